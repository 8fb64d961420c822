// How a cell came to be: every change in its order, and what stood there before.
import { expect, it } from 'vitest';
import { historyOf } from '../../src/scenario/history.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

const model: Sketch = {
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, channels: {office: {share: 80 %}, online: {share: 20 %}}, activities: [{do: x, time: 60 min}]}',
  ],
};
const scenario = scenarioOf(model, [
  '{id: scaled, select: {activity: x}, from: 2025, set: {time: 20 % less}}',
  '{id: fixed, select: {activity: x}, from: 2026, set: {time: 50 min}}',
  '{id: portal, select: {procedure: a}, from: 2025, digitise: {to: online, adoption: {curve: linear, until: 2026}}}',
]);
const all = allOf(scenario);
const history = historyOf(scenario, all);
const rows = scenario.baseline.rows.filter(({ at }) => at.item === 'x');

it('a figure is set before it is scaled, whatever the file or the years say', () => {
  const changes = history('time', rows[0]?.index ?? -1);
  expect(changes.map(({ reform }) => reform.id)).toEqual(['fixed', 'scaled']);
  expect(changes[1]?.before).toBe(changes[0]?.after);
  expect(changes[0]?.before).toBe(scenario.baseline.cells.time?.[rows[0]?.index ?? -1]);
});

it('ends at what the plan has', () => {
  const plan = planUnder(scenario, all);
  for (const { index } of rows)
    for (const column of ['time', 'channelShare'] as const)
      expect(JSON.stringify(history(column, index).at(-1)?.after)).toBe(
        JSON.stringify(plan.cells[column]?.[index]),
      );
});

it('of a move knows the shares of the other channels', () => {
  for (const { index, at } of rows) {
    const [move] = history('channelShare', index);
    expect(move?.reform.id).toBe('portal');
    expect(move?.before).toBe(scenario.baseline.cells.channelShare?.[index]);
    expect(move?.others.map(({ row }) => scenario.baseline.rows[row]?.at.channel)).toEqual([
      at.channel === 'office' ? 'online' : 'office',
    ]);
  }
});

it('is empty where nothing was changed, and without reforms', () => {
  expect(history('wage', rows[0]?.index ?? -1)).toEqual([]);
  expect(historyOf(scenario, new Set())('time', rows[0]?.index ?? -1)).toEqual([]);
});
