/** Block scalars, `|` and `>`, for the fast reader. Those with a number in their head, and empty ones, are for the yaml package. */
import { endLine, FOLDED, isGap, LINE_BREAK, SPACE, spanAt, unsure, type Cursor } from './fast-cursor.js';
import type { ScalarNode } from './node.js';

type Line = { readonly indent: number; readonly content: string };

/** The cursor stands at the sign, and afterwards at the start of a line. */
export function blockText(c: Cursor, floor: number): ScalarNode {
  const { text } = c;
  const start = c.at;
  const isFolded = text.charCodeAt(start) === FOLDED;
  const sign = text.charAt(start + 1);
  const chomp = sign === '-' || sign === '+' ? sign : '';
  c.at = start + 1 + chomp.length;
  if (!isGap(text.charCodeAt(c.at))) throw unsure;
  c.folded = false;
  endLine(c);
  const from = c.at;
  const indent = firstIndent(text, from);
  if (indent < floor) throw unsure;
  const end = blockEnd(text, from, indent, chomp === '+');
  const lines = text.slice(from, end).split('\n').map(toLine);
  c.at = end;
  return {
    kind: 'scalar',
    text: chomped(lines, indent, isFolded, chomp),
    plain: false,
    span: spanAt(c, start, end),
  };
}

function toLine(line: string): Line {
  const indent = spacesAt(line, 0);
  return { indent, content: line.slice(indent) };
}

function spacesAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at - from;
}

/** The indentation of the first line that is not blank, or -1. */
function firstIndent(text: string, from: number): number {
  let [at, widest] = [from, 0];
  for (;;) {
    const indent = spacesAt(text, at);
    if (at + indent >= text.length) return -1;
    if (text.charCodeAt(at + indent) !== LINE_BREAK) return indent < widest ? -1 : indent;
    widest = Math.max(widest, indent);
    at += indent + 1;
  }
}

/** Where the text ends: before the first line with less indentation, and without blank lines at the end unless they are kept. */
function blockEnd(text: string, from: number, indent: number, keep: boolean): number {
  let lineBreak = from - 1;
  for (;;) {
    const start = lineBreak + 1;
    const at = start + spacesAt(text, start);
    if (text.charCodeAt(at) !== LINE_BREAK && at - start < indent) break;
    lineBreak = text.indexOf('\n', at);
    if (lineBreak === -1) {
      lineBreak = text.length;
      break;
    }
  }
  if (!keep) lineBreak = withoutBlankLines(text, from, indent, lineBreak);
  return Math.min(lineBreak + 1, text.length);
}

function withoutBlankLines(text: string, from: number, indent: number, end: number): number {
  let lineBreak = end;
  for (;;) {
    const last = lineBreak - 1;
    let at = last;
    while (text.charCodeAt(at) === SPACE) at--;
    const blank = text.charCodeAt(at) === LINE_BREAK && at >= from && last - at <= indent;
    if (!blank) return lineBreak;
    lineBreak = at;
  }
}

function chomped(lines: readonly Line[], indent: number, isFolded: boolean, chomp: string): string {
  let end = lines.findLastIndex(({ content }) => content !== '') + 1;
  for (let i = lines.length - 1; i >= end; i--) if ((lines[i] as Line).indent > indent) end = i + 1;
  const first = lines.findIndex(({ content }) => content !== '');
  const kept = lines.slice(first, end);
  const body = '\n'.repeat(first) + (isFolded ? fold(kept, indent) : literal(kept, indent));
  if (chomp === '-') return body;
  if (chomp === '') return `${body}\n`;
  const rest = lines.slice(end).map((line) => `\n${surplus(line, indent)}`);
  const whole = body + rest.join('');
  return whole.endsWith('\n') ? whole : `${whole}\n`;
}

/** What a line is indented beyond the text's own indentation. */
const surplus = ({ indent }: Line, own: number): string => ' '.repeat(Math.max(0, indent - own));

const literal = (lines: readonly Line[], indent: number): string =>
  lines.map((line) => surplus(line, indent) + line.content).join('\n');

/** Lines become one, but for empty lines and those that are indented further. */
function fold(lines: readonly Line[], indent: number): string {
  let [result, separator, further] = ['', '', false];
  for (const line of lines) {
    if (line.indent > indent) {
      if (separator === ' ') separator = '\n';
      else if (!further && separator === '\n') separator = '\n\n';
      result += separator + surplus(line, indent) + line.content;
      [separator, further] = ['\n', true];
    } else if (line.content === '') {
      if (separator === '\n') result += '\n';
      else separator = '\n';
    } else {
      result += separator + line.content;
      [separator, further] = [' ', false];
    }
  }
  return result;
}
