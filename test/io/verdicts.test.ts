// The folder of verdicts: written whole, read back, and nothing where it is off or cannot be written.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verdictsOf } from '../../src/io/verdicts.js';

const folder = mkdtempSync(join(tmpdir(), 'balduque-verdicts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('verdicts', () => {
  it('are read back as they were kept, and nothing is left beside them', () => {
    const own = join(folder, 'own');
    const verdicts = verdictsOf({ BALDUQUE_CACHE: own });
    verdicts.keep('a', 'text');
    expect(verdicts.recall('a')).toBe('text');
    expect(verdicts.recall('b')).toBeUndefined();
    expect(readdirSync(own)).toEqual(['a']);
  });

  it('stand in the cache of the user, if no other folder is said', () => {
    verdictsOf({ XDG_CACHE_HOME: folder }).keep('c', 'text');
    expect(readdirSync(join(folder, 'balduque'))).toEqual(['c']);
  });

  it('are not kept where they are off, nor where a file is in the way', () => {
    const off = verdictsOf({ BALDUQUE_CACHE: 'off', XDG_CACHE_HOME: join(folder, 'unused') });
    off.keep('a', 'text');
    expect(off.recall('a')).toBeUndefined();
    writeFileSync(join(folder, 'file'), '');
    const blocked = verdictsOf({ BALDUQUE_CACHE: join(folder, 'file') });
    blocked.keep('a', 'text');
    expect(blocked.recall('a')).toBeUndefined();
  });
});
