/**
 * A fast reader for the YAML that models are written in. It gives the very nodes that the yaml package gives by way of `toNode`, or
 * undefined where it is not sure: anchors, tags, tabs, several documents, odd indentation, a key said twice, and whatever is an error, so that
 * errors are judged and worded in one place. It must never take a text that the package refuses; test/document/fast-yaml.test.ts and
 * `npm run fuzz:yaml` compare the two.
 *
 * One pass over the characters, offsets only; blocks are a stack, not recursion.
 */
import type { SourceText } from '../source/text.js';
import { blockText } from './fast-block-text.js';
import {
  COLON,
  cursor,
  DASH,
  endLine,
  FOLDED,
  HASH,
  isGap,
  LINE_BREAK,
  LITERAL,
  noteColumn,
  skipComment,
  skipSpaces,
  unsure,
  type Cursor,
} from './fast-cursor.js';
import { opensFlow, readFlow } from './fast-flow.js';
import { refuseMerge } from './fast-keys.js';
import { close, fillGap, opened, put, type Between, type Open } from './fast-open.js';
import { readScalar } from './fast-scalars.js';
import type { Node, ScalarNode } from './node.js';

/** Control characters (tabs and carriage returns too), and what JavaScript takes for a line break or a space. */
// oxlint-disable-next-line no-control-regex
const odd = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

/** @param spend counts nodes over all files of a model: false once they are too many, which the other reader tells */
export function fastYaml(
  source: SourceText,
  spend: (nodes: number) => boolean = () => true,
): Node | undefined {
  if (odd.test(source.text)) return undefined;
  const c = cursor(source);
  try {
    const found = root({ c, stack: [], column: 0, between: { deepest: -1, shallowest: 0 } });
    return spend(c.nodes) ? found : undefined;
  } catch (error) {
    if (error !== unsure) throw error;
    return undefined;
  }
}

type Reader = {
  readonly c: Cursor;
  readonly stack: Open[];
  /** Of what the cursor stands at. */
  column: number;
  readonly between: Between;
};

function root(r: Reader): Node | undefined {
  const { c, stack, between } = r;
  nextLine(r);
  if (r.column !== 0) throw unsure;
  while (c.at < c.text.length) {
    closeDeeper(r);
    line(r);
    nextLine(r);
  }
  while (stack.length > 1) close(c, stack, between);
  return stack.length === 1 ? close(c, stack, between) : undefined;
}

/** Past blank lines and comments, to the first character of the next line that says something. */
function nextLine(r: Reader): void {
  const { c, between } = r;
  const { text } = c;
  const top = r.stack.at(-1);
  between.deepest = -1;
  between.shallowest = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const start = c.at;
    skipSpaces(c);
    const code = text.charCodeAt(c.at);
    if (code === HASH) {
      noteColumn(c, c.at - start);
      comment(r, top, c.at - start);
    } else if (code === LINE_BREAK) c.at++;
    else {
      r.column = c.at - start;
      return;
    }
  }
}

function comment({ c, between }: Reader, top: Open | undefined, column: number): void {
  skipComment(c);
  between.shallowest = Math.min(between.shallowest, column);
  if (!top) return;
  if (top.gap !== -1) top.remarked = true;
  else if (top.takesComments && between.deepest === -1 && column > top.indent) top.reach = c.at;
  else between.deepest = Math.max(between.deepest, column);
}

/** Closes what the line that begins here is not indented enough for; a list may stand at the column of its key. */
function closeDeeper(r: Reader): void {
  const { c, stack, column, between } = r;
  for (;;) {
    const top = stack.at(-1);
    if (!top || top.indent < column) return;
    if (top.indent === column && (top.isMap || isDash(c))) return;
    if (stack.length === 1) throw unsure;
    close(c, stack, between);
  }
}

const isDash = (c: Cursor): boolean => c.text.charCodeAt(c.at) === DASH && isGap(c.text.charCodeAt(c.at + 1));

