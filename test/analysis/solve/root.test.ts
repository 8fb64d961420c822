// Where a function takes a value: reached, out of reach, without effect, jumped over; and which of several crossings is meant.
import { describe, expect, it } from 'vitest';
import { search, type Found } from '../../../src/analysis/solve/root.js';
import {
  divide,
  exact,
  isZero,
  multiply,
  one,
  round,
  subtract,
  toSignificant,
  toText,
  type Exact,
} from '../../../src/quantity/exact.js';

const looked = (
  at: (x: Exact) => Exact | undefined,
  [target, low, high, start]: readonly [string, string, string, string],
): Found => {
  const found = search({
    at,
    target: exact(target),
    low: exact(low),
    high: exact(high),
    start: exact(start),
    simpler: (x) => [3, 6, 9, 12, 15, 18, 20].map((digits) => toSignificant(x, digits)),
  });
  if (!found) throw new Error('no value anywhere');
  return found;
};
const told = ({ outcome, best }: Found): readonly string[] => [outcome, toText(best.x), toText(best.y)];

describe('a search', () => {
  it('of 3 x - 1 = 5 finds 2', () => {
    const found = looked((x) => subtract(multiply(x, exact(3)), one), ['5', '0', '10', '9']);
    expect(told(found)).toEqual(['reached', '2', '5']);
  });

  it('of x squared = 2 finds the root of two, in twenty digits', () => {
    const { outcome, best } = looked((x) => multiply(x, x), ['2', '0', '16', '8']);
    // 1.41421356237309504880168872...
    expect([outcome, toText(best.x)]).toEqual(['reached', '1.4142135623730950488']);
  });

  it('of 1 / x = 4 finds 0.25, though there is no value at the low end', () => {
    const found = looked((x) => (isZero(x) ? undefined : divide(one, x)), ['4', '0', '10', '9']);
    expect(told(found)).toEqual(['reached', '0.25', '4']);
    expect(found.holes).toBe(1);
  });

  it('of a target that stands already leaves the value as it is', () => {
    expect(told(looked((x) => multiply(x, x), ['49', '0', '100', '7']))).toEqual(['reached', '7', '49']);
  });
});

/** Rises to 0.25 at 0.5 and falls again. */
const hill = (x: Exact): Exact => multiply(x, subtract(one, x));

describe('where a function turns', () => {
  // x (1 - x) = 0.16 at 0.2 and at 0.8
  it.each([
    ['0.1', '0.2'],
    ['0.9', '0.8'],
  ])('and the value now is %s, the crossing at %s is meant', (start, x) => {
    const found = looked(hill, ['0.16', '0', '1', start]);
    expect(told(found)).toEqual(['reached', x, '0.16']);
    expect([found.crossings, found.turns]).toEqual([2, true]);
  });

  it('and does not get there, its summit is the nearest', () => {
    // On the grid of sixteenths of 0 to 0.9 the summit stands between two points.
    const found = looked(hill, ['0.3', '0', '0.9', '0.1']);
    expect(found.outcome).toBe('out of reach');
    expect(toText(round(found.best.x, 6, 'half-even'))).toBe('0.5');
    expect(toText(round(found.best.y, 12, 'half-even'))).toBe('0.25');
  });

  it('and gets there only between two points of the grid, it is found all the same', () => {
    // On sixteenths of 0 to 0.9 the largest seen is at 0.50625: 0.2499609375
    const found = looked(hill, ['0.24999', '0', '0.9', '0.1']);
    expect(found.outcome).toBe('reached');
  });
});

describe('what is not reached', () => {
  it('lies beyond an end of the range: both ends are told', () => {
    const found = looked((x) => multiply(x, exact(2)), ['30', '1', '10', '5']);
    expect(told(found)).toEqual(['out of reach', '10', '20']);
    expect(found.ends.map(({ y }) => toText(y))).toEqual(['2', '20']);
    expect(found.turns).toBe(false);
  });

  it('does not depend on the value at all', () => {
    const found = looked(() => exact(7), ['8', '0', '10', '5']);
    expect(told(found)).toEqual(['no effect', '5', '7']);
  });

  it('is jumped over', () => {
    const found = looked((x) => round(x, 0, 'half-up'), ['2.5', '0', '10', '1']);
    expect(found.outcome).toBe('jumps');
    expect(['2', '3']).toContain(toText(found.best.y));
  });

  it('has no value anywhere', () => {
    const asked = { target: one, low: one, high: one, start: one, simpler: () => [] };
    expect(search({ ...asked, at: () => undefined })).toBeUndefined();
  });
});

it('takes few evaluations where the function is smooth', () => {
  const found = looked((x) => multiply(multiply(x, x), x), ['5', '0', '100', '50']);
  expect(found.steps).toBeLessThan(45);
});
