// A row's formulas under other values of its names.
import { describe, expect, it } from 'vitest';
import { createEvaluator, type Given } from '../../src/evaluate/exact.js';
import { slotCount, slotOf } from '../../src/evaluate/names.js';
import { EvaluationProblem, problemAt } from '../../src/evaluate/problem.js';
import type { Figure, Row } from '../../src/plan/plan.js';
import { exact, toText } from '../../src/quantity/exact.js';
import { planOf } from '../support/run.js';

// 100 cases x 1 h x 10 EUR/h = 1,000 EUR, half of it usual
const plan = planOf({
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min, businessAsUsual: 50 %}]}',
  ],
});
const row = plan.rows.find(({ at }) => at.item === 'x') as Row;
const values = (pairs: Readonly<Record<string, Given[number]>>): Given => {
  const given = Array.from({ length: slotCount }, (): Given[number] => undefined);
  for (const [name, value] of Object.entries(pairs)) given[slotOf(name)] = value;
  return given;
};

describe('given values', () => {
  it('stand in the place of the cells, and of whole formulas', () => {
    const at = createEvaluator({ ...plan }, plan, 2024);
    expect(toText(at.given(row, 'timeCost', values({ time: exact(2) })))).toBe('2000');
    expect(toText(at.given(row, 'timeCost', values({ rate: exact(3) })))).toBe('300');
    expect(toText(at.value(row, 'timeCost'))).toBe('1000');
  });

  it('leave what is usual frozen in the baseline: 2,000 - 500', () => {
    const at = createEvaluator({ ...plan }, plan, 2024);
    expect(toText(at.given(row, 'burden', values({ time: exact(2) })))).toBe('1500');
  });

  it('move it where the plan is the baseline itself: 2,000 - 1,000', () => {
    const at = createEvaluator(plan, plan, 2024);
    expect(toText(at.given(row, 'burden', values({ time: exact(2) })))).toBe('1000');
  });

  it('are a problem only where they are needed: a zero settles the product', () => {
    const at = createEvaluator({ ...plan }, plan, 2024);
    const problem = problemAt(plan.figures[0] as Figure, 'BRD318', 'it has no value', 'say one');
    expect(() => at.given(row, 'timeCost', values({ time: problem }))).toThrow(EvaluationProblem);
    expect(toText(at.given(row, 'timeCost', values({ time: problem, staff: exact(0) })))).toBe('0');
  });
});
