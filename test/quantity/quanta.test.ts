// Whole numbers of the last digit: texts and back, parts of a whole, roots.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/quantity/exact.js';
import { apportion, asFraction, fromQuanta, rootOf, toQuanta } from '../../src/quantity/quanta.js';

describe('quanta', () => {
  it.each([
    ['0', 12, 0n],
    ['1.5', 3, 1500n],
    ['-0.000000000001', 12, -1n],
    ['-12.25', 2, -1225n],
    ['80000', 12, 80_000_000_000_000_000n],
  ] as const)('of %s in %i places, and back', (text, places, quanta) => {
    expect(toQuanta(exact(text), places)).toBe(quanta);
    expect(fromQuanta(quanta, places)).toBe(text);
  });

  it('as a fraction keeps every digit', () => {
    expect(asFraction(exact('-12.125'))).toEqual({ numerator: -12_125n, denominator: 1000n });
    expect(asFraction(exact('7'))).toEqual({ numerator: 7n, denominator: 1n });
  });
});

describe('a whole given to its parts', () => {
  it('gives what does not divide to the largest remainder', () => {
    // 10/3 = 3 1/3, 11/3 = 3 2/3, 3 = 9/3: ten in all, so 3, 4, 3
    expect(apportion([10n, 11n, 9n], 3n, 10n)).toEqual([3n, 4n, 3n]);
  });

  it('of equal remainders to the first', () => {
    // three times 1/3 are one
    expect(apportion([1n, 1n, 1n], 3n, 1n)).toEqual([1n, 0n, 0n]);
  });

  it('rounds down below zero, too', () => {
    // -1/2 and -1/2: both down to -1, and one of the two is given back
    expect(apportion([-1n, -1n], 2n, -1n)).toEqual([0n, -1n]);
    expect(apportion([5n, -5n], 2n, 0n)).toEqual([3n, -3n]);
  });

  it('gives nothing to who has nothing, even where the whole was rounded up', () => {
    expect(apportion([0n, 2n, 0n], 2n, 2n)).toEqual([0n, 2n, 0n]);
    expect(apportion([0n, 0n], 2n, 1n)).toEqual([1n, 0n]);
    expect(apportion([], 2n, 0n)).toEqual([]);
  });

  it('always adds up, and each is off by less than a quantum where the whole is the sum', () => {
    const numerators = fc.array(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(numerators, fc.bigInt({ min: 1n, max: 479_001_600n }), (found, denominator) => {
        const rest = found.reduce((sum, one) => sum + one, 0n) % denominator;
        const whole = [...found, -rest];
        const sum = whole.reduce((all, one) => all + one, 0n) / denominator;
        const parts = apportion(whole, denominator, sum);
        expect(parts.reduce((all, one) => all + one, 0n)).toBe(sum);
        parts.forEach((part, i) => {
          const off = part * denominator - (whole[i] as bigint);
          expect(off < denominator && off > -denominator).toBe(true);
        });
      }),
    );
  });
});

describe('the root', () => {
  it('is the largest whole number whose square is not above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (square) => {
        const root = rootOf(square);
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
      }),
    );
    expect(rootOf(-4n)).toBe(0n);
  });
});
