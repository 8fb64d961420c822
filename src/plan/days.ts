/** Calendar days and business days never convert into each other; which kind do these cells speak of? */
import { children, type Formula } from '../formula/formula.js';
import type { Figure } from './plan.js';

export type DayKind = 'day' | 'business day';

export function daysOf(
  cells: readonly (Formula | undefined)[],
  figures: readonly Figure[],
): DayKind | undefined {
  for (const formula of cells) {
    const found = formula && dayKind(formula, figures);
    if (found) return found;
  }
  return undefined;
}

function dayKind(formula: Formula, figures: readonly Figure[]): DayKind | undefined {
  if (formula.op === 'figure') {
    const dimensions = figures[formula.figure]?.unit.dimensions ?? {};
    return 'day' in dimensions ? 'day' : 'business day' in dimensions ? 'business day' : undefined;
  }
  return daysOf(children(formula), figures);
}
