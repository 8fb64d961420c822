/** One measure of a plan in a year: its total, alone, and its share of GDP. */
import { add, zero, type Exact } from '../quantity/exact.js';
import type { Evaluator } from '../evaluate/exact.js';
import { visitLeaves } from '../evaluate/leaves.js';
import type { MeasureName } from '../plan/measures.js';
import type { Plan, Row } from '../plan/plan.js';
import { shareOfGdp } from './gdp.js';

export type Measured = { readonly total: Exact; readonly evaluator: Evaluator };

/** The annual part of the measure, of the rows that match. */
export function measuredAt(
  plan: Plan,
  baseline: Plan,
  year: number,
  name: MeasureName,
  matches: (row: Row) => boolean = () => true,
  oneOff = false,
): Measured {
  let total = zero;
  const evaluator = visitLeaves(
    plan,
    baseline,
    year,
    (leaf) => {
      if (leaf.oneOff === oneOff && matches(leaf.row)) total = add(total, leaf.value);
    },
    new Set([name]),
  );
  return { total, evaluator };
}

/** Its share of GDP as a decimal, or nothing where the model has no GDP. */
export const shareAt = ({ total, evaluator }: Measured, name: MeasureName, plan: Plan): string | undefined =>
  shareOfGdp({ cost: total, range: undefined }, name, plan, evaluator)?.value;
