/** Figures that follow from others: `{sum: [...]}`, `{annuity: {...}}`, `{before: ..., after: ...}`, and how what comes out is rounded. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf, type MapNode, type Node } from '../document/node.js';
import type { Form, WorkedOut, WrittenFigure } from './figure.js';
import type { FigureKind } from './figure-kinds.js';
import { listOf, mapOf, may, must, raw, type MapOf, type Reader, type Reading } from './reader.js';
import { roundingModes } from './rounding.js';
import { choice, text, wholeNumber } from './scalars.js';
import { itself, type Shape } from './shape.js';

const anyFigure: Shape = { is: 'figure', kind: 'any', differs: false };
const figureOfKind = (kind: FigureKind) => raw({ is: 'figure', kind, differs: false });

const roundFields = {
  decimals: must(wholeNumber, '2'),
  mode: must(choice(roundingModes, 'mode of rounding'), 'half-up'),
  unit: may(text),
} as const;

const annuityFields = {
  rate: must(figureOfKind('rate'), '7 %'),
  years: must(figureOfKind('span'), '10'),
} as const;
const annuity = mapOf(annuityFields, 'an annuity');

const list = (what: string, count: { readonly least: number; readonly most?: number }) =>
  raw({ is: 'list', what, of: anyFigure, ...count });

/** The keys by which a figure's map says that it follows from others. */
export const workedOutFields = {
  product: may(list('the factors of a product', { least: 1 })),
  sum: may(list('the parts of a sum', { least: 1 })),
  difference: may(list('the two parts of a difference', { least: 2, most: 2 })),
  quotient: may(list('the two parts of a quotient', { least: 2, most: 2 })),
  annuity: may(raw(annuity.shape)),
  before: may(raw(itself)),
  after: may(raw(itself)),
  round: may(mapOf(roundFields, 'the rounding of a figure')),
} as const;
type Map_ = MapOf<typeof workedOutFields>;

/** `before` stands for the pair. */
export const workedOutKeys = ['product', 'sum', 'difference', 'quotient', 'annuity', 'before'] as const;
type Lists = 'product' | 'sum' | 'difference' | 'quotient';

const lists: Readonly<
  Record<Lists, { readonly what: string; readonly lacking: string; readonly example: string }>
> = {
  product: {
    what: 'the factors of a product',
    lacking: 'a product without factors',
    example: '{product: [99 M persons, 80 %]}',
  },
  sum: {
    what: 'the parts of a sum',
    lacking: 'a sum without parts',
    example: '{sum: [35 k cases per year, 4 k cases per year]}',
  },
  difference: {
    what: 'the two parts of a difference',
    lacking: 'a difference has two parts: from what, and what is taken from it',
    example: '{difference: [5 M firms, 300 k firms]}',
  },
  quotient: {
    what: 'the two parts of a quotient',
    lacking: 'a quotient has two parts: what is divided, and by what',
    example: '{quotient: [12 M EUR, 300 k firms]}',
  },
};

export type ReadFigure = (kind: FigureKind) => Reader<WrittenFigure>;

/**
 * @param kind what the place needs; `before` and `after` are of it, the parts of the other forms of any
 * @returns undefined where a part could not be read: without one of them it would be another number
 */
export function readWorkedOut(
  map: Map_,
  kind: FigureKind,
  reading: Reading,
  figureOf: ReadFigure,
): Form | undefined {
  const rounding = map.round;
  const whole = (by: WorkedOut, of: readonly Part[] | undefined): Form | undefined =>
    of && { form: 'worked-out', by, of, ...(rounding ? { rounding } : {}) };
  for (const key of Object.keys(lists) as Lists[]) {
    const node = map[key];
    if (node) return whole(key, partsOf(key, node, reading, figureOf('any')));
  }
  if (map.annuity) return whole('annuity', annuityParts(map.annuity, reading, figureOf));
  return whole('change', changeParts(map, reading, figureOf(kind)));
}

type Part = { readonly key: string; readonly figure: WrittenFigure };

function partsOf(
  key: Lists,
  node: Node,
  reading: Reading,
  read: Reader<WrittenFigure>,
): readonly Part[] | undefined {
  const { what, lacking, example } = lists[key];
  const found = listOf(read, what)(node, reading);
  if (!found || node.kind !== 'list') return undefined;
  const count = node.items.length;
  const isPair = key === 'difference' || key === 'quotient';
  if (isPair ? count !== 2 : count === 0) {
    const asked = isPair && count > 2 ? node.items[2]?.span : undefined;
    const help = count > 2 ? `a part may be worked out itself: ${nested(key)}` : `for example: ${example}`;
    reading.report(wrong(isPair ? 'BRD322' : 'BRD316', asked ?? node.span, lacking, help));
    return undefined;
  }
  if (found.length < count) return undefined;
  return found.map((figure, i) => ({ key: `${i + 1}`, figure }));
}

const nested = (key: Lists): string =>
  key === 'quotient' ? '{quotient: [a, {product: [b, c]}]}' : '{difference: [a, {sum: [b, c]}]}';

function annuityParts(node: Node, reading: Reading, figureOf: ReadFigure): readonly Part[] | undefined {
  const map = annuity(node, reading);
  const rate = map && figureOf('rate')(map.rate, reading);
  const years = map && figureOf('span')(map.years, reading);
  return (
    rate &&
    years && [
      { key: 'rate', figure: rate },
      { key: 'years', figure: years },
    ]
  );
}

function changeParts(
  { before, after, written }: Map_,
  reading: Reading,
  read: Reader<WrittenFigure>,
): readonly Part[] | undefined {
  const lacks = before ? 'after' : 'before';
  if (!before || !after) {
    if (!entryOf(written, lacks)) reportHalf(written, lacks, reading);
    return undefined;
  }
  const [was, is] = [read(before, reading), read(after, reading)];
  return (
    was &&
    is && [
      { key: 'before', figure: was },
      { key: 'after', figure: is },
    ]
  );
}

const reportHalf = ({ entries, span }: MapNode, lacks: string, { report }: Reading): void =>
  report(
    wrong(
      'BRD202',
      entries.find(({ key }) => key === 'before' || key === 'after')?.keySpan ?? span,
      `a change of a figure lacks "${lacks}"`,
      'for example: {before: 35 days, after: 19 days}',
    ),
  );
