// What would take time or memory without end, and how it ends. Times are generous: the machine may be busy.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostic/suggest.js';
import { parseCsv } from '../../src/document/csv.js';
import { parseYaml } from '../../src/document/yaml.js';
import { modelFiles } from '../../src/io/files.js';
import { limits } from '../../src/source/limits.js';
import { foundIn, withActivity, withProcedure, withTime } from '../support/model.js';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'balduque-limits-')));
  for (const name of ['a', 'b', 'c', 'd', 'e', 'large']) {
    writeFileSync(join(folder, `${name}.yaml`), '');
    truncateSync(join(folder, `${name}.yaml`), limits.file + (name === 'large' ? 1 : 0));
  }
  // Node makes no pipes; every system on which the tests run has the command.
  const command = 'mkfifo';
  execFileSync(command, [join(folder, 'fifo.yaml')]);
  mkdirSync(join(folder, 'round'));
  for (const name of ['x', 'y']) symlinkSync('.', join(folder, 'round', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codes = (read: (report: (one: { readonly code: string }) => void) => unknown): readonly string[] => {
  const found: string[] = [];
  read(({ code }) => found.push(code));
  return found;
};

describe('a model is bounded', () => {
  it('in the size of a file, and of all its files', () => {
    const files = modelFiles(folder);
    expect(files.read('large.yaml')).toEqual({ problem: 'too-large' });
    // Four files of 16 MB are 64 MB; the fifth is too much.
    const read = ['a', 'b', 'c', 'd', 'e'].map((name) => files.read(`${name}.yaml`));
    expect(read.map((one) => ('problem' in one ? one.problem : 'read'))).toEqual([
      'read',
      'read',
      'read',
      'read',
      'too-large-together',
    ]);
  });

  it('by never waiting for a pipe', () => {
    expect(modelFiles(folder).read('fifo.yaml')).toEqual({ problem: 'not-a-file' });
  });

  it('where links lead round in circles', () => {
    // Two ways at each of thirty steps.
    expect(modelFiles(folder).match(`round${'/*'.repeat(30)}`)).toEqual({ problem: 'too-many' });
  });

  it('in its words', () => {
    const text = `a: [${'1,'.repeat(limits.words)}1]`;
    expect(codes((report) => parseYaml({ path: 'x', text }, report))).toEqual(['BRD118']);
    expect(codes((report) => parseYaml({ path: 'x', text: 'a: 1' }, report, () => false))).toEqual([
      'BRD118',
    ]);
    // The same where only the package can read it.
    expect(codes((report) => parseYaml({ path: 'x', text: `${text} # \t` }, report))).toEqual(['BRD118']);
  });

  it('in the words of all files together', () => {
    const files = modelFiles(folder);
    expect([files.spend?.(limits.wordsOfModel), files.spend?.(1)]).toEqual([true, false]);
  });

  it('in the cells of a table', () => {
    const text = `${'a,'.repeat(limits.cells)}\n`;
    expect(codes((report) => parseCsv({ path: 'x', text }, report))).toEqual(['BRD118']);
  });

  it('in its rows', () => {
    const list = (n: number, make: (i: number) => string): string =>
      Array.from({ length: n }, (_, i) => make(i)).join(', ');
    // 600 lines in 500 channels are 300,000 rows.
    const texts = withProcedure(
      `channels: {${list(500, (i) => `c${i}: {share: 0.2 %}`)}}`,
      `activities: [${list(600, (i) => `{do: a${i}, time: 1 min}`)}]`,
    );
    expect(foundIn(texts).map((one) => one.slice(0, 6))).toEqual(['BRD321']);
  });
});

describe('no text is long enough to hold up a reader', () => {
  const n = 100_000;
  it.each([
    ['digits', '9'.repeat(n)],
    ['underscores', `1${'_1'.repeat(n)}x`],
    ['points', `1${'.'.repeat(n)}`],
    ['points and digits', `${'1.'.repeat(n)},`],
    ['zeros', `0${'0'.repeat(n)}1`],
    ['an exponent', `1e${'9'.repeat(n)}`],
    ['hexadecimals', `0x${'f'.repeat(n)}`],
    ['spaces', `"1${' '.repeat(n)}x"`],
    ['letters', `${'a'.repeat(n)}!`],
    ['pers', `1 h${' per'.repeat(n)}`],
    ['line breaks', `"1 per ${'\\n'.repeat(n)}x"`],
  ])('a figure of %s', (_, text) => {
    expect(foundIn(withTime(text))).toHaveLength(1);
  });

  it('an id of dashes', () => {
    expect(foundIn(withActivity(`time: 5 min, channel: "${'-'.repeat(n)} x"`))).toHaveLength(1);
  });

  it('a word that is like no other, and a name among many', () => {
    expect(nearest('a'.repeat(1_000_000), ['b'.repeat(1_000_000)])).toBeUndefined();
    const many = Array.from({ length: n }, (_, i) => `name-${i}`);
    expect(nearest('name-7', many)).toBe('name-7');
  });
});
