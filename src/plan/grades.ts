/** Lines that several wage grades work on: each grade is a line of its own with its tariff and time, and the money of the line another. */
import { disagree, type Report } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import type { Line } from '../model/line.js';

/** A line, or one grade of it, or the money of a line with grades. */
export type LinePart = {
  readonly line: Line;
  /** What its path has behind that of the line. */
  readonly path: string;
};

/** A line without grades is its only part. */
export function partsOfLine(line: Line): readonly LinePart[] {
  if (!line.grades) return [{ line, path: '' }];
  const { grades, money, life, ...work } = line;
  const parts = [...grades].flatMap(([id, { id: tariff, body }]) => {
    if (!body) return [];
    const { time, staff } = body;
    return [{ line: { ...work, tariff, time, ...(staff ? { staff } : {}) }, path: `/grades/${id}` }];
  });
  const bought = { ...work, ...(money ? { money } : {}), ...(life ? { life } : {}) };
  return money ? [...parts, { line: bought, path: '' }] : parts;
}

/** What the grades say themselves cannot be said of the whole line too. */
export function reportBesideGrades({ grades, written }: Line, report: Report): void {
  const place = entryOf(written, 'grades')?.keySpan;
  if (!grades || !place) return;
  for (const key of ['time', 'tariff', 'staff', 'complexity']) {
    const said = entryOf(written, key);
    if (!said) continue;
    const other = { span: place, text: 'the grades say it, each for itself' };
    const message = `"${key}" stands beside the grades of the line`;
    report(
      disagree(
        'BRD213',
        said.keySpan,
        other,
        message,
        'for example: grades: {manager: {time: 2 h, staff: 2}}',
      ),
    );
  }
}
