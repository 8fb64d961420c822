// The built command: what goes to stdout and stderr, and what it exits with.
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balduque } from '../support/run.js';

const escape = String.fromCodePoint(27);
let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'balduque-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('stdout', () => {
  it('holds data only: with -o it is empty, and the file is the same as without', async () => {
    const out = join(folder, 'out.csv');
    const written = await balduque(['run', 'models/minimal', '--by', 'authority', '-o', out]);
    const printed = await balduque(['run', 'models/minimal', '--by', 'authority', '-f', 'csv']);
    expect(written).toEqual({ status: 0, stdout: '', stderr: `wrote ${out}\n` });
    expect(await readFile(out, 'utf8')).toBe(printed.stdout);
    expect(printed.stderr).toBe('');
  });

  it('is the same every time, in every format', async () => {
    for (const format of ['table', 'markdown', 'csv', 'json']) {
      const words = ['run', 'models/minimal', '-f', format];
      const [first, second] = await Promise.all([balduque(words), balduque(words)]);
      expect(first).toEqual(second);
      expect(first.stdout.endsWith('\n')).toBe(true);
    }
  });

  it('has colours only when they are forced, and no bytes but the colours change', async () => {
    const words = ['run', 'models/minimal'];
    const plain = await balduque(words);
    const forced = await balduque(words, { env: { FORCE_COLOR: '1' } });
    const forbidden = await balduque(words, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain(escape);
    expect(forced.stdout).toContain(escape);
    expect(forced.stdout.replace(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(plain.stdout);
    expect(forbidden.stdout).toBe(plain.stdout);
    const csv = await balduque([...words, '-f', 'csv'], { env: { FORCE_COLOR: '1' } });
    expect(csv.stdout).not.toContain(escape);
  });

  // The table of published totals of models/mexico needs 62 columns.
  it.each([
    [60, 'models/minimal'],
    [80, 'models/minimal'],
    [80, 'models/mexico'],
    [120, 'models/mexico'],
  ])('fits %i columns: %s', async (width, model) => {
    const { stdout } = await balduque(['run', model], { env: { COLUMNS: String(width) } });
    expect(stdout.split('\n').filter((line) => line.length > width)).toEqual([]);
  });
});

describe('a file', () => {
  it('that cannot be written is one clear line, and exit 2', async () => {
    const missing = join(folder, 'no', 'out.csv');
    const said = await balduque(['run', 'models/minimal', '-o', missing]);
    expect(said.status).toBe(2);
    expect(said.stdout).toBe('');
    expect(said.stderr).toBe(`error: ${missing} was not written: there is no such folder\n`);
  });
});

describe('the model', () => {
  it('may be named by its folder or by its model.yaml', async () => {
    const [a, b] = await Promise.all([
      balduque(['run', 'models/minimal', '-f', 'json']),
      balduque(['run', 'models/minimal/model.yaml', '-f', 'json']),
    ]);
    expect(b).toEqual(a);
  });
});
