/**
 * Readers turn nodes into what they mean, or report why not. They keep going: one run reports every problem.
 *
 * Why not a schema library here: a misspelt key must give one diagnostic at the key with the near miss, not an unknown key and a missing one,
 * and a figure's map no union of four errors. Both need the node, its places and the whole map at once.
 */
import type { Answer } from '../diagnostic/answers.js';
import { isCode, type Code } from '../diagnostic/codes.js';
import { wrong, type Diagnostic, type Report } from '../diagnostic/diagnostic.js';
import { nearest, suggestion } from '../diagnostic/suggest.js';
import { describe, entryOf, isEmpty, type Entry, type MapNode, type Node } from '../document/node.js';
import type { UnitWords } from '../quantity/unit-words.js';
import type { Said, Span } from '../source/text.js';
import type { KindContext } from './figure-kinds.js';
import type { FieldShape, Shape } from './shape.js';

export type Reading = {
  readonly report: Report;
  readonly words: UnitWords;
  readonly context: KindContext;
  /** Whether all units are known: where the currency or the entities could not be read, no word is said to be no unit. */
  readonly knowsUnits: boolean;
  /** Ids by which a figure may differ here: no slips of the hand for the keys of a figure. */
  readonly differsBy: ReadonlySet<string>;
  /** Warnings that the files answer are put here. */
  readonly answers: Answer[];
};

/** Undefined: reported. */
export type Reader<T> = ((node: Node, reading: Reading) => T | undefined) & { readonly shape: Shape };

type Read<T> = (node: Node, reading: Reading) => T | undefined;

/** A reader says what it accepts. What was refused as YAML is not judged again. */
export const shaped = <T>(shape: Shape, read: Read<T>): Reader<T> =>
  Object.assign(
    (node: Node, reading: Reading) =>
      node.kind === 'scalar' && node.refused ? undefined : read(node, reading),
    { shape },
  );

export type Field<T, Needed extends boolean = boolean> = {
  readonly read: Reader<T>;
  readonly needed: Needed;
  readonly example: string;
  /** What an editor says of the key: only where `about/` cannot know it. */
  readonly about?: string;
};

export const may = <T>(read: Reader<T>): Field<T, false> => ({ read, needed: false, example: '' });
export const must = <T>(read: Reader<T>, example: string): Field<T, true> => ({
  read,
  needed: true,
  example,
});

export type Fields = Readonly<Record<string, Field<unknown>>>;
type Value<F> = F extends Field<infer T> ? T : never;
export type MapOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: Value<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: Value<F[K]>;
} & {
  readonly at: Span;
  /** What stands there, read or not: a key whose value was wrong is not missing. */
  readonly written: MapNode;
};

/** A map with these keys and no others. */
export function mapOf<F extends Fields>(fields: F, what: string): Reader<MapOf<F>> {
  const keys = Object.keys(fields);
  const needed = keys.filter((key) => fields[key]?.needed);
  return shaped({ is: 'map', what, fields: shapesOf(fields) }, (node, reading) => {
    if (node.kind !== 'map')
      return refuseKind(node, 'BRD203', `${what} is a map`, exampleOf(fields), reading);
    const written = asMeant(node, keys);
    reportUnknown(node, written, fields, what, reading);
    const values: Record<string, unknown> = {};
    for (let i = 0; i < written.entries.length; i++) {
      const { key, value } = written.entries[i] as Entry;
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!field || Object.hasOwn(values, key)) continue;
      const isGuess = key !== node.entries[i]?.key;
      if (isGuess) values[key] = readGuess(value, field, reading);
      else
        values[key] = isEmpty(value) ? reportEmpty(key, value, field, reading) : field.read(value, reading);
    }
    const isWhole = hasNeeded(needed, values, written, (key) => {
      // What a merge key would have brought is not known: it is refused itself.
      if (!entryOf(node, '<<')) reportMissing(node, key, fields[key] as Field<unknown>, what, reading);
    });
    keepAnswers(values['answers'], node.span, reading);
    if (!isWhole) return undefined;
    values['at'] = node.span;
    values['written'] = written;
    return values as unknown as MapOf<F>;
  });
}

