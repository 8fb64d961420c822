// Published totals beside the modelled ones, at their own prices. Nothing is fitted to them.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf, tableIn, type Sketch } from '../support/run.js';

// X costs 100 x 1 h x 10 = 1,000 EUR of 2024, Y 50 x 1 h x 10 = 500
const parts = (anchors: string, economy = '{deflator: {2020: 80, 2024: 100}}'): Sketch => ({
  economy,
  head: `anchors: [${anchors}]`,
  procedures: [
    '{id: a, for: people, authority: X, cases: {counted: 100 cases per year}, activities: [{do: x, time: 1 h}]}',
    '{id: b, for: people, authority: Y, cases: {counted: 50 cases per year}, activities: [{do: x, time: 1 h}]}',
  ],
});
const rows = (anchors: string, economy?: string) =>
  tableIn(resultOf(planOf(parts(anchors, economy))), 'anchors').rows.map((row) => row.slice(2));

describe('an anchor', () => {
  it('lies around, above or below what is modelled', () => {
    const anchor = (id: string, low: number, high: number): string =>
      `{id: ${id}, that: administrativeBurden, select: {authority: X}, between: [${low} EUR, ${high} EUR]}`;
    expect(
      rows(
        `${anchor('a', 900, 1100)}, ${anchor('b', 1001, 1100)}, ${anchor('c', 900, 999)}, ${anchor('d', 1000, 1000)}`,
      ),
    ).toEqual([
      ['1000', '900', '1100', '2024', 'inside'],
      ['1000', '1001', '1100', '2024', 'below'],
      ['1000', '900', '999', '2024', 'above'],
      ['1000', '1000', '1000', '2024', 'inside'],
    ]);
  });

  it('is compared in the prices in which it was published', () => {
    // 1,500 of 2024 are 1,500 x 80 / 100 = 1,200 of 2020
    expect(rows('{id: a, that: economicCost, between: [1_100 EUR, 1_300 EUR], prices: 2020}')).toEqual([
      ['1200', '1100', '1300', '2020', 'inside'],
    ]);
  });

  it('may be one value', () => {
    expect(rows('{id: a, that: economicCost, value: 1_500 EUR}')).toEqual([
      ['1500', '1500', '1500', '2024', 'inside'],
    ]);
  });

  it('in other prices, without a deflator, is not compared in silence', () => {
    const without = parts(
      '{id: a, that: economicCost, between: [1_100 EUR, 1_300 EUR], prices: 2020}',
      '{gdp: 1 M EUR}',
    );
    expect(codesOf(without)).toEqual(['BRD602']);
  });

  it('of hours stands beside one of money, each in its own unit', () => {
    const result = resultOf(
      planOf(parts('{id: a, that: economicCost, value: 1_500 EUR}, {id: b, that: hours, value: 150 h}')),
    );
    const table = tableIn(result, 'anchors');
    // One unit for the whole column would say that the hours are euros.
    const modelled = table.columns.find(({ id }) => id === 'modelled');
    expect(table.rows.map((row) => row[2])).toEqual(['1500', '150']);
    expect(modelled?.unit).not.toBe('EUR/year');
  });

  it('in another unit than its measure is refused', () => {
    expect(codesOf(parts('{id: a, that: economicCost, value: 150 h}'))).toEqual(['BRD309']);
  });

  it('that names no measure, no dimension or nothing in the model is refused', () => {
    expect(codesOf(parts('{id: a, that: economicCosts, value: 1_500 EUR}'))).toEqual(['BRD407']);
    expect(codesOf(parts('{id: a, that: economicCost, select: {autority: X}, value: 1_500 EUR}'))).toEqual([
      'BRD408',
    ]);
    expect(codesOf(parts('{id: a, that: economicCost, select: {authority: Z}, value: 1_500 EUR}'))).toEqual([
      'BRD408',
    ]);
  });
});
