/** `{value: 45 min, status: published, source: encig-2017}` and its relatives. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { entryOf, type MapNode, type Node } from '../document/node.js';
import { add, compare, divide, exact, type Exact } from '../quantity/exact.js';
import {
  rangeKeys,
  shapes,
  type Beyond,
  type Between,
  type Distribution,
  type Form,
  type RangeKey,
  type WrittenFigure,
} from './figure.js';
import type { FigureKind } from './figure-kinds.js';
import { anything } from './shape.js';
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
import { choice, text } from './scalars.js';
import { standingFields, standingOf } from './standing.js';

const fields = {
  value: may(raw),
  range: may(raw),
  series: may(raw),
  product: may(raw),
  table: may(text),
  column: may(text),
  years: may(text),
  unit: may(text),
  shape: may(choice(shapes, 'shape')),
  between: may(choice<Between>(['linear', 'step'], 'way between years')),
  beyond: may(choice<Beyond>(['error', 'hold', 'growth'], 'way beyond the last year')),
  note: may(text),
  why: may(text),
  bestBefore: may(text),
  alternatives: may(raw),
  ...standingFields,
} as const;

export const figureKeys: ReadonlySet<string> = new Set(Object.keys(fields));
const numberKeys = ['value', 'series', 'product', 'table'] as const;
type Map_ = MapOf<typeof fields>;

export function readFigureMap(
  node: MapNode,
  kind: FigureKind,
  reading: Reading,
  read: Reader<WrittenFigure>,
): WrittenFigure | undefined {
  const map = mapOf(fields, 'a figure')(node, reading);
  if (!map) return undefined;
  const distribution = map.range && readRange(map.range, map, reading, read);
  const form = formOf(node, map, distribution, reading, read);
  if (!form) return undefined;
  const alternatives = map.alternatives && listOf(read, 'alternatives')(map.alternatives, reading);
  const note = map.note ?? map.why;
  return {
    kind,
    span: node.span,
    form,
    standing: standingOf(map),
    ...(note ? { note: note.value } : {}),
    ...(map.bestBefore ? { bestBefore: map.bestBefore } : {}),
    ...(alternatives ? { alternatives } : {}),
    ...(distribution ? { distribution } : {}),
  };
}

function formOf(
  node: MapNode,
  map: Map_,
  range: Distribution | undefined,
  reading: Reading,
  read: Reader<WrittenFigure>,
): Form | undefined {
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
  const between = map.between?.value ?? 'linear';
  const beyond = map.beyond?.value ?? 'error';
  if (map.value) return read(map.value, reading)?.form;
  if (map.product) return productOf(map.product, reading, read);
  if (map.table && map.column)
    return { form: 'table', table: { path: map.table, column: map.column, ...pick(map) }, between, beyond };
  if (map.series?.kind === 'map') {
    const points = readSeriesPoints(map.series, reading, read);
    return points && { form: 'series', points, between, beyond };
  }
  if (map.series)
    return refuseKind(
      map.series,
      'BRD203',
      'a series is a map from years',
      '{2012: 39.8 %, 2017: 63.9 %}',
      reading,
    );
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

const pick = ({ years, unit }: Map_) => ({ ...(years ? { years } : {}), ...(unit ? { unit } : {}) });

function productOf(node: Node, reading: Reading, read: Reader<WrittenFigure>): Form | undefined {
  const any = shaped<WrittenFigure>(anything, (item, r) => {
    const found = read(item, r);
    return found && { ...found, kind: 'any' };
  });
  const factors = listOf(any, 'the factors of a product')(node, reading);
  return factors && factors.length > 0 ? { form: 'product', factors } : undefined;
}

function readRange(
  node: Node,
  map: Map_,
  reading: Reading,
  read: Reader<WrittenFigure>,
): Distribution | undefined {
  const ends = mapOf(Object.fromEntries(rangeKeys.map((key) => [key, may(read)])), 'a range')(
    node,
    reading,
  ) as { readonly [K in RangeKey]?: WrittenFigure } | undefined;
  if (!ends) return undefined;
  const found = rangeKeys.flatMap((key) => (ends[key] ? [[key, ends[key]] as const] : []));
  if (found.length < 2) {
    reading.report(
      wrong(
        'BRD311',
        node.span,
        'a range has two ends',
        '{low: 4 min, high: 9 min} or {p5: 4 min, p95: 9 min}',
      ),
    );
    return undefined;
  }
  reportDisorder(found, reading);
  const usual = ends.mode ? 'triangular' : 'uniform';
  return {
    shape: map.shape ?? { value: ends.p5 ? 'lognormal' : usual, span: node.span },
    ends: new Map(found),
  };
}

function reportDisorder(ends: readonly (readonly [RangeKey, WrittenFigure])[], { report }: Reading): void {
  for (const [i, [key, end]] of ends.entries()) {
    const before = ends[i - 1];
    if (!before || compare(baseValue(before[1]), baseValue(end)) <= 0) continue;
    report(
      disagree(
        'BRD311',
        end.span,
        { span: before[1].span, text: `${before[0]} is larger` },
        `${key} is below ${before[0]}`,
        'the ends stand in rising order',
      ),
    );
  }
}

const baseValue = ({ form }: WrittenFigure): Exact => (form.form === 'point' ? form.value : exact(0));

/** The mode is the value; of {low, high} the midpoint. */
function fromRange({ ends }: Distribution): Form | undefined {
  const middle = ends.get('mode') ?? ends.get('p50');
  if (middle) return middle.form;
  const low = ends.get('low')?.form ?? ends.get('p5')?.form;
  const high = ends.get('high')?.form ?? ends.get('p95')?.form;
  if (low?.form !== 'point' || high?.form !== 'point') return undefined;
  return { ...low, value: divide(add(low.value, high.value), exact(2)) };
}
