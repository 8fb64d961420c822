// Scenarios beside their baseline, by hand, and sums of what is shown.
import { describe, expect, it } from 'vitest';
import { compareAsked, type CompareAsked } from '../../src/command/compare.js';
import { UsageProblem } from '../../src/command/usage.js';
import type { Result, Table } from '../../src/result/result.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { loadOn, scenarioYaml } from '../support/reforms.js';
import { planOf, scaled, sumOf, tableIn, type Sketch } from '../support/run.js';

// a: 100 x 1 h x 10 EUR = 1,000 and 300 for the office; b: 30 x 20 min x 10 EUR = 100. EUR a year; a GDP of 700,000 EUR.
const model: Sketch = {
  economy: '{gdp: {series: {2024: 700 k EUR}, beyond: hold}}',
  tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 30 EUR/h}}',
  procedures: [
    '{id: a, for: people, tags: [t, u], cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min}], administration: [{do: check, time: 6 min, tariff: officer}]}',
    '{id: b, for: people, tags: [t], cases: {counted: 30 cases per year}, activities: [{do: y, time: 20 min}]}',
  ],
};
const half = '{id: half, select: {activity: x}, from: 2025, set: {time: 30 min}, cost: {yearly: 7 EUR}}';
const none = '{id: gone, select: {procedure: b}, from: 2025, eliminate: {}}';

function scenario(id: string, reforms: readonly string[], more: readonly string[] = []): Scenario {
  const yaml = scenarioYaml(reforms, more).replace('id: trial', `id: ${id}`);
  const { scenario: found, diagnostics } = loadOn(model, { [id]: yaml }, id);
  if (!found) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return found;
}
const first = scenario('first', [half]);
const second = scenario('second', [half, none]);
const growing = scenario('growing', [half], ['growth: {cases: 10 % per year}']);

const compared = (scenarios: readonly Scenario[], asked: Partial<CompareAsked> = {}): Result =>
  compareAsked(planOf(model), scenarios, {
    year: 2025,
    select: new Map(),
    selected: undefined,
    by: [],
    measures: [],
    top: undefined,
    ...asked,
  });
const rowOf = ({ rows }: Table, key: string) => rows.find(([own]) => own === key);
const cell = (table: Table, row: readonly (string | null)[] | undefined, id: string) =>
  row?.[table.columns.findIndex((column) => column.id === id)];

describe('one scenario', () => {
  const result = compared([first]);
  const table = tableIn(result, 'compare');

  it('stands beside its baseline: difference, per cent, points of GDP', () => {
    expect(table.columns.map(({ id }) => id)).toEqual([
      'measure',
      'unit',
      'baseline',
      'first',
      'first:difference',
      'first:percent',
      'first:points',
    ]);
    // 1,100 to 600; 500 of 1,100 is 45.45... %; 500 of 700,000 are 1 / 1400 = 0.000714285714...
    expect(rowOf(table, 'economicCost')).toEqual([
      'economicCost',
      'EUR/year',
      '1100',
      '600',
      '-500',
      '-0.454545454545454545454545',
      '-0.000714285714285714285714',
    ]);
    expect(rowOf(table, 'processingCost')).toEqual([
      'processingCost',
      'EUR/year',
      '300',
      '300',
      '0',
      '0',
      '0',
    ]);
    expect(rowOf(table, 'burdenHours')?.slice(2)).toEqual([
      '110',
      '60',
      '-50',
      '-0.454545454545454545454545',
      null,
    ]);
  });

  it('has points that are the difference of its shares', () => {
    const points = cell(table, rowOf(table, 'economicCost'), 'first:points');
    expect(cell(table, rowOf(table, 'shareOfGdp'), 'first:difference')).toBe(points);
  });

  it('has no per cent of nothing: the reforms cost 7 EUR', () => {
    expect(rowOf(table, 'reformCost')).toEqual(['reformCost', 'EUR/year', '0', '7', '7', null, '0.00001']);
  });

  it('keeps a run of each, the baseline first', () => {
    expect(result.runs.map((run) => [run.scenario, run.year, run.headline['economicCost']?.value])).toEqual([
      [null, 2025, '1100'],
      ['first', 2025, '600'],
    ]);
    expect(result.tables.map(({ id }) => id)).toEqual(['compare', 'value', 'payback']);
  });
});

