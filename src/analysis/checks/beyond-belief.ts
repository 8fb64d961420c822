/** An economic cost above a fifth of GDP: no published one is above a tenth, and a scale that was forgotten is likelier. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import { EvaluationProblem } from '../../evaluate/problem.js';
import { visitLeaves } from '../../evaluate/leaves.js';
import { percent } from '../../quantity/display.js';
import {
  add,
  compare,
  divide,
  exact,
  isZero,
  magnitude,
  multiply,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import type { Figure, Plan } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';

const limit = exact('0.2');

export const beyondBeliefCheck: NumberCheck = ({ plan, figure }) => {
  const index = plan.economy.gdp;
  const gdp = index === undefined ? undefined : figure(index);
  const cost = gdp && costOf(plan);
  const { provenance } = (index === undefined ? undefined : plan.figures[index]) ?? ({} as Partial<Figure>);
  if (!gdp || !cost || !provenance || !('span' in provenance)) return [];
  if (isZero(gdp) || compare(cost, multiply(limit, gdp)) <= 0) return [];
  const message = `the economic cost is ${percent(divide(cost, gdp), 0)} of this GDP`;
  const help = `look at the scales of the GDP and of the wages: 1_450 bn ${plan.currency}, 55 ${plan.currency}/h`;
  return [doubtful('BRD723', provenance.span, message, help)];
};

function costOf(plan: Plan): Exact | undefined {
  let cost = zero;
  try {
    const only = new Set(['economicCost'] as const);
    visitLeaves(
      plan,
      plan,
      plan.year,
      ({ value, oneOff }) => {
        if (!oneOff) cost = add(cost, value);
      },
      only,
    );
    return magnitude(cost);
  } catch (error) {
    // A figure without a value is told elsewhere.
    if (error instanceof EvaluationProblem) return undefined;
    throw error;
  }
}
