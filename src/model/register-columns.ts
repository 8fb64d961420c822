/**
 * Which column of a table says what of a procedure. A column is named by its path in the language: `cases.counted`, `channels.office.share`,
 * `activities.fill-forms.time`. The paths are looked up in the shapes of the readers, so that a table can say whatever YAML can.
 */
import { wrong } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { CsvTable } from '../document/csv.js';
import type { Node } from '../document/node.js';
import type { Said, Span } from '../source/text.js';
import { figureKeys } from './read-figure-map.js';
import { refuseKind, type Reading } from './reader.js';
import { columnMap } from './register-map.js';
import { text } from './scalars.js';
import type { Shape } from './shape.js';

/** What a step of a path leads to. */
export type Step = {
  readonly name: string;
  /** `line`: an item of a list, found by its `do` or `id`. */
  readonly is: 'key' | 'line';
  /** The key by which a line says its id. */
  readonly by?: string;
  /** The key under which a figure or a text goes that is said beside its own parts: `fee` beside `fee.source`. */
  readonly itself?: 'value' | 'en';
};

export type RegisterColumn = {
  /** Index in the table. */
  readonly at: number;
  readonly name: string;
  readonly path: readonly Step[];
  /** The unit of plain numbers, from the mapping or the header. */
  readonly unit: string | undefined;
  /** A cell may hold several, parted by semicolons. */
  readonly several: boolean;
  readonly span: Span;
};

/** @param said the mapping from paths to columns; without one, the header itself says the paths */
export function readColumns(
  said: Node | undefined,
  table: CsvTable,
  shape: Shape,
  reading: Reading,
): readonly RegisterColumn[] {
  const wanted = said ? mapped(said, table, reading) : headed(table);
  return wanted.flatMap((column) => resolve(column, shape, reading) ?? []);
}

type Wanted = Omit<RegisterColumn, 'path' | 'several'> & { readonly words: readonly string[] };

/** `activities.fill-forms.time [min]`: the path and the unit, in the header. */
const headed = ({ head }: CsvTable): readonly Wanted[] =>
  head.flatMap(({ text: name, span }, at) => {
    const [, path = name, unit] = /^(.*?)\s*\[([^\]]*)\]$/.exec(name) ?? [];
    return path === '' ? [] : [{ at, name, words: path.split('.'), unit, span }];
  });

function mapped(node: Node, table: CsvTable, reading: Reading): readonly Wanted[] {
  if (node.kind !== 'map') {
    const help = 'for example: {id: key, cases.counted: {column: volume, unit: cases per year}}';
    return refuseKind(node, 'BRD203', 'columns are a map from what they say', help, reading) ?? [];
  }
  return node.entries.flatMap(
    ({ key, keySpan, value }) => one(key.split('.'), keySpan, value, table, reading) ?? [],
  );
}

function one(
  words: readonly string[],
  span: Span,
  value: Node,
  table: CsvTable,
  reading: Reading,
): Wanted | undefined {
  const map = value.kind === 'map' ? columnMap(value, reading) : undefined;
  const name = value.kind === 'map' ? map?.column : text(value, reading);
  if (!name) return undefined;
  const at = columnAt(table, name, reading.report);
  return at === undefined ? undefined : { at, name: name.value, words, unit: map?.unit?.value, span };
}

/** Where a column of this name stands; reported if it does not, or twice. */
export function columnAt(
  { header, source }: CsvTable,
  { value, span }: Said<string>,
  report: Reading['report'],
): number | undefined {
  const at = header.indexOf(value);
  if (at === -1) {
    const help = suggestion(value, header, 'columns');
    report(wrong('BRD501', span, `${source.path} has no column "${value}"`, help));
    return undefined;
  }
  if (header.indexOf(value, at + 1) === -1) return at;
  const message = `${source.path} has two columns "${value}"`;
  report(wrong('BRD501', span, message, 'give them different names'));
  return undefined;
}

function resolve(
  { words, ...column }: Wanted,
  shape: Shape,
  { report }: Reading,
): RegisterColumn | undefined {
  const path: Step[] = [];
  let here: Shape = shape;
  for (const word of words) {
    const next = stepInto(here, word);
    if (!next) {
      const whole = words.join('.');
      const known = namesIn(here);
      const help =
        known.length === 0
          ? 'for example: cases.counted, or activities.fill-forms.time'
          : suggestion(word, known, 'keys');
      report(wrong('BRD201', column.span, `a procedure has nothing called "${whole}"`, help));
      return undefined;
    }
    path.push(next.step);
    here = next.shape;
  }
  if (isLeaf(here)) return { ...column, path, several: isList(here) };
  const whole = words.join('.');
  const help = `for example: ${whole}.${namesIn(here)[0] ?? 'fill-forms.time'}`;
  report(wrong('BRD205', column.span, `a column cannot hold all of "${whole}"`, help));
  return undefined;
}

type Next = { readonly step: Step; readonly shape: Shape };

function stepInto(shape: Shape, word: string): Next | undefined {
  switch (shape.is) {
    case 'map': {
      const field = Object.hasOwn(shape.fields, word) ? shape.fields[word] : undefined;
      return field && { step: { name: word, is: 'key' }, shape: field.shape };
    }
    case 'ids':
      return { step: { name: word, is: 'key' }, shape: shape.of };
    case 'list': {
      const by = shape.of.is === 'map' ? ['do', 'id'].find((key) => key in fieldsOf(shape.of)) : undefined;
      return by === undefined ? undefined : { step: { name: word, is: 'line', by }, shape: shape.of };
    }
    case 'either':
      return shape.of.map((part) => stepInto(part, word)).find((next) => next !== undefined);
    case 'figure':
      return intoFigure(shape, word);
    case 'wording':
      return { step: { name: word, is: 'key', itself: 'en' }, shape: { is: 'text' } };
    default:
      return undefined;
  }
}

/** `fee.source`, or `activities.travel.time.office`. */
function intoFigure(shape: Extract<Shape, { is: 'figure' }>, word: string): Next | undefined {
  if (figureKeys.has(word))
    return { step: { name: word, is: 'key', itself: 'value' }, shape: { is: 'text' } };
  return shape.differs ? { step: { name: word, is: 'key' }, shape: { ...shape, differs: false } } : undefined;
}

const fieldsOf = (shape: Shape): object => (shape.is === 'map' ? shape.fields : {});

function namesIn(shape: Shape): readonly string[] {
  if (shape.is === 'map') return Object.keys(shape.fields);
  if (shape.is === 'either') return shape.of.flatMap(namesIn);
  return shape.is === 'figure' ? [...figureKeys] : [];
}

/** Whether one cell can hold it. */
function isLeaf(shape: Shape): boolean {
  if (shape.is === 'either') return shape.of.some(isLeaf);
  return shape.is !== 'map' && shape.is !== 'ids' && shape.is !== 'list';
}

/** Whether several may stand in one cell. */
const isList = (shape: Shape): boolean =>
  shape.is === 'either' && shape.of.some((part) => part.is === 'list');
