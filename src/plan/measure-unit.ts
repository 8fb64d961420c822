/** Whether a figure that is held against a measure is in the measure's unit, of a year or not. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { Span } from '../source/text.js';
import type { Builder } from './builder.js';
import { measure, measureOf } from './measures.js';
import type { Figure } from './plan.js';

/** @returns whether something was wrong, and told */
export function reportUnit(
  name: string,
  index: number,
  span: Span,
  { figures, model, report }: Pick<Builder, 'figures' | 'model' | 'report'>,
): boolean {
  const measured = measureOf(name);
  if (!measured) return false;
  const own = measure(measured.name).unit;
  const wanted = own === 'currency' ? model.context.currency : own;
  const { year: _, ...dimensions } = (figures.list[index] as Figure).unit.dimensions;
  if (JSON.stringify(dimensions) === JSON.stringify({ [wanted]: 1 })) return false;
  const help = `for example: 5 M ${wanted === 'case' ? 'cases' : wanted}`;
  report(wrong('BRD309', span, `${name} is in ${wanted}, and this is not`, help));
  return true;
}
