// Figures that are made of others: series between and beyond, tables, products and names.
import { describe, expect, it } from 'vitest';
import { EvaluationProblem } from '../../src/evaluate/problem.js';
import { planOf, resultOf, valuesIn, valuesOf } from '../support/run.js';

/** One case a year of a line with this money. */
const money = (written: string, more: { head?: string; files?: Record<string, string> } = {}) => ({
  ...more,
  procedures: [
    `{id: a, for: people, cases: {counted: 1 case per year}, outlays: [{id: x, money: ${written}}]}`,
  ],
});
const inYear = (written: string, year: number): string | undefined =>
  valuesOf(money(written), { year })('economicCost');

/** The value, or that there was none. */
function outcome(value: () => string | undefined): string {
  try {
    return value() ?? 'nothing';
  } catch (error) {
    return `refused: ${String(error)}`;
  }
}

describe('a series', () => {
  it('is its points', () => {
    expect(inYear('{2020: 10 EUR, 2024: 18 EUR}', 2020)).toBe('10');
    expect(inYear('{2020: 10 EUR, 2024: 18 EUR}', 2024)).toBe('18');
  });

  it('lies on the line between two points, or on the step before', () => {
    expect(inYear('{2020: 10 EUR, 2024: 18 EUR}', 2023)).toBe('16'); // 10 + 3/4 x 8
    expect(inYear('{series: {2020: 10 EUR, 2024: 18 EUR}, between: step}', 2023)).toBe('10');
  });

  it('has a gap where it says that every year must be there', () => {
    const gap = '{series: {2020: 10 EUR, 2024: 18 EUR}, between: error}';
    expect(inYear(gap, 2024)).toBe('18');
    expect(() => inYear(gap, 2023)).toThrow('no figure for 2023, between 2020 and 2024');
  });

  it('ends where it ends, unless it says what holds beyond', () => {
    expect(() => inYear('{2020: 10 EUR, 2021: 11 EUR}', 2022)).toThrow(EvaluationProblem);
    expect(() => inYear('{2020: 10 EUR, 2021: 11 EUR}', 2019)).toThrow('2020 to 2021');
    const hold = '{series: {2020: 10 EUR, 2021: 11 EUR}, beyond: hold}';
    expect(inYear(hold, 2030)).toBe('11');
    expect(inYear(hold, 2010)).toBe('10');
    const growth = '{series: {2020: 10 EUR, 2021: 11 EUR}, beyond: growth}';
    expect(inYear(growth, 2023)).toBe('13.31'); // x 1.1 twice more
    expect(inYear('{series: {2020: 10 EUR, 2021: 8 EUR}, beyond: growth}', 2018)).toBe('15.625'); // / 0.8 twice
  });

  it('never calls growth what is none: points that lie apart grow by their yearly factor, or are refused', () => {
    // 100 to 121 in two years is 10 % a year; a year later 133.1. To hold 121 is what `hold` is for.
    const apart = (): string | undefined =>
      inYear('{series: {2020: 100 EUR, 2022: 121 EUR}, beyond: growth}', 2023);
    expect(outcome(apart)).toMatch(/^133\.1$|^refused/);
  });

  it('is read from a table, empty cells bridged where the model says how', () => {
    const files = { 'data/m.csv': 'year,price\n2020,1.5\n2022,\n2024,3.5\n' };
    const written = '{table: data/m.csv, column: price, unit: k EUR, between: linear}';
    expect(valuesOf(money(written, { files }))('economicCost')).toBe('3500');
    // Between 1,500 in 2020 and 3,500 in 2024, the empty 2022 is half way.
    expect(valuesOf(money(written, { files }), { year: 2022 })('economicCost')).toBe('2500');
  });

  it('whose points are in prices of their own years is brought to one price year', () => {
    // 10 EUR of 2020 are 10 x 120 / 100 = 12 EUR of 2024
    const parts = {
      ...money('{2020: {value: 10 EUR, prices: 2020}, 2024: {value: 15 EUR, prices: 2024}}'),
      economy: '{deflator: {2020: 100, 2024: 120}}',
    };
    expect(valuesOf(parts, { year: 2020 })('economicCost')).toBe('12');
    expect(valuesOf(parts, { year: 2024 })('economicCost')).toBe('15');
  });
});

describe('products, names and ranges', () => {
  it('multiply their figures and units', () => {
    const value = valuesOf({
      head: 'figures: {digital: 80 %, passengers: 102 M cases per year}',
      procedures: [
        '{id: a, for: people, cases: {counted: {product: [passengers, digital, 20 %]}}, activities: [{do: x, time: 1 min}]}',
      ],
    });
    // DE-1: 102 M x 80 % x 20 % = 16,320,000 cases; x 1/60 h = 272,000 h
    expect(value('cases')).toBe('16320000');
    expect(value('hours')).toBe('272000');
  });

  it('are the midpoint, the mode, or the value said', () => {
    expect(valuesOf(money('{range: {low: 4 EUR, high: 9 EUR}}'))('economicCost')).toBe('6.5');
    expect(valuesOf(money('{range: {low: 4 EUR, mode: 5 EUR, high: 9 EUR}}'))('economicCost')).toBe('5');
    expect(valuesOf(money('{value: 7 EUR, range: {low: 4 EUR, high: 9 EUR}}'))('economicCost')).toBe('7');
  });
});

describe('a product with a zero', () => {
  const parts = (time: string, counted: string, wage = '10 EUR/h') => ({
    tariffs: `{worker: {wage: ${wage}}}`,
    procedures: [`{id: a, for: people, cases: {counted: ${counted}}, activities: [{do: x, time: ${time}}]}`],
  });

  it('is zero, although a later factor has no value for the year', () => {
    const plan = planOf(parts('0 min', '5 cases per year', '{2020: 10 EUR/h}'));
    expect(valuesIn(resultOf(plan))('economicCost')).toBe('0');
  });

  it('is zero, although an earlier factor has no value for the year', () => {
    const plan = planOf(parts('{2020: 5 min}', '0 cases per year'));
    expect(valuesIn(resultOf(plan))('economicCost')).toBe('0');
  });

  it('and without a zero says which figure lacks the year', () => {
    const plan = planOf(parts('{2020: 5 min}', '5 cases per year'));
    expect(() => resultOf(plan)).toThrow('has no figure for 2024');
  });

  it('that divides by zero says so', () => {
    const plan = planOf({
      procedures: [
        '{id: a, for: people, cases: {counted: 1 case per year}, outlays: [{id: x, money: 5 EUR, life: 0 years}]}',
      ],
    });
    expect(() => resultOf(plan)).toThrow('is zero and divides');
  });
});
