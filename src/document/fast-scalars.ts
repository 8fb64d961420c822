/**
 * Plain and quoted scalars for the fast reader. `floor` is the least indentation at which a next line still belongs to the scalar.
 * What a text means follows the yaml package line by line; where it would report an error, the reader is unsure.
 */
import {
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  isBracket,
  isGap,
  LINE_BREAK,
  SINGLE_QUOTE,
  SPACE,
  spanAt,
  unsure,
  type Cursor,
} from './fast-cursor.js';
import { findControl } from '../source/printable.js';
import { unescape, unfold } from './fast-unfold.js';
import type { ScalarNode } from './node.js';

/** Characters with which no plain scalar begins; `-` does where a character follows. */
const refused = new Uint8Array(128);
for (const character of '\n !"#%&\'*,:>?@[]`{|}') refused[character.charCodeAt(0)] = 1;

const ORDINARY = 0;
const [BLANK, BREAK, POINT, BRACKET] = [1, 2, 3, 4];
const kinds = new Uint8Array(128);
kinds[SPACE] = BLANK as number;
kinds[LINE_BREAK] = BREAK as number;
kinds[COLON] = POINT as number;
for (const character of ',[]{}') kinds[character.charCodeAt(0)] = BRACKET as number;

export function readScalar(c: Cursor, floor: number): ScalarNode {
  const code = c.text.charCodeAt(c.at);
  c.folded = false;
  if (code === DOUBLE_QUOTE) return doubleQuoted(c, floor);
  if (code === SINGLE_QUOTE) return singleQuoted(c, floor);
  return plain(c, floor);
}

function plain(c: Cursor, floor: number): ScalarNode {
  const { text } = c;
  const start = c.at;
  const first = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (first !== first || (first < 128 && refused[first] === 1)) throw unsure;
  if (first === DASH && (isGap(next) || (c.flow > 0 && isBracket(next)))) throw unsure;
  const end = plainEnd(c, start, floor);
  c.at = end;
  const said = text.slice(start, end);
  return {
    kind: 'scalar',
    text: c.folded ? unfold(said) : said,
    plain: true,
    span: spanAt(c, start, end),
  };
}

/** Behind the last character. Sets `folded` if that stands on a later line. */
function plainEnd(c: Cursor, start: number, floor: number): number {
  const { text } = c;
  const inFlow = c.flow > 0;
  const { length } = text;
  let end = start;
  let broken = false;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : ORDINARY;
    if (kind === ORDINARY) {
      end = at + 1;
      if (broken) c.folded = true;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    if (kind === POINT) {
      if (isGap(next) || (inFlow && isBracket(next))) break;
      end = at + 1;
      if (broken) c.folded = true;
    } else if (kind === BRACKET) {
      if (inFlow) break;
      end = at + 1;
      if (broken) c.folded = true;
    } else {
      if (next === HASH || (inFlow && isBracket(next))) break;
      if (kind === BREAK) {
        const onward = continuation(text, at + 1, floor);
        if (onward === -1) break;
        broken = true;
        // One step back, so that a comment behind the indentation is seen.
        at = Math.max(at, onward - 2);
      }
    }
  }
  return end;
}

/** Where a scalar goes on in the line that begins at `from`, or -1. */
function continuation(text: string, from: number, floor: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return text.charCodeAt(at) === LINE_BREAK || at - from >= floor ? at : -1;
}

/** A quoted text over several lines: each must be indented, or be empty. */
function requireIndented(c: Cursor, start: number, end: number, floor: number): void {
  let at = c.text.indexOf('\n', start);
  if (at === -1 || at >= end) return;
  c.folded = true;
  while (at !== -1 && at < end) {
    const onward = continuation(c.text, at + 1, floor);
    if (onward === -1) throw unsure;
    at = c.text.indexOf('\n', onward);
  }
}

function singleQuoted(c: Cursor, floor: number): ScalarNode {
  const { text } = c;
  const start = c.at;
  let end = text.indexOf("'", start + 1);
  let doubled = false;
  while (end !== -1 && text.charCodeAt(end + 1) === SINGLE_QUOTE) {
    doubled = true;
    end = text.indexOf("'", end + 2);
  }
  if (end === -1) throw unsure;
  requireIndented(c, start, end, floor);
  const raw = text.slice(start + 1, end);
  const said = c.folded ? unfold(raw) : raw;
  c.at = end + 1;
  return {
    kind: 'scalar',
    text: doubled ? said.replaceAll("''", "'") : said,
    plain: false,
    span: spanAt(c, start, end + 1),
  };
}

function doubleQuoted(c: Cursor, floor: number): ScalarNode {
  const { text } = c;
  const start = c.at;
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end === -1) throw unsure;
  requireIndented(c, start, end, floor);
  const raw = text.slice(start + 1, end);
  c.at = end + 1;
  const said = c.folded || raw.includes('\\') ? unescape(raw) : raw;
  // What cannot be seen is refused, with its place, by the other reader.
  if (raw.includes('\\') && findControl(said) !== undefined) throw unsure;
  return {
    kind: 'scalar',
    text: said,
    plain: false,
    span: spanAt(c, start, end + 1),
  };
}

function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text.charAt(at) === '\\') at--;
  return (quote - at) % 2 === 0;
}
