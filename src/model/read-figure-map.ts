/** `{value: 45 min, status: published, source: encig-2017}` and its relatives. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { entryOf, type MapNode, type Node } from '../document/node.js';
import {
  betweens,
  shapes,
  type Beyond,
  type Between,
  type Distribution,
  type Form,
  type WrittenFigure,
} from './figure.js';
import type { FigureKind } from './figure-kinds.js';
import { itself, type MapShape } from './shape.js';
import { alike, fromRange, rangeShape, readRange, type Value } from './read-range.js';
import { readSeriesPoints } from './read-series.js';
import { listOf, mapOf, may, raw, refuseKind, type MapOf, type Reader, type Reading } from './reader.js';
import { date } from './date.js';
import { choice, text } from './scalars.js';
import { standingFields, standingOf } from './standing.js';
import { readWorkedOut, workedOutFields, workedOutKeys, type ReadFigure } from './worked-out.js';

const fields = {
  value: may(raw(itself)),
  range: may(raw(rangeShape)),
  series: may(raw({ is: 'years', what: 'a series', of: itself })),
  ...workedOutFields,
  table: may(text),
  column: may(text),
  years: may(text),
  unit: may(text),
  shape: may(choice(shapes, 'shape')),
  between: may(choice<Between>(betweens, 'way between years')),
  beyond: may(choice<Beyond>(['error', 'hold', 'growth'], 'way beyond the last year')),
  note: may(text),
  why: may(text),
  bestBefore: may(date),
  alternatives: may(raw({ is: 'list', what: 'alternatives', of: itself })),
  ...standingFields,
} as const;

const figureMap = mapOf(fields, 'a figure');
export const figureShape = figureMap.shape as MapShape;
export const figureKeys: ReadonlySet<string> = new Set(Object.keys(fields));
/** Each gives the figure's number; so does `range`. */
export const numberKeys = ['value', 'series', ...workedOutKeys, 'table'] as const;
type Map_ = MapOf<typeof fields>;

export function readFigureMap(
  node: MapNode,
  kind: FigureKind,
  reading: Reading,
  figureOf: ReadFigure,
): WrittenFigure | undefined {
  const read = figureOf(kind);
  const map = figureMap(node, reading);
  if (!map) return undefined;
  const form_ = map.value && read(map.value, reading)?.form;
  const value = map.value && form_ && { form: form_, span: map.value.span };
  const said = {
    value,
    hasValue: numberKeys.some((key) => entryOf(map.written, key)),
    shape: map.shape,
    isFitted: map.status?.value === 'fitted',
  };
  const distribution = map.range && readRange(map.range, said, kind, reading, read);
  const form = formOf(map, value, distribution, kind, reading, figureOf);
  if (!form) return undefined;
  const others = listOf(alike(read, form, kind), 'alternatives');
  const alternatives = map.alternatives && others(map.alternatives, reading);
  const note = map.note ?? map.why;
  return {
    kind,
    span: node.span,
    ...(map.value?.kind === 'scalar' && map.value.unit !== undefined ? { written: map.value.text } : {}),
    form,
    standing: standingOf(map),
    ...(note ? { note: note.value } : {}),
    ...(map.bestBefore ? { bestBefore: map.bestBefore } : {}),
    ...(alternatives ? { alternatives } : {}),
    ...(distribution ? { distribution } : {}),
    ...(distribution && !said.hasValue && isMidpoint(distribution) ? { midpoint: true as const } : {}),
  };
}

/** Neither a mode nor a median says what the value is. */
const isMidpoint = ({ ends }: Distribution): boolean => !ends.has('mode') && !ends.has('p50');

function formOf(
  map: Map_,
  value: Value | undefined,
  range: Distribution | undefined,
  kind: FigureKind,
  reading: Reading,
  figureOf: ReadFigure,
): Form | undefined {
  const node = map.written;
  const said = node.entries.map(({ key }) => key).filter((key) => isNumberKey(key));
  if (said.length > 1) {
    const [first, second] = said.map((key) => entryOf(node, key)?.keySpan);
    const other = { span: first as NonNullable<typeof first>, text: 'its number stands here already' };
    reading.report(
      disagree(
        'BRD315',
        second as NonNullable<typeof second>,
        other,
        `"${said[0]}" and "${said[1]}" both give the figure's number`,
        'keep one',
      ),
    );
    return undefined;
  }
  const between = map.between ? { between: map.between.value } : {};
  const beyond = map.beyond?.value ?? 'error';
  if (isWorkedOut(node)) return readWorkedOut(map, kind, reading, figureOf);
  if (map.round) reportRound(map.round, reading);
  if (map.value) return value?.form;
  if (map.table && map.column)
    return {
      form: 'table',
      table: { path: map.table, column: map.column, ...pick(map) },
      ...between,
      beyond,
    };
  if (map.series) return seriesOf(map.series, { ...between, beyond }, reading, figureOf(kind));
  if (range) return fromRange(range);
  const help = map.table
    ? 'a table needs its column: {table: data/macro.csv, column: gdp}'
    : `for example: {value: 25 min, status: assumed}`;
  const misspelt = node.entries.some(({ key }) => !figureKeys.has(key));
  if (!entryOf(node, 'range') && said.length === 0 && !misspelt)
    reading.report(
      wrong('BRD316', node.entries[0]?.keySpan ?? node.span, 'a figure map without its number', help),
    );
  else if (map.table && !entryOf(node, 'column'))
    reading.report(wrong('BRD316', map.table.span, 'a table without its column', help));
  return undefined;
}

type Years = Pick<Extract<Form, { readonly form: 'series' }>, 'between' | 'beyond'>;

function seriesOf(node: Node, years: Years, reading: Reading, read: Reader<WrittenFigure>): Form | undefined {
  const example = '{2012: 39.8 %, 2017: 63.9 %}';
  if (node.kind !== 'map')
    return refuseKind(node, 'BRD203', 'a series is a map from years', example, reading);
  if (node.entries.length === 0)
    reading.report(wrong('BRD316', node.span, 'a series without years', example));
  const points = readSeriesPoints(node, reading, read);
  return points && { form: 'series', points, ...years };
}

const pick = ({ years, unit }: Map_) => ({ ...(years ? { years } : {}), ...(unit ? { unit } : {}) });

const isNumberKey = (key: string): boolean => (numberKeys as readonly string[]).includes(key);

const isWorkedOut = (node: MapNode): boolean => [...workedOutKeys, 'after'].some((key) => entryOf(node, key));

const reportRound = ({ at }: NonNullable<Map_['round']>, { report }: Reading): void =>
  report(
    wrong(
      'BRD325',
      at,
      'only what follows from other figures is rounded',
      'for example: {product: [52.31 AUD/h, 1.75], round: {decimals: 2, mode: half-up}}',
    ),
  );
