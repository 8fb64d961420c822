// Checks of scenarios and of changes. The town's 150 h and 1,750 EUR (test/support/checks.ts); a reform takes a third of the 90 minutes from 2025 on.
import { describe, expect, it } from 'vitest';
import { asked, rowOf, town } from '../../support/checks.js';

const scenario = (id: string, less: string): string => `balduque: scenario/1
id: ${id}
model: sketch
years: 2024..2026
status: assumed
figures: {own: ${less}, shared: 12.5 %}
reforms:
  - {id: faster, select: {activity: fill-forms}, scale: {time: own less}, from: 2025}
`;
// 30 min less: 100 h; 45 min less: 75 h.
const scenarios = {
  third: scenario('third', '33.333333333333333333333333333333333333 %'),
  half: scenario('half', '50 %'),
};
const rowIn = (words: string) => {
  const { verdict, measured, margin, unit, year } = rowOf(words, town, scenarios);
  return [verdict, measured, margin, unit, year];
};

describe('a check of a scenario', () => {
  it('is of its last year, unless it says another', () => {
    expect(rowIn('that: hours, scenario: half, equals: 75 h')).toEqual([
      'passed',
      '75',
      '0',
      'h/year',
      '2026',
    ]);
    expect(rowIn('that: hours, scenario: half, year: 2024, equals: 150 h')).toEqual([
      'passed',
      '150',
      '0',
      'h/year',
      '2024',
    ]);
  });

  it('finds the figures of the scenario, and the tariffs of the model', () => {
    expect(rowIn('that: figures.own, scenario: half, equals: 50 %').slice(0, 2)).toEqual(['passed', '0.5']);
    expect(rowIn('that: tariffs.manager.rate, scenario: half, equals: 55 EUR/h').slice(0, 2)).toEqual([
      'passed',
      '55',
    ]);
  });
});

describe('a change', () => {
  it.each([
    [
      'in the unit of the measure: 75 - 150',
      'scenario: half, changeFrom: baseline, equals: -75 h',
      ['passed', '-75', '0', 'h/year', '2026'],
    ],
    [
      'as a share of what is compared: -75 / 150',
      'scenario: half, changeFrom: baseline, equals: -50 %',
      ['passed', '-0.5', '0', '1', '2026'],
    ],
    [
      'from another scenario: 75 - 100',
      'scenario: half, changeFrom: third, equals: -25 h',
      ['passed', '-25', '0', 'h/year', '2026'],
    ],
    [
      'a rise is positive: 100 / 75 - 1',
      'scenario: third, changeFrom: half, equals: 33.3 %',
      ['passed', '0.33333333333333333333', '0', '1', '2026'],
    ],
    [
      'a limit',
      'scenario: half, changeFrom: baseline, warnAbove: -60 %, errorAbove: 0 %',
      ['warned', '-0.5', '-0.1', '1', '2026'],
    ],
    [
      'per case: 0.75 h - 1.5 h',
      'scenario: half, changeFrom: baseline, per: case, equals: -45 min',
      ['passed', '-0.75', '0', 'h/case', '2026'],
    ],
  ])('%s', (_, words, expected) => {
    expect(rowIn(`that: hours, ${words}`)).toEqual(expected);
  });

  it('of nothing has no share, and has an amount', () => {
    expect(
      rowIn('that: processingCost, scenario: half, changeFrom: baseline, errorAbove: 5 %').slice(0, 2),
    ).toEqual(['failed', null]);
    expect(
      rowIn('that: processingCost, scenario: half, changeFrom: baseline, errorAbove: 5 EUR').slice(0, 2),
    ).toEqual(['passed', '0']);
  });

  it('is said in one unit', () => {
    const words =
      '{id: a, that: hours, scenario: half, changeFrom: baseline, warnAbove: 0 %, errorAbove: 5 h}';
    const told = asked([words], town, scenarios).files[0]?.diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    );
    expect(told).toEqual(['BRD309 one limit is a share of the compared run, another an amount']);
  });

  it('is of a year that the scenario has', () => {
    const words = '{id: a, that: hours, scenario: half, year: 2030, equals: 5 h}';
    const told = asked([words], town, scenarios).files[0]?.diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    );
    expect(told).toEqual(['BRD805 2030 is outside the years of the scenario, 2024 to 2026']);
  });
});
