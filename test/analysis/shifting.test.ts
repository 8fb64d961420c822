// Burden that moves is told, in both directions; a reform that only saves says nothing.
import { describe, expect, it } from 'vitest';
import { shiftingIn } from '../../src/analysis/shifting.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

// People: 100 x 1 h x 10 EUR = 1,000. Firms: 50 x 2 h x 10 EUR = 1,000. Office: 100 x 0.1 h x 30 EUR = 300. EUR a year.
const model: Sketch = {
  tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 30 EUR/h}, free: unmonetised}',
  segments:
    '{people: {addressee: citizens, tariff: worker}, pensioners: {addressee: citizens, tariff: free}, shops: {addressee: firms, tariff: worker}}',
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min}], administration: [{do: check, time: 6 min, tariff: officer}]}',
    '{id: b, for: shops, cases: {counted: 50 cases per year}, activities: [{do: y, time: 2 h}]}',
    '{id: c, for: pensioners, cases: {counted: 10 cases per year}, activities: [{do: z, time: 1 h}]}',
  ],
};

function moved(...reforms: readonly string[]) {
  const scenario = scenarioOf(model, reforms);
  const plan = planUnder(scenario, allOf(scenario));
  const { tables, notes } = shiftingIn({ scenario, plan, year: 2024 });
  return { rows: tables[0]?.rows, notes: notes.map(({ text }) => text) };
}
const set = (id: string, activity: string, time: string): string =>
  `{id: ${id}, select: {activity: ${activity}}, set: {time: ${time}}}`;

describe('a scenario', () => {
  it('that saves time of users and costs the administration more says so', () => {
    // 60 to 30 min saves 500; 6 to 12 min costs 300
    const { rows, notes } = moved(set('less', 'x', '30 min'), set('more', 'check', '12 min'));
    expect(rows).toEqual([
      ['citizens', 'addressee', '1000', '500', '-500', '-50'],
      ['administration', 'processingCost', '300', '600', '300', '0'],
    ]);
    expect(notes).toEqual([
      'Burden moves: it falls for citizens (-500.0 EUR) and rises for administration (+300.0 EUR), a year.',
    ]);
  });

  it('that moves burden from citizens to firms says so of groups and of segments', () => {
    const { rows, notes } = moved(set('less', 'x', '30 min'), set('more', 'y', '3 h'));
    expect(rows).toEqual([
      ['citizens', 'addressee', '1000', '500', '-500', '-50'],
      ['firms', 'addressee', '1000', '1500', '500', '50'],
      ['people', 'segment', '1000', '500', '-500', '-50'],
      ['shops', 'segment', '1000', '1500', '500', '50'],
    ]);
    expect(notes).toHaveLength(2);
  });

  it('that moves it between segments of one group says so, in hours where time has no price', () => {
    const { rows, notes } = moved(set('less', 'x', '30 min'), set('more', 'z', '2 h'));
    expect(rows).toEqual([
      ['pensioners', 'segment', '0', '0', '0', '10'],
      ['people', 'segment', '1000', '500', '-500', '-50'],
    ]);
    expect(notes).toEqual([
      'Burden moves: it falls for people (-500.0 EUR) and rises for pensioners (+10.00 h), a year.',
    ]);
  });

  it('that only saves, or only costs, says nothing', () => {
    expect(moved('{id: none, select: {procedure: a}, eliminate: {}}')).toEqual({
      rows: undefined,
      notes: [],
    });
    expect(moved(set('more', 'x', '90 min')).notes).toEqual([]);
    expect(moved().notes).toEqual([]);
  });
});
