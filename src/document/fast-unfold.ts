/** What scalars over several lines, and those with escapes, say: the rules of YAML as the yaml package has them. Texts here have no tabs. */
import { unsure } from './fast-cursor.js';

/** One line break is a space, several are one fewer; spaces around them go. */
export function unfold(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  let result = withoutEnd(lines[0] as string);
  let separator = ' ';
  for (const line of lines.slice(1, -1)) {
    const inner = withoutEnd(withoutStart(line));
    if (inner !== '') {
      result += separator + inner;
      separator = ' ';
    } else if (separator === '\n') result += separator;
    else separator = '\n';
  }
  return result + separator + withoutStart(lines.at(-1) as string);
}

function withoutStart(line: string): string {
  let from = 0;
  while (line.charAt(from) === ' ') from++;
  return line.slice(from);
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1) === ' ') end--;
  return line.slice(0, end);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);
const digitsAfter: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** What stands between double quotes. */
export function unescape(raw: string): string {
  let result = '';
  let at = 0;
  while (at < raw.length) {
    const character = raw.charAt(at);
    if (character === '\\') {
      const [said, next] = escaped(raw, at + 1);
      result += said;
      at = next;
    } else if (character === '\n') {
      const [said, next] = folded(raw, at);
      result += said;
      at = next;
    } else if (character === ' ') {
      const next = pastSpaces(raw, at);
      if (raw.charAt(next) !== '\n') result += raw.slice(at, next);
      at = next;
    } else {
      result += character;
      at++;
    }
  }
  return result;
}

function pastSpaces(raw: string, from: number): number {
  let at = from;
  while (raw.charAt(at) === ' ') at++;
  return at;
}

function folded(raw: string, from: number): readonly [string, number] {
  let [at, breaks] = [from + 1, 0];
  for (;;) {
    const character = raw.charAt(at);
    if (character === '\n') breaks++;
    else if (character !== ' ') break;
    at++;
  }
  return [breaks === 0 ? ' ' : '\n'.repeat(breaks), at];
}

/** What an escape says, and where the text goes on behind it. */
function escaped(raw: string, at: number): readonly [string, number] {
  const letter = raw.charAt(at);
  const simple = escapes.get(letter);
  if (simple !== undefined) return [simple, at + 1];
  if (letter === '\n') return ['', pastSpaces(raw, at + 1)];
  const count = digitsAfter.get(letter);
  if (count === undefined) throw unsure;
  const digits = raw.slice(at + 1, at + 1 + count);
  if (digits.length !== count || !/^[0-9a-fA-F]+$/.test(digits)) throw unsure;
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) throw unsure;
  return [String.fromCodePoint(code), at + 1 + count];
}
