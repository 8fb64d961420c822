// The least change that meets linear targets within bounds, worked out by hand.
import { describe, expect, it } from 'vitest';
import { leastChange, solveLinear, type Vector } from '../../../src/analysis/calibrate/least-change.js';
import { exact, round, toText } from '../../../src/quantity/exact.js';

const vector = (...texts: readonly string[]) => texts.map((text) => exact(text));
const shown = (xs: Vector): readonly string[] => xs.map((x) => toText(round(x, 20, 'half-even')));

/** Slopes and misses at 1, 1, ...; bounds wide unless said. */
const least = (
  slopes: readonly (readonly string[])[],
  misses: readonly string[],
  low = (slopes[0] ?? []).map(() => '-100'),
  high = (slopes[0] ?? []).map(() => '100'),
) =>
  shown(
    leastChange({
      slopes: slopes.map((row) => vector(...row)),
      misses: vector(...misses),
      at: (slopes[0] ?? []).map(() => exact(1)),
      low: vector(...low),
      high: vector(...high),
    }),
  );

describe('the least change', () => {
  it('of one unknown to one target is what the target asks for', () => {
    // 2 (v - 1) = 0.5
    expect(least([['2']], ['-0.5'])).toEqual(['1.25']);
  });

  it('of two unknowns goes along the slopes of the target', () => {
    // least |d| with 1 d1 + 3 d2 = 1: d = (1, 3) / 10
    expect(least([['1', '3']], ['-1'])).toEqual(['1.1', '1.3']);
  });

  it('leaves alone what no target depends on', () => {
    expect(least([['2', '0']], ['-0.5'])).toEqual(['1.25', '1']);
  });

  it('stops at a bound, and the others make up for it', () => {
    // d2 at most 0.2: d1 = 1 - 3 x 0.2 = 0.4
    expect(least([['1', '3']], ['-1'], ['-9', '-9'], ['9', '1.2'])).toEqual(['1.4', '1.2']);
  });

  it('lets go of a bound that a later one makes needless', () => {
    // d1 + d2 + d3 = 0.9 with d3 <= 0.1, d2 <= 0.35: d1 = 0.45
    expect(least([['1', '1', '1']], ['-0.9'], ['0', '0', '0'], ['9', '1.35', '1.1'])).toEqual([
      '1.45',
      '1.35',
      '1.1',
    ]);
  });

  it('meets two targets', () => {
    // d1 + d2 = 0.3, d1 - d2 = 0.1
    expect(
      least(
        [
          ['1', '1'],
          ['1', '-1'],
        ],
        ['-0.3', '-0.1'],
      ),
    ).toEqual(['1.2', '1.1']);
  });

  it('takes the least squares of targets that contradict each other', () => {
    // d = 0.1 and d = 0.3: both miss by 0.1
    expect(least([['1'], ['1']], ['-0.1', '-0.3'])).toEqual(['1.2']);
  });

  it('of targets beyond the bounds is at the bounds', () => {
    expect(least([['1', '1']], ['-9'], ['0', '0'], ['2', '3'])).toEqual(['2', '3']);
  });

  it('does not move what has no room', () => {
    expect(least([['1', '1']], ['-0.5'], ['1', '0'], ['1', '3'])).toEqual(['1', '1.5']);
  });
});

it('equations are solved by their largest pivots', () => {
  // 0 x + 2 y = 4, 3 x + y = 5
  expect(shown([...solveLinear([vector('0', '2'), vector('3', '1')], vector('4', '5'))])).toEqual(['1', '2']);
  expect(() => solveLinear([vector('0')], vector('1'))).toThrow('without a solution');
});
