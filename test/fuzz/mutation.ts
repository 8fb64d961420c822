// A change of a file at random, as data: it can be made smaller when something breaks.
import fc from 'fast-check';
import { keys, words } from './words.js';

export type Bytes = Uint8Array<ArrayBufferLike>;
export type Change = {
  readonly file: number;
  readonly what: (typeof kinds)[number];
  readonly how: 'delete' | 'double' | 'swap' | 'insert' | 'replace';
  /** Where, as a part of the whole: 0 is the beginning, 1 the end. */
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly word: string;
  readonly key: string;
};
const kinds = [
  'byte',
  'token',
  'token',
  'subtree',
  'subtree',
  'key',
  'value',
  'value',
  'value',
  'cell',
] as const;

const part = fc.integer({ min: 0, max: 9999 }).map((n) => n / 10_000);

export const change: fc.Arbitrary<Change> = fc.record({
  file: fc.nat(99),
  what: fc.constantFrom(...kinds),
  how: fc.constantFrom('delete', 'double', 'swap', 'insert', 'replace'),
  at: part,
  other: part,
  length: fc.integer({ min: 1, max: 6 }),
  word: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
  key: fc.constantFrom(...keys),
});

export function changed(bytes: Bytes, one: Change): Bytes {
  if (one.what === 'byte') return Uint8Array.from(spliced([...bytes], one, [...Buffer.from(one.word)]));
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(inText(text, one));
}

function inText(text: string, one: Change): string {
  switch (one.what) {
    case 'token':
      return spliced(text.match(/[\w.-]+|\s+|[^\w\s]/gu) ?? [], one, [one.word]).join('');
    case 'subtree':
      return subtree(text.split('\n'), one).join('\n');
    case 'key':
      return replaced(text, /[\w.-]+(?=:)/g, one, one.key);
    case 'cell':
      return replaced(text, /[^,\n]+/g, one, one.word);
    default:
      return replaced(text, /(?<=: )[^,{}[\]\n]+/g, one, one.word);
  }
}

function spliced<T>(all: readonly T[], { how, at, other, length }: Change, fresh: readonly T[]): T[] {
  const from = Math.floor(at * all.length);
  const to = Math.floor(other * all.length);
  const piece = all.slice(from, from + length);
  const rest = [...all];
  if (how === 'delete') rest.splice(from, length);
  else if (how === 'double') rest.splice(to, 0, ...piece);
  else if (how === 'insert') rest.splice(from, 0, ...fresh);
  else if (how === 'replace') rest.splice(from, length, ...fresh);
  else [rest[from], rest[to]] = [rest[to] as T, rest[from] as T];
  return rest.filter((item) => item !== undefined);
}

/** A line and what is indented below it. */
function subtree(lines: readonly string[], { how, at, other, word }: Change): readonly string[] {
  const indent = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;
  const from = Math.floor(at * lines.length);
  const own = indent(lines[from]);
  let end = from + 1;
  while (end < lines.length && (indent(lines[end]) > own || lines[end] === '')) end++;
  const piece = lines.slice(from, end);
  const rest = [...lines];
  if (how === 'insert') rest.splice(from, 0, `${' '.repeat(own)}${word}`);
  else if (how === 'delete') rest.splice(from, piece.length);
  else if (how === 'double') rest.splice(end, 0, ...piece);
  else if (how === 'replace') rest.splice(from, piece.length, `${' '.repeat(own)}${word}`);
  else {
    rest.splice(from, piece.length);
    rest.splice(Math.floor(other * rest.length), 0, ...piece);
  }
  return rest;
}

function replaced(text: string, what: RegExp, { at }: Change, by: string): string {
  const places = [...text.matchAll(what)];
  const place = places[Math.floor(at * places.length)];
  return place ? text.slice(0, place.index) + by + text.slice(place.index + place[0].length) : text;
}
