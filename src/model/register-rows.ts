/**
 * A row of a table as a procedure's map: what its cells say, laid over what all rows have in common. What no cell touches is the same node
 * for every row.
 */
import { wrong } from '../diagnostic/diagnostic.js';
import type { Cell } from '../document/csv.js';
import { entryOf, type Entry, type ListNode, type MapNode, type Node } from '../document/node.js';
import type { Span } from '../source/text.js';
import type { Reading } from './reader.js';
import type { RegisterColumn } from './register-columns.js';

/** The columns by the steps of their paths: a tree, made once for a table. */
export type Layout = {
  readonly column?: RegisterColumn;
  readonly below: ReadonlyMap<string, Layout>;
  /** Whether what is below are items of a list, and the key by which they say their id. */
  readonly linesBy?: string;
  readonly itself?: 'value' | 'en';
};

export function layoutOf(columns: readonly RegisterColumn[], depth = 0): Layout {
  const groups = new Map<string, RegisterColumn[]>();
  for (const column of columns) {
    const step = column.path[depth];
    if (step) groups.set(step.name, [...(groups.get(step.name) ?? []), column]);
  }
  const own = columns.find(({ path }) => path.length === depth);
  const linesBy = columns.map(({ path }) => path[depth]?.by).find((by) => by !== undefined);
  const itself = columns.map(({ path }) => path[depth]?.itself).find((key) => key !== undefined);
  return {
    ...(own ? { column: own } : {}),
    below: new Map([...groups].map(([name, group]) => [name, layoutOf(group, depth + 1)])),
    ...(linesBy === undefined ? {} : { linesBy }),
    ...(itself === undefined ? {} : { itself }),
  };
}

export type Row = { readonly cells: readonly Cell[]; readonly span: Span };

/** @returns undefined where neither a cell nor the common part says anything */
export function nodeOf(
  layout: Layout,
  row: Row,
  common: Node | undefined,
  reading: Reading,
): Node | undefined {
  const { column, below, linesBy } = layout;
  const own = column && leaf(column, row, reading);
  if (below.size === 0) return own ?? common;
  if (linesBy !== undefined)
    return linesOf(layout, linesBy, row, common?.kind === 'list' ? common : undefined, reading);
  const outer = common?.kind === 'map' ? common : undefined;
  // A figure, a text or a segment by itself, to which other columns add: its value, its language, its name.
  const inner = own ?? (outer ? undefined : common);
  return mapOver(layout, row, outer, inner, reading);
}

/** Keys that stand beside a figure's number. */
const isBeside = (key: string): boolean =>
  ['status', 'source', 'asOf', 'prices', 'grade', 'note', 'why', 'bestBefore', 'answers'].includes(key);

function mapOver(
  { below, itself }: Layout,
  row: Row,
  common: MapNode | undefined,
  own: Node | undefined,
  reading: Reading,
): Node | undefined {
  const said: Entry[] = [];
  for (const [key, layout] of below) {
    const before = common && entryOf(common, key)?.value;
    const value = nodeOf(layout, row, before, reading);
    if (value && value !== before) said.push({ key, keySpan: spanOf(layout, row), value });
  }
  if (said.length === 0) return own ?? common;
  // A source or a status beside an empty cell says nothing of a figure that is not there.
  if (itself === 'value' && !own && !common && said.every(({ key }) => isBeside(key))) return undefined;
  const itsOwn: Entry[] =
    own && itself && !said.some(({ key }) => key === itself)
      ? [{ key: itself, keySpan: own.span, value: own }]
      : [];
  const entries = [...itsOwn, ...laidOver(common?.entries ?? [], said)];
  // A figure stands where its number stands.
  const number = own ?? said.find(({ key }) => itself === 'value' && key === 'value')?.value;
  return { kind: 'map', entries, span: number?.span ?? row.span };
}

/** Entries that both have are the later ones; their order is that of the earlier. */
function laidOver(before: readonly Entry[], said: readonly Entry[]): readonly Entry[] {
  if (before.length === 0) return said;
  const added = new Map(said.map((entry) => [entry.key, entry]));
  const kept = before.map((entry) => added.get(entry.key) ?? entry);
  const known = new Set(before.map(({ key }) => key));
  return [...kept, ...said.filter(({ key }) => !known.has(key))];
}

/** The place of the first cell that speaks of it. */
function spanOf({ column, below }: Layout, row: Row): Span {
  if (column) return row.cells[column.at]?.span ?? row.span;
  const [first] = below.values();
  return first ? spanOf(first, row) : row.span;
}

function linesOf(
  { below }: Layout,
  by: string,
  row: Row,
  common: ListNode | undefined,
  reading: Reading,
): Node | undefined {
  const used = new Set<string>();
  const kept = (common?.items ?? []).flatMap((item) => {
    const id = item.kind === 'map' ? entryOf(item, by)?.value : undefined;
    const layout = id?.kind === 'scalar' ? below.get(id.text) : undefined;
    if (!layout || id?.kind !== 'scalar' || item.kind !== 'map') return [item];
    used.add(id.text);
    const line = mapOver(layout, row, item, undefined, reading);
    return line && (costs(line) || !costKeys.some((key) => layout.below.has(key))) ? [line] : [];
  });
  const fresh = [...below].flatMap(([id, layout]) => {
    if (used.has(id)) return [];
    const span = spanOf(layout, row);
    const name: Entry = { key: by, keySpan: span, value: { kind: 'scalar', text: id, plain: true, span } };
    const line = mapOver(layout, row, undefined, undefined, reading);
    return line?.kind === 'map' && costs(line) ? [{ ...line, entries: [name, ...line.entries] }] : [];
  });
  if (common && fresh.length === 0 && kept.every((item, i) => item === common.items[i])) return common;
  return kept.length + fresh.length === 0
    ? undefined
    : { kind: 'list', items: [...kept, ...fresh], span: row.span };
}

/** By what a line says that it costs something; with a complexity, it takes its time from a pack. */
const costKeys: readonly string[] = ['time', 'money', 'grades', 'complexity'];

/** A line whose cells are empty in this row is none of this procedure. */
const costs = (line: Node): boolean =>
  line.kind === 'map' && line.entries.some(({ key }) => costKeys.includes(key));

const plainNumber = /^[+-]?\d[\d_]*(\.\d+)?$/;

/** An empty cell says nothing. */
function leaf(column: RegisterColumn, row: Row, reading: Reading): Node | undefined {
  const { text, span } = row.cells[column.at] as Cell;
  if (text === '') return undefined;
  const scalar = { kind: 'scalar', text, plain: true, span } as const;
  if (column.several && /[;\s]/.test(text))
    return {
      kind: 'list',
      span,
      items: text
        .split(/[;\s]+/)
        .filter((part) => part !== '')
        .map((part) => ({ ...scalar, text: part })),
    };
  if (column.unit === undefined) return scalar;
  if (plainNumber.test(text)) return { ...scalar, text: `${text} ${column.unit}`, unit: column.unit };
  const message = `column "${column.name}": "${text}" is not a plain number`;
  reading.report(wrong('BRD503', span, message, 'digits with a decimal point: 1234.56'));
  return { ...scalar, refused: true };
}
