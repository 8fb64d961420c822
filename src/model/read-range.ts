/** How far an uncertain figure may lie from its value: `{low: 4 min, high: 9 min}`. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import type { Node } from '../document/node.js';
import { toBase } from '../quantity/base.js';
import { add, compare, divide, exact, type Exact } from '../quantity/exact.js';
import { baseUnitText, sameDimensions, unit } from '../quantity/unit.js';
import type { Said, Span } from '../source/text.js';
import {
  rangeKeys,
  type Distribution,
  type Form,
  type RangeKey,
  type Shape,
  type WrittenFigure,
} from './figure.js';
import { exampleOf, fit, whatIs, type FigureKind } from './figure-kinds.js';
import { mapOf, may, shaped, type Reader, type Reading } from './reader.js';
import type { MapShape } from './shape.js';

const end = { shape: { is: 'number of itself' }, needed: false, example: '' } as const;
export const rangeShape: MapShape = {
  is: 'map',
  what: 'a range',
  least: 2,
  fields: Object.fromEntries(rangeKeys.map((key) => [key, end])),
};

type Point = Extract<Form, { readonly form: 'point' }>;
/** A number, and the characters it was written with. */
type Placed = { readonly point: Point; readonly span: Span };

export type Value = { readonly form: Form; readonly span: Span };

/** @param value the figure's own number, where it was said beside the range and could be read */
export function readRange(
  node: Node,
  said: {
    readonly value: Value | undefined;
    readonly hasValue: boolean;
    readonly shape: Said<Shape> | undefined;
    /** A fit may come out beyond what was thought plausible, and the result says so. */
    readonly isFitted: boolean;
  },
  kind: FigureKind,
  reading: Reading,
  read: Reader<WrittenFigure>,
): Distribution | undefined {
  const fields = Object.fromEntries(rangeKeys.map((key) => [key, may(read)]));
  const ends = mapOf(fields, 'a range')(node, reading) as
    | ({ readonly [K in RangeKey]?: WrittenFigure } & {
        readonly written: { readonly entries: readonly unknown[] };
      })
    | undefined;
  if (!ends) return undefined;
  const found = rangeKeys.flatMap((key) => (ends[key] ? [[key, ends[key]] as const] : []));
  // An end that could not be read was reported where it stands.
  if (found.length < ends.written.entries.length) return undefined;
  if (found.length < 2) {
    const help = '{low: 4 min, high: 9 min} or {p5: 4 min, p95: 9 min}';
    reading.report(wrong('BRD311', node.span, 'a range has two ends', help));
    return undefined;
  }
  if (!areSound(found, said, kind, reading)) return undefined;
  reportLacking(node, ends, said, reading);
  const usual = ends.mode ? 'triangular' : 'uniform';
  return {
    shape: said.shape ?? { value: ends.p5 ? 'lognormal' : usual, span: node.span },
    ends: new Map(found),
  };
}

type Found = readonly (readonly [RangeKey, WrittenFigure])[];

/** Whether the ends are numbers of one kind in rising order, with the value between them; the first fault is reported. */
function areSound(
  found: Found,
  { value, isFitted }: { readonly value: Value | undefined; readonly isFitted: boolean },
  kind: FigureKind,
  reading: Reading,
): boolean {
  const ends: (Placed & { readonly key: RangeKey })[] = [];
  for (const [key, { form, span }] of found) {
    if (form.form === 'point') ends.push({ key, point: form, span });
    else {
      reading.report(
        wrong('BRD301', span, `the end "${key}" of a range is not a number`, 'write it out: 4 min'),
      );
      return false;
    }
  }
  const own = value?.form.form === 'point' ? { point: value.form, span: value.span } : undefined;
  const reference = own ?? (ends[0] as Placed);
  if (ends.some(({ point, span }) => !isAlike(point, span, reference.point, kind, reading))) return false;
  return areInOrder(ends, isFitted ? undefined : own, reading);
}

