/** A part of a whole: a share from 0 to 100 %. What a name or a table holds is known only later. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { WrittenFigure } from '../model/figure.js';
import { figure } from '../model/read-figure.js';
import { shaped, type Reader, type Reading } from '../model/reader.js';
import { toBase } from '../quantity/base.js';
import { compare, isNegative, one } from '../quantity/exact.js';

/** @param by whether it may differ by segment or channel */
export const portion = (by: 'may-differ' | 'one' = 'one'): Reader<WrittenFigure> => {
  const read = figure('share', by);
  return shaped(read.shape, (node, reading) => {
    const found = read(node, reading);
    return found && isPortion(found, reading) ? found : undefined;
  });
};

/** Otherwise reported, each number where it stands. */
export function isPortion({ form, span }: WrittenFigure, reading: Pick<Reading, 'report'>): boolean {
  if (form.form === 'series') return [...form.points.values()].every((point) => isPortion(point, reading));
  if (form.form === 'by') return form.of.every((part) => isPortion(part.figure, reading));
  if (form.form !== 'point') return true;
  const value = toBase(form.value, form.unit);
  if (!isNegative(value) && compare(value, one) <= 0) return true;
  reading.report(
    wrong('BRD816', span, 'here goes a part of a whole, from 0 % to 100 %', 'for example: 65 %'),
  );
  return false;
}
