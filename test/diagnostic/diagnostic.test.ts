import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagree, doubtful, hasErrors, inOrder, wrong } from '../../src/diagnostic/diagnostic.js';
import type { SourceText } from '../../src/source/text.js';

const [a, b]: [SourceText, SourceText] = [
  { path: 'a.yaml', text: 'x\n'.repeat(120) },
  { path: 'b.yaml', text: 'x\n'.repeat(120) },
];
const at = (source: SourceText, start: number) => ({ source, start, end: start + 1 });

describe('diagnostics', () => {
  it('stand in the order of their places: file, line as a number, column, code', () => {
    const right = [
      wrong('BRD301', at(a, 0), 'first line'),
      wrong('BRD307', at(a, 0), 'same place, later code'),
      wrong('BRD101', at(a, 3), 'second line, second column'),
      wrong('BRD101', at(a, 18), 'tenth line'),
      wrong('BRD101', at(a, 200), 'line 101'),
      wrong('BRD101', at(b, 0), 'other file'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (mixed) => {
        expect(inOrder(mixed)).toEqual(right);
      }),
    );
  });

  it('are said once each', () => {
    const one = wrong('BRD301', at(a, 0), 'same');
    const other = wrong('BRD301', at(a, 0), 'another message');
    expect(inOrder([one, other, { ...one }, one])).toHaveLength(2);
  });

  it('order words by code unit, as every machine does', () => {
    const said = ['b', 'B', 'é', 'a'].map((message) => wrong('BRD301', at(a, 0), message));
    expect(inOrder(said).map(({ message }) => message)).toEqual(['B', 'a', 'b', 'é']);
  });

  it('are errors or warnings', () => {
    const warning = doubtful('BRD701', at(a, 0), 'doubt', 'help');
    expect(warning).toMatchObject({ severity: 'warning', help: 'help' });
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, wrong('BRD301', at(a, 0), 'error')])).toBe(true);
    expect(wrong('BRD301', at(a, 0), 'no help')).not.toHaveProperty('help');
  });

  it('show both lines that disagree, the place first', () => {
    const { labels } = disagree('BRD604', at(a, 2), { span: at(a, 0), text: 'and this' }, 'message');
    expect(labels.map(({ span, text }) => [span.start, text])).toEqual([
      [2, ''],
      [0, 'and this'],
    ]);
  });
});
