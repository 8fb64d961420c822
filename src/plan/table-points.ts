/** A column of a CSV table as a series by year. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { Cell, CsvTable } from '../document/csv.js';
import { isProblem, parseFigureText } from '../quantity/figure-text.js';
import type { UnitWords } from '../quantity/unit-words.js';
import type { Form, TableReference, WrittenFigure } from '../model/figure.js';
import type { FigureKind } from '../model/figure-kinds.js';
import type { Model } from '../model/load.js';
import { columnAt } from '../model/register-columns.js';
import type { Said } from '../source/text.js';

type TableForm = Extract<Form, { readonly form: 'table' }>;

export function tablePoints(
  { table: reference, between }: Pick<TableForm, 'table' | 'between'>,
  kind: FigureKind,
  model: Model,
  report: Report,
): ReadonlyMap<number, WrittenFigure> | undefined {
  const table = model.table(reference.path);
  if (!table) return undefined;
  const years: Said<string> = reference.years ?? { value: 'year', span: reference.column.span };
  const [yearAt, valueAt] = [columnAt(table, years, report), columnAt(table, reference.column, report)];
  if (yearAt === undefined || valueAt === undefined) return undefined;
  const { words } = model.reading;
  const points = new Map<number, WrittenFigure>();
  for (const row of table.rows) {
    const [year, value] = [row[yearAt] as Cell, row[valueAt] as Cell];
    if (value.text === '') continue;
    const point = read(value, reference, kind, words, report);
    if (!/^[12]\d{3}$/.test(year.text))
      report(wrong('BRD210', year.span, `column "${years.value}": "${year.text}" is not a year`));
    else if (points.has(Number(year.text)))
      report(wrong('BRD504', year.span, `column "${years.value}": ${year.text} stands in the table twice`));
    else if (point) points.set(Number(year.text), point);
  }
  if (points.size === 0 && table.rows.every((row) => row[valueAt]?.text === '')) {
    report(
      wrong(
        'BRD503',
        reference.column.span,
        `column "${reference.column.value}" of ${table.source.path} has no number`,
      ),
    );
  }
  if (between === undefined) reportGaps(table, [yearAt, valueAt], points, report);
  return new Map([...points].sort(([a], [b]) => a - b));
}

/** An empty cell between two that hold a number: a number was expected there, and nobody said how to do without. */
function reportGaps(
  { rows, header }: CsvTable,
  [yearAt, valueAt]: readonly [number, number],
  points: ReadonlyMap<number, WrittenFigure>,
  report: Report,
): void {
  const known = [...points.keys()];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  for (const row of rows) {
    const [year, value] = [row[yearAt] as Cell, row[valueAt] as Cell];
    const at = Number(year.text);
    if (value.text !== '' || !(at > first && at < last) || points.has(at)) continue;
    const message = `column "${header[valueAt] ?? ''}" has no number for ${year.text}, and has them before and after`;
    const help = 'fill the cell, or say what lies between: between: linear, or between: step';
    report(wrong('BRD506', value.span, message, help));
  }
}

function read(
  cell: Cell,
  { column, unit }: TableReference,
  kind: FigureKind,
  words: UnitWords,
  report: Report,
): WrittenFigure | undefined {
  const bare = /^[+-]?\d+(\.\d+)?$/.test(cell.text);
  const written = bare && unit ? `${cell.text} ${unit.value}` : cell.text;
  const parsed = parseFigureText(written, words);
  if (bare && !isProblem(parsed))
    return { kind, span: cell.span, written, form: { form: 'point', ...parsed }, standing: {} };
  if (bare && isProblem(parsed) && parsed.problem === 'unknown-unit')
    report(
      wrong(
        'BRD307',
        unit?.span ?? cell.span,
        `"${unit?.value ?? ''}" is not a unit`,
        'for example: unit: bn MXN',
      ),
    );
  else
    report(
      wrong(
        'BRD503',
        cell.span,
        `column "${column.value}": "${cell.text}" is not a plain number`,
        'digits with a decimal point: 1234.56',
      ),
    );
  return undefined;
}
