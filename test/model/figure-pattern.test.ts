import { describe, expect, it } from 'vitest';
import { figurePattern, mayBeBare, numberPattern } from '../../src/model/figure-pattern.js';
import type { FigureKind } from '../../src/model/figure-kinds.js';

/** As editors read it: in Unicode mode. */
const fits = (kind: FigureKind, text: string): boolean => new RegExp(figurePattern(kind), 'u').test(text);

describe('the pattern of a figure', () => {
  it.each<readonly [FigureKind, string]>([
    ['time', '90 min'],
    ['time', '+1.5 k hours per visit'],
    ['days', '10 business days'],
    ['calendar-days', '365 days'],
    ['years', '6 months'],
    ['share', '39.8 %'],
    ['share', '0.4'],
    ['number', '2 visits'],
    ['money', '2_000.50 MXN'],
    ['money', '5 bn €'],
    ['wage', '55 MXN/h'],
    ['wage', '55 MXN per hour'],
    ['frequency', '1 per 6 years'],
    ['population', '2.1 M persons'],
    ['population', '7 m2'],
    ['cases', '4.5 M cases per year'],
    ['yearly-rate', '8 % per year'],
    ['any', '5'],
    ['any', '1.2 bn MXN/year'],
    ['any', 'a-name.2'],
  ])('takes %s: %s', (kind, text) => {
    expect(fits(kind, text)).toBe(true);
  });

  it.each<readonly [FigureKind, string]>([
    ['time', '90'],
    ['time', '90 days'],
    ['time', '90 minuts'],
    ['days', '3 h'],
    ['calendar-days', '250 business days'],
    ['business-days', '250 days'],
    ['years', '4'],
    ['share', '5 MXN'],
    ['money', '25 min'],
    ['money', '40'],
    ['wage', '55 MXN'],
    ['frequency', '2'],
    ['population', '2_100_000'],
    ['cases', '4.5 M cases'],
    ['any', '1,5'],
    ['any', '1.234,56'],
    ['any', '1e6'],
    ['any', '0x10'],
    ['any', '007'],
    ['any', '1__0'],
    ['any', ''],
    ['any', 'two words'],
  ])('refuses %s: %s', (kind, text) => {
    expect(fits(kind, text)).toBe(false);
  });

  it('has no names among numbers', () => {
    const numbers = new RegExp(numberPattern('share'), 'u');
    expect([numbers.test('40 %'), numbers.test('a-name')]).toEqual([true, false]);
  });

  it('knows what needs no unit', () => {
    expect((['share', 'number', 'any', 'time', 'population'] as const).map(mayBeBare)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