/** Whether every key that must be said has a value; one that is not there is missing. */
function hasNeeded(
  needed: readonly string[],
  values: Readonly<Record<string, unknown>>,
  written: MapNode,
  missing: (key: string) => void,
): boolean {
  let isWhole = true;
  for (const key of needed) {
    if (values[key] !== undefined) continue;
    isWhole = false;
    if (!entryOf(written, key)) missing(key);
  }
  return isWhole;
}

/** Where a map says `answers`, they hold for what stands in it. */
function keepAnswers(said: unknown, within: Span, reading: Reading): void {
  if (typeof said !== 'object' || said === null) return;
  const { written } = said as { readonly written: MapNode };
  for (const { key, keySpan, value } of written.entries)
    if (isCode(key) && value.kind === 'scalar')
      reading.answers.push({
        code: { value: key, span: keySpan },
        why: value.text,
        within,
        everywhere: false,
      });
}

const shapesOf = (fields: Fields): Readonly<Record<string, FieldShape>> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, { read, needed, example, about }]) => [
      key,
      { shape: read.shape, needed, example, ...(about === undefined ? {} : { about }) },
    ]),
  );

const exampleOf = (fields: Fields): string | undefined => {
  const needed = Object.entries(fields).filter(([, field]) => field.needed);
  return needed.length === 0
    ? `for example: {${Object.keys(fields)[0] ?? 'key'}: ...}; its keys: ${Object.keys(fields).slice(0, 8).join(', ')}`
    : `for example: {${needed.map(([key, { example }]) => `${key}: ${example}`).join(', ')}}`;
};

export function refuseKind(
  node: Node,
  code: Code,
  message: string,
  help: string | undefined,
  { report }: Reading,
): undefined {
  report(wrong(code, headOf(node), `${message}, not ${describe(node)}`, help));
  return undefined;
}

/** A long map or list is pointed at by its first line only. */
export function headOf({ span }: Node): Span {
  const lineBreak = span.source.text.indexOf('\n', span.start);
  return lineBreak === -1 || lineBreak >= span.end ? span : { ...span, end: lineBreak };
}

function reportEmpty(key: string, node: Node, field: Field<unknown>, { report }: Reading): undefined {
  const help = field.example
    ? `for example: ${key}: ${field.example}`
    : `say its value, or leave "${key}" out`;
  report(wrong('BRD207', node.span, `"${key}" has no value`, help));
  return undefined;
}

/** A misspelt key is read as the key it stands for, so that nothing seems to be missing; if it cannot be read so, only its name is wrong. */
function readGuess(value: Node, field: Field<unknown>, reading: Reading): unknown {
  const found: Diagnostic[] = [];
  const read = isEmpty(value)
    ? undefined
    : field.read(value, { ...reading, report: (diagnostic) => void found.push(diagnostic) });
  if (read !== undefined) for (const diagnostic of found) reading.report(diagnostic);
  return read;
}

/** The map with each misspelt key replaced by the one it stands for, where that one is not there. */
export function asMeant(node: MapNode, keys: readonly string[]): MapNode {
  // Nearly every map: nothing is misspelt, and nothing is made anew.
  if (node.entries.every(({ key }) => keys.includes(key))) return node;
  const free = new Set(keys.filter((key) => !entryOf(node, key)));
  const entries = node.entries.map((entry) => {
    const near = keys.includes(entry.key) || entry.key === '<<' ? undefined : nearest(entry.key, free);
    if (near === undefined) return entry;
    free.delete(near);
    return { ...entry, key: near };
  });
  return { ...node, entries };
}

