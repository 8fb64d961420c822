/** The years of a scenario, and what is said of a year that is none of them. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { Said } from '../source/text.js';

export function reportOutside(
  { value, span }: Said<number>,
  { from, until }: { readonly from: number; readonly until: number },
  report: Report,
): void {
  if (value >= from && value <= until) return;
  const message = `${value} is outside the years of the scenario, ${from} to ${until}`;
  report(wrong('BRD805', span, message, 'another year here, or more years there: years: 2012..2018'));
}
