/** What may be asked of a model's horizon. */
import type { Dimension } from '../analysis/dimensions.js';
import { hasHorizon, horizonNames, isDiscounted, isHorizonName } from '../plan/horizon-measures.js';
import { measureNames, measureOf, oneOffName, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import { oneOf, UsageProblem } from './usage.js';

/** A measure of a year, or a figure over the horizon. */
export const measureOrOver = (word: string): string =>
  measureOf(word) || isHorizonName(word)
    ? word
    : oneOf(word, [...measureNames, ...measureNames.map(oneOffName), ...horizonNames], 'measure');

/** Figures over a horizon are asked of a model that has one, with a rate where they are discounted, of money or hours. */
export function requireHorizon(
  names: readonly string[],
  leads: MeasureName,
  { horizon }: Plan,
  by: readonly Dimension[] = [],
): void {
  const asked = names.filter(isHorizonName);
  const [first] = asked;
  if (first === undefined) return;
  if (!horizon)
    throw new UsageProblem(
      `the model has no horizon, so it has no ${first}`,
      'in model.yaml: horizon: {years: 10, annualise: average}',
    );
  const discounted = asked.find(isDiscounted);
  if (discounted !== undefined && !horizon.discounting)
    throw new UsageProblem(
      `the horizon has no rate, so it has no ${discounted}`,
      'in model.yaml: horizon: {years: 10, annualise: annuity, rate: 7 %}',
    );
  if (!hasHorizon(leads))
    throw new UsageProblem(
      `${first} is of money or hours, and ${leads} leads`,
      `name another measure before it: --measure economicCost --measure ${first}`,
    );
  if (by.includes('year'))
    throw new UsageProblem(
      `${first} is of all years of the horizon, and is not broken down by year`,
      `each year stands in: balduque explain MODEL ${first}`,
    );
}
