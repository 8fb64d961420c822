// What a scenario is worth, by hand. 100 cases of 60 minutes at 10 EUR an hour: 1,000 EUR a year.
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/analysis/value.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import { scaled, sumOf, type Sketch } from '../support/run.js';

const model: Sketch = {
  tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 30 EUR/h}}',
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, fee: 3 EUR, activities: [{do: x, time: 60 min}, {do: learn, time: 2 h, per: entity-once}], administration: [{do: check, time: 6 min, tariff: officer}]}',
  ],
};
const half =
  '{id: half, select: {activity: x}, from: 2025, set: {time: 30 min}, cost: {once: 950 EUR, yearly: 10 EUR}}';
const years = 'years: 2024..2027';

function worth(reforms: readonly string[], more: readonly string[]) {
  const scenario = scenarioOf(model, reforms, [years, ...more]);
  const { tables, notes } = valueOf(scenario, planUnder(scenario, allOf(scenario)));
  const [value, payback] = tables;
  const rows = [...(value?.rows ?? []), value?.total ?? []];
  const column = (id: string) => {
    const at = value?.columns.findIndex((one) => one.id === id) ?? -1;
    return at === -1 ? undefined : rows.map((row) => row[at]);
  };
  return { column, payback: payback?.rows, notes };
}

describe('with 25 % a year, at the start of each year', () => {
  const { column, payback } = worth([half], ['discount: {rate: 25 % per year, timing: start}']);

  it('users save 500 EUR in three years, and the reform costs 950 once and 10 a year', () => {
    expect(column('undiscounted')).toEqual(['1500', '0', '-980', '520']);
    // over four years
    expect(column('averageYear')).toEqual(['375', '0', '-245', '130']);
  });

  it('present values: factors 1, 0.8, 0.64, 0.512', () => {
    // 500 x 1.952 = 976; 960 x 0.8 + 10 x 0.64 + 10 x 0.512 = 779.52
    expect(column('presentValue')).toEqual(['976', '0', '-779.52', '196.48']);
  });

  it('the annual equivalent is the present value over 1 + 0.8 + 0.64 + 0.512 = 2.952, and adds up', () => {
    const found = column('annualEquivalent') as string[];
    // 196.48 / 2.952 = 66.55826558265582655...
    expect(found[3]).toBe('66.558265582656');
    expect(sumOf(found.slice(0, 3))).toBe(scaled(found[3] ?? ''));
    // 976 / 2.952 = 330.62330623306233...
    expect(found[0]).toBe('330.623306233062');
  });

  it('is paid back a year later when discounted', () => {
    // -460, +490: 30 in 2026. Discounted: -368, +313.6: -54.4, +250.88: 196.48 in 2027.
    expect(payback).toEqual([
      ['undiscounted', '2026'],
      ['discounted', '2027'],
    ]);
  });
});

it('at the end of each year all is a year further away, and the annual equivalent the same', () => {
  const { column } = worth([half], ['discount: {rate: 25 % per year}']);
  expect(column('presentValue')?.[3]).toBe('157.184'); // 196.48 / 1.25
  expect(column('annualEquivalent')?.[3]).toBe('66.558265582656');
});

it('without a rate nothing is discounted, and a note says so', () => {
  const { column, payback, notes } = worth([half], []);
  expect(column('presentValue')).toBeUndefined();
  expect(column('undiscounted')?.[3]).toBe('520');
  expect(payback).toEqual([['undiscounted', '2026']]);
  expect(notes.map(({ id }) => id)).toEqual(['value', 'discount']);
});

it('what is never paid back is said to be so', () => {
  const dear = half.replace('950 EUR', '5_000 EUR');
  expect(worth([dear], []).payback).toEqual([['undiscounted', 'not within the horizon']]);
});

it('the administration is beside, and a fee is in neither', () => {
  const check = '{id: check, select: {activity: check}, from: 2026, set: {time: 3 min}}';
  const free = '{id: free, select: {outlay: (fee)}, from: 2026, eliminate: {}}';
  // 100 x 0.05 h x 30 EUR = 150 EUR in 2026 and in 2027
  expect(worth([check], []).column('undiscounted')).toEqual(['0', '300', '0', '300']);
  expect(worth([check, free], []).column('undiscounted')).toEqual(['0', '300', '0', '300']);
});

it('what is borne once is borne in its first year: a later reform saves nothing of it', () => {
  const learn = (from: number) => `{id: learn, select: {activity: learn}, from: ${from}, eliminate: {}}`;
  expect(worth([learn(2026)], []).column('undiscounted')).toEqual(['0', '0', '0', '0']);
  // 100 people x 2 h x 10 EUR, in 2024 alone
  expect(worth([learn(2024)], []).column('undiscounted')).toEqual(['2000', '0', '0', '2000']);
});
