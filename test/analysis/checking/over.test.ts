// Checks over a horizon. 100 persons x 1 h x 10 EUR = 1,000 EUR a year, and 100 x 5 h x 10 EUR = 5,000 once; ten years, 7 %.
import { describe, expect, it } from 'vitest';
import { asked, rowsOf, town } from '../../support/checks.js';
import type { Sketch } from '../../support/run.js';

const yearly: Sketch = {
  head: 'horizon: {years: 10, annualise: annuity, rate: 7 %, factor: 0.142378}',
  procedures: [
    '{id: a, for: people, activities: [{do: file, time: 60 min, per: entity-year}]}',
    '{id: b, for: people, activities: [{do: learn, time: 5 h, per: entity-once}]}',
  ],
};

describe('a check over the horizon', () => {
  it.each([
    // 10 x 1,000 + 5,000
    ['over: total, equals: 15_000 EUR', '15000', 'EUR'],
    ['over: average, equals: 1_500 EUR', '1500', 'EUR/year'],
    // 5,000 x 0.142378 = 711.89
    ['over: annuity, select: {procedure: b}, equals: 711.89 EUR', '711.89', 'EUR/year'],
    ['over: presentValue, select: {procedure: b}, equals: 5 k EUR', '5000', 'EUR'],
    ['over: average, per: people, equals: 15 EUR', '15', 'EUR/person/year'],
  ])('%s', (words, measured, unit) => {
    const [row] = rowsOf([`{id: a, that: administrativeBurden, ${words}}`], yearly);
    expect([row?.['measured'], row?.['unit'], row?.['verdict'], row?.['year']]).toEqual([
      measured,
      unit,
      'passed',
      '2024–2033',
    ]);
  });

  it('stands beside checks of a year', () => {
    const rows = rowsOf(
      [
        '{id: a, that: hours, over: total, equals: 1_500 h}',
        '{id: b, that: hours, equals: 100 h}',
        '{id: c, that: hours, over: average, errorAbove: 149 h}',
      ],
      yearly,
    );
    expect(rows.map((row) => row['verdict'])).toEqual(['passed', 'passed', 'failed']);
  });

  it.each([
    ['that: cases, over: total, equals: 5 cases', yearly, '"over" means nothing for cases'],
    ['that: shareOfGdp, over: total, equals: 5 %', town, '"over" means nothing for shareOfGdp'],
    ['that: hours, over: total, equals: 5 h', town, 'the model has no horizon, so it has no horizonTotal'],
    [
      'that: hours, over: annuity, equals: 5 h',
      { ...yearly, head: 'horizon: {years: 10}' },
      'the horizon has no rate, so it has no annuity',
    ],
    [
      'that: hours, over: total, year: 2025, equals: 5 h',
      yearly,
      'what is over a horizon is of all its years',
    ],
    [
      'that: hours, over: total, per: case, equals: 5 h',
      yearly,
      'what is over a horizon is not divided by the cases of a year',
    ],
  ])('refuses %s', (words, parts, message) => {
    const [file] = asked([`{id: a, ${words}}`], parts).files;
    expect(file?.diagnostics.map((one) => `${one.code} ${one.message}`)).toEqual([`BRD435 ${message}`]);
  });
});
