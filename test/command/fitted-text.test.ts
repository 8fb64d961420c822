// A fitted value in the place of the written one; every other character stays.
import { describe, expect, it } from 'vitest';
import { edited, fittedText } from '../../src/command/fitted-text.js';
import { entryOf } from '../../src/document/node.js';
import { parseYaml } from '../../src/document/yaml.js';

/** The text with the figures `f` (and `g`) fitted to 2 min (and 3). */
function fittedIn(text: string): string | undefined {
  const source = { path: 'model.yaml', text };
  const root = parseYaml(source, () => undefined);
  const figures = root?.kind === 'map' ? entryOf(root, 'figures')?.value : undefined;
  const spanOf = (name: string) => (figures?.kind === 'map' ? entryOf(figures, name)?.value.span : undefined);
  const fitted = [
    ['f', '2 min'],
    ['g', '3'],
  ].flatMap(([name = '', value = '']) => {
    const span = spanOf(name);
    return span ? [{ name, value, span }] : [];
  });
  return fittedText(source, fitted);
}

describe('a figure written as', () => {
  it.each([
    ['a number', 'figures: {f: 1 min, h: 1}\n', 'figures: {f: {value: 2 min, status: fitted}, h: 1}\n'],
    [
      'a number with a comment',
      'figures:\n  f: 1 min # why\n  h: 1\n',
      'figures:\n  f: {value: 2 min, status: fitted} # why\n  h: 1\n',
    ],
    [
      'a map in braces',
      'figures:\n  f: {value: 1 min, note: "a: 1 min"} # why\n',
      'figures:\n  f: {status: fitted, value: 2 min, note: "a: 1 min"} # why\n',
    ],
    [
      'a map that says how sure it is',
      "figures:\n  f: {status: assumed, value: '1 min', range: {low: 1 min, high: 2 min}}\n",
      'figures:\n  f: {status: fitted, value: 2 min, range: {low: 1 min, high: 2 min}}\n',
    ],
    [
      'a map over lines',
      'figures:\n  f:\n    note: x\n    value: 1 min # why\n    # more\n  h: 1\n',
      'figures:\n  f:\n    note: x\n    status: fitted\n    value: 2 min # why\n    # more\n  h: 1\n',
    ],
    [
      'a map over lines that ends them by carriage returns',
      'figures:\r\n  f:\r\n    value: 1 min\r\n',
      'figures:\r\n  f:\r\n    status: fitted\r\n    value: 2 min\r\n',
    ],
    [
      'a range alone, in braces',
      'figures: {f: {range: {low: 1 min, high: 4 min}}}\n',
      'figures: {f: {value: 2 min, status: fitted, range: {low: 1 min, high: 4 min}}}\n',
    ],
    [
      'a range alone, over lines',
      'figures:\n  f:\n    range: {low: 1 min, high: 4 min}\n    status: assumed\n',
      'figures:\n  f:\n    value: 2 min\n    range: {low: 1 min, high: 4 min}\n    status: fitted\n',
    ],
    [
      'a number, and another after it',
      'id: m\nfigures: {g: 1, f: 1 min}\nnote: 1 min\n',
      'id: m\nfigures: {g: {value: 3, status: fitted}, f: {value: 2 min, status: fitted}}\nnote: 1 min\n',
    ],
  ])('%s', (_, before, after) => {
    expect(fittedIn(before)).toBe(after);
  });
});

it('is not written where the figures stand elsewhere', () => {
  const source = { path: 'model.yaml', text: 'id: m\n' };
  expect(fittedText(source, [{ name: 'f', value: '1', span: { source, start: 0, end: 1 } }])).toBeUndefined();
  const other = { path: 'model.yaml', text: 'figures: {f: 1}\n' };
  expect(fittedText(other, [{ name: 'f', value: '1', span: { source, start: 0, end: 1 } }])).toBeUndefined();
});

it('edits are made in their order, an insertion before what is replaced at its place', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 1, end: 2, text: 'B' },
    { start: 4, end: 4, text: '-' },
  ];
  expect(edited('abcdef', edits)).toBe('aBcd-Ef');
});
