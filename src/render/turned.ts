/** A table of one row, turned for people: what each of its columns says, one below the other. */
import { fromText, percent, readable, scaled } from '../quantity/display.js';
import { divide, isZero, multiply } from '../quantity/exact.js';
import type { Column, Table } from '../result/result.js';
import { labelOf, type Language } from '../vocabulary/labels.js';
import { unitIn, type Say } from '../vocabulary/say.js';

/** Tables that are read so; as CSV and JSON they stay as they are. */
const turnedTables: ReadonlySet<string> = new Set(['solution']);

/** Words of the tool, not the model's own. */
const worded: ReadonlySet<string> = new Set(['outcome', 'range', 'plausible']);
/** Values of the parameter itself: people read them in the unit that it is written in. */
const ofParameter: ReadonlySet<string> = new Set(['present', 'low', 'high']);

export function turned(table: Table, language: Language, say: Say): Table {
  const [row] = table.rows;
  if (!turnedTables.has(table.id) || !row || table.rows.length > 1) return table;
  const cellOf = (id: string): string | null => row[table.columns.findIndex((one) => one.id === id)] ?? null;
  const asWritten = writtenLike(cellOf('written'), cellOf('value'));
  const rows = table.columns.flatMap((column, i) => {
    const cell = row[i];
    // The same number once more in its base unit is for programs.
    if (cell == null || column.id === 'value') return [];
    const text = (ofParameter.has(column.id) && asWritten(cell)) || textOf(cell, column, language, say);
    return [[labelOf(column.id, language), text]];
  });
  return { id: table.id, columns: [{ id: '' }, { id: '' }], rows };
}

/** Of `30 min` and 0.5 h, how 0.25 h is written: `15 min`. */
export function writtenLike(
  written: string | null,
  value: string | null,
): (cell: string) => string | undefined {
  const [, number, words = ''] = /^(-?\d[\d.]*)(.*)$/s.exec(written ?? '') ?? [];
  if (number === undefined || value === null || isZero(fromText(value))) return () => undefined;
  return (cell) =>
    `${readable(divide(multiply(fromText(cell), fromText(number)), fromText(value)), 6)}${words}`;
}

function textOf(cell: string, { id, unit }: Column, language: Language, say: Say): string {
  if (id === 'measure') return labelOf(cell, language);
  if (unit === undefined) return worded.has(id) ? say(cell) : cell;
  return amountText(cell, unit, say);
}

/** `4.25 %`, `516.9 bn MXN/year`, `0.5 h`. */
export function amountText(cell: string, unit: string, say: Say): string {
  const value = fromText(cell);
  if (unit === '1') return percent(value);
  return `${/\/year$/.test(unit) ? scaled(value) : readable(value)} ${unitIn(unit, say)}`;
}
