// A figure that is zero and divides is named, at its place; no measure is ever infinite.
import { describe, expect, it } from 'vitest';
import { EvaluationProblem } from '../../src/evaluate/problem.js';
import { compile, resultOf, sketch, type Sketch } from '../support/run.js';

/** Messages of what is wrong, wherever it is found; or the measure. */
function outcome(parts: Sketch, measure: string, year = 2024): string {
  const { plan, diagnostics } = compile(sketch(parts));
  if (!plan) return `refused: ${diagnostics.map(({ message }) => message).join(' ')}`;
  try {
    return resultOf(plan, { year }).runs[0]?.headline[measure]?.value ?? 'nothing';
  } catch (error) {
    if (error instanceof EvaluationProblem) return `refused: ${error.message}`;
    throw error;
  }
}

const hour = 'activities: [{do: x, time: 1 h}]';
const counted = `{id: a, for: people, cases: {counted: 100 cases per year}, ${hour}}`;

describe('a zero that divides', () => {
  it.each([
    ['a validity', 'validity', { procedures: [`{id: a, for: people, cases: {validity: 0 years}, ${hour}}`] }],
    [
      'a life',
      'life',
      {
        procedures: [
          '{id: a, for: people, cases: {counted: 1 case per year}, outlays: [{id: x, money: 5 EUR, life: 0 years}]}',
        ],
      },
    ],
  ])('is named: %s', (_, word, parts) => {
    expect(outcome(parts, 'economicCost')).toMatch(new RegExp(`^refused: .*${word}`));
  });

  it('is refused: a duty every 0 years', () => {
    const every = `{id: a, for: people, timing: {every: 0 years, from: 2020}, cases: {counted: 1 case per year}, ${hour}}`;
    expect(outcome({ procedures: [every] }, 'economicCost')).toMatch(/^refused/);
  });

  it('never makes a measure infinite: GDP, population, growth of -100 % looked back upon', () => {
    const growth = `{id: a, for: people, cases: {counted: 1 case per year, growth: -100 % per year}, ${hour}}`;
    expect([
      outcome({ economy: '{gdp: 0 EUR}', procedures: [counted] }, 'shareOfGdp'),
      outcome({ economy: '{population: 0 persons}', procedures: [counted] }, 'perCapita'),
      outcome({ procedures: [growth] }, 'cases', 2022),
    ]).not.toContain('Infinity');
  });
});
