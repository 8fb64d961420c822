import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { balduque, root } from '../support/run.js';

const shipped = (kind: string): string => readFileSync(join(root, `docs/schemas/${kind}-1.json`), 'utf8');

describe('balduque schema', () => {
  it.each(['model', 'procedures', 'result'])('%s: prints what is shipped, and nothing else', async (kind) => {
    const { status, stdout, stderr } = await balduque(['schema', kind]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(shipped(kind));
  });

  it('writes the same to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'balduque-schema-'));
    const file = join(folder, 'sources.json');
    expect(await balduque(['schema', 'sources', '-q', '-o', file])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(shipped('sources'));
    rmSync(folder, { recursive: true });
  });
});
