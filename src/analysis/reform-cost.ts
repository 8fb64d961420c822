/** What the reforms themselves cost (`reformCost`): a measure of its own, in no burden. */
import { add, quantise, zero, type Exact } from '../quantity/exact.js';
import { createEvaluator } from '../evaluate/exact.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';

/** In currency, at the plan's prices: once in the year in which it begins, and in each of its years. */
export function costOfReform(reform: CompiledReform, { baseline }: Scenario, year: number): Exact {
  const { cost, from, until } = reform;
  const evaluator = createEvaluator(baseline, baseline, year);
  const once = cost.once && year === from ? evaluator.alone(cost.once) : zero;
  const isOn = year >= from && year <= (until ?? year);
  const yearly = cost.yearly && isOn ? evaluator.alone(cost.yearly) : zero;
  return quantise(add(once, yearly));
}

/** Of the reforms that are there: a part of a published whole costs what it costs, though its effect is in the whole's. */
export const reformCostAt = (scenario: Scenario, year: number): Exact =>
  scenario.reforms.reduce((sum, reform) => add(sum, costOfReform(reform, scenario, year)), zero);
