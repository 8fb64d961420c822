/** CSV text to cells with places. The only file that knows csv-parse. */
import { CsvError, parse } from 'csv-parse/sync';
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { cellSpans } from './csv-cells.js';
import { fastRecords, type Record_ } from './fast-csv.js';
import { reportControls } from './controls.js';
import { limits } from '../source/limits.js';
import { positionAt, type SourceText, type Span } from '../source/text.js';

export type Cell = { readonly text: string; readonly span: Span };
export type CsvTable = {
  readonly header: readonly string[];
  /** The cells of the header. */
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly source: SourceText;
};

type CsvRow = { readonly span: Span; readonly cells: readonly Cell[] };

type Parsed = { readonly record: readonly string[]; readonly info: { readonly bytes: number } };

/** The first line is the header. A row that has not its number of cells is reported and left out. */
export function parseCsv(source: SourceText, report: Report): CsvTable | undefined {
  if (reportControls(source, report) || reportCells(source, report)) return undefined;
  try {
    const rows = (fastRecords(source.text) ?? recordsByPackage(source)).map(
      ({ record, start, end }): CsvRow => {
        const span: Span = { source, start, end };
        const spans = cellSpans(span);
        return { span, cells: record.map((text, at) => ({ text, span: spans[at] ?? span })) };
      },
    );
    const [header, ...rest] = rows;
    const head = header?.cells ?? [];
    if (head.length === 1 && reportMark(head[0] as Cell, report)) return undefined;
    const whole = rest.filter((row) => wholeRow(row, head, report));
    return { header: head.map(({ text }) => text), head, rows: whole.map(({ cells }) => cells), source };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(
      wrong(
        'BRD505',
        lineSpan(source, quoteAt(source, error as unknown as { readonly bytes?: number })),
        'not CSV: a quote is opened and not closed, or stands inside a cell',
        'a cell with a quote has quotes around it, and the one inside twice: "the ""red"" book"',
      ),
    );
    return undefined;
  }
}

/** Spreadsheets of half the world part cells by semicolons. */
function reportMark({ text, span }: Cell, report: Report): boolean {
  const mark = [';', '\t', '|'].find((one) => text.split(one).length > 2);
  if (mark === undefined) return false;
  const messages: Readonly<Record<string, string>> = {
    ';': 'the cells of this table are parted by semicolons',
    '\t': 'the cells of this table are parted by tabs',
    '|': 'the cells of this table are parted by bars',
  };
  report(
    wrong(
      'BRD507',
      span,
      messages[mark] ?? '',
      'save it as CSV with commas between the cells and points in the numbers: 2018,85.50',
    ),
  );
  return true;
}

/** Counted before they are made, a comma in quotes too. */
function reportCells(source: SourceText, report: Report): boolean {
  let [cells, at] = [0, -1];
  const { text } = source;
  for (const mark of [',', '\n'])
    for (at = text.indexOf(mark); at !== -1 && cells <= limits.cells; at = text.indexOf(mark, at + 1))
      cells++;
  if (cells <= limits.cells) return false;
  report(
    wrong(
      'BRD118',
      lineSpan(source, 0),
      `the table has more than ${limits.cells} cells`,
      'leave out the columns that the model does not use, or part the table',
    ),
  );
  return true;
}

/** What every text means; throws where it is not CSV. The fast way gives the same for the texts that it takes. */
export function recordsByPackage(source: SourceText): readonly Record_[] {
  const parsed = parse(source.text, {
    info: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly Parsed[];
  const starts = rowStarts(source, parsed);
  return parsed.map(({ record }, i) => {
    const { start, end } = starts[i] as Span;
    return { record: record.map((text) => text.trim()), start, end };
  });
}

function wholeRow({ cells: row, span }: CsvRow, header: readonly Cell[], report: Report): boolean {
  if (row.length === header.length) return true;
  report(
    wrong(
      'BRD502',
      span,
      `this row has ${row.length} cells, the header ${header.length}`,
      row.length > header.length
        ? 'a decimal is written with a point, 85.50; a text with a comma needs quotes around its cell'
        : 'a comma is missing in this row',
    ),
  );
  return false;
}

/** Bytes to text of the same length: a byte-order mark is a character of the source, too. */
const keepingMark = () => new TextDecoder('utf-8', { ignoreBOM: true });

/** Rows begin where the one before ended; `bytes` counts from the start in UTF-8. */
function rowStarts(source: SourceText, parsed: readonly Parsed[]): readonly Span[] {
  const bytes = new TextEncoder().encode(source.text);
  const decoder = keepingMark();
  let [fromByte, fromText] = [0, 0];
  return parsed.map(({ info }) => {
    const chunk = decoder.decode(bytes.slice(fromByte, info.bytes));
    const lead = chunk.length - chunk.trimStart().length;
    const span: Span = { source, start: fromText + lead, end: fromText + chunk.trimEnd().length };
    [fromByte, fromText] = [info.bytes, fromText + chunk.length];
    return span;
  });
}

/** The quote at fault: the first after the last cell that could be read. The reader's own line is where it gave up. */
function quoteAt(source: SourceText, { bytes = 0 }: { readonly bytes?: number }): number {
  const read = keepingMark().decode(new TextEncoder().encode(source.text).slice(0, bytes));
  return Math.max(0, source.text.indexOf('"', read.length));
}

function lineSpan(source: SourceText, offset: number): Span {
  const start = offset - positionAt(source, offset).column + 1;
  const end = source.text.indexOf('\n', start);
  return { source, start, end: Math.max(start + 1, end === -1 ? source.text.length : end) };
}
