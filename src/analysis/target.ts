/** What a search is for: one measure of a year, of what is selected, or the share of GDP of the cost that leads. */
import { add, exact, zero, type Exact } from '../quantity/exact.js';
import { createEvidence } from '../evaluate/evidence.js';
import type { Evaluator } from '../evaluate/exact.js';
import { visitLeaves } from '../evaluate/leaves.js';
import { isMeasure, measure, measureOf, type MeasureName } from '../plan/measures.js';
import type { Plan, Selection } from '../plan/plan.js';
import { shareOfGdp } from './gdp.js';
import type { Plans } from '../plan/named-figure.js';
import { matcherOf } from './select.js';
import { unitByName } from './table.js';

export const shareName = 'shareOfGdp';

export type Sought = {
  /** As results spell it: `economicCost`, `oneOffFees`, `shareOfGdp`. */
  readonly measure: string;
  readonly year: number;
  readonly select: Selection;
};

/** The cost of which the share of GDP is told: the model's headline where that is money, else the economic cost. */
export const leadIn = ({ headline }: Plan): MeasureName =>
  isMeasure(headline) && measure(headline).unit === 'currency' ? headline : 'economicCost';

/** The measure behind what is sought. */
export const measureBehind = (sought: Sought, plan: Plan): string =>
  sought.measure === shareName ? leadIn(plan) : sought.measure;

export const unitOfSought = (sought: Sought, plan: Plan): string =>
  sought.measure === shareName ? '1' : unitByName(sought.measure, plan.currency);

/** Its value, in the plan's prices: exact but for the rounding of each leaf, and at the share's 24th place. */
export function valueOf(
  { plan, baseline }: Plans,
  sought: Sought,
): { readonly value: Exact; readonly evaluator: Evaluator } {
  const found = measureOf(measureBehind(sought, plan)) ?? { name: 'economicCost', oneOff: false };
  const { year, select } = sought;
  const matches = matcherOf(select);
  const evidence = createEvidence(plan, year);
  let total = zero;
  const evaluator = visitLeaves(
    plan,
    baseline,
    year,
    ({ row, component, formula, oneOff, value }) => {
      if (oneOff !== found.oneOff) return;
      if (matches({ row, component, year, evidence: () => evidence(row, formula) }))
        total = add(total, value);
    },
    new Set([found.name]),
  );
  if (sought.measure !== shareName) return { value: total, evaluator };
  const share = shareOfGdp({ cost: total, range: undefined }, found.name, plan, evaluator);
  return { value: exact(share?.value ?? '0'), evaluator };
}
