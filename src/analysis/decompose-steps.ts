/**
 * From one state of a plan to another, by driver. A row's formulas are made of its columns alone, so a set of drivers is the row with the
 * columns of those drivers as they are in the later state, and the others as in the earlier one.
 */
import { compare, leafPlaces } from '../quantity/exact.js';
import { toQuanta } from '../quantity/quanta.js';
import { createDependence } from '../evaluate/depends.js';
import { createEvaluator, type Evaluator, type Given } from '../evaluate/exact.js';
import { leafFormulas, settledLeaf } from '../evaluate/leaves.js';
import { slotCount, slotOf } from '../evaluate/names.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import { columns, type ColumnName } from '../plan/columns.js';
import type { Plan, Row } from '../plan/plan.js';
import type { CellValue } from './decompose-cells.js';
import { driverOfColumn } from './decompose-driver.js';
import type { Game } from './decompose-game.js';
import type { Subject } from './decompose-state.js';

/** Two states of the same rows. In a drift both are the baseline, and what is usual drifts too; else it is frozen in the baseline. */
export type Step = {
  readonly baseline: Plan;
  readonly from: { readonly plan: Plan; readonly year: number };
  readonly to: { readonly plan: Plan; readonly year: number };
};

/** Calls `visit` with the game of every row of the measure; one in which nothing moves has no players. */
export function visitMoves(step: Step, subject: Subject, visit: (game: Game) => void): void {
  const { baseline, from, to } = step;
  const formulasOf = leafFormulas(subject.measure, subject.oneOff);
  const dependence = createDependence();
  const [before, after] = [from, to].map(({ plan, year }) => createEvaluator(plan, plan, year)) as [
    Evaluator,
    Evaluator,
  ];
  const frozen = to.plan !== baseline;
  const mixed = createEvaluator(frozen ? { ...baseline } : baseline, baseline, to.year);
  for (const row of baseline.rows) {
    const formulas = formulasOf(row);
    if (formulas.length === 0) continue;
    const moved = dependence.columns(row, formulas).flatMap((column): readonly Moved[] => {
      const values = [valueIn(from.plan, before, column, row), valueIn(to.plan, after, column, row)] as const;
      const [a, b] = values;
      return a === undefined || b === undefined
        ? []
        : [{ slot: slotOf(column), driver: driverOfColumn(column), values: [a, b] }];
    });
    visit(gameOf(row, formulas, moved, { mixed, plan: to.plan }));
  }
}

/** A column of a row in both states. */
type Moved = {
  readonly slot: number;
  readonly driver: number;
  readonly values: readonly [CellValue, CellValue];
};

/** Undefined where the row says nothing and nothing holds. */
function valueIn(plan: Plan, at: Evaluator, column: ColumnName, row: Row): CellValue | undefined {
  if (!plan.cells[column]?.[row.index] && !columns[column].silent) return undefined;
  try {
    return at.value(row, column);
  } catch (error) {
    if (error instanceof EvaluationProblem) return error;
    throw error;
  }
}

const differs = ({ values: [a, b] }: Moved): boolean =>
  a instanceof EvaluationProblem || b instanceof EvaluationProblem ? a !== b : compare(a, b) !== 0;

const nothing: readonly Given[number][] = Array.from({ length: slotCount }, () => undefined);

function gameOf(
  row: Row,
  formulas: readonly string[],
  all: readonly Moved[],
  { mixed, plan }: { readonly mixed: Evaluator; readonly plan: Plan },
): Game {
  const players = [...new Set(all.filter(differs).map(({ driver }) => driver))].sort((a, b) => a - b);
  const places = new Map(players.map((player, place) => [player, place]));
  const known = new Map<string, bigint>();
  const compute = (members: Uint8Array): bigint => {
    const given = nothing.slice();
    for (const { slot, driver, values } of all) {
      const place = places.get(driver);
      given[slot] = values[place === undefined ? 0 : (members[place] as 0 | 1)];
    }
    return formulas.reduce(
      (sum, formula) =>
        sum + toQuanta(settledLeaf(mixed.given(row, formula, given), formula, row, plan), leafPlaces),
      0n,
    );
  };
  return {
    players,
    worth: (members) => {
      const key = members.join('');
      const found = known.get(key) ?? compute(members);
      known.set(key, found);
      return found;
    },
  };
}
