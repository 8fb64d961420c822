/** One new time for a line that several wage grades work on would be the time of each of them, which nobody means. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { ColumnName } from '../plan/columns.js';
import type { Row } from '../plan/plan.js';
import type { WrittenChange } from './value.js';

/** Told where a line is met in several of its grades; a share of the time less is the same for all. */
export function reportGrades(
  { operation, figure }: WrittenChange,
  column: ColumnName,
  rows: readonly Row[],
  report: Report,
): void {
  if (operation === 'scale' || (column !== 'time' && column !== 'staff')) return;
  const seen = new Map<string, string | undefined>();
  for (const { isGrade, at } of rows) {
    if (!isGrade) continue;
    const key = [at.procedure, at.segment, at.variant, at.channel, at.side, at.item].join('\u0000');
    if (seen.has(key) && seen.get(key) !== at.tariff) {
      const message = `"${at.item}" has a ${column} for each of its wage grades`;
      const help = `name one: select: {item: ${at.item}, tariff: ${at.tariff ?? 'clerk'}}; or change all of them: 20 % less`;
      report(wrong('BRD214', figure.span, message, help));
      return;
    }
    seen.set(key, at.tariff);
  }
}