/** Reports each unknown key once. */
function reportUnknown(
  node: MapNode,
  meant: MapNode,
  fields: Fields,
  what: string,
  { report }: Reading,
): void {
  if (meant === node) return;
  const keys = Object.keys(fields);
  for (const [i, { key, keySpan }] of node.entries.entries()) {
    if (Object.hasOwn(fields, key) || key === '<<') continue;
    const guess = meant.entries[i]?.key;
    const [, word, rest] = /^([\w.-]+):(\S.*)$/.exec(key) ?? [];
    if (word !== undefined) {
      const colon = { ...keySpan, end: keySpan.start + word.length + 1 };
      const spaced = `a space after the colon: ${word}: ${rest ?? ''}`;
      report(wrong('BRD106', colon, 'a colon without a space behind it', spaced));
      continue;
    }
    const near = guess === key ? nearest(key, keys) : guess;
    const help = near === undefined ? suggestion(key, keys, `keys of ${what}`) : `did you mean "${near}"?`;
    report(wrong('BRD201', keySpan, `${what} has no key "${key}"`, help));
  }
}

function reportMissing(
  node: MapNode,
  key: string,
  field: Field<unknown>,
  what: string,
  { report }: Reading,
): void {
  // Of a table's row, what all rows have in common stands elsewhere.
  const first = node.entries.find(({ keySpan }) => keySpan.source === node.span.source);
  const span = first ? first.keySpan : node.span;
  report(wrong('BRD202', span, `${what} lacks "${key}"`, `for example: ${key}: ${field.example}`));
}

export const listOf = <T>(read: Reader<T>, what: string): Reader<readonly T[]> =>
  shaped({ is: 'list', what, of: read.shape }, (node, reading) => {
    const help = 'each item on a line of its own, after "- "';
    if (node.kind !== 'list') return refuseKind(node, 'BRD204', `${what} are a list`, help, reading);
    return node.items.flatMap((item) => read(item, reading) ?? []);
  });

/** One, or a list of them. */
export const oneOrMore = <T>(read: Reader<T>): Reader<readonly T[]> =>
  shaped(
    { is: 'either', of: [read.shape, { is: 'list', what: 'a list', of: read.shape, least: 1 }] },
    (node, reading) => {
      const nodes = node.kind === 'list' ? node.items : [node];
      if (nodes.length === 0) {
        reading.report(
          wrong('BRD207', node.span, 'the list is empty', 'name one at least, or leave the key out'),
        );
        return [];
      }
      return nodes.flatMap((item) => read(item, reading) ?? []);
    },
  );

/** A scalar is read one way, everything else another. */
export const scalarOr = <S, T>(scalar: Reader<S>, other: Reader<T>): Reader<S | T> =>
  shaped<S | T>({ is: 'either', of: [scalar.shape, other.shape] }, (node, reading) =>
    node.kind === 'scalar' ? scalar(node, reading) : other(node, reading),
  );

/** The ids of things, each with what it names; an id whose body is wrong is kept, so that references to it are not reported too. */
export type Named<T> = ReadonlyMap<string, { readonly id: Said<string>; readonly body: T | undefined }>;

export const named = <T>(read: Reader<T>, id: Reader<Said<string>>, what: string): Reader<Named<T>> =>
  shaped({ is: 'ids', what, of: read.shape }, (node, reading) => {
    if (node.kind !== 'map')
      return refuseKind(
        node,
        'BRD203',
        `${what} are a map from ids`,
        'an id, a colon, and what it names: {an-id: ...}',
        reading,
      );
    return new Map(
      node.entries.flatMap(({ key, keySpan, value }) => {
        const said = id({ kind: 'scalar', text: key, plain: true, span: keySpan }, reading);
        if (!said) return [];
        const body = isEmpty(value) ? reportEmpty(key, value, may(read), reading) : read(value, reading);
        return [[key, { id: said, body }] as const];
      }),
    );
  });

/** For what is read later, elsewhere, as this shape says. */
export const raw = (shape: Shape): Reader<Node> => shaped(shape, (node) => node);
