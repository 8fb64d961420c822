/** A part of a whole: a share from 0 to 100 %. What a name or a table holds is known only later. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { WrittenFigure } from '../model/figure.js';
import { figure } from '../model/read-figure.js';
import { shaped, type Reader, type Reading } from '../model/reader.js';
import { toBase } from '../quantity/base.js';
import type { Figure } from '../plan/plan.js';
import { percent } from '../quantity/display.js';
import { compare, isNegative, one, type Exact } from '../quantity/exact.js';

/** What is written as a name must turn out to be a part of a whole, too. */
const named = new WeakSet<WrittenFigure>();

/** Reports the named figures among these that are no parts of a whole, where the name stands. */
export function reportNamed(
  written: WrittenFigure,
  figureOf: (one: WrittenFigure) => Figure | undefined,
  report: Report,
): void {
  const { form, span } = written;
  if (form.form === 'by') for (const part of form.of) reportNamed(part.figure, figureOf, report);
  const found = named.has(written) ? figureOf(written) : undefined;
  if (found?.body.is !== 'number' || isPart(found.body.value)) return;
  const name = form.form === 'name' ? form.name : found.path;
  const message = `"${name}" is ${percent(found.body.value, 0)}, and here goes a part of a whole, from 0 % to 100 %`;
  report(wrong('BRD816', span, message, 'for example: 65 %'));
}

const isPart = (value: Exact): boolean => !isNegative(value) && compare(value, one) <= 0;

/** @param by whether it may differ by segment or channel */
export const portion = (by: 'may-differ' | 'one' = 'one'): Reader<WrittenFigure> => {
  const read = figure('share', by);
  return shaped(read.shape, (node, reading) => {
    const found = read(node, reading);
    return found && isPortion(found, reading) ? found : undefined;
  });
};

/** Otherwise reported, each number where it stands. */
export function isPortion(written: WrittenFigure, reading: Pick<Reading, 'report'>): boolean {
  const { form, span } = written;
  if (form.form === 'series') return [...form.points.values()].every((point) => isPortion(point, reading));
  if (form.form === 'by') return form.of.every((part) => isPortion(part.figure, reading));
  if (form.form === 'name') named.add(written);
  if (form.form !== 'point') return true;
  const value = toBase(form.value, form.unit);
  if (isPart(value)) return true;
  reading.report(
    wrong('BRD816', span, 'here goes a part of a whole, from 0 % to 100 %', 'for example: 65 %'),
  );
  return false;
}

/** The short form of a series (`{2025: 50 %, 2027: 100 %}`) goes on with its last value: what has arrived stays. */
export const held = (read: Reader<WrittenFigure>): Reader<WrittenFigure> =>
  shaped(read.shape, (node, reading) => {
    const found = read(node, reading);
    const isShort = node.kind === 'map' && !node.entries.some(({ key }) => /^[a-z]/i.test(key));
    return found && isShort && found.form.form === 'series'
      ? { ...found, form: { ...found.form, beyond: 'hold' } }
      : found;
  });
