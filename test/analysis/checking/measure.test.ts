// What a check is of. 100 cases x 1.5 h = 150 h a year; x 10 EUR = 1,500 EUR; travel 100 x 2.50 = 250 EUR; together 1,750 EUR. Fees 100 EUR.
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../support/checks.js';

describe('a check measures', () => {
  it.each([
    ['a measure', 'that: administrativeBurden, equals: 1_750 EUR', '1750', 'EUR/year'],
    ['hours', 'that: hours, equals: 150 h', '150', 'h/year'],
    ['a share of GDP', 'that: shareOfGdp, equals: 0.175 %', '0.00175', '1'],
    ['a value per head', 'that: perCapita, equals: 35 EUR', '35', 'EUR/person/year'],
    [
      'per entity of a segment: 1,750 / 100',
      'that: administrativeBurden, per: people, equals: 17.5 EUR',
      '17.5',
      'EUR/person/year',
    ],
    ['per case', 'that: hours, per: case, equals: 1.5 h', '1.5', 'h/case'],
    ['in other words for the same', 'that: hours, per: case, equals: 90 min', '1.5', 'h/case'],
    [
      'what is selected',
      'that: administrativeBurden, select: {activity: travel}, equals: 250 EUR',
      '250',
      'EUR/year',
    ],
    [
      'what is selected, per case of its procedure',
      'that: administrativeBurden, select: {activity: travel}, per: case, equals: 2.50 EUR',
      '2.5',
      'EUR/case',
    ],
    [
      'a component',
      'that: administrativeBurden, select: {component: time}, equals: 1.5 k EUR',
      '1500',
      'EUR/year',
    ],
    // A deflator of 125 in 2024 and 100 in 2020: 1,750 x 100 / 125 = 1,400.
    [
      'in the prices of another year',
      'that: administrativeBurden, prices: 2020, equals: 1_400 EUR',
      '1400',
      'EUR/year',
    ],
    ['a named figure', 'that: figures.digital, equals: 81_600_000 cases', '81600000', 'case'],
    ['a named share', 'that: figures.shared, equals: 12.5 %', '0.125', '1'],
    ['a wage', 'that: tariffs.manager.wage, equals: 40 EUR/h', '40', 'EUR/h'],
    // 40 x 1.25 = 50; x 1.10 = 55: fringe 10, overhead 5.
    ['a rate', 'that: tariffs.manager.rate, equals: 55 EUR/h', '55', 'EUR/h'],
    ['a fringe, an amount', 'that: tariffs.manager.fringe, equals: 10 EUR/h', '10', 'EUR/h'],
    ['an overhead, an amount', 'that: tariffs.manager.overhead, equals: 5 EUR/h', '5', 'EUR/h'],
    // 55 EUR/h x 1,600 h
    ['a person-year', 'that: tariffs.manager.personYear, equals: 88_000 EUR', '88000', 'EUR'],
    // (49.96 + 21.75) x 1.5 = 107.565, cut off; of which 107.56 - 71.71 are overhead
    ['a rate that is rounded', 'that: tariffs.epa.rate, equals: 107.56 EUR/h', '107.56', 'EUR/h'],
    ['a fringe in money', 'that: tariffs.epa.fringe, equals: 21.75 EUR/h', '21.75', 'EUR/h'],
    ['the overhead that is left', 'that: tariffs.epa.overhead, equals: 35.85 EUR/h', '35.85', 'EUR/h'],
    ['a rate of a multiplier', 'that: tariffs.all.rate, equals: 14 EUR/h', '14', 'EUR/h'],
  ])('%s', (_, words, measured, unit) => {
    const row = rowOf(words);
    expect([row['measured'], row['unit'], row['verdict'], row['margin']]).toEqual([
      measured,
      unit,
      'passed',
      '0',
    ]);
  });
});
