/** What a scenario saves in each of its years, and what its reforms cost. */
import { add, subtract, zero, type Exact } from '../quantity/exact.js';
import { visitLeaves, type Leaf } from '../evaluate/leaves.js';
import type { MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Scenario } from '../scenario/scenario.js';
import { touchedIn } from '../scenario/subset.js';
import { createBorne } from './borne.js';
import { yearsOf } from './path.js';
import { reformCostAt } from './reform-cost.js';

/** In currency, at the plan's prices: baseline less scenario. */
export type YearSaving = {
  readonly year: number;
  /** Economic cost. */
  readonly users: Exact;
  /** Processing cost. */
  readonly administration: Exact;
  readonly reformCost: Exact;
  /** In no value, and told where it moves. */
  readonly substantive: Exact;
};

const counted: ReadonlySet<MeasureName> = new Set(['economicCost', 'processingCost', 'substantiveCost']);

export function savingsByYear(scenario: Scenario, plan: Plan): readonly YearSaving[] {
  const touched = touchedIn(scenario);
  const baseline = touched(scenario.baseline);
  const [before, after] = [costsOf(baseline, baseline), costsOf(touched(plan), baseline)];
  return yearsOf(scenario).map((year) => {
    const [was, is] = [before(year), after(year)];
    return {
      year,
      users: subtract(was('economicCost'), is('economicCost')),
      administration: subtract(was('processingCost'), is('processingCost')),
      reformCost: reformCostAt(scenario, year),
      substantive: subtract(was('substantiveCost'), is('substantiveCost')),
    };
  });
}

/** What is borne in a year, the one-off part with it. Years are asked for in their order. */
function costsOf(plan: Plan, baseline: Plan): (year: number) => (name: MeasureName) => Exact {
  // What was borne before the scenario begins is in the baseline and in the scenario alike.
  const isBorne = createBorne();
  return (year) => {
    const sums = new Map<string, Exact>();
    const visit = (leaf: Leaf): void => {
      if (isBorne(leaf, year)) sums.set(leaf.measure, add(sums.get(leaf.measure) ?? zero, leaf.value));
    };
    visitLeaves(plan, baseline, year, visit, counted);
    return (name) => sums.get(name) ?? zero;
  };
}
