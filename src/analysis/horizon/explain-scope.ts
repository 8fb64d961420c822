/** What the nodes of an explained horizon have in common. */
import { unitOverHorizon, type HorizonName } from '../../plan/horizon-measures.js';
import type { Horizon } from '../../plan/horizon.js';
import { unitOf, type MeasureName } from '../../plan/measures.js';
import type { Plan, Row } from '../../plan/plan.js';
import { readable } from '../../quantity/display.js';
import { compare, exact, sum, toText, type Exact } from '../../quantity/exact.js';
import type { Explanation } from '../../result/result.js';
import type { HorizonReader, YearLeaf } from './leaves.js';

/** What every node of the tree asks for. */
export type Scope = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly horizon: Horizon;
  readonly of: MeasureName;
  readonly reader: HorizonReader;
  /** Of all rows that are selected, by year. */
  readonly leaves: readonly YearLeaf[];
  readonly totals: Readonly<Record<HorizonName, Exact>>;
  /** What is borne in a year, down to the files: of some rows, or of all. */
  readonly derived: (year: number, oneOff: boolean, rows?: ReadonlySet<Row>) => Explanation;
};

export const yearsText = ({ from, until }: Pick<Horizon, 'from' | 'until'>): string =>
  from === until ? String(from) : `${from}–${until}`;

export const lengthOf = ({ from, until }: Horizon): number => until - from + 1;

/** An amount as formulas show it. */
export const amountText = (value: Exact, unit: string): string => `${readable(value, 6)} ${unit}`;

export function headOf(
  { of, plan, horizon, totals }: Scope,
  name: HorizonName,
): Pick<Explanation, 'label' | 'value' | 'unit'> {
  const unit = unitOverHorizon(name, of, plan.currency);
  return { label: `${name}, ${yearsText(horizon)}`, value: toText(totals[name]), unit };
}

export const borneIn = (leaves: readonly YearLeaf[], year: number, oneOff: boolean): Exact =>
  sum(leaves.flatMap((leaf) => (leaf.year === year && leaf.oneOff === oneOff ? [leaf.value] : [])));

/** What a year's run shows may be more: what all have borne once already is borne there once more. */
export function derivedIn(
  { derived, of, plan }: Scope,
  year: number,
  oneOff: boolean,
  value: Exact,
  rows?: ReadonlySet<Row>,
): Explanation {
  const found = derived(year, oneOff, rows);
  if (compare(exact(found.value ?? '0'), value) === 0) return found;
  const label = `${oneOff ? 'once' : 'yearly'}, ${year}`;
  const note = 'what was borne once before is not borne again';
  return { label, value: toText(value), unit: unitOf(of, oneOff, plan.currency), note, children: [] };
}
