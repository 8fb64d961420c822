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
import { itself, type MapShape, type Shape } from './shape.js';
import { alike, fromRange, rangeShape, readRange, type Value } from './read-range.js';
import { readSeriesPoints } from './read-series.js';
import {
  listOf,
  mapOf,
  may,
  raw,
  refuseKind,
  shaped,
  type MapOf,
  type Reader,
  type Reading,
} from './reader.js';
import { date } from './date.js';
import { choice, text } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

const anyFigure: Shape = { is: 'figure', kind: 'any', differs: false };

const fields = {
  value: may(raw(itself)),
  range: may(raw(rangeShape)),
  series: may(raw({ is: 'years', what: 'a series', of: itself })),
  product: may(raw({ is: 'list', what: 'the factors of a product', of: anyFigure, least: 1 })),
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
export const numberKeys = ['value', 'series', 'product', 'table'] as const;
type Map_ = MapOf<typeof fields>;

export function readFigureMap(
  node: MapNode,
  kind: FigureKind,
  reading: Reading,
  read: Reader<WrittenFigure>,
): WrittenFigure | undefined {
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
  const form = formOf(map, value, distribution, reading, read);
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
  reading: Reading,
  read: Reader<WrittenFigure>,
): Form | undefined {
  const node = map.written;
  const said = numberKeys.filter((key) => entryOf(node, key));
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
  if (map.value) return value?.form;
  if (map.product) return productOf(map.product, reading, read);
  if (map.table && map.column)
    return {
      form: 'table',
      table: { path: map.table, column: map.column, ...pick(map) },
      ...between,
      beyond,
    };
  if (map.series) return seriesOf(map.series, { ...between, beyond }, reading, read);
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

function productOf(node: Node, reading: Reading, read: Reader<WrittenFigure>): Form | undefined {
  const any = shaped<WrittenFigure>(anyFigure, (item, r) => {
    const found = read(item, r);
    return found && { ...found, kind: 'any' };
  });
  const factors = listOf(any, 'the factors of a product')(node, reading);
  if (!factors || node.kind !== 'list') return undefined;
  if (node.items.length === 0)
    reading.report(
      wrong('BRD316', node.span, 'a product without factors', '{product: [99 M persons, 80 %]}'),
    );
  // Without one of its factors, a product is another number in another unit.
  const isWhole = factors.length > 0 && factors.length === node.items.length;
  return isWhole ? { form: 'product', factors } : undefined;
}
