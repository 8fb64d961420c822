/**
 * The cells of some rows under each set of reforms. A cell of a column depends only on the reforms that touch that column there, so a
 * set is asked for by these alone, and sets that begin alike share their beginning.
 */
import { constant, type Formula } from '../formula/formula.js';
import type { Exact } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import type { Evaluator } from '../evaluate/exact.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import type { ColumnName } from '../plan/columns.js';
import { rowsOf, type Patch } from '../plan/patch.js';
import type { Plan, Row } from '../plan/plan.js';
import { applyPatch } from '../scenario/apply.js';

/** A patch, the number of its reform, and its place in the order of patches. */
export type Numbered = { readonly patch: Patch; readonly reform: number; readonly place: number };

export type CellValue = Exact | EvaluationProblem;

export type CellGroup = {
  readonly column: ColumnName;
  /** The reforms that touch it, ascending. */
  readonly reforms: readonly number[];
  /** The set that is active among those, as a key. */
  readonly keyOf: (isActive: (reform: number) => boolean) => string;
  /** Undefined where the column is silent and stays so. */
  readonly value: (row: number, key: string) => CellValue | undefined;
};

/** A formula stays where it has no value: a zero may settle it later. */
type Cell = { readonly formula: Formula; readonly value: CellValue };
type State = ReadonlyMap<number, Cell>;

/** @param patches in their order, each of these rows alone */
export function cellGroup(
  column: ColumnName,
  rows: readonly number[],
  patches: readonly Numbered[],
  plan: Plan,
  cells: Evaluator,
): CellGroup {
  const reforms = [...new Set(patches.map(({ reform }) => reform))].sort((a, b) => a - b);
  const place = new Map(reforms.map((reform, i) => [reform, i]));
  const places = patches.map(({ reform }) => place.get(reform) as number);
  /** By how many patches were met, and which of them were applied. */
  const states = new Map<string, State>();
  const whole = new Map<string, State>();
  const settled = (formula: Formula, row: number): Cell => {
    try {
      const value = cells.formula(plan.rows[row] as Row, formula.op === 'shared' ? formula.body : formula);
      return { formula: constant(value, dimensionless), value };
    } catch (error) {
      if (error instanceof EvaluationProblem) return { formula, value: error };
      throw error;
    }
  };
  const start = new Map(
    rows.flatMap((row): readonly (readonly [number, Cell])[] => {
      const formula = plan.cells[column]?.[row];
      return formula ? [[row, settled(formula, row)]] : [];
    }),
  );
  const after = (count: number, key: string): State => {
    if (count === 0) return start;
    const at = count - 1;
    if (key[places[at] as number] === '0') return after(at, key);
    const chosen = places.slice(0, count).map((one) => key[one]);
    const name = `${count} ${chosen.join('')}`;
    const known = states.get(name);
    if (known) return known;
    const state = patched(after(at, key), (patches[at] as Numbered).patch, settled);
    states.set(name, state);
    return state;
  };
  return {
    column,
    reforms,
    keyOf: (isActive) => reforms.map((reform) => (isActive(reform) ? '1' : '0')).join(''),
    value: (row, key) => {
      const state = whole.get(key) ?? after(patches.length, key);
      whole.set(key, state);
      return state.get(row)?.value;
    },
  };
}

function patched(before: State, patch: Patch, settled: (formula: Formula, row: number) => Cell): State {
  const next = new Map(before);
  // Rows of one channel are given one formula: it is settled once.
  const made = new Map<Formula, Cell>();
  applyPatch(patch, {
    cell: (_, row) => next.get(row)?.formula,
    put: (_, row, formula) => {
      const cell = made.get(formula) ?? settled(formula, row);
      made.set(formula, cell);
      next.set(row, cell);
    },
  });
  return next;
}

/** The patch on some of its rows; a move is never divided. */
export const onRows = (patch: Patch, rows: readonly number[]): Patch =>
  patch.operation === 'move' ? patch : { ...patch, rows };

/** Rows whose shares of channels depend on each other: a move reads those of all its channels. */
export function bundles(patches: readonly Numbered[]): readonly (readonly number[])[] {
  const parents = new Map<number, number>();
  const head = (row: number): number => {
    let at = row;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const { patch } of patches) {
    const rows = rowsOf(patch);
    const first = rows[0];
    for (const row of rows) {
      if (!parents.has(row)) parents.set(row, row);
      if (patch.operation === 'move' && first !== undefined) parents.set(head(row), head(first));
    }
  }
  const found = new Map<number, number[]>();
  for (const row of parents.keys()) {
    const own = found.get(head(row));
    if (own) own.push(row);
    else found.set(head(row), [row]);
  }
  return [...found.values()];
}
