import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { parseYaml } from '../../src/document/yaml.js';
import { placeOf } from '../../src/source/text.js';

function parse(text: string): { fine: boolean; said: string[] } {
  const found: Diagnostic[] = [];
  const root = parseYaml({ path: 'x.yaml', text }, (one) => found.push(one));
  return {
    fine: root !== undefined,
    said: found.map(({ code, labels: [label] }) => `${code} ${label ? placeOf(label.span) : ''}`),
  };
}

const maps = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:${i === depth - 1 ? ' 1' : ''}`).join('\n');
const dashes = (depth: number): string => `${'- '.repeat(depth)}a`;
const brackets = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('the depth of a text', () => {
  it.each([
    ['maps', maps],
    ['dashes', dashes],
    ['brackets', brackets],
  ])('may be 50, of %s', (_, nested) => {
    expect(parse(nested(50))).toEqual({ fine: true, said: [] });
  });

  it.each([
    ['maps', maps, 'BRD105 x.yaml:61:61'],
    ['dashes', dashes, 'BRD105 x.yaml:1:121'],
    ['brackets', brackets, 'BRD105 x.yaml:1:61'],
  ])('may not be 70, of %s, and the place of the 61st is shown', (_, nested, place) => {
    const { fine, said } = parse(nested(70));
    expect(fine).toBe(false);
    expect(said).toEqual([place]);
  });

  it('is refused before a parser can be killed by it: 40 lines of 1,200 dashes', () => {
    const { said } = parse(Array.from({ length: 40 }, () => dashes(1200)).join('\n'));
    expect(said).toEqual(['BRD105 x.yaml:1:121']);
  });

  it.each([
    ['brackets without end', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['questions', '? '.repeat(50_000)],
    ['dashes and questions', '- ? '.repeat(20_000)],
    ['dashes with tags', '- !a '.repeat(20_000)],
    ['dashes with anchors', '- &a '.repeat(20_000)],
  ])('is refused for a bomb of %s', (_, text) => {
    expect(parse(text).said.map((one) => one.slice(0, 6))).toEqual(['BRD105']);
  });

  it('is not that of a long list, nor of brackets that close', () => {
    const items = Array.from({ length: 500 }, (_, i) => `- a: {b: [${i}], c: [[x]]}`).join('\n');
    expect(parse(items)).toEqual({ fine: true, said: [] });
  });

  it('is not counted in texts and comments', () => {
    expect(
      parse(`a: "${'['.repeat(100)}"\nb: |\n  ${'- '.repeat(100)}\n# ${'{'.repeat(100)}\n`).said,
    ).toEqual([]);
  });
});
