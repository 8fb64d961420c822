/**
 * Block maps and lists that are still open, for the fast reader: what is put into them, and where they end.
 *
 * The yaml package lets a collection end behind the line of its last value, and behind comments that belong to it by their indentation.
 * Spans show in messages, so it is done the same way here: `reach` is the end of the last value with all that belongs to it.
 */
import { spanAt, unsure, type Cursor } from './fast-cursor.js';
import { nothingAt } from './fast-flow.js';
import { hasTwice } from './fast-keys.js';
import type { Entry, Node, ScalarNode } from './node.js';

export type Open = {
  readonly isMap: boolean;
  readonly indent: number;
  readonly start: number;
  readonly entries: Entry[];
  readonly items: Node[];
  /** The key whose value comes next. */
  key: ScalarNode | undefined;
  /** Where a value is awaited and nothing would stand if none came; or -1. */
  gap: number;
  /** A comment follows the key or dash whose value is awaited. */
  remarked: boolean;
  reach: number;
  /** The last value was written on lines of its own, so comments that are indented further belong to it. */
  takesComments: boolean;
};

/** Comments since the last value: how far they are indented, and whether any stands left of where a value may. */
export type Between = { deepest: number; shallowest: number };

export const opened = (isMap: boolean, indent: number, start: number): Open => ({
  isMap,
  indent,
  start,
  entries: [],
  items: [],
  key: undefined,
  gap: -1,
  remarked: false,
  reach: start,
  takesComments: false,
});

export function put(open: Open, value: Node, reach: number, takesComments: boolean): void {
  if (open.isMap) {
    const { text, span } = open.key as ScalarNode;
    open.entries.push({ key: text, keySpan: span, value });
  } else open.items.push(value);
  open.gap = -1;
  open.remarked = false;
  open.reach = reach;
  open.takesComments = takesComments;
}

/** Nothing came where a value was awaited. The cursor stands at what comes instead. */
export function fillGap(c: Cursor, open: Open): void {
  if (open.gap !== -1) put(open, nothingAt(c, open.gap), open.remarked ? c.at : open.gap, false);
}

/** Closes the innermost collection and puts it into the one around it, or returns it if it is the root. */
export function close(c: Cursor, stack: Open[], between: Between): Node | undefined {
  const open = stack.pop() as Open;
  fillGap(c, open);
  if (hasTwice(open.entries)) throw unsure;
  const span = spanAt(c, open.start, open.reach);
  const node: Node = open.isMap
    ? { kind: 'map', entries: open.entries, span }
    : { kind: 'list', items: open.items, span };
  const around = stack.at(-1);
  if (!around) return node;
  const own = open.indent > 0 && between.deepest >= open.indent;
  put(around, node, own ? c.at : open.reach, false);
  if (own) between.deepest = -1;
  return undefined;
}
