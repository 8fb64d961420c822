/** Flow maps and lists, `{a: 1}` and `[a, b]`, for the fast reader. Pairs in a list, keys over several lines and `? ` are for the yaml package. */
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  HASH,
  LINE_BREAK,
  noteDepth,
  OPEN_LIST,
  OPEN_MAP,
  skipComment,
  skipSpaces,
  SPACE,
  spanAt,
  unsure,
  type Cursor,
} from './fast-cursor.js';
import { readScalar } from './fast-scalars.js';
import { joinEntries, joinItems } from './flow-commas.js';
import type { Entry, Node } from './node.js';
import { hasTwice, refuseMerge } from './fast-keys.js';

export const opensFlow = (code: number): boolean => code === OPEN_MAP || code === OPEN_LIST;

/** Calls itself for what is inside; `noteDepth` bounds that. */
export function readFlow(c: Cursor, floor: number): Node {
  c.flow++;
  noteDepth(c);
  const node = c.text.charCodeAt(c.at) === OPEN_MAP ? flowMap(c, floor) : flowList(c, floor);
  c.flow--;
  c.folded = false;
  return node;
}

const value = (c: Cursor, floor: number): Node =>
  opensFlow(c.text.charCodeAt(c.at)) ? readFlow(c, floor) : readScalar(c, floor);

function flowList(c: Cursor, floor: number): Node {
  const start = c.at++;
  const items: Node[] = [];
  let touching = false;
  skipBetween(c, floor);
  while (c.text.charCodeAt(c.at) !== CLOSE_LIST) {
    touching ||= c.text.charCodeAt(c.at - 1) === COMMA;
    items.push(value(c, floor));
    nextOr(c, floor, CLOSE_LIST);
  }
  c.at++;
  return { kind: 'list', items: touching ? joinItems(items) : items, span: spanAt(c, start, c.at) };
}

/** Past a comma, or at the sign that closes. */
function nextOr(c: Cursor, floor: number, close: number): void {
  skipBetween(c, floor);
  const code = c.text.charCodeAt(c.at);
  if (code === close) return;
  if (code !== COMMA) throw unsure;
  c.at++;
  skipBetween(c, floor);
}

function flowMap(c: Cursor, floor: number): Node {
  const start = c.at++;
  const entries: Entry[] = [];
  let bare = false;
  skipBetween(c, floor);
  while (c.text.charCodeAt(c.at) !== CLOSE_MAP) {
    const key = readScalar(c, floor);
    if (c.folded) throw unsure;
    refuseMerge(key.text);
    skipSpaces(c);
    const colon = c.text.charCodeAt(c.at) === COLON;
    bare ||= !colon;
    const node = colon ? afterColon(c, floor) : nothingAt(c, key.span.end);
    entries.push({ key: key.text, keySpan: key.span, value: node });
    nextOr(c, floor, CLOSE_MAP);
  }
  c.at++;
  const whole = bare ? joinEntries(entries) : entries;
  if (hasTwice(whole)) throw unsure;
  return { kind: 'map', entries: whole, span: spanAt(c, start, c.at) };
}

export const nothingAt = (c: Cursor, at: number): Node => ({
  kind: 'scalar',
  text: '',
  plain: true,
  span: spanAt(c, at, at),
});

function afterColon(c: Cursor, floor: number): Node {
  c.at++;
  skipSpaces(c);
  const gap = c.at;
  skipBetween(c, floor);
  const code = c.text.charCodeAt(c.at);
  return code === COMMA || code === CLOSE_MAP ? nothingAt(c, gap) : value(c, floor);
}

/** Spaces, line breaks and comments. A comment needs a space before it; a line needs its indentation, but for the last bracket. */
function skipBetween(c: Cursor, floor: number): void {
  const { text } = c;
  let lineStart = -1;
  for (;;) {
    const code = text.charCodeAt(c.at);
    if (code === SPACE) c.at++;
    else if (code === LINE_BREAK) lineStart = ++c.at;
    else if (code === HASH) {
      if (text.charCodeAt(c.at - 1) !== SPACE) throw unsure;
      skipComment(c);
      lineStart = c.at;
    } else break;
  }
  if (lineStart === -1 || c.at - lineStart >= floor) return;
  const code = text.charCodeAt(c.at);
  const last = c.flow === 1 && (code === CLOSE_MAP || code === CLOSE_LIST);
  if (!last || c.at - lineStart !== floor - 1) throw unsure;
}