describe('several scenarios', () => {
  const result = compared([first, second], { by: ['procedure', 'tag'], measures: ['economicCost', 'hours'] });
  const table = tableIn(result, 'by-procedure');

  it('stand side by side, the largest change first', () => {
    expect(table.rows.map((row) => row.filter((_, i) => [0, 1, 2, 3, 6, 7].includes(i)))).toEqual([
      ['a', '1000', '500', '-500', '500', '-500'],
      ['b', '100', '100', '0', '0', '-100'],
    ]);
    expect(table.total?.slice(0, 4)).toEqual(['total', '1100', '600', '-500']);
  });

  it('have rows that add up to their totals to the last digit, points of GDP with them', () => {
    const additive = table.columns.map(({ id }) => id).filter((id) => !id.endsWith(':percent'));
    for (const id of additive.slice(1)) {
      const parts = table.rows.map((row) => cell(table, row, id) ?? '0');
      expect([id, sumOf(parts)]).toEqual([id, scaled(cell(table, table.total, id) ?? '')]);
    }
    // The share is 1,100 / 700,000 = 0.001571428571428571428571|4 before and 500 / 700,000 = 0.000714285714285714285714|3 after.
    expect(cell(table, table.total, 'second:points')).toBe('-0.000857142857142857142857');
  });

  it('have no total where the rows overlap', () => {
    expect(tableIn(result, 'by-tag').total).toBeUndefined();
  });

  it('have a table for each measure, named by it unless it leads', () => {
    const ids = ['compare', 'by-procedure', 'by-procedure:hours', 'by-tag', 'by-tag:hours'];
    expect(result.tables.map(({ id }) => id)).toEqual(ids);
    expect(tableIn(result, 'by-procedure:hours').total?.slice(0, 3)).toEqual(['total', '110', '60']);
  });

  it('have their reforms noted', () => {
    expect(result.notes.slice(0, 3).map(({ text }) => text)).toEqual([
      'All scenarios have the reforms: half.',
      'Of its own, "first" has no reforms.',
      'Of its own, "second" has the reforms: gone.',
    ]);
  });

  it('with the smaller changes in one row, still add up', () => {
    const top = tableIn(compared([second], { by: ['procedure'], top: 1 }), 'by-procedure');
    expect(top.rows.map((row) => row.slice(0, 4))).toEqual([
      ['a', '1000', '500', '-500'],
      ['(others)', '100', '0', '-100'],
    ]);
    expect(top.others).toBe(1);
  });
});

describe('scenarios that assume different growth', () => {
  const result = compared([first, growing], { by: ['procedure'] });
  const table = tableIn(result, 'by-procedure');

  it('are each compared with a baseline of their own, and a note says so', () => {
    // 10 % more cases in 2025: 1,100 becomes 1,210
    expect(table.columns.map(({ id }) => id).slice(0, 7)).toEqual([
      'procedure',
      'baseline',
      'first',
      'first:difference',
      'first:percent',
      'first:points',
      'growing:baseline',
    ]);
    expect(cell(table, table.total, 'growing:baseline')).toBe('1210');
    expect(cell(table, table.total, 'growing')).toBe('660');
    expect(result.runs.map(({ scenario: id }) => id)).toEqual([null, 'first', null, 'growing']);
    expect(result.notes.map(({ id }) => id)).toContain('growth');
  });
});

describe('a comparison', () => {
  it('is of scenarios with different ids, in a year that all have', () => {
    expect(() => compared([first, first])).toThrow(UsageProblem);
    expect(() => compared([first], { year: 2031 })).toThrow(UsageProblem);
    const short = scenario('short', [half], ['years: 2024..2026']);
    expect(compared([first, short], { year: undefined }).runs[0]?.year).toBe(2026);
  });
});