function line(r: Reader): void {
  const { c, stack, column } = r;
  const top = stack.at(-1);
  noteColumn(c, column);
  if (column === 0 && isMarker(c)) throw unsure;
  if (isDash(c)) dashed(r, top);
  else if (top && column === top.indent) {
    if (!top.isMap) throw unsure;
    fillGap(c, top);
    entry(r, top, readScalar(c, top.indent + 1));
  } else {
    if (top && top.gap === -1) throw unsure;
    content(r, top, true);
  }
}

const isMarker = (c: Cursor): boolean => c.text.startsWith('---', c.at) || c.text.startsWith('...', c.at);

function dashed(r: Reader, top: Open | undefined): void {
  const { c, stack, column, between } = r;
  const goesOn = top !== undefined && !top.isMap && column === top.indent;
  if (goesOn) {
    fillGap(c, top);
    // To the package, a comment before a dash is a remark on what follows it.
    top.remarked = between.deepest !== -1;
  } else {
    if (top && top.gap === -1) throw unsure;
    stack.push(opened(false, column, c.at));
  }
  item(r);
}

/** At the dash of the innermost list. There may be dashes behind it. */
function item(r: Reader): void {
  const { c, stack } = r;
  for (;;) {
    const top = stack.at(-1) as Open;
    const from = c.at++;
    skipSpaces(c);
    top.gap = c.at;
    c.folded = false;
    if (isLineEnd(c)) {
      top.remarked = endLine(c) || top.remarked;
      return;
    }
    r.column += c.at - from;
    noteColumn(c, r.column);
    if (!isDash(c)) {
      content(r, top, false);
      return;
    }
    stack.push(opened(false, r.column, c.at));
  }
}

function isLineEnd(c: Cursor): boolean {
  const code = c.text.charCodeAt(c.at);
  return code === LINE_BREAK || code === HASH || c.at === c.text.length;
}

/**
 * What is awaited: a value, or the first key of a map.
 * @param fresh whether it stands on a line of its own
 */
function content(r: Reader, top: Open | undefined, fresh: boolean): void {
  const { c, stack } = r;
  const floor = (top?.indent ?? 0) + 1;
  const start = c.at;
  const code = c.text.charCodeAt(start);
  if (!opensFlow(code) && code !== LITERAL && code !== FOLDED) {
    const scalar = readScalar(c, floor);
    skipSpaces(c);
    if (c.text.charCodeAt(c.at) === COLON) {
      const map = opened(true, r.column, start);
      stack.push(map);
      entry(r, map, scalar);
      return;
    }
    c.at = scalar.span.end;
    requirePlace(r, top, fresh);
    putScalar(c, top as Open, scalar);
    return;
  }
  requirePlace(r, top, fresh);
  if (fresh && !opensFlow(code)) throw unsure;
  sameLine(c, top as Open);
}

/** A comment left of where the value may stand changes, for the package, how far a text may go. */
function requirePlace({ between }: Reader, top: Open | undefined, fresh: boolean): void {
  if (!top || (fresh && between.shallowest <= top.indent)) throw unsure;
}

/** Behind the key of an entry, before its colon. */
function entry({ c }: Reader, map: Open, key: ScalarNode): void {
  skipSpaces(c);
  const { text } = c;
  if (c.folded || text.charCodeAt(c.at) !== COLON || !isGap(text.charCodeAt(c.at + 1))) throw unsure;
  // The package refuses keys of more than 1024 characters.
  if (c.at - key.span.start > 1000) throw unsure;
  refuseMerge(key.text);
  map.key = key;
  c.at++;
  skipSpaces(c);
  map.gap = c.at;
  if (isLineEnd(c)) map.remarked = endLine(c);
  else sameLine(c, map);
}

/** A value behind its key or dash. */
function sameLine(c: Cursor, top: Open): void {
  const code = c.text.charCodeAt(c.at);
  const floor = top.indent + 1;
  if (code === LITERAL || code === FOLDED) {
    const node = blockText(c, floor);
    put(top, node, c.at, false);
  } else if (opensFlow(code)) {
    const node = readFlow(c, floor);
    endLine(c);
    put(top, node, c.at, true);
  } else putScalar(c, top, readScalar(c, floor));
}

function putScalar(c: Cursor, top: Open, scalar: ScalarNode): void {
  endLine(c);
  put(top, scalar, c.at, true);
}
