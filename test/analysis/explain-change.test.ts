// What reforms changed is told with the figure that they replaced.
import { describe, expect, it } from 'vitest';
import { explainAsked } from '../../src/command/explain.js';
import type { Explanation } from '../../src/result/result.js';
import { scenarioOf } from '../support/reforms.js';
import { planOf, type Sketch } from '../support/run.js';

const model: Sketch = {
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min, businessAsUsual: 50 %}, {do: y, time: 30 min}]}',
  ],
};
const reforms = [
  '{id: form, select: {activity: x}, from: 2025, until: 2026, set: {time: 54 min}}',
  '{id: portal, select: {activity: x}, from: 2025, set: {time: 10 % less}}',
  '{id: gone, select: {activity: y}, from: 2025, eliminate: {}}',
];

function explainedIn(year: number, measure = 'hours') {
  const scenario = scenarioOf(model, reforms);
  const { explanation, runs } = explainAsked(planOf(model), {
    measure,
    year,
    select: new Map(),
    selected: undefined,
    depth: undefined,
    scenario,
  });
  return { root: explanation as Explanation, runs };
}
const within = (one: Explanation, ...labels: readonly string[]): Explanation => {
  const [first, ...rest] = labels;
  if (first === undefined) return one;
  const found = one.children.find(({ label }) => label.startsWith(first));
  if (!found) throw new Error(`no ${first} among ${one.children.map(({ label }) => label).join(', ')}`);
  return within(found, ...rest);
};

describe('under a scenario', () => {
  const { root, runs } = explainedIn(2025, 'administrativeCost');
  const time = within(root, 'x · time', 'burden', 'time cost', 'time');

  it('the run is of the scenario, and what it was without reforms is noted', () => {
    expect(runs[0]?.scenario).toBe('trial');
    // 100 x 1.5 h x 10 EUR before; 54 min x 0.9 = 48.6 min after: 100 x 0.81 h x 10 EUR
    expect(root.value).toBe('810');
    expect(root.note).toBe('without the reforms: 1,500');
  });

  it('a changed cell shows the last change, with the figure of the reform', () => {
    expect(time.value).toBe('0.81');
    expect(time.note).toBe('changed by the reform "portal" (set), from 2025');
    expect(time.formula?.text).toBe('time before × (1 - time of portal)');
    expect(time.formula?.filled).toBe('0.9 h/case × (1 - 0.1)');
    expect(within(time, 'reforms/portal').written).toBe('10 % less');
  });

  it('and below it what stood there before, down to the model', () => {
    const before = within(time, 'time before');
    expect(before.value).toBe('0.9');
    expect(before.note).toBe('changed by the reform "form" (set), from 2025 to 2026');
    expect(within(before, 'time before').written).toBe('60 min');
    expect(within(before, 'time before').place).toContain('model.yaml');
  });

  it('business as usual is that of the baseline: 60 minutes, not 48.6', () => {
    const usual = within(root, 'x · time', 'burden', 'usual time');
    expect(usual.value).toBe('500');
    expect(usual.formula?.text).toBe('usual share × time cost in the baseline');
    expect(within(usual, 'time cost in the baseline', 'time').written).toBe('60 min');
  });

  it('a line that is gone is told with its zero', () => {
    const line = within(root, 'y · time');
    expect(line.value).toBe('0');
    expect(JSON.stringify(line)).toContain('changed by the reform \\"gone\\" (eliminate), from 2025');
  });
});

it('what is taken off is read as a difference', () => {
  const scenario = scenarioOf(model, ['{id: less, select: {activity: x}, set: {time: 15 min less}}']);
  const asked = {
    measure: 'hours',
    year: 2024,
    select: new Map(),
    selected: undefined,
    depth: undefined,
    scenario,
  };
  const { explanation } = explainAsked(planOf(model), asked);
  expect(JSON.stringify(explanation)).toContain('"text":"max(0, time before - time of less)"');
});

it('a reform out of its years is not told', () => {
  const { root } = explainedIn(2027);
  // 60 min x 0.9 = 54 min: what is borne and what is usual, 0.9 h x 100
  expect(root.value).toBe('90');
  expect(JSON.stringify(root)).not.toContain('\\"form\\"');
  expect(JSON.stringify(explainedIn(2024).root)).not.toContain('changed by');
});
