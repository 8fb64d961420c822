/** Which reforms hold, and the plan under them: the order of a file never matters. */
import { phaseOf, phases, rowsOf, type Patch } from '../plan/patch.js';
import type { Plan } from '../plan/plan.js';
import { applyPatches } from './apply.js';
import type { CompiledReform, Scenario } from './scenario.js';

export type Owned = { readonly patch: Patch; readonly reform: CompiledReform };

/** Every patch in its place: by phase, then by the year in which its reform begins, then by the reform's id. */
export function inOrderOfPhases(reforms: readonly CompiledReform[]): readonly Owned[] {
  return reforms
    .flatMap((reform) => reform.patches.map((patch) => ({ patch, reform })))
    .map((owned, i) => ({ owned, i, phase: phases.indexOf(phaseOf(owned.patch)) }))
    .sort(
      (a, b) =>
        a.phase - b.phase ||
        a.owned.reform.from - b.owned.reform.from ||
        (a.owned.reform.id < b.owned.reform.id ? -1 : a.owned.reform.id > b.owned.reform.id ? 1 : a.i - b.i),
    )
    .map(({ owned }) => owned);
}

/**
 * Of the reforms asked for, those that do something: one whose requirement is not among them is inert, and so is one that is contained in a
 * whole of the scenario.
 */
export function activeOf(
  reforms: readonly CompiledReform[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const active = new Set(
    reforms.filter(({ id, within }) => asked.has(id) && within === undefined).map(({ id }) => id),
  );
  for (let before = -1; before !== active.size;) {
    before = active.size;
    for (const { id, requires } of reforms)
      if (active.has(id) && !requires.every((other) => active.has(other))) active.delete(id);
  }
  return active;
}

export const allOf = ({ reforms }: Pick<Scenario, 'reforms'>): ReadonlySet<string> =>
  new Set(reforms.map(({ id }) => id));

/** The plan under some of the scenario's reforms; without any, its baseline. */
export function planUnder({ baseline, reforms }: Scenario, asked: ReadonlySet<string>): Plan {
  const active = activeOf(reforms, asked);
  const patches = inOrderOfPhases(reforms.filter(({ id }) => active.has(id))).map(({ patch }) => patch);
  return applyPatches(baseline, patches);
}

/** The plan with those rows alone that some reform of the scenario changes: elsewhere nothing differs from the baseline. */
export function touchedIn({ reforms }: Pick<Scenario, 'reforms'>): (plan: Plan) => Plan {
  const touched = new Set(reforms.flatMap(({ patches }) => patches.flatMap(rowsOf)));
  return (plan) => ({ ...plan, rows: plan.rows.filter(({ index }) => touched.has(index)) });
}
