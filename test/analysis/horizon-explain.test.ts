// How figures over a horizon are derived: a year's cost, times the years, or the periods, times the factor.
import { describe, expect, it } from 'vitest';
import { explainAsked } from '../../src/command/explain.js';
import type { Explanation } from '../../src/result/result.js';
import { planOf, resultOf, valuesIn, type Sketch } from '../support/run.js';

const tree = (sketch: Sketch, measure: string): Explanation =>
  explainAsked(planOf(sketch), {
    measure,
    year: undefined,
    select: new Map(),
    selected: [],
    depth: undefined,
  }).explanation as Explanation;

/** Every formula with its numbers, outermost first. */
const filledIn = ({ formula, children }: Explanation): readonly string[] => [
  ...(formula && formula.filled !== '' ? [formula.filled] : []),
  ...children.flatMap(filledIn),
];

const procedures = [
  '{id: quarterly, for: people, cases: {frequency: 4 per year}, activities: [{do: file, time: 30 min}]}',
  '{id: learn, for: people, activities: [{do: learn, time: 5 h, per: entity-once}]}',
];

describe('an average of a year', () => {
  const average: Sketch = { head: 'horizon: {years: 10, annualise: average}', procedures };

  it('is what is borne once and the cost of a year times the years, over the years', () => {
    // 100 x 4 x 0.5 h x 10 EUR = 2,000 a year; 100 x 5 h x 10 EUR = 5,000 once
    expect(filledIn(tree(average, 'annualAverage')).slice(0, 2)).toEqual([
      '25,000 EUR / 10',
      '5,000 EUR + 20,000 EUR',
    ]);
    expect(filledIn(tree(average, 'annualAverage'))).toContain('2,000 EUR × 10');
    expect(filledIn(tree(average, 'annualAverage'))).toContain('30/60 h/case × 10 EUR/h × 400 case/year');
  });

  it('tells years in which another amount falls apart', () => {
    const moving: Sketch = {
      head: 'horizon: {years: 4}',
      procedures: [
        '{id: a, for: people, activities: [{do: file, time: 60 min, per: entity-year}, {do: change, time: 30 min, per: entity-year, timing: {from: 2026, until: 2026}}]}',
      ],
    };
    const [total] = tree(moving, 'annualAverage').children;
    expect(total?.children.map(({ label, value }) => [label, value])).toEqual([
      ['yearly, 2024–2025', '2000'],
      ['yearly, 2026', '1500'],
      ['yearly, 2027', '1000'],
    ]);
  });
});

describe('an annuity', () => {
  const canada: Sketch = {
    head: 'horizon: {years: 10, annualise: annuity, rate: 7 %, factor: 0.142378, base: 2012, registered: 2020}',
    procedures,
  };

  it('is the present value times the factor, brought to the base', () => {
    const { formula, children, value } = tree(canada, 'annuity');
    expect(formula?.text).toBe('present value × factor / (1 + rate)^(registered - base)');
    // 500 x 28.8214... + 5,000 = 19,410.7
    expect(formula?.filled).toBe('19,410.7 EUR × 0.142378 / (1 + 7 %)^(2020 - 2012)');
    expect(children.map(({ label }) => label)).toEqual([
      'presentValue, 2024–2033',
      'horizon/factor',
      'horizon/rate',
    ]);
    expect(value).toBe(valuesIn(resultOf(planOf(canada)))('annuity'));
  });

  it('says the periods, and the cost of one', () => {
    const [present] = tree(canada, 'annuity').children;
    expect(present?.children.map(({ note }) => note)).toEqual([
      'paid in the y-th year, at 1 / (1 + 7 %)^(y - 1)',
      'paid in the periods F = 1 to 40, at 1 / (1 + 7 %)^(F/4)',
    ]);
    // The sum of 1.07^-(F/4), F = 1 to 40: 432,321.119041 / 15,000 in test/reference/one_for_one.json
    expect(present?.children[1]?.formula?.filled).toBe('500 EUR × 28.8214079');
    const parts = (present?.children ?? []).map(({ value }) => Number(value));
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(Number(present?.value), 9);
  });

  it('computes its factor where none is published', () => {
    const [, factor] = tree({ head: 'horizon: {years: 10, rate: 7 %}', procedures }, 'annuity').children;
    expect(factor?.formula?.filled).toBe('7 % / (1 - (1 + 7 %)^-10)');
    // 0.07 / (1 - 1.07^-10), rounded to six places in the statute
    expect(factor?.value?.slice(0, 8)).toBe('0.142377');
  });
});

it('is refused of a model without a horizon, or without a rate', () => {
  expect(() => tree({ procedures }, 'annualAverage')).toThrow('the model has no horizon');
  expect(() => tree({ head: 'horizon: {years: 10}', procedures }, 'annuity')).toThrow(
    'the horizon has no rate',
  );
});
