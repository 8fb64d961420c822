import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/yaml.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { placeOf, spanText } from '../../src/source/text.js';

function refused(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  parseYaml({ path: 'x.yaml', text }, (one) => found.push(one));
  return found;
}
/** The code, the place, and the first line of what is pointed at. */
const said = (text: string): string[] =>
  refused(text).map(({ code, labels: [label] }) =>
    label
      ? `${code} ${placeOf(label.span).slice('x.yaml:'.length)} ${spanText(label.span).split('\n')[0]}`
      : code,
  );

describe('YAML is refused, by one diagnostic,', () => {
  it.each([
    ['an empty file', '', 'BRD111 1:1'],
    ['a file of comments', '# nothing\n# here\n', 'BRD111 1:1'],
    ['a document that holds nothing', '---\n', 'BRD111 1:1'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'BRD115 2:1 ---'],
    ['an empty second document', 'a: 1\n---\n', 'BRD115 2:1 ---'],
    ['a key said twice', 'a: 1\nb: 2\na: 3\n', 'BRD108 3:1 a'],
    ['a key said twice in a flow map', 'x: {time: 5 min, time: 6 min}\n', 'BRD108 1:18 time'],
    ['a year said twice, once in quotes', 's: {2012: 1, "2012": 2}\n', 'BRD108 1:14 "2012"'],
    ['an anchor', 'a: &x 5 min\n', 'BRD109 1:4 &x'],
    ['an alias', 'a: *x\n', 'BRD109 1:4 *x'],
    ['a merge key', 'a:\n  <<: {b: 1}\n', 'BRD109 2:3 <<'],
    ['a tag of YAML', 'a: !!float 5\n', 'BRD110 1:4 !!float'],
    ["a tag of one's own", 'a: !mine 5\n', 'BRD110 1:4 !mine'],
    ['a tab in the indentation', 'a:\n\tb: 1\n\tc: 2\n\td: 3\n', 'BRD107 2:1'],
    ['a tab after spaces', 'a:\n  b: 1\n \tc: 2\n', 'BRD107 3:'],
    ['a quote without an end', 'a: "no end\nb: 1\n', 'BRD106'],
    ['a bracket without an end', 'a: [1, 2\nb: 1\n', 'BRD106'],
    ['two colons', 'a: b: c\n', 'BRD106'],
    ['a bare star', 'for: *\n', 'BRD109 1:6 *'],
  ])('for %s', (_, text, expected) => {
    const [first = '', ...rest] = said(text);
    expect(rest).toEqual([]);
    expect(first.startsWith(expected), `${first} should be ${expected}`).toBe(true);
  });

  it('for an anchor, its alias and what it merges together, with both places', () => {
    const [one, ...others] = refused('a: &x {b: 1}\nc: {<<: *x}\n');
    expect(others).toEqual([]);
    expect(one?.labels.map(({ span }) => placeOf(span))).toEqual(['x.yaml:1:4', 'x.yaml:2:9']);
  });

  it('for an anchor and a tag whose comments hold the same signs', () => {
    expect(said('a: &x # not this &x\n  b\n')).toEqual(['BRD109 1:4 &x']);
    expect(said('a: !t # not this one!\n  b\n')).toEqual(['BRD110 1:4 !t']);
  });

  it('for more aliases than a hand writes, and nothing else of the file is judged', () => {
    const found: Diagnostic[] = [];
    const text = `a: &x 1\nb: [${'*x, '.repeat(30)}]\n`;
    expect(parseYaml({ path: 'x.yaml', text }, (one) => found.push(one))).toBeUndefined();
    // 1 anchor and 30 aliases, of which 3 are shown.
    expect(found.map(({ note }) => note)).toEqual(['there are 28 more']);
  });

  it('for a key said twice, which shows the first one too', () => {
    const [one] = refused('a: 1\na: 2\na: 3\n');
    expect(one?.labels.map(({ span }) => placeOf(span))).toEqual(['x.yaml:2:1', 'x.yaml:1:1']);
  });

  it('says what to do about tabs', () => {
    expect(refused('a:\n\tb: 1\n')[0]?.help).toBe('indent by spaces');
  });
});
