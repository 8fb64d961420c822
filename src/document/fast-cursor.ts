/**
 * Where the fast reader of YAML stands, and how it gives up. The only mutable data of it: one object for a file, not one for a token.
 */
import type { SourceText, Span } from '../source/text.js';
import { limits } from '../source/limits.js';

export type Cursor = {
  readonly source: SourceText;
  readonly text: string;
  at: number;
  /** Whether the scalar read last goes over several lines. */
  folded: boolean;
  /** How many flow collections are open. */
  flow: number;
  /** Which columns begin a line or follow a dash, and how many: no text is nested deeper in blocks than that. */
  readonly columns: Uint8Array;
  depth: number;
  nodes: number;
};

export const cursor = (source: SourceText): Cursor => ({
  source,
  text: source.text,
  at: 0,
  folded: false,
  flow: 0,
  columns: new Uint8Array(160),
  depth: 0,
  nodes: 0,
});

/** Thrown where the text is not surely what it seems; made once, for its stack says nothing. */
export const unsure = new Error('this text is for the yaml package');

export const LINE_BREAK = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const OPEN_LIST = 91;
export const CLOSE_LIST = 93;
export const OPEN_MAP = 123;
export const CLOSE_MAP = 125;
export const LITERAL = 124;
export const FOLDED = 62;

/** Every node has one, so nodes are counted here: a text of too many is for the other reader to refuse. */
export function spanAt(c: Cursor, start: number, end: number): Span {
  if (++c.nodes > limits.words) throw unsure;
  return { source: c.source, start, end };
}

/** A space, a line break, or the end of the text (NaN). */
export const isGap = (code: number): boolean => code === SPACE || code === LINE_BREAK || code !== code;

export const isBracket = (code: number): boolean =>
  code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;

export function skipSpaces(c: Cursor): void {
  const { text } = c;
  let at = c.at;
  while (text.charCodeAt(at) === SPACE) at++;
  c.at = at;
}

/**
 * Only spaces and a comment may follow on the line; afterwards the cursor stands at the start of the next. Says whether there was a comment.
 */
export function endLine(c: Cursor): boolean {
  skipSpaces(c);
  const code = c.text.charCodeAt(c.at);
  if (code === LINE_BREAK) {
    c.at++;
    return false;
  }
  if (c.at === c.text.length) return false;
  if (code !== HASH || c.text.charCodeAt(c.at - 1) !== SPACE) throw unsure;
  // Behind a text of several lines a comment counts as the beginning of one.
  if (c.folded) noteColumn(c, c.at - c.text.lastIndexOf('\n', c.at) - 1);
  skipComment(c);
  return true;
}

/** To the start of the next line. */
export function skipComment(c: Cursor): void {
  const end = c.text.indexOf('\n', c.at);
  c.at = end === -1 ? c.text.length : end + 1;
}

/**
 * A column at which something begins. The slow way counts how many of them are open at a time; here all that ever were must fit, which is
 * simpler and never too few.
 */
export function noteColumn(c: Cursor, column: number): void {
  if (column >= c.columns.length) throw unsure;
  if (c.columns[column] === 1) return;
  c.columns[column] = 1;
  c.depth++;
  noteDepth(c);
}

export function noteDepth(c: Cursor): void {
  if (c.depth + c.flow > limits.depth) throw unsure;
}
