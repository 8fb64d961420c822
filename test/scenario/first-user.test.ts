// What somebody who had only the documentation met: names that hold more than all of it, requirements in time, tables that stop.
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/exact.js';
import { measuredAt } from '../../src/analysis/measure-at.js';
import { toText } from '../../src/quantity/exact.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { loadOn, scenarioOf, scenarioYaml } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

// 100 cases x 60 min x 10 EUR = 1,000 EUR a year
const model: Sketch = {
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min}]}',
  ],
};
const cost = (scenario: Scenario, year: number): string =>
  toText(measuredAt(planUnder(scenario, allOf(scenario)), scenario.baseline, year, 'economicCost').total);
const codes = (reforms: readonly string[], more: readonly string[]): readonly string[] =>
  loadOn(model, { trial: scenarioYaml(reforms, more) }, 'trial').diagnostics.map(({ code }) => code);

describe('a named figure', () => {
  const cut = ['{id: r, select: {procedure: a}, scale: {time: cut less}}'];
  it('that is more than all of it is refused where it is used', () => {
    expect(codes(cut, ['figures: {cut: 10}'])).toEqual(['BRD816']);
    expect(codes(cut, ['figures: {cut: 10 %}'])).toEqual([]);
  });

  it('that is no ceiling is refused, for one segment too', () => {
    const move = (ceiling: string): readonly string[] => [
      `{id: r, select: {procedure: a}, digitise: {to: online, adoption: {curve: linear, until: 2030, ceiling: ${ceiling}}, time: 50 % less}}`,
    ];
    expect(codes(move('reach'), ['figures: {reach: 60}'])).toEqual(['BRD816']);
    expect(codes(move('{people: reach}'), ['figures: {reach: 60}'])).toEqual(['BRD816']);
    expect(codes(move('{people: reach}'), ['figures: {reach: 60 %}'])).toEqual([]);
  });
});

describe('a reform that requires another', () => {
  it('does nothing before that one is in force, nor after it has ended', () => {
    const scenario = scenarioOf(model, [
      '{id: base, select: {procedure: a}, from: 2026, until: 2028, scale: {time: 0 % less}}',
      '{id: top, select: {procedure: a}, from: 2024, requires: base, scale: {time: 50 % less}, answers: {BRD812: by design}}',
    ]);
    expect([2025, 2026, 2028, 2029].map((year) => cost(scenario, year))).toEqual([
      '1000',
      '500',
      '500',
      '1000',
    ]);
  });
});

describe('a table of shares', () => {
  it('in its short form goes on with what has arrived', () => {
    const scenario = scenarioOf(model, [
      '{id: r, select: {procedure: a}, phaseIn: {2024: 0 %, 2026: 100 %}, scale: {time: 50 % less}}',
    ]);
    // 2025: half of the effect, 1,000 - 250
    expect([2024, 2025, 2026, 2030].map((year) => cost(scenario, year))).toEqual([
      '1000',
      '750',
      '500',
      '500',
    ]);
    const figure = scenario.baseline.figures.findIndex(({ path }) => path === 'reforms/r/phaseIn');
    expect(toText(createEvaluator(scenario.baseline, scenario.baseline, 2030).figure(figure))).toBe('1');
  });
});

it('a growth without its per cent sign is asked about', () => {
  expect(codes([], ['growth: {cases: 2 per year}'])).toEqual(['BRD703']);
  expect(codes([], ['growth: {cases: 2 % per year, wages: 0.02 per year}'])).toEqual([]);
});

it('a name that two files give to different figures is told, in the same words it is one', () => {
  const file = (cut: string): string =>
    scenarioYaml([], ['figures: {cut: ' + cut + '}']).replace('id: trial', 'id: x');
  const both = (a: string, b: string): readonly string[] =>
    loadOn(model, { one: file(a), two: file(b) }, 'one+two').diagnostics.map(({ code }) => code);
  expect(both('10 %', '20 %')).toEqual(['BRD815']);
  expect(both('10 %', '10 %')).toEqual([]);
});
