// Shares of GDP: whose GDP, at whose prices, the other reading; prices of other years, with and without a deflator.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf, scaled, valuesIn, type Sketch } from '../support/run.js';

const line =
  '{id: a, for: people, cases: {counted: {value: 1 M cases per year, note: a round number}}, activities: [{do: x, time: 1 h}]}';
/** 1 M hours at a wage of 2013, over a GDP of 2009 of 1 bn. */
const mexican = (deflator: string): Sketch => ({
  head: 'prices: 2009',
  economy: `{gdp: {2009: 1 bn EUR, 2013: 2 bn EUR, 2024: 4 bn EUR}, share: {of: gdp, year: 2009}${deflator}}`,
  tariffs: '{worker: {wage: {value: 50 EUR/h, prices: 2013}}}',
  segments: '{people: {addressee: citizens, tariff: worker}}',
  procedures: [line],
});
const share = (parts: Sketch, year?: number) =>
  resultOf(planOf(parts), year === undefined ? {} : { year }).runs[0]?.headline['shareOfGdp'];

describe('wages of 2013 over the GDP of 2009', () => {
  const deflated = mexican(', deflator: {2009: 85.533, 2013: 100, 2024: 140}');

  it('with a deflator are brought to prices of 2009', () => {
    const result = resultOf(planOf(deflated));
    // 1 M h x 50 x 85.533 / 100 = 42,766,500 EUR, over 1 bn = 4.27665 %
    expect(valuesIn(result)('economicCost')).toBe('42766500');
    expect(share(deflated)?.value).toBe('0.0427665');
    expect(codesOf(deflated)).toEqual([]);
    expect(result.notes.find(({ id }) => id === 'prices')?.text).toBe(
      '1 amounts in prices of 2013 are brought to prices of 2009 by the deflator.',
    );
  });

  it('without one are 17 % too high, with a warning and a note', () => {
    const parts = mexican('');
    const result = resultOf(planOf(parts));
    // 1 M h x 50 = 50 M over 1 bn = 5 %; 5 / 4.27665 = 1.169... = 100 / 85.533
    expect(share(parts)?.value).toBe('0.05');
    expect(((scaled('0.05') * 1000n) / scaled('0.0427665')).toString()).toBe('1169');
    expect(codesOf(parts)).toEqual(['BRD602']);
    expect(result.notes.find(({ id }) => id === 'prices')?.text).toContain('are used as they stand');
  });
});

describe('whose GDP', () => {
  // 1 M h x 50 EUR of 2024 in the model's prices of 2024: 50 M
  const parts = (year: string, deflator = ', deflator: {2009: 50, 2024: 100}'): Sketch => ({
    economy: `{gdp: {2009: 1 bn EUR, 2024: 4 bn EUR, 2025: 5 bn EUR}, share: {of: gdp, year: ${year}}${deflator}}`,
    tariffs: '{worker: {wage: 50 EUR/h}}',
    procedures: [line],
  });

  it('each year: its own GDP', () => {
    const found = share(parts('each'));
    expect(found).toMatchObject({
      value: '0.0125',
      of: 'economicCost',
      gdp: { value: '4000000000', year: 2024, prices: 2024 },
    });
  });

  it('a fixed year: its GDP at the prices of the results, and the other reading beside it', () => {
    // GDP of 2009 at prices of 2024: 1 bn x 100 / 50 = 2 bn; 50 M / 2 bn = 2.5 %
    expect(share(parts('2009'))).toMatchObject({
      value: '0.025',
      gdp: { value: '2000000000', year: 2009, prices: 2024 },
      // 50 M of 2024 over the 4 bn of 2024 = 1.25 %
      otherReading: {
        value: '0.0125',
        basis: 'each',
        cost: { value: '50000000', prices: 2024 },
        gdp: { value: '4000000000', year: 2024, prices: 2024 },
      },
    });
  });

  it('each year, in another year than the prices: the fixed reading beside it', () => {
    const each: Sketch = { ...parts('each', ', deflator: {2009: 50, 2024: 100}'), head: 'prices: 2009' };
    // The wage has no price year, so it is in prices of 2009 already: 50 M; GDP of 2024 at prices of 2009: 4 bn x 50 / 100 = 2 bn
    expect(share(each)).toMatchObject({
      value: '0.025',
      gdp: { value: '2000000000', year: 2024, prices: 2009 },
      // 50 M over the 1 bn of 2009 = 5 %
      otherReading: {
        value: '0.05',
        basis: 'fixed',
        cost: { value: '50000000', prices: 2009 },
        gdp: { value: '1000000000', year: 2009, prices: 2009 },
      },
    });
  });

  it('without a deflator: the exception is told, and there is no other reading', () => {
    const result = resultOf(planOf(parts('2009', '')));
    expect(result.runs[0]?.headline['shareOfGdp']).toMatchObject({
      value: '0.05',
      gdp: { year: 2009, prices: 2009 },
    });
    expect(result.runs[0]?.headline['shareOfGdp']?.otherReading).toBeUndefined();
    expect(result.notes.find(({ id }) => id === 'gdp-prices')?.text).toContain('no deflator');
  });

  it('of a year that the series lacks is said to be missing', () => {
    expect(() => resultOf(planOf(parts('each')), { year: 2030 })).toThrow(
      'no GDP for 2030: the series has 2009 to 2025',
    );
  });

  it('without any GDP there is no share, and a note', () => {
    const result = resultOf(planOf({ procedures: [line] }));
    expect(result.runs[0]?.headline['shareOfGdp']).toBeUndefined();
    expect(result.notes.map(({ id }) => id)).toContain('gdp');
  });
});

describe('what a share is of', () => {
  const plan = planOf({
    economy: '{gdp: 100 M EUR, population: 1_000 persons}',
    procedures: [line],
  });

  it('is the measure that leads', () => {
    const result = resultOf(plan, { leads: 'administrativeBurden' });
    expect(result.runs[0]?.headline['shareOfGdp']).toMatchObject({
      of: 'administrativeBurden',
      value: '0.1',
    }); // 10 M / 100 M
  });

  it('is never of hours or cases, which are no money', () => {
    for (const leads of ['hours', 'cases'] as const) {
      const share_ = resultOf(plan, { leads }).runs[0]?.headline['shareOfGdp'];
      expect(share_?.of ?? 'nothing').not.toBe(leads);
    }
  });

  it('per head divides by the population, in the unit of what leads', () => {
    expect(resultOf(plan).runs[0]?.headline['perCapita']).toEqual({
      value: '10000', // 10 M / 1,000
      unit: 'EUR/person/year',
      of: 'economicCost',
    });
    const hours = resultOf(plan, { leads: 'hours' }).runs[0]?.headline['perCapita'];
    expect(hours === undefined || hours.of !== 'hours' || hours.unit === 'h/person/year').toBe(true);
  });
});
