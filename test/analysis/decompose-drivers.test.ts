// What moved a figure: small scenarios worked out by hand.
import { describe, expect, it } from 'vitest';
import { decompose, type Question } from '../../src/analysis/decompose.js';
import { columnsOfDriver, drivers } from '../../src/analysis/decompose-driver.js';
import { codes } from '../../src/diagnostic/codes.js';
import { columnNames } from '../../src/plan/columns.js';
import type { Result } from '../../src/result/result.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { halfTime, model, noteOf, usual, years } from '../support/decompose.js';
import { scenarioOf } from '../support/reforms.js';
import { columnIn, tableIn } from '../support/run.js';

describe('drivers', () => {
  it('have every column, each in one of them', () => {
    const all = drivers.flatMap(columnsOfDriver);
    expect([...all].sort(byName)).toEqual([...columnNames].sort(byName));
  });
});
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

describe('by driver', () => {
  // From 2024 to 2025 cases and wages double: a goes from 80,000 to 320,000, b from 1,000 to 2,000. Then half the time: -160,000.
  const growth = 'growth: {cases: 100 % per year, wages: 100 % per year}';
  const of = (scenario: Scenario, more: Partial<Question> = {}): Result =>
    decompose(scenario, { ...usual, by: 'driver', years: [2024, 2025], ...more } as Question);
  const scenario = scenarioOf(
    { ...model(), procedures: [model().procedures[0] ?? ''] },
    [halfTime],
    [years, growth],
  );
  const table = tableIn(of(scenario), 'by-driver');

  it('the drift is apart from the reforms: volume and tariffs have (80 + 160) / 2 each, and time has what the reform saves', () => {
    expect(columnIn(table, 'drift')).toMatchObject({
      volume: '120000',
      tariffs: '120000',
      time: '0',
      gdp: '0',
      prices: '0',
    });
    expect(columnIn(table, 'byReforms')).toMatchObject({ volume: '0', tariffs: '0', time: '-160000' });
    expect(table.total?.slice(0, 4)).toEqual(['total', '240000', '-160000', '80000']);
  });

  it('GDP, four times as large, takes 0.0175 of the share, and volume and tariffs bring 0.00875 each', () => {
    // Shares: 0.01; V, T 0.02; VT 0.04; G 0.0025; VG, TG 0.005; all 0.01.
    // G: -0.0075/3 - 0.015/6 - 0.015/6 - 0.03/3 = -0.0175;  V: 0.01/3 + 0.02/6 + 0.0025/6 + 0.005/3 = 0.00875
    expect(columnIn(table, 'driftPoints')).toMatchObject({
      volume: '0.00875',
      tariffs: '0.00875',
      gdp: '-0.0175',
      prices: '0',
    });
    // 160,000 / 32,000,000
    expect(columnIn(table, 'reformPoints')).toMatchObject({ time: '-0.005', gdp: '0' });
  });

  it('on a fixed basis GDP and prices are zero, and the result says that it cannot be otherwise', () => {
    const fixed = of(scenario, { basis: 2024 });
    expect(columnIn(tableIn(fixed, 'by-driver'), 'pointsOfGdp')).toMatchObject({
      gdp: '0',
      prices: '0',
      volume: '0.015',
    });
    expect(noteOf(fixed, 'zero/shares')).toContain(
      'of 2024 alone, so prices and GDP are zero by construction',
    );
  });

  it('prices are a driver of the share where there is a deflator: twice the prices make of the GDP half', () => {
    // GDP 8 M and 32 M, deflator 1 and 2 at prices of 2024: 8 M and 16 M. Nothing else moves: 0.01 to 0.005.
    // By prices alone: 80,000 / 4 M = 0.02; by GDP alone 0.0025. Prices: (0.01 + 0.0025) / 2; GDP: (-0.0075 - 0.015) / 2
    const deflated = scenarioOf(
      {
        ...model('deflator: {2024: 1, 2025: 2}, share: {of: gdp, year: each}'),
        procedures: [model().procedures[0] ?? ''],
      },
      [],
      [years],
    );
    const points = columnIn(tableIn(of(deflated), 'by-driver'), 'driftPoints');
    expect(points).toMatchObject({ prices: '0.00625', gdp: '-0.01125', volume: '0' });
  });

  it('what is known only as a whole moves as money, and the result says so', () => {
    const rest = '{id: a, for: people, undivided: [{id: all, money: 1_000 EUR, per: lump}]}';
    const less = '{id: less, select: {procedure: a}, scale: {money: 10 % less}}';
    const result = of(scenarioOf({ ...model(), procedures: [rest] }, [less], [years]));
    expect(columnIn(tableIn(result, 'by-driver'), 'byReforms')).toMatchObject({ money: '-100' });
    expect(noteOf(result, 'undivided')).toContain('move as money');
    expect(noteOf(of(scenario), 'undivided')).toBeUndefined();
  });

  it('business as usual has a row only where something moves it', () => {
    expect(columnIn(table, 'drift')).not.toHaveProperty('businessAsUsual');
    const usualMoves = scenarioOf(
      model(),
      ['{id: habit, select: {procedure: a}, set: {businessAsUsual: 25 %}}'],
      [years],
    );
    expect(columnIn(tableIn(of(usualMoves), 'by-driver'), 'byReforms')).toMatchObject({
      businessAsUsual: '-20000',
    });
  });

  it('one at a time leaves an interaction; stacked does not', () => {
    const single = columnIn(tableIn(of(scenario, { method: 'one-at-a-time' }), 'by-driver'), 'drift');
    expect(single).toMatchObject({ volume: '80000', tariffs: '80000', '(interaction)': '80000' });
    const stacked = columnIn(tableIn(of(scenario, { method: 'stacked' }), 'by-driver'), 'drift');
    expect(stacked).toMatchObject({ volume: '80000', tariffs: '160000' });
  });
});

