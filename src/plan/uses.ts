/** Which figures rows are made of: through cells, products, series and stages. */
import { children, type Formula } from '../formula/formula.js';
import { columnNames } from './columns.js';
import type { Figure, Plan, Row, Stage } from './plan.js';

/** The formulas that a stage grows, recurs or spreads by. */
export function argumentsOf(stage: Stage): readonly Formula[] {
  switch (stage.kind) {
    case 'growth':
      return [stage.rate];
    case 'every':
      return [stage.years];
    case 'renewals':
      return [stage.before, stage.after];
    case 'adoption':
      if (stage.curve === 'linear') return [];
      return stage.curve === 'bass' ? [stage.innovation, stage.imitation] : [stage.midpoint, stage.steepness];
  }
}

export function figuresOfRows(plan: Plan, rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (formula: Formula): void => {
    if (formula.op === 'figure') add(formula.figure);
    if (formula.op === 'stage') argumentsOf(plan.stages[formula.stage] as Stage).forEach(walk);
    for (const part of children(formula)) walk(part);
  };
  const add = (index: number): void => {
    if (found.has(index)) return;
    found.add(index);
    const { body } = plan.figures[index] as Figure;
    if (body.is === 'formula') walk(body.formula);
    if (body.is === 'series') for (const [, point] of body.points) add(point);
  };
  for (const { index } of rows) {
    for (const name of columnNames) {
      const cell = plan.cells[name]?.[index];
      if (cell) walk(cell);
    }
  }
  return found;
}
