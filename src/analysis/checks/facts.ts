/** What checks ask of an evaluated plan: numbers where there are any. A figure without a value is told elsewhere. */
import type { Formula } from '../../formula/formula.js';
import type { Line } from '../../model/line.js';
import type { Model } from '../../model/load.js';
import type { Exact } from '../../quantity/exact.js';
import type { Span } from '../../source/text.js';
import type { Evaluator } from '../../evaluate/exact.js';
import { EvaluationProblem } from '../../evaluate/problem.js';
import { isColumn, type ColumnName } from '../../plan/columns.js';
import { linesIn } from '../../plan/checks/lines.js';
import { entityIn } from '../../plan/entities.js';
import type { Figure, Plan, Row } from '../../plan/plan.js';

export type Facts = {
  readonly plan: Plan;
  readonly model: Model;
  readonly year: number;
  /** A column or a formula of a row. */
  readonly value: (row: Row, name: string) => Exact | undefined;
  readonly figure: (index: number) => Exact | undefined;
  readonly has: (row: Row, column: ColumnName) => boolean;
  /** Where the row's figure stands; of a named one, which stands far from where it is used, the row's own place. */
  readonly placeOf: (row: Row, column: ColumnName) => Span;
  /** Who is counted in the row's population: `firm`. */
  readonly entityOf: (row: Row) => string;
  /** The line that a row was made of, by its place. */
  readonly lineAt: (place: Span) => Line | undefined;
};

export function factsOf(plan: Plan, model: Model, at: Evaluator): Facts {
  let lines: ReadonlyMap<Span, Line> | undefined;
  const cellOf = (row: Row, column: ColumnName) => plan.cells[column]?.[row.index];
  return {
    plan,
    model,
    year: at.year,
    value: (row, name) => {
      // The most frequent question, answered without walking a formula: a cell that is one figure.
      const cell = isColumn(name) ? cellOf(row, name) : undefined;
      const plain = cell?.op === 'figure' && cell.at === undefined ? cell.figure : undefined;
      return known(() => (plain === undefined ? at.value(row, name) : at.figure(plain)));
    },
    figure: (index) => known(() => at.figure(index)),
    has: (row, column) => cellOf(row, column) !== undefined,
    placeOf: (row, column) => spanIn(cellOf(row, column), plan) ?? row.place,
    entityOf: (row) => {
      const cell = cellOf(row, 'population');
      return (cell && entityIn(cell, plan.figures, model.context.entities)) ?? 'entity';
    },
    lineAt: (place) => (lines ??= new Map(linesIn(model).map(({ line }) => [line.id.span, line]))).get(place),
  };
}

function known(evaluate: () => Exact): Exact | undefined {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof EvaluationProblem) return undefined;
    throw error;
  }
}

function spanIn(cell: Formula | undefined, { figures }: Plan): Span | undefined {
  if (cell?.op !== 'figure') return undefined;
  const { path, provenance } = figures[cell.figure] as Figure;
  return !path.startsWith('figures/') && provenance.how === 'written' ? provenance.span : undefined;
}
