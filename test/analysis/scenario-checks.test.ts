import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/exact.js';
import { toText } from '../../src/quantity/exact.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { loadOn, scenarioOf, scenarioYaml } from '../support/reforms.js';

const town = {
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, channels: {office: {share: 70 %}, online: {share: 30 %}}, activities: [{do: x, time: {office: 60 min, online: 20 min}}]}',
  ],
};
const adopting = (adoption: string): string => `{id: portal, digitise: {to: online, adoption: ${adoption}}}`;
const told = (...adoptions: readonly string[]): readonly string[] =>
  loadOn(
    town,
    { trial: scenarioYaml(adoptions.map((one, i) => adopting(one).replace('portal', `portal-${i}`))) },
    'trial',
  ).diagnostics.map(
    ({ code, message, severity, labels }) => `${severity} ${code} ${labels.length}: ${message}`,
  );

/** The share of the channel in a year. */
function shareIn(year: number, adoption: string, channel = 'online'): string {
  const scenario = scenarioOf(town, [adopting(adoption)]);
  const plan = planUnder(scenario, allOf(scenario));
  const row = plan.rows.find(({ at, class: of }) => at.channel === channel && of === 'cases');
  if (!row) throw new Error(`no channel ${channel}`);
  return toText(createEvaluator(plan, scenario.baseline, year).value(row, 'channelShare'));
}

describe('shares of a table above the ceiling', () => {
  const table = '{curve: table, ceiling: {2024: 40 %, 2030: 70 %}, shares: {2024: 35 %, 2030: 95 %}}';

  it('are asked about in the first year in which they pass it, with both places', () => {
    // By 10 points a year from 35 %, and by 5 from 40 %: 45 = 45 in 2025, 55 > 50 in 2026.
    expect(told(table)).toEqual([
      'warning BRD807 2: the shares of "portal-0" come to 55 % in 2026, and its ceiling is 50 %',
    ]);
  });

  it('are held at the ceiling', () => {
    expect(shareIn(2024, table)).toBe('0.35');
    expect(shareIn(2026, table)).toBe('0.5');
    expect(shareIn(2026, table, 'office')).toBe('0.5');
    expect(shareIn(2030, table)).toBe('0.7');
  });

  it('are not asked about where they stay below it, or begin to pass it after the last year', () => {
    expect(told('{curve: table, ceiling: 60 %, shares: {2024: 35 %, 2030: 60 %}}')).toEqual([]);
    expect(told('{curve: table, ceiling: 60 %, shares: {2024: 35 %, 2030: 60 %, 2031: 90 %}}')).toEqual([]);
  });
});

describe("today's share above the ceiling", () => {
  const low = '{curve: linear, ceiling: 20.5 %, until: 2028}';

  it('is asked about, and stays', () => {
    expect(told(low)).toEqual([
      'warning BRD807 1: "online" of "a" has 30 % already, and the ceiling of "portal-0" is 20.5 % in 2024',
    ]);
    expect(shareIn(2030, low)).toBe('0.3');
  });

  it('at the ceiling is no question', () => {
    expect(told('{curve: linear, ceiling: 30 %, until: 2028}')).toEqual([]);
  });
});

it('each reform is asked by itself', () => {
  expect(
    told('{curve: linear, ceiling: 20 %, until: 2028}', '{curve: linear, ceiling: 10 %, until: 2028}'),
  ).toEqual([
    'warning BRD807 1: "online" of "a" has 30 % already, and the ceiling of "portal-0" is 20 % in 2024',
    'warning BRD807 1: "online" of "a" has 30 % already, and the ceiling of "portal-1" is 10 % in 2024',
  ]);
});
