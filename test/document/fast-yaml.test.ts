import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReaders } from '../support/compare-yaml.js';
import { documents, mutatedDocuments, mutatedPieces, spicy } from '../support/yaml-cases.js';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
const shipped = filesIn('models');
const texts = shipped.map((name) => readFileSync(name, 'utf8'));

describe('the fast reader of YAML takes, as the yaml package does,', () => {
  it.each(shipped)('%s', (name) => {
    expect(compareReaders(readFileSync(name, 'utf8'))).toBe('fast');
  });

  it('the models that speed is measured on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'balduque-fast-'));
    try {
      execFileSync(process.execPath, ['test/bench/generate.mjs', folder, '--procedures', '250']);
      const all = filesIn(folder).map((name) => readFileSync(name, 'utf8'));
      expect(all.map(compareReaders)).toEqual(['fast', 'fast', 'fast', 'fast', 'fast']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['a map', 'a: 1\nb: 2\n'],
    ['a map without a last line break', 'a: 1\nb: 2'],
    ['a list', '- a\n- b\n'],
    ['a list at the column of its key', 'a:\n- b\n- c\nd: 1\n'],
    ['a list further in', 'a:\n    - b\n    - c: 1\n      d: 2\ne: 1\n'],
    ['a map in a list, and lists behind dashes', '- a: 1\n  b:\n    - x\n- - p\n  - - q\n    - r\n'],
    ['a dash with its value below', '-\n  a: 1\n-\n  - b\n-\n  text\n'],
    ['values that are not there', 'a:\nb:   \nc:\n  - \n  -\n  - x:\nd:'],
    ['values that are not there, with remarks', 'a: # one\nb:\n  # two\n  - # three\n  # four\n'],
    ['texts with odd characters', "a: it's a#b http://x.y/?q c:d {e} [f], -1 *2 &3 !4 | > % @ `\n"],
    ['texts beginning with a dash or a point', 'a: -1\nb: .5\nc: --\nd: -x:1\n'],
    ['spaces before a colon', 'a : 1\n"b"  : 2\n'],
    ['texts in quotes', 'a: "x # y: \\"z\\" \\\\"\nb: \'it\'\'s\'\n"c d": ""\n\'e\': \'\'\n'],
    ['escapes', 'a: "\\n\\t\\_\\ \\/\\x41\\u00e9\\U0001F600"\n'],
    ['a text over lines', 'a: one\n two\n\n\n   three # no more\nb: x\n'],
    ['a text over lines that looks like more', 'a: one\n  - two\n  "three"\n  {four}\n'],
    ['a text below its key', 'a:\n\n  one\n two\nb:\n  "x"\n'],
    ['quoted texts over lines', 'a: "one \n two\\\n   three\n\n four\\n "\nb: \'x\n\n y\'\n'],
    [
      'kept and folded lines',
      'a: |\n  one\n   two\n\n  three\nb: >\n  one\n  two\n\n   more\n  three\n\n\n  four\n',
    ],
    [
      'kept lines and their ends',
      'a: |-\n  x\n\nb: |+\n  x\n\n\nc: >-  # why\n\n  x\n   \n- y'.replace('- y', 'd: y'),
    ],
    ['kept lines at the end of the file', 'a:\n  - |\n   x\n   \n\n'],
    ['kept lines without a last line break', 'a: >+\n  x\n  y'],
    ['flow maps and lists', 'a: {b: 1, c: [x, y z], "d":2, e: {}, f: [], g}\nh: [[], {}, [1]]\n'],
    ['flow over lines', 'a: {b: 1,\n  c: [ # why\n    x,\n\n    y z\n     w,\n  ],\n  # d\n}\n'],
    ['a flow list that ends at the column of its key', 'a: [\n  x\n]\nb:\n  c: {\n    d: 1\n  }\n'],
    ['empty values in a flow map', '{a: , b:, c: [ ]}'.replace(/^/, 'x: ')],
    ['commas that split', 'a: {time: 1,5 h, n: {en: one, two and three}}\nb: [1,000 MXN, 2, 3,4]\n'],
    ['comments everywhere', '# a\n\na: 1 # b\n  # c\n# d\nb:\n  # e\n  - x\n    # f\n # g\n\n  - y\n# h\n'],
    [
      'comments at the ends of maps in maps',
      'a:\n  b:\n    c: 1\n      # in\n    # own\n  # less\nd: 1\n  # in\n',
    ],
    ['letters of other scripts', 'año: ñandú 😀\n日本: [語, "é"]\n'],
  ])('%s', (_, text) => {
    expect(compareReaders(text)).toBe('fast');
  });
});

describe('the fast reader of YAML leaves to the package', () => {
  it.each([
    ['nothing', ''],
    ['comments only', '# a\n'],
    ['a root that is a text', 'a\n'],
    ['a root that is indented', '  a: 1\n'],
    ['an anchor', 'a: &b 1\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b 1\n'],
    ['a merge key', 'a:\n  <<: {b: 1}\n'],
    ['a merge key in quotes', 'a: {"<<": 1}\n'],
    ['a key said twice', 'a: 1\na: 2\n'],
    ['a key said twice in a flow map', 'a: {b: 1, "b": 2}\n'],
    ['a key said twice in a large map', `${'abcdefghijklmna'.split('').join(': 1\n')}: 1\n`],
    ['a question mark', '? a\n: b\n'],
    ['a pair in a list', 'a: [b: 1]\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a document marker', '---\na: 1\n'],
    ['a second document', 'a: 1\n---\nb: 1\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['an escape that cannot be seen', 'a: "\\e\\u202e"\n'],
    ['a tab', 'a:\n\tb: 1\n'],
    ['a tab in a text', 'a: b\tc\n'],
    ['the line breaks of Windows', 'a: 1\r\n'],
    ['a byte-order mark', '\ufeffa: 1\n'],
    ['a control character', 'a: \u0002\n'],
    ['a head with a number', 'a: |2\n   b\n'],
    ['kept lines that are empty', 'a: |\nb: 1\n'],
    ['a map on the line of its key', 'a: b: c\n'],
    ['a list on the line of its key', 'a: - b\n'],
    ['a line too far in', 'a: 1\n  b: 2\n'],
    ['a line too far out', 'a:\n    b: 1\n  c: 2\n'],
    ['a dash in a map', 'a: 1\n- b\n'],
    ['a key in a list', '- a\nb: 1\n'],
    ['a quote without an end', 'a: "b\n'],
    ['a bracket without an end', 'a: [b\nc: 1\n'],
    ['a bracket of the other kind', 'a: [b}\n'],
    ['a bracket too many', 'a: [b]]\n'],
    ['a comma too many', 'a: [b,,c]\n'],
    ['a comma missing', 'a: ["b" "c"]\n'],
    ['a comment without a space', 'a: "b"#c\n'],
    ['a comment at the left in a flow map', 'a: {b: 1\n# c\n }\n'],
    ['text behind a quote', 'a: "b" c\n'],
    ['an escape that is none', 'a: "\\q"\n'],
    ['a character that is none', 'a: "\\U00110000"\n'],
    ['a quoted text with a line too far out', 'a:\n  b: "c\n d"\n'],
    ['a key over two lines', 'a\n b: 1\n'],
    ['a key without an end', `${'k'.repeat(1025)}: 1\n`],
    ['nesting in flow', `a: ${'['.repeat(61)}${']'.repeat(61)}\n`],
    ['nesting in blocks', Array.from({ length: 61 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('%s', (_, text) => {
    expect(compareReaders(text)).toBe('slow');
  });
});

describe('the two readers of YAML never differ', () => {
  /** How many of a hundred took the fast way: a comparison of nothing proves nothing. */
  const shareOfFast = (cases: fc.Arbitrary<string>, runs: number): number => {
    let fast = 0;
    fc.assert(
      fc.property(cases, (text) => {
        const compared = compareReaders(text);
        if (compared === 'fast') fast++;
        expect(compared).not.toBe('different');
      }),
      { numRuns: runs },
    );
    return (100 * fast) / runs;
  };

  it.each([
    ['documents', documents, 1000, 70],
    ['documents with faults', mutatedDocuments, 1500, 25],
    ['pieces of the shipped models with faults', mutatedPieces(texts), 2000, 15],
    ['what is difficult', spicy, 3000, 2],
  ])('on %s', (_, cases, runs, least) => {
    expect(shareOfFast(cases, runs)).toBeGreaterThan(least);
  });

  it.each(['\n  - x', ' }', '\n: ', '"', '\n\n# c\n'])('on the shipped models, broken by %j', (fault) => {
    for (const text of texts)
      expect(compareReaders(text.slice(0, 3000) + fault + text.slice(3000, 6000))).not.toBe('different');
  });
});
