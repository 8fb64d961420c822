/** One pass over the leaves of a year: the totals of every measure, and the breakdowns asked for. */
import { add, zero, type Exact } from '../quantity/exact.js';
import { createEvidence } from '../evaluate/evidence.js';
import type { Evaluator } from '../evaluate/exact.js';
import { visitLeaves, type Leaf } from '../evaluate/leaves.js';
import { oneOffName, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import { keysOf, type Dimension, type Place } from './dimensions.js';
import type { Matcher } from './select.js';

/** Sums of one or more measures by the keys of a dimension. */
export type Breakdown = {
  readonly dimension: Dimension;
  readonly measures: readonly string[];
  readonly cells: Map<string, Exact[]>;
  readonly where?: Matcher;
};

/** A sum of one measure over a selection of its own. */
export type Probe = { readonly measure: string; readonly matches: Matcher; total: Exact };

export type Totals = { readonly evaluator: Evaluator; readonly byMeasure: ReadonlyMap<string, Exact> };

export type Question = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly year: number;
  readonly matches: Matcher;
  readonly breakdowns: readonly Breakdown[];
  readonly probes: readonly Probe[];
};

export const breakdown = (dimension: Dimension, measures: readonly string[]): Breakdown => ({
  dimension,
  measures,
  cells: new Map(),
});

export function totalsOf({ plan, baseline, year, matches, breakdowns, probes }: Question): Totals {
  const byMeasure = new Map<string, Exact>();
  const evidence = createEvidence(plan, year);
  const evaluator = visitLeaves(plan, baseline, year, (leaf) => {
    const name = leaf.oneOff ? oneOffName(leaf.measure as MeasureName) : leaf.measure;
    const place = placeOf(leaf, year, evidence);
    for (const probe of probes)
      if (probe.measure === name && probe.matches(place)) probe.total = add(probe.total, leaf.value);
    if (!matches(place)) return;
    byMeasure.set(name, add(byMeasure.get(name) ?? zero, leaf.value));
    for (const one of breakdowns) put(one, name, place, leaf.value);
  });
  return { evaluator, byMeasure };
}

const placeOf = (
  { row, component, formula }: Leaf,
  year: number,
  evidence: ReturnType<typeof createEvidence>,
): Place => ({
  row,
  component,
  year,
  evidence: () => evidence(row, formula),
});

/** Adds a value to the breakdown's row and column, where it has them. */
export function put(
  { dimension, measures, cells, where }: Breakdown,
  name: string,
  place: Place,
  value: Exact,
): void {
  const at = measures.indexOf(name);
  if (at === -1 || (where && !where(place))) return;
  for (const key of keysOf(dimension, place)) {
    const row = cells.get(key) ?? measures.map(() => zero);
    row[at] = add(row[at] as Exact, value);
    cells.set(key, row);
  }
}
