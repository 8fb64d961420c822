/**
 * The method of an institution: what leads its results, how it rounds, what it leaves out, from where on something matters. A model may say each
 * of these itself; else its packs say it for the model, and the model's own always stands before them.
 */
import { disagree, wrong, type Report } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import { factors } from './derivation.js';
import { listOf, mapOf, may, must, shaped, type Fields, type MapOf, type Reader } from './reader.js';
import { horizon } from './horizon.js';
import type { Standing } from '../source/provenance.js';
import { spanText, type Said, type Span } from '../source/text.js';
import { layoutChoices } from './layout-names.js';
import { materiality } from './materiality.js';
import { roundingModes } from './rounding.js';
import { choice, id, wholeNumber, wording } from './scalars.js';
import { work } from './work.js';

const roundingFields = {
  decimals: must(wholeNumber, '0'),
  mode: must(choice(roundingModes, 'mode of rounding'), 'half-up'),
} as const;

const rounding = mapOf(roundingFields, 'a rounding');

/** One rounding for every line; or one for each unit, and what is of another unit stays exact. */
const lineRoundingMap = mapOf(
  {
    decimals: may(wholeNumber),
    mode: may(choice(roundingModes, 'mode of rounding')),
    hours: may(rounding),
    money: may(rounding),
  },
  'a rounding of lines',
);
const lineRounding: Reader<MapOf<typeof roundingFields> | ByUnit> = shaped(
  lineRoundingMap.shape,
  (node, reading) => {
    const found = lineRoundingMap(node, reading);
    if (!found) return undefined;
    const { decimals, mode, hours, money, written, at } = found;
    const says = (key: string): boolean => entryOf(written, key) !== undefined;
    const [forAll, byUnit] = [says('decimals') || says('mode'), says('hours') || says('money')];
    if (forAll !== byUnit && !(forAll && says('decimals') !== says('mode')))
      return decimals && mode ? { decimals, mode, written, at } : byUnit ? { hours, money } : undefined;
    const help = 'for example: {decimals: 0, mode: half-up}, or {hours: {decimals: 0, mode: half-up}}';
    const message = byUnit
      ? 'lines are rounded alike, or each unit in its own way'
      : 'a rounding says its decimals and its mode';
    reading.report(wrong('BRD621', at, message, help));
    return undefined;
  },
);

type ByUnit = {
  readonly hours: MapOf<typeof roundingFields> | undefined;
  readonly money: MapOf<typeof roundingFields> | undefined;
};

/** The keys that both a model and a pack may have. */
export const methodFields = {
  headline: may(id),
  roundLines: may(lineRounding),
  derivation: may(listOf(choice(factors, 'factor of a cost'), 'the factors')),
  horizon: may(horizon),
  excludes: may(listOf(wording, 'exclusions')),
  materiality: may(materiality),
  layout: may(choice(layoutChoices, 'layout')),
  work: may(work),
} as const satisfies Fields;

type Word = Omit<MapOf<typeof methodFields>, 'at' | 'written'>;
export type MethodKey = keyof typeof methodFields;

type Saying = Word & Pick<MapOf<typeof methodFields>, 'written'>;
/** A pack, as far as it says the method. */
type Speaker = Saying & Standing & { readonly id: Said<string> };

/** What holds for the model: its own word, else that of the pack that says it. */
export type Method = Word & {
  /** Which pack says a key, where the model does not. */
  readonly saidBy: ReadonlyMap<MethodKey, Speaker>;
};

/** The keys themselves. */
export const methodKeys = Object.keys(methodFields) as readonly MethodKey[];

/** What one method leaves out is no contradiction of what another does; what both name stands once. */
const joined = (packs: readonly Speaker[]): Word['excludes'] => [
  ...new Map(
    packs.flatMap(({ excludes = [] }) => excludes.map((words) => [JSON.stringify(words), words] as const)),
  ).values(),
];

const asWritten = (span: Span): string => spanText(span).replaceAll(/\s+/g, ' ').trim();

/** Where two packs say different values of a key and the model does not, neither may win silently. */
export function methodOf(own: Saying | undefined, packs: readonly Speaker[], report: Report): Method {
  const said: Record<string, unknown> = {};
  const saidBy = new Map<MethodKey, Speaker>();
  for (const key of methodKeys) {
    const saying = packs.filter((pack) => pack[key] !== undefined);
    const [first, second] = saying;
    said[key] = own?.[key] ?? first?.[key];
    if (own?.[key] !== undefined || !first) continue;
    saidBy.set(key, first);
    if (key === 'excludes') {
      said[key] = joined(saying);
      continue;
    }
    const places = [first, second].flatMap((one) => (one && entryOf(one.written, key)?.value.span) ?? []);
    const [here, there] = places;
    if (!here || !there || asWritten(here) === asWritten(there)) continue;
    const message = `two packs of the model say its "${key}"`;
    const help = `say it in the model itself, which stands before its packs: ${key}: ...`;
    report(disagree('BRD417', here, { span: there, text: 'the other one' }, message, help));
  }
  return { ...(said as Word), saidBy };
}
