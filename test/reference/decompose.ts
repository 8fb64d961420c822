// Shapley values the long way: every order in which the players can come, and for every set the whole scenario run anew. Nothing of the tool's
// own decomposition is in it: no rows, no sets of reforms of a row, no weights.
import { createEvaluator } from '../../src/evaluate/exact.js';
import { measuredAt, shareAt } from '../../src/analysis/measure-at.js';
import { constant } from '../../src/formula/formula.js';
import { toText, type Exact } from '../../src/quantity/exact.js';
import { dimensionless } from '../../src/quantity/unit.js';
import { columnNames, columns, type ColumnName } from '../../src/plan/columns.js';
import type { MeasureName } from '../../src/plan/measures.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { planUnder } from '../../src/scenario/subset.js';
import { scaled } from '../support/run.js';

/** A fraction; its denominator is above zero. */
export type Fraction = { readonly over: bigint; readonly under: bigint };
export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, fraction(-b.over, b.under));

export function orders(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

/** The mean over all orders of what each adds. */
export function byOrders(
  ids: readonly string[],
  worth: (members: ReadonlySet<string>) => Fraction,
): Readonly<Record<string, Fraction>> {
  const known = new Map<string, Fraction>();
  const of = (members: ReadonlySet<string>): Fraction => {
    const key = [...members].sort().join(' ');
    const found = known.get(key) ?? worth(members);
    known.set(key, found);
    return found;
  };
  const all = orders(ids);
  const sums: Record<string, Fraction> = Object.fromEntries(ids.map((id) => [id, fraction(0n)]));
  for (const order of all) {
    const members = new Set<string>();
    for (const id of order) {
      const before = of(members);
      members.add(id);
      sums[id] = plus(sums[id] as Fraction, minus(of(members), before));
    }
  }
  return Object.fromEntries(
    ids.map((id) => {
      const { over, under } = sums[id] as Fraction;
      return [id, fraction(over, under * BigInt(all.length))];
    }),
  );
}

/** Reforms, in units of 1e-24 of the measure. */
export const reformsByOrders = (
  scenario: Scenario,
  year: number,
  measure: MeasureName,
): Readonly<Record<string, Fraction>> =>
  byOrders(
    scenario.reforms.map(({ id }) => id),
    (members) => fraction(costOf(planUnder(scenario, members), scenario.baseline, year, measure)),
  );

const costOf = (plan: Plan, baseline: Plan, year: number, measure: MeasureName): bigint =>
  scaled(toText(measuredAt(plan, baseline, year, measure).total));

/** By reform, of the share of GDP, in units of 1e-24: each run's share as it is printed. */
export const sharesByOrders = (
  scenario: Scenario,
  year: number,
  measure: MeasureName,
): Readonly<Record<string, Fraction>> =>
  byOrders(
    scenario.reforms.map(({ id }) => id),
    (members) => {
      const plan = planUnder(scenario, members);
      return fraction(
        scaled(shareAt(measuredAt(plan, scenario.baseline, year, measure), measure, plan) ?? '0'),
      );
    },
  );

/** A plan all of whose cells are numbers: what they come to in a state, by column. */
export function frozen(
  baseline: Plan,
  stateOf: (column: ColumnName) => { readonly plan: Plan; readonly year: number },
): Plan {
  const cells = Object.fromEntries(
    columnNames.map((column) => {
      const { plan, year } = stateOf(column);
      const at = createEvaluator(plan, plan, year);
      const valueOf = (row: Plan['rows'][number]): Exact | undefined =>
        plan.cells[column]?.[row.index] || columns[column].silent ? at.value(row, column) : undefined;
      return [
        column,
        baseline.rows.map((row) => {
          const value = valueOf(row);
          return value && constant(value, dimensionless);
        }),
      ];
    }),
  );
  return { ...baseline, cells };
}
