import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/yaml.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { placeOf, spanText } from '../../src/source/text.js';

function refused(text: string): Diagnostic | undefined {
  const found: Diagnostic[] = [];
  parseYaml({ path: 'x', text }, (one) => found.push(one));
  expect(found).toHaveLength(1);
  return found[0];
}

/** Beside the mistakes under test/mistakes, which are read by people, too. */
describe('what is not YAML gets our own words:', () => {
  it.each([
    ['year:2024\nid: a\n', 'x:1:1 year:', 'a colon without a space behind it', 'year: 2024'],
    ['id: a\n"year":2024\n', 'x:2:1 "year":', 'a colon without a space behind it', '"year": 2024'],
    ["a: 'no end\nb: 1\n", "x:1:4 '", 'this quote is not closed', "'an end'"],
    ['a: [1,\nb: 2\n', 'x:1:4 [', 'this "[" is not closed', '[a, b]'],
    ['a: {b: {c: 1}\nd: 2\n', 'x:1:4 {', 'this "{" is not closed', '{a: 1, b: 2}'],
    ['a: {b: 1}}\n', 'x:1:10 }', 'this "}" closes nothing', '{a: 1, b: 2}'],
    ['a: b: c\n', 'x:1:4 b: c', 'a second colon on one line', '"b: c"'],
    [
      'a: b\n\n  # why\n   c: d\n',
      'x:4:4 c',
      'this line begins in another column than those it belongs to',
      'same column',
    ],
    ['a:\n  - b\n - c\n', 'x:3:2 -', 'this line begins in another column than those it belongs to', 'same'],
    ['a: `b`\n', 'x:1:4 `', 'a text cannot begin with `', '"`b`"'],
    ['a: {b: 1,, c: 2}\n', 'x:1:10 ,', 'a comma with nothing before it', '[a, b]'],
    ['a: {"b"c: 1}\n', 'x:1:8 c', 'a comma is missing here', '{a: 1, b: 2}'],
    ['- a\nb: c\n', 'x:2:1 b', 'a key behind the end of a list', 'indented'],
    ['a: [b] c\n', 'x:1:8 c', 'text behind the end of a value', '"[a] b"'],
    ['a: |x\n  b\n', 'x:1:5 x', 'text on the line of a | or >', 'next line'],
    ['a: "b"#c\n', 'x:1:7 #c', 'a # without a space before it', '# why'],
    ['a: & b\n', 'x:1:4 &', 'a bare & is an anchor without a name', 'quotes'],
    ['a: *\n', 'x:1:4 *', 'a bare * is an alias without a name', '"*"'],
  ])('%j', (text, place, message, help) => {
    const one = refused(text);
    const span = one?.labels[0]?.span;
    const said = span && `${placeOf(span)} ${spanText(span)}`;
    expect([said, one?.message]).toEqual([place, message]);
    expect(one?.help).toContain(help);
  });

  it('a line of a megabyte is shown in part', () => {
    const one = refused(`a: b: ${'c'.repeat(1_000_000)}\n`);
    expect((one?.help ?? '').length).toBeLessThan(300);
  });
});
