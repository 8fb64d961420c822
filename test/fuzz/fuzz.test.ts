import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.js';
import { cases, folderFor, isAgain, startsIn } from './models.js';

const starts = startsIn(resolve(import.meta.dirname, '../../models'));

describe('the shipped models', () => {
  it('are valid before anything is changed', async () => {
    for (const folder of new Set(starts))
      expect(await judge(folder, true)).toMatchObject({ fault: undefined, valid: true });
  });

  it('changed at random, are computed or refused with a place, quickly, and never break the tool', async () => {
    const before = process.memoryUsage().heapUsed;
    let valid = 0;
    await fc.assert(
      fc.asyncProperty(cases(starts.length), async (one) => {
        const verdict = await judge(folderFor(one, starts), isAgain(one));
        if (verdict.valid) valid++;
        expect(verdict.fault).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    // A test of models that are all refused by their first line would show little.
    expect(valid).toBeGreaterThan(100);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(500_000_000);
  }, 300_000);
});
