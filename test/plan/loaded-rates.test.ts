// Rates with a fringe in money, and rates that a published table rounds.
import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/analysis/scenario-run.js';
import type { Explanation } from '../../src/result/result.js';
import { explained, planOf, toldOf, valuesOf, type Sketch } from '../support/run.js';
import { scenarioOf } from '../support/reforms.js';

/** One hour of one person a year at this tariff costs what the hour costs. */
const hour = (tariff: string): Sketch => ({
  tariffs: `{worker: ${tariff}}`,
  segments: '{people: {addressee: firms, tariff: worker}}',
  procedures: [
    '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: work, time: 1 h}]}',
  ],
});
const rate = (tariff: string): string | undefined => valuesOf(hour(tariff))('administrativeBurden');

describe('what an hour costs', () => {
  it.each([
    // (49.96 + 21.75) x 1.5 = 71.71 x 1.5 = 107.565
    ['{wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %}', '107.565'],
    ['{wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %, round: {decimals: 2, mode: down}}', '107.56'],
    ['{wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %, round: {decimals: 2, mode: up}}', '107.57'],
    // (19.14 + 8.33) x 1.5 = 27.47 x 1.5 = 41.205, a tie
    ['{wage: 19.14 EUR/h, fringe: 8.33 EUR/h, overhead: 50 %, round: {decimals: 2, mode: half-up}}', '41.21'],
    [
      '{wage: 19.14 EUR/h, fringe: 8.33 EUR/h, overhead: 50 %, round: {decimals: 2, mode: half-even}}',
      '41.2',
    ],
    // without overhead: 33.25 + 14.47
    ['{wage: 33.25 EUR/h, fringe: 14.47 EUR/h}', '47.72'],
    // 52.31 x 1.75 = 91.5425
    ['{wage: 52.31 EUR/h, multiplier: 1.75, round: {decimals: 2, mode: half-up}}', '91.54'],
    // 10 x 1.3 x 1.25 = 16.25, a tie
    ['{wage: 10 EUR/h, fringe: 30 %, overhead: 25 %, round: {decimals: 1, mode: half-even}}', '16.2'],
  ])('%s is %s EUR', (tariff, value) => {
    expect(rate(tariff)).toBe(value);
  });

  it('brings a fringe in money to the prices of the model', () => {
    const parts = {
      ...hour('{wage: 10 EUR/h, fringe: {value: 5 EUR/h, prices: 2020}}'),
      economy: '{deflator: {2020: 100, 2024: 120}}',
    };
    // 10 + 5 x 120 / 100 = 16
    expect(valuesOf(parts)('administrativeBurden')).toBe('16');
  });

  it.each([
    ['{wage: 10 EUR/h, fringe: 5 EUR}', 'BRD309 5 EUR'],
    ['{wage: 10 EUR/h, fringe: 5}', 'BRD703 5'],
    ['{wage: 10 EUR/h, fringe: 5 EUR/h, multiplier: 1.75}', 'BRD606 1.75'],
    ['{wage: 10 EUR/h, fringe: 5 EUR/h, basis: labour-cost}', 'BRD606 5 EUR/h'],
    ['{wage: 10 EUR/h, round: {decimals: 2}}', 'BRD202 decimals'],
  ])('%s is asked about', (tariff, told) => {
    expect(toldOf(hour(tariff))).toEqual([told]);
  });

  it('is explained with its parts and its rounding', () => {
    const tariff =
      '{wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %, round: {decimals: 2, mode: down}}';
    const found = formulasIn(
      explained(planOf(hour(tariff)), { measure: 'administrativeBurden', depth: 8 }).explanation,
    );
    expect(found['rate']).toBe('round(full rate, 2 decimals, down)');
    expect(found['full rate']).toBe('(wage + fringe pay) × (1 + overhead)');
  });
});

function formulasIn(
  node: Explanation | undefined,
  found: Record<string, string> = {},
): Record<string, string> {
  if (node?.formula) found[node.label] = node.formula.text;
  for (const child of node?.children ?? []) formulasIn(child, found);
  return found;
}

describe('a reform of the wage or the overhead', () => {
  it('goes through the fringe in money and the rounding', () => {
    const tariff =
      '{wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %, round: {decimals: 2, mode: down}}';
    const after = (change: string): string | undefined => {
      const scenario = scenarioOf(hour(tariff), [`{id: r, select: {procedure: a}, ${change}}`]);
      const request = {
        year: 2024,
        select: new Map(),
        by: [],
        measures: ['administrativeBurden'],
        leads: 'administrativeBurden',
      } as const;
      return runScenario(scenario, request).runs[0]?.headline['administrativeBurden']?.value;
    };
    // (50 + 21.75) x 1.5 = 107.625
    expect(after('set: {wage: 50 EUR/h}')).toBe('107.62');
    // 71.71 x 1.1 = 78.881
    expect(after('set: {overhead: 10 %}')).toBe('78.88');
  });
});