describe('amount and share part ways', () => {
  const from = (share: string, gdp: string, reforms: readonly string[], growth: string): Result =>
    decompose(scenarioOf(model(share, gdp), reforms, [years, `growth: {cases: ${growth} per year}`]), {
      ...usual,
      by: 'driver',
      years: [2024, 2025],
    });
  const each = 'share: {of: gdp, year: each}';

  it('the amount rises by a tenth and GDP doubles: told, in the notes and as a finding', () => {
    const result = from(each, '{2024: 8 M EUR, 2025: 16 M EUR}', [], '10 %');
    const message =
      'economicCost rose by 8,100 EUR a year from 2024 to 2025, and its share of GDP fell, for GDP grew by more';
    expect(result.findings).toEqual([{ code: 'BRD831', severity: 'warning', message }]);
    expect(noteOf(result, 'parting-ways')).toBe(`${message}.`);
  });

  it('the amount falls by a tenth and GDP by half: told the other way round', () => {
    const result = from(each, '{2024: 8 M EUR, 2025: 4 M EUR}', [], '-10 %');
    expect(result.findings[0]?.message).toBe(
      'economicCost fell by 8,100 EUR a year from 2024 to 2025, and its share of GDP rose, for GDP fell by more',
    );
  });

  it('nothing is told where both go the same way, or GDP is fixed', () => {
    expect(from(each, '{2024: 8 M EUR, 2025: 8 M EUR}', [], '10 %').findings).toEqual([]);
    expect(from(each, '{2024: 8 M EUR, 2025: 16 M EUR}', [halfTime], '10 %').findings).toEqual([]);
    expect(
      from('share: {of: gdp, year: 2024}', '{2024: 8 M EUR, 2025: 16 M EUR}', [], '10 %').findings,
    ).toEqual([]);
  });

  it('the examples of its code are true', () => {
    const gdp = '{2012: 8 M EUR, 2024: 8 M EUR, 2025: 16 M EUR}';
    const { wrong, right } = codes.BRD831;
    expect(from(wrong, gdp, [], '10 %').findings.map(({ code }) => code)).toEqual(['BRD831']);
    expect(from(right, gdp, [], '10 %').findings).toEqual([]);
  });
});
