/** Patches on a plan's columns, copy-on-write: the baseline cannot be harmed, and columns nobody touched are shared. */
import { constant, max, min, minus, over, plus, shared, times, type Formula } from '../formula/formula.js';
import { one, zero } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { columns, type ColumnName } from '../plan/columns.js';
import type { CellPatch, MovePatch, Patch } from '../plan/patch.js';
import type { Cells, Plan } from '../plan/plan.js';

/** Cells that a patch reads and writes: a whole plan's, or those of a few rows. */
export type Sheet = {
  readonly cell: (column: ColumnName, row: number) => Formula | undefined;
  readonly put: (column: ColumnName, row: number, formula: Formula) => void;
};

/** The plan under these patches, in their order. The empty list gives the same plan. */
export function applyPatches(plan: Plan, patches: readonly Patch[]): Plan {
  if (patches.length === 0) return plan;
  const cells: { -readonly [K in ColumnName]?: (Formula | undefined)[] } = {};
  const sheet: Sheet = {
    cell: (column, row) => (cells[column] ?? plan.cells[column])?.[row],
    put: (column, row, formula) => {
      const own = (cells[column] ??= filled(plan.cells[column], plan.rows.length));
      own[row] = formula;
    },
  };
  for (const patch of patches) applyPatch(patch, sheet);
  return { ...plan, cells: { ...plan.cells, ...(cells as Cells) } };
}

/** Without gaps: an array with wide gaps becomes a slow and large dictionary. */
function filled(
  column: readonly (Formula | undefined)[] | undefined,
  length: number,
): (Formula | undefined)[] {
  const copy = column ? [...column] : [];
  while (copy.length < length) copy.push(undefined);
  return copy;
}

export function applyPatch(patch: Patch, sheet: Sheet): void {
  if (patch.operation === 'move') applyMove(patch, sheet);
  else applyToCells(patch, sheet);
}

const number = (value: typeof zero): Formula => constant(value, dimensionless);
const unity = number(one);
const nought = number(zero);

function applyToCells(patch: CellPatch, sheet: Sheet): void {
  // One new formula for all rows that had the same one: it is computed once.
  const made = new Map<Formula, Formula>();
  for (const row of patch.rows) {
    const old = sheet.cell(patch.column, row) ?? silentCell(patch.column);
    let formula = made.get(old);
    if (!formula) made.set(old, (formula = timed(patched(old, patch), old, patch)));
    sheet.put(patch.column, row, formula);
  }
}

/** What holds where the model is silent can be scaled and shifted too; a column that is never silent is only set on rows that have it. */
const silentCells = new Map<ColumnName, Formula>();
export function silentCell(column: ColumnName): Formula {
  const known = silentCells.get(column) ?? number(columns[column].silent?.value ?? zero);
  silentCells.set(column, known);
  return known;
}

function patched(old: Formula, { operation, argument, notBelowZero }: CellPatch): Formula {
  switch (operation) {
    case 'set':
      return argument;
    case 'scale':
      return times(old, argument);
    case 'shift':
      return notBelowZero ? max(nought, plus(old, argument)) : plus(old, argument);
    case 'at-most':
      return min(old, argument);
  }
}

/** In its years, and as far as its effect has arrived. */
function timed(fresh: Formula, old: Formula, { years, arrived }: Pick<Patch, 'years' | 'arrived'>): Formula {
  const inside = arrived ? plus(times(old, minus(unity, arrived)), times(fresh, arrived)) : fresh;
  return shared(years ? { op: 'during', ...years, inside, outside: old } : inside);
}

/**
 * gain = min(what the others have, max(0, ceiling - today's share) x way), or what brings it to the share reached; the others shrink in
 * proportion: share x (1 - gain / what they have). So shares add to what they added to, and none passes its ceiling.
 */
function applyMove(patch: MovePatch, sheet: Sheet): void {
  const shareOf = (rows: readonly number[]): Formula =>
    sheet.cell('channelShare', rows[0] as number) ?? unity;
  const own = shareOf(patch.rows);
  const others = patch.losing.map(shareOf);
  const pool = shared(plus(nought, ...others));
  const { of, share } = patch.pace;
  const wanted =
    of === 'way'
      ? times(max(nought, minus(patch.ceiling, own)), share)
      : max(nought, minus(min(patch.ceiling, share), own));
  const gain = shared(min(pool, wanted));
  const gained = timed(plus(own, gain), own, patch);
  for (const row of patch.rows) sheet.put('channelShare', row, gained);
  patch.losing.forEach((rows, i) => {
    const before = others[i] as Formula;
    const left = timed(times(before, minus(unity, over(gain, pool))), before, patch);
    for (const row of rows) sheet.put('channelShare', row, left);
  });
}
