// Cases per entity x days of waiting against the days of a year.
import { describe, expect, it } from 'vitest';
import { toldOf, type Sketch } from '../../support/run.js';

const waited = (
  opportunity: string,
  cases: string,
  days: string,
  more = '',
  economy?: string,
): readonly string[] => {
  const parts: Sketch = {
    ...(economy === undefined ? {} : { economy }),
    segments: `{shops: {addressee: firms, tariff: worker, population: 100 firms, opportunity: ${opportunity}}}`,
    procedures: [
      `{id: a, for: shops, cases: {${cases}}, activities: [{do: x, time: 1 h}], resolution: {legal: ${days}}${more}}`,
    ],
  };
  return toldOf(parts);
};
const delay = '{method: delay-income, netIncome: 100 EUR/day}';

describe('waiting with a price', () => {
  it('is at most the days of a year', () => {
    // 12 x 30 = 360 days; 12 x 31 = 372
    expect(waited(delay, 'frequency: 12 per year', '30 days')).toEqual([]);
    expect(waited(delay, 'frequency: 12 per year', '31 days')).toEqual(['BRD714 31 days']);
  });

  it('is shared by the segment where the cases are counted', () => {
    expect(waited(delay, 'counted: 1_200 cases per year', '30 days')).toEqual([]);
    expect(waited(delay, 'counted: 1_200 cases per year', '31 days')).toEqual(['BRD714 31 days']);
  });

  it('counts only the cases that block capital', () => {
    const capital = (share: string) => `, capital: {blocked: 500 EUR, cases: ${share}, return: 5 % per year}`;
    // 24 x 31 x 49 % = 364.56; x 50 % = 372
    expect(waited('idle-capital', 'frequency: 24 per year', '31 days', capital('49 %'))).toEqual([]);
    expect(waited('idle-capital', 'frequency: 24 per year', '31 days', capital('50 %'))).toEqual([
      'BRD714 31 days',
    ]);
  });

  it('is compared in the days that it is counted in', () => {
    const economy = '{businessDaysPerYear: 250 business days}';
    const way = '{method: delay-income, netIncome: 100 EUR/business day}';
    // 12 x 20 = 240, 12 x 21 = 252
    expect(waited(way, 'frequency: 12 per year', '20 business days', '', economy)).toEqual([]);
    expect(waited(way, 'frequency: 12 per year', '21 business days', '', economy)).toEqual([
      'BRD714 21 business days',
    ]);
  });
});

it('waiting without a price may be of any length', () => {
  expect(waited('none', 'frequency: 12 per year', '90 days')).toEqual([]);
  expect(waited('idle-capital', 'frequency: 12 per year', '90 days')).toEqual([]);
});
