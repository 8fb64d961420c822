/** The table asked for as CSV: values unrounded, one header line, the total as the last row. Without a table, the headline. */
import { stringify } from 'csv-stringify/sync';
import type { Result, Table } from '../result/result.js';
import { isLayout } from './layout-columns.js';

/** Of what was looked for, the first table holds the values found. */
const searches: ReadonlySet<string> = new Set(['solve', 'calibrate']);

function tableOf(result: Result): Table | undefined {
  const { command, tables } = result;
  if (searches.has(command)) return tables[0];
  if (command === 'compare') return comparison(result);
  if (command === 'decompose') return tables.at(-1);
  if (command === 'check') return allChecks(result);
  return onlyTable(result);
}

export function renderCsv(result: Result): string {
  const table = tableOf(result);
  const rows = table ? tableRows(table) : areLayouts(result) ? longRows(result) : headlineRows(result);
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: '\n' },
  );
}

const onlyTable = ({ tables }: Result): Table | undefined =>
  tables.find((table) => (table.id.startsWith('by-') || isLayout(table)) && tables.length === 1);

/** An institution's table that was asked for may be several. */
const areLayouts = ({ tables }: Result): boolean => tables.length > 1 && tables.every(isLayout);

/** Several tables as one: a row for each of their cells. */
const longRows = ({ tables }: Result): readonly (readonly string[])[] => [
  ['table', 'row', 'column', 'value', 'unit'],
  ...tables.flatMap(({ id, columns, rows, total }) =>
    [...rows, ...(total ? [total] : [])].flatMap(([name, ...cells]) =>
      cells.map((cell, i) => [
        id,
        name ?? '',
        columns[i + 1]?.id ?? '',
        cell ?? '',
        columns[i + 1]?.unit ?? '',
      ]),
    ),
  ),
];

/** The breakdown that was asked for, else the measures. */
const comparison = ({ tables }: Result): Table | undefined =>
  tables.find(({ id }) => id.startsWith('by-')) ?? tables.find(({ id }) => id === 'compare');

/** A text that a spreadsheet would run as a formula is quoted by an apostrophe; a negative number is none. */
const harmless = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;

/** The tables of all files have the same columns, and every row names its file. */
function allChecks({ tables }: Result): Table | undefined {
  const own = tables.filter(({ id }) => id.startsWith('checks:'));
  return own[0] && { ...own[0], rows: own.flatMap(({ rows }) => rows) };
}

const tableRows = ({ columns, rows, total }: Table): readonly (readonly string[])[] => [
  columns.map(({ id }) => id),
  ...[...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => cell ?? '')),
];

const headlineRows = ({ runs }: Result): readonly (readonly string[])[] => [
  ['measure', 'value', 'unit', 'low', 'high'],
  ...runs.flatMap(({ headline }) =>
    Object.entries(headline).map(([name, { value, unit, range }]) => [
      name,
      value ?? '',
      unit,
      range?.low ?? '',
      range?.high ?? '',
    ]),
  ),
];
