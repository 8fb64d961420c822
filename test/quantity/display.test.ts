import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atScale, fromText, percent, readable, scaled } from '../../src/quantity/display.js';
import { compare, multiply, exact, subtract, magnitude } from '../../src/quantity/exact.js';

describe('readable', () => {
  it.each([
    ['0', '0'],
    ['21400000', '21,400,000'],
    ['1234.5678', '1,235'],
    ['123.45', '123.5'],
    ['0.0425', '0.0425'],
    ['-0.04256', '-0.04256'],
    ['999.99', '1,000'],
    ['-1234567', '-1,234,567'],
    ['25', '25'],
  ])('%s is %s', (text, shown) => {
    expect(readable(fromText(text))).toBe(shown);
  });
});

describe('scaled', () => {
  it.each([
    ['0', '0'],
    ['0.25', '0.250'],
    ['7', '7.000'],
    ['1234.5', '1,235'],
    ['12345', '12.35 k'],
    ['123456', '123.5 k'],
    ['21400000', '21.40 M'],
    ['-21400000', '-21.40 M'],
    ['516900000000', '516.9 bn'],
    ['12162760000000', '12,163 bn'],
    ['-0.00001', '0.000'],
  ])('%s is %s', (text, shown) => {
    expect(scaled(fromText(text))).toBe(shown);
  });

  it.each([
    ['999999.7', '1.000 M'],
    ['999950', '1.000 M'],
    ['999999999', '1.000 bn'],
    ['9999.6', '10.00 k'],
    ['99999600', '100.0 M'],
  ])('%s, rounded up to the next digit, is %s', (text, shown) => {
    expect(scaled(fromText(text))).toBe(shown);
  });
});

describe('a fixed scale', () => {
  it.each([
    ['1234567', 6, 2, '1.23'],
    ['1234567890', 3, 0, '1,234,568'],
    ['-500', 3, 0, '-1'],
    ['-400', 3, 0, '0'],
    ['1000', 0, 2, '1,000.00'],
  ])('shows %s over ten to the %i with %i places as %s', (text, power, places, shown) => {
    expect(atScale(fromText(text), power, places)).toBe(shown);
  });

  it('shows what lies within half a unit of the value', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(0, 3, 6),
        fc.integer({ min: 0, max: 3 }),
        (n, power, places) => {
          const back = fromText(atScale(exact(n), power, places).replaceAll(',', ''));
          const off = magnitude(subtract(multiply(back, exact(`1e${power}`)), exact(n)));
          expect(compare(off, exact(`5e${power - places - 1}`))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a percentage', () => {
  it.each([
    ['0.0425', 2, '4.25 %'],
    ['12', 0, '1,200 %'],
    ['-0.005', 1, '-0.5 %'],
    ['0', 2, '0.00 %'],
    ['0.000004', 2, '0.00 %'],
    ['-0.000004', 2, '0.00 %'],
    ['0.000004', 4, '0.0004 %'],
  ])('of %s with %i places is %s', (text, places, shown) => {
    expect(percent(fromText(text), places)).toBe(shown);
  });
});
