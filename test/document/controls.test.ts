import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/document/csv.js';
import { parseYaml } from '../../src/document/yaml.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { placeOf } from '../../src/source/text.js';

const said = (all: readonly Diagnostic[]): readonly string[] =>
  all.map(({ code, message, labels: [label] }) => `${code} ${label ? placeOf(label.span) : ''} ${message}`);

function refused(text: string, read: typeof parseYaml | typeof parseCsv): readonly string[] {
  const found: Diagnostic[] = [];
  read({ path: 'x', text }, (one) => void found.push(one));
  return said(found);
}

describe('invisible characters are refused', () => {
  it.each([
    ['a: b\u001b[2Jc\n', 'x:1:5', '001B'],
    ['a: "b\\e[2J"\n', 'x:1:4', '001B'],
    ['a: "\\u202Eb"\n', 'x:1:4', '202E'],
    ['a: b\nc: d\u2028\n', 'x:2:5', '2028'],
    ['a: b\rc: d\n', 'x:1:5', '000D'],
  ])('in %j', (text, place, number) => {
    expect(refused(text, parseYaml)).toEqual([
      `BRD117 ${place} a character that cannot be seen (U+${number})`,
    ]);
  });

  it('in a table', () => {
    expect(refused('a,b\n1,\u009b2\n', parseCsv)).toEqual([
      'BRD117 x:2:3 a character that cannot be seen (U+009B)',
    ]);
  });

  it('and a backslash before anything else is none', () => {
    expect(refused('a: "b\\tc\\\\e\\""\n', parseYaml)).toEqual([]);
  });
});
