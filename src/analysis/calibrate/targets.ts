/** What a plan comes to beside each target, in the prices in which the target was published. */
import { multiply, round, type Exact } from '../../quantity/exact.js';
import type { Plans } from '../../plan/named-figure.js';
import { measureOf, measure } from '../../plan/measures.js';
import type { CalibrationTarget } from '../../plan/plan.js';
import { priceRatio } from '../gdp.js';
import { valueOf } from '../target.js';

/** @property value modelled @property target published, as the plan has it: it may itself be a product or a series */
export type Aim = { readonly value: Exact; readonly target: Exact };

/** @throws EvaluationProblem where the model has no value */
export const measureTargets = (plans: Plans, targets: readonly CalibrationTarget[]): readonly Aim[] =>
  targets.map((one) => {
    const { value, evaluator } = valueOf(plans, one);
    const { plan } = plans;
    const target = evaluator.figure(one.figure);
    const found = measureOf(one.measure);
    const isMoney = found && measure(found.name).unit === 'currency';
    const restates =
      isMoney &&
      one.prices !== undefined &&
      one.prices !== plan.prices &&
      plan.economy.deflator !== undefined;
    if (!restates) return { value, target };
    const ratio = priceRatio(one.prices, plan.prices, plan, evaluator);
    return { value: round(multiply(value, ratio), 12, 'half-even'), target };
  });
