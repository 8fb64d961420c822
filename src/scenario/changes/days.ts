/** Calendar days and business days never convert: a period that a reform says is in the days in which the model counts the waiting. */
import { disagree } from '../../diagnostic/diagnostic.js';
import type { WrittenFigure } from '../../model/figure.js';
import type { Formula } from '../../formula/formula.js';
import { daysOf } from '../../plan/days.js';
import type { Row } from '../../plan/plan.js';
import type { Effect, Site } from './change.js';

/** Otherwise reported. A factor is of no days. */
export function inSameDays(
  formula: Formula,
  { span }: WrittenFigure,
  rows: readonly Row[],
  { draft, report }: Site,
): boolean {
  const days = daysOf([formula], draft.figures.list);
  const other = days && rows.find((row) => row.days !== days);
  if (!days || !other) return true;
  report(
    disagree(
      'BRD604',
      span,
      { span: other.place, text: `the waiting is in ${other.days ?? 'day'}s here` },
      `this is in ${days}s, and the waiting of "${other.at.procedure}" is not`,
      'say both in the same kind of days; they do not convert',
    ),
  );
  return false;
}

/** The effects, if their figure is in the days of the rows. */
export const ifSameDays = (
  effects: readonly Effect[],
  written: WrittenFigure,
  rows: readonly Row[],
  site: Site,
): readonly Effect[] =>
  effects.filter((effect) => effect.operation === 'move' || inSameDays(effect.argument, written, rows, site));
