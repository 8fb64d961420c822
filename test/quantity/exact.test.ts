import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  exact,
  isNegative,
  isZero,
  multiply,
  one,
  orderOfMagnitude,
  quantise,
  round,
  subtract,
  sum,
  toFixedText,
  squareRoot,
  toText,
  zero,
} from '../../src/quantity/exact.js';

const third = divide(exact(1), exact(3));

describe('an exact number', () => {
  it('keeps digits that a float would lose', () => {
    expect(toText(exact('9007199254740993'))).toBe('9007199254740993');
    expect(toText(add(exact('0.1'), exact('0.2')))).toBe('0.3');
    expect(toText(exact('1234567890123456789012345678901234567890'))).toBe(
      '1234567890123456789012345678901234567890',
    );
  });

  it('is written without an exponent, however large or small', () => {
    expect(toText(exact('1e30'))).toBe(`1${'0'.repeat(30)}`);
    expect(toText(exact('1e-30'))).toBe(`0.${'0'.repeat(29)}1`);
  });

  it('is rounded to sixty digits by every operation, a neutral one too', () => {
    // 10^70 + 1 has 71 digits; its first sixty are a one and zeros.
    const long = exact(`1${'0'.repeat(69)}1`);
    for (const result of [multiply(one, long), multiply(long, one), add(long, zero), add(zero, long)])
      expect(toText(result)).toBe(`1${'0'.repeat(70)}`);
    expect(toText(subtract(long, zero))).toBe(`1${'0'.repeat(70)}`);
    expect(toText(multiply(one, exact('-1.50')))).toBe('-1.5');
  });

  it('has no negative zero', () => {
    const product = multiply(exact(-1), exact(0));
    expect(toText(product)).toBe('0');
    expect(toText(exact('-0.00'))).toBe('0');
    expect(isNegative(product)).toBe(false);
    expect(isNegative(exact('-0.5'))).toBe(true);
    expect(compare(product, exact(0))).toBe(0);
  });

  it('adds leaves of twelve places exactly, in any order', () => {
    // Each is a whole number of millionths of a millionth, so the sum is one too.
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), { maxLength: 20 }),
        (whole) => {
          const leaves = whole.map((n) => divide(exact(String(n)), exact('1000000000000')));
          const total = whole.reduce((a, b) => a + b, 0n);
          const backAgain = multiply(sum(leaves), exact('1000000000000'));
          expect(toText(backAgain)).toBe(String(total));
          expect(toText(sum([...leaves].reverse()))).toBe(toText(sum(leaves)));
        },
      ),
    );
  });

  it('tells its order of magnitude', () => {
    expect(orderOfMagnitude(exact('999'))).toBe(2);
    expect(orderOfMagnitude(exact('-1000'))).toBe(3);
    expect(orderOfMagnitude(exact('0.04'))).toBe(-2);
    expect(orderOfMagnitude(exact(0))).toBe(0);
  });
});

describe('quantising a leaf', () => {
  it('makes three thirds one', () => {
    expect(toText(multiply(third, exact(3)))).not.toBe('1');
    expect(toText(quantise(multiply(third, exact(3))))).toBe('1');
  });

  it('sees the tie that a division in sixty digits has tipped', () => {
    // 1 / 60 x 3e-11 is 5e-13, a tie between 0 and 1e-12, and goes to the even 0. In 60 digits it comes out a little above.
    const tipped = multiply(divide(exact(1), exact(60)), exact('3e-11'));
    expect(toText(round(tipped, 12, 'half-even'))).toBe('0.000000000001');
    expect(toText(quantise(tipped))).toBe('0');
  });

  it('gives back what was divided and multiplied by the same number, ties included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 9999 }), (n, by) => {
        // n.5e-12: always a tie at the twelfth place.
        const tie = exact(`${n}.5e-12`);
        expect(toText(quantise(multiply(divide(tie, exact(by)), exact(by))))).toBe(
          toText(round(tie, 12, 'half-even')),
        );
      }),
    );
  });

  it('changes nothing the second time', () => {
    const once = quantise(divide(exact(2), exact(7)));
    expect(toText(once)).toBe('0.285714285714');
    expect(toText(quantise(once))).toBe('0.285714285714');
  });
});

describe('rounding', () => {
  it.each([
    ['2.5', 0, '3', '2', '2'],
    ['3.5', 0, '4', '4', '3'],
    ['-2.5', 0, '-3', '-2', '-2'],
    ['2.51', 0, '3', '3', '2'],
    ['0.125', 2, '0.13', '0.12', '0.12'],
    ['1250', -2, '1300', '1200', '1200'],
    ['-1350', -2, '-1400', '-1400', '-1300'],
    ['49', -2, '0', '0', '0'],
    ['-0.4', 0, '0', '0', '0'],
  ])('of %s to %i places is %s half up, %s half even, %s down', (text, places, up, even, down) => {
    const modes = ['half-up', 'half-even', 'down'] as const;
    expect(modes.map((mode) => toText(round(exact(text), places, mode)))).toEqual([up, even, down]);
  });

  it('yields no negative zero', () => {
    for (const places of [0, -2]) expect(isNegative(round(exact('-0.1'), places, 'half-up'))).toBe(false);
    expect(toFixedText(exact('-0.004'), 2)).toBe('0.00');
    expect(isZero(round(exact('-0.4'), 0, 'half-even'))).toBe(true);
  });

  it('moves a number by at most half a unit', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -3, max: 3 }), (n, places) => {
        const value = exact(`${n}e-3`);
        const moved = subtract(round(value, places, 'half-up'), value);
        const half = exact(`5e${-places - 1}`);
        expect(compare(moved, half)).toBeLessThanOrEqual(0);
        expect(compare(moved, subtract(exact(0), half))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a square root', () => {
  it('is exact where it is a short decimal, and right to 60 digits elsewhere', () => {
    expect(toText(squareRoot(exact('1.5625')))).toBe('1.25');
    expect(toText(squareRoot(exact(0)))).toBe('0');
    // The square root of 2 (OEIS A002193), its 60th digit rounded.
    expect(toText(squareRoot(exact(2)))).toBe(
      '1.41421356237309504880168872420969807856967187537694807317668',
    );
  });
});
