import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseUnitText,
  dimensionless,
  divideUnits,
  multiplyUnits,
  sameDimensions,
  unit,
} from '../../src/quantity/unit.js';

const minute = unit({ h: 1 }, 1, 60);
const percentage = unit({}, 1, 100);
const names = ['h', 'day', 'year', 'case', 'MXN', 'firm'] as const;
const anyUnit = fc
  .record({
    powers: fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: -2, max: 2 })), { maxLength: 4 }),
    scale: fc.constantFrom([1, 1], [1, 60], [1, 100], [1, 12]),
  })
  .map(({ powers, scale: [top, bottom] }) => unit(Object.fromEntries(powers), top, bottom));

describe('units', () => {
  it('multiply and divide with their scales, reduced', () => {
    // A minute is 1/60 h; per cent of it 1/6000 h; divided by a minute, 1/100 of nothing at all.
    const part = multiplyUnits(minute, percentage);
    expect(part).toEqual({ dimensions: { h: 1 }, numerator: 1, denominator: 6000 });
    expect(divideUnits(part, minute)).toEqual({ dimensions: {}, numerator: 1, denominator: 100 });
  });

  it('forget dimensions that cancel, and do not care for their order', () => {
    expect(sameDimensions(unit({ h: 1, MXN: 1, day: 0 }), unit({ MXN: 1, h: 1 }))).toBe(true);
    expect(sameDimensions(divideUnits(minute, unit({ h: 1 })), dimensionless)).toBe(true);
  });

  it('tell calendar days from business days, and both from hours', () => {
    const [day, business] = [unit({ day: 1 }), unit({ 'business day': 1 })];
    expect(sameDimensions(day, business)).toBe(false);
    expect(sameDimensions(day, unit({ h: 1 }))).toBe(false);
  });

  it.each([
    ['MXN/h', unit({ MXN: 1, h: -1 })],
    ['case/year', unit({ case: 1, year: -1 })],
    ['1/year', unit({ year: -1 })],
    ['1/firm/year', unit({ firm: -1, year: -1 })],
    ['h^2', unit({ h: 2 })],
    ['MXN·h', unit({ h: 1, MXN: 1 })],
    ['1', percentage],
  ])('are shown by their base dimensions: %s', (text, shown) => {
    expect(baseUnitText(shown)).toBe(text);
  });

  it('come back when multiplied and divided by another', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, (a, b) => {
        expect(divideUnits(multiplyUnits(a, b), b)).toEqual(a);
        expect(multiplyUnits(a, b)).toEqual(multiplyUnits(b, a));
      }),
    );
  });

  it('may count entities of any name', () => {
    // `constructor` is a name that every JavaScript object knows.
    const odd = multiplyUnits(unit({ year: -1 }), unit({ constructor: 1 }));
    expect(baseUnitText(odd)).toBe('constructor/year');
  });
});
