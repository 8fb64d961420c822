/** Patches on a plan's columns, copy-on-write: the baseline cannot be harmed, and columns nobody touched are shared. */
import { constant, figure, plus, times, type Formula } from '../formula/formula.js';
import { zero } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { columns } from '../plan/columns.js';
import type { Patch } from '../plan/patch.js';
import type { Plan } from '../plan/plan.js';

/** The plan under these patches, in their order. The empty list gives the same plan. */
export const applyPatches = (plan: Plan, patches: readonly Patch[]): Plan => patches.reduce(applyPatch, plan);

function applyPatch(plan: Plan, patch: Patch): Plan {
  const before = plan.cells[patch.column] ?? [];
  const after = [...before];
  for (const row of patch.rows) after[row] = patched(before[row] ?? silent(patch), patch);
  return { ...plan, cells: { ...plan.cells, [patch.column]: after } };
}

/** What holds where the model is silent can be scaled and shifted too; a column that is never silent is only set on rows that have it. */
const silent = ({ column }: Patch): Formula => constant(columns[column].silent?.value ?? zero, dimensionless);

function patched(old: Formula, { operation, argument, years }: Patch): Formula {
  const value = figure(argument);
  const inside = operation === 'set' ? value : operation === 'scale' ? times(old, value) : plus(old, value);
  return years ? { op: 'during', ...years, inside, outside: old } : inside;
}