function areInOrder(
  ends: readonly (Placed & { readonly key: RangeKey })[],
  own: Placed | undefined,
  { report }: Reading,
): boolean {
  for (const [i, { key, point, span }] of ends.entries()) {
    const before = ends[i - 1];
    if (!before || compare(inBase(before.point), inBase(point)) <= 0) continue;
    const other = { span: before.span, text: `${before.key} is larger` };
    report(
      disagree('BRD311', span, other, `${key} is below ${before.key}`, 'the ends stand in rising order'),
    );
    return false;
  }
  const [low, high] = [ends[0] as Placed, ends.at(-1) as Placed];
  const isBelow = own && compare(inBase(own.point), inBase(low.point)) < 0;
  const isAbove = own && compare(inBase(own.point), inBase(high.point)) > 0;
  if (!own || (!isBelow && !isAbove)) return true;
  const end = { span: isBelow ? low.span : high.span, text: 'an end of the range' };
  const message = `the value is ${isBelow ? 'below' : 'above'} its range`;
  report(disagree('BRD311', own.span, end, message, 'the value lies between the ends'));
  return false;
}

/** A distribution given by percentiles is not known without its shape, nor its value without being said. */
function reportLacking(
  node: Node,
  ends: { readonly [K in RangeKey]?: WrittenFigure },
  { hasValue, shape }: { readonly hasValue: boolean; readonly shape: Said<Shape> | undefined },
  { report }: Reading,
): void {
  if (!ends.p5 && !ends.p95) return;
  if (!hasValue && !ends.mode && !ends.p50)
    report(
      wrong('BRD316', node.span, 'a range of percentiles without its value', 'for example: value: 6 min'),
    );
  if (!shape)
    report(
      wrong('BRD202', node.span, 'a range of percentiles lacks "shape"', 'for example: shape: lognormal'),
    );
}

const inBase = ({ value, unit: own }: Point): Exact => toBase(value, own);

/** Whether a number measures what the one beside it does; where that one is of the wrong kind itself, it alone is reported. */
function isAlike(point: Point, span: Span, beside: Point, kind: FigureKind, reading: Reading): boolean {
  const reference = fit(kind, beside.unit, reading.context);
  const fitted = fit(kind, point.unit, reading.context);
  if (!reference || (fitted && sameDimensions(fitted, reference))) return true;
  const name = baseUnitText(point.unit);
  reading.report(
    wrong(
      'BRD309',
      span,
      `${whatIs(kind)} in ${baseUnitText(reference)} is needed here, and this is in ${name === '1' ? 'no unit (or %)' : name}`,
      `for example: ${exampleOf(kind, reading.context)}`,
    ),
  );
  return false;
}

/** What other sources say of a figure measures the same. */
export const alike = (read: Reader<WrittenFigure>, beside: Form, kind: FigureKind): Reader<WrittenFigure> =>
  shaped(read.shape, (node, reading) => {
    const found = read(node, reading);
    if (found?.form.form !== 'point' || beside.form !== 'point') return found;
    const value = node.kind === 'map' ? node.entries.find(({ key }) => key === 'value')?.value : undefined;
    return isAlike(found.form, (value ?? node).span, beside, kind, reading) ? found : undefined;
  });

/** The mode is the value; of {low, high} the midpoint. */
export function fromRange({ ends }: Distribution): Form | undefined {
  const middle = ends.get('mode') ?? ends.get('p50');
  if (middle) return middle.form;
  const low = ends.get('low')?.form ?? ends.get('p5')?.form;
  const high = ends.get('high')?.form ?? ends.get('p95')?.form;
  if (low?.form !== 'point' || high?.form !== 'point') return undefined;
  const inOne = low.unit.numerator * high.unit.denominator === high.unit.numerator * low.unit.denominator;
  if (inOne) return { ...low, value: divide(add(low.value, high.value), exact(2)) };
  return { ...low, value: divide(add(inBase(low), inBase(high)), exact(2)), unit: unit(low.unit.dimensions) };
}
