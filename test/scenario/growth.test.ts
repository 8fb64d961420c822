// What grows by itself, with and without reforms, and nothing of it twice.
import { expect, it } from 'vitest';
import { effectIn } from '../support/permit-town.js';
import { scenarioOf } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

const line = 'activities: [{do: x, time: 60 min}]';
const of = (cases: string, more: Partial<Sketch> = {}): Sketch => ({
  ...more,
  procedures: [`{id: p, for: people, cases: {${cases}}, ${line}}`],
});
const grown = (parts: Sketch, growth: string, year: number, reforms: readonly string[] = []) =>
  effectIn(scenarioOf(parts, reforms, [`growth: {${growth}}`]), 'administrativeBurden', year);

it('cases grow from the year of the model, by the rate of each year', () => {
  // 100 cases x 10 EUR; 1.10 x 1.10; in the second series 1.10 x 1.20
  expect(grown(of('counted: 100 cases per year'), 'cases: 10 % per year', 2024).before).toBe('1000');
  expect(grown(of('counted: 100 cases per year'), 'cases: 10 % per year', 2026).before).toBe('1210');
  const rates = 'cases: {2025: 10 % per year, 2026: 20 % per year}';
  expect(grown(of('counted: 100 cases per year'), rates, 2026).before).toBe('1320');
});

it('derived cases grow once, with those who must', () => {
  expect(grown(of('frequency: 2 per year'), 'cases: 10 % per year', 2026).before).toBe('2420');
});

it('a procedure with a growth of its own keeps it', () => {
  const own = of('counted: 100 cases per year, growth: 50 % per year');
  expect(grown(own, 'cases: 10 % per year', 2025).before).toBe('1500');
});

it('a series says itself what each year has', () => {
  const series = of('counted: {2024: 100 cases per year, 2026: 300 cases per year}');
  expect(grown(series, 'cases: 10 % per year', 2025).before).toBe('2000');
  const wages = of('counted: 100 cases per year', {
    tariffs: '{worker: {wage: {2024: 10 EUR/h, 2026: 14 EUR/h}}}',
  });
  expect(grown(wages, 'wages: 50 % per year', 2026).before).toBe('1400');
});

it('wages grow beside cases', () => {
  expect(
    grown(of('counted: 100 cases per year'), 'cases: 10 % per year, wages: 20 % per year', 2025).before,
  ).toBe('1320');
});

it('what a reform adds grows, too', () => {
  const added = '{id: one, select: {procedure: p}, add-obligation: {activities: [{do: y, time: 30 min}]}}';
  expect(grown(of('counted: 100 cases per year'), 'cases: 10 % per year', 2025, [added])).toEqual({
    before: '1100',
    after: '1650',
  });
});
