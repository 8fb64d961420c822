/** Procedures from a table: a row is a procedure, a column is what it says. Large registers load several times faster so than from YAML. */
import { watched, type Diagnostic, type Report } from '../diagnostic/diagnostic.js';
import type { CsvTable } from '../document/csv.js';
import type { MapNode, Node } from '../document/node.js';
import type { Standing } from '../source/provenance.js';
import type { Span } from '../source/text.js';
import { procedure, type Procedure } from './procedure.js';
import { refuseKind, type Reading } from './reader.js';
import { readColumns } from './register-columns.js';
import { registerMap } from './register-map.js';
import { layoutOf, nodeOf } from './register-rows.js';
import { standingOf } from './standing.js';
import type { Tables } from './tables.js';

export type Register = { readonly procedures: readonly Procedure[]; readonly standing: Standing };

export function readRegister(node: Node, tables: Tables, reading: Reading): Register | undefined {
  const said = registerMap(node, reading);
  const table = said && tables(said.table);
  if (!said || !table) return undefined;
  const common = said.common && commonMap(said.common, reading);
  const mapping = watched(reading.report);
  const columns = readColumns(said.columns, table, procedure.shape, { ...reading, report: mapping.report });
  // With a column missing, every row would lack what stands in it.
  if (!mapping.sound()) return undefined;
  const layout = layoutOf(columns);
  const procedures = table.rows.flatMap((cells, i) => {
    if (cells.every(({ text }) => text === '')) return [];
    const inRow: Reading = { ...reading, report: naming(table, i, reading.report) };
    const row = { cells, span: rowSpan(cells) };
    const map = nodeOf(layout, row, common, inRow);
    return (map && procedure(map, inRow)) ?? [];
  });
  return { procedures, standing: standingOf(said) };
}

function commonMap(node: Node, reading: Reading): MapNode | undefined {
  if (node.kind === 'map') return node;
  const help = 'for example: common: {level: federal, for: citizens}';
  return refuseKind(node, 'BRD203', 'what all rows have in common is a map', help, reading);
}

function rowSpan(cells: CsvTable['rows'][number]): Span {
  const [first, last] = [cells[0]?.span as Span, cells.at(-1)?.span as Span];
  return { ...first, end: last.end };
}

/** A message at a cell names its row and column: in a long row nobody counts commas. */
const naming =
  (table: CsvTable, row: number, report: Report): Report =>
  (diagnostic) =>
    report({ ...diagnostic, labels: diagnostic.labels.map((label) => named(label, table, row)) });

function named(
  label: Diagnostic['labels'][number],
  { source, rows, header }: CsvTable,
  row: number,
): Diagnostic['labels'][number] {
  if (label.span.source !== source || label.text !== '') return label;
  const cells = rows[row] ?? [];
  const column = cells.findIndex(({ span }) => span.start <= label.span.start && label.span.end <= span.end);
  const name = header[column];
  const id = cells[header.indexOf('id')]?.text ?? cells[0]?.text ?? '';
  const where = `row ${row + 1}${id === '' ? '' : ` (${id})`}`;
  return { ...label, text: name === undefined ? where : `column "${name}", ${where}` };
}
