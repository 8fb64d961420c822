import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Node } from '../../src/document/node.js';
import { parseYaml } from '../../src/document/yaml.js';
import { spanText, placeOf } from '../../src/source/text.js';

function parse(text: string): { root: Node | undefined; said: string[]; found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  const root = parseYaml({ path: 'x.yaml', text }, (one) => found.push(one));
  return {
    root,
    found,
    said: found.map(({ code, labels: [label] }) => `${code} ${label ? placeOf(label.span) : ''}`),
  };
}

/** Maps and lists as JavaScript has them, scalars as their characters. */
const plain = (node: Node): unknown =>
  node.kind === 'scalar'
    ? node.text
    : node.kind === 'list'
      ? node.items.map(plain)
      : node.entries.map(({ key, value }) => [key, plain(value)]);

describe('a YAML text', () => {
  it('keeps the characters of its scalars', () => {
    const { root, said } = parse('a: 9007199254740993\nb: 1_000\nc: "01"\nd: yes\ne: 2.10\nf: 0x10\ng: ~\n');
    expect(said).toEqual([]);
    expect(root && plain(root)).toEqual([
      ['a', '9007199254740993'],
      ['b', '1_000'],
      ['c', '01'],
      ['d', 'yes'],
      ['e', '2.10'],
      ['f', '0x10'],
      ['g', '~'],
    ]);
  });

  it('keeps the order and the places of keys and values', () => {
    const { root } = parse('zeta: 45 min # why\n  \nalpha: {time: "5 h", list: [a, b c]}\n');
    if (root?.kind !== 'map') throw new Error('not a map');
    const [zeta, alpha] = root.entries;
    expect(zeta && [spanText(zeta.keySpan), spanText(zeta.value.span)]).toEqual(['zeta', '45 min']);
    expect(zeta && placeOf(zeta.value.span)).toBe('x.yaml:1:7');
    if (alpha?.value.kind !== 'map') throw new Error('not a map');
    const inner = alpha.value.entries.map(({ keySpan, value }) => [spanText(keySpan), spanText(value.span)]);
    expect(inner).toEqual([
      ['time', '"5 h"'],
      ['list', '[a, b c]'],
    ]);
    expect(alpha.value.entries.map(({ value }) => placeOf(value.span))).toEqual([
      'x.yaml:3:15',
      'x.yaml:3:28',
    ]);
  });

  it('says which scalars were quoted', () => {
    const { root } = parse('[5 min, "5 min", \'5 min\']');
    if (root?.kind !== 'list') throw new Error('not a list');
    expect(root.items.map((item) => item.kind === 'scalar' && item.plain)).toEqual([true, false, false]);
  });

  it('knows the place of a value that is not there', () => {
    const { root } = parse('time:\nmoney: 5 EUR\n');
    if (root?.kind !== 'map') throw new Error('not a map');
    const [time] = root.entries;
    expect(time?.value).toMatchObject({ kind: 'scalar', text: '', plain: true });
    expect(time && placeOf(time.value.span)).toMatch(/^x\.yaml:1:/);
  });

  it('may have line breaks of Windows, comments, and one document marker', () => {
    const { root, said } = parse('# a model\r\n---\r\na: 1\r\nb:\r\n  - x\r\n  - y\r\n');
    expect(said).toEqual([]);
    expect(root && plain(root)).toEqual([
      ['a', '1'],
      ['b', ['x', 'y']],
    ]);
  });

  it('may have several lines in one text', () => {
    const { root } = parse('note: >\n  one\n  two\nother: |\n  three\n');
    expect(root && plain(root)).toEqual([
      ['note', 'one two\n'],
      ['other', 'three\n'],
    ]);
  });
});
