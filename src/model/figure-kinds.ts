/** What a figure measures, so that `time: 25 MXN` is an error at the figure and not a wrong total. */
import { sameDimensions, unit, type Unit } from '../quantity/unit.js';

export type FigureKind =
  | 'time'
  | 'money'
  | 'amount'
  | 'wage'
  | 'share'
  | 'number'
  | 'days'
  | 'years'
  | 'cases'
  | 'frequency'
  | 'population'
  | 'entrants'
  | 'yearly-rate'
  | 'rate'
  | 'span'
  | 'fringe'
  | 'money-per-day'
  | 'calendar-days'
  | 'business-days'
  | 'money-per-year'
  | 'any';

export type KindContext = { readonly currency: string; readonly entities: readonly string[] };

type KindRule = {
  readonly what: string;
  readonly example: (context: KindContext) => string;
  /** Alternatives; the first is the usual one. */
  readonly dimensions: (context: KindContext) => readonly Readonly<Record<string, number>>[];
};

const rule = (what: string, example: KindRule['example'], dimensions: KindRule['dimensions']): KindRule => ({
  what,
  example,
  dimensions,
});

const rules: Readonly<Record<Exclude<FigureKind, 'any'>, KindRule>> = {
  time: rule(
    'a work time',
    () => '25 min',
    () => [{ h: 1 }],
  ),
  money: rule(
    'an amount of money',
    (c) => `40 ${c.currency}`,
    (c) => [{ [c.currency]: 1 }, { [c.currency]: 1, year: -1 }],
  ),
  amount: rule(
    'an amount of money',
    (c) => `40 ${c.currency}`,
    (c) => [{ [c.currency]: 1 }],
  ),
  wage: rule(
    'money per hour',
    (c) => `55 ${c.currency}/h`,
    (c) => [{ [c.currency]: 1, h: -1 }],
  ),
  share: rule(
    'a share',
    () => '85 %',
    () => [{}],
  ),
  number: rule(
    'a plain number',
    () => '2',
    () => [{}, { visit: 1 }],
  ),
  days: rule(
    'a period of days',
    () => '20 days, or 20 business days',
    () => [{ day: 1 }, { 'business day': 1 }],
  ),
  years: rule(
    'a number of years',
    () => '4 years',
    () => [{ year: 1 }],
  ),
  cases: rule(
    'a number of cases a year',
    () => '4.5 M cases per year',
    (c) => [{ case: 1, year: -1 }, ...c.entities.map((entity) => ({ [entity]: 1, year: -1 }))],
  ),
  frequency: rule(
    'a number of times a year',
    () => '2 per year',
    () => [{ year: -1 }],
  ),
  population: rule(
    'a number of entities',
    (c) => `2.1 M ${c.entities[0] ?? 'persons'}`,
    (c) => c.entities.map((entity) => ({ [entity]: 1 })),
  ),
  entrants: rule(
    'a number of entities a year',
    (c) => `90 k ${c.entities[0] ?? 'persons'} per year`,
    (c) => c.entities.map((entity) => ({ [entity]: 1, year: -1 })),
  ),
  'yearly-rate': rule(
    'a rate a year',
    () => '8 % per year',
    () => [{ year: -1 }],
  ),
  rate: rule(
    'a rate of interest',
    () => '7 %',
    () => [{}, { year: -1 }],
  ),
  span: rule(
    'a span of years',
    () => '10',
    () => [{}, { year: 1 }],
  ),
  fringe: rule(
    'a share of the wage, or money per hour',
    (c) => `30 %, or 21.75 ${c.currency}/h`,
    (c) => [{}, { [c.currency]: 1, h: -1 }],
  ),
  'money-per-day': rule(
    'money a day',
    (c) => `440 ${c.currency}/day`,
    (c) => [
      { [c.currency]: 1, day: -1 },
      { [c.currency]: 1, 'business day': -1 },
    ],
  ),
  'calendar-days': rule(
    'a number of calendar days',
    () => '365 days',
    () => [{ day: 1 }],
  ),
  'business-days': rule(
    'a number of business days',
    () => '250 business days',
    () => [{ 'business day': 1 }],
  ),
  'money-per-year': rule(
    'money of a year',
    (c) => `12_162.76 bn ${c.currency}`,
    (c) => [{ [c.currency]: 1 }, { [c.currency]: 1, year: -1 }],
  ),
};

export const whatIs = (kind: FigureKind): string => (kind === 'any' ? 'a figure' : rules[kind].what);
export const exampleOf = (kind: FigureKind, context: KindContext): string =>
  kind === 'any' ? '5' : rules[kind].example(context);

/** The dimensions that such a figure may have, or undefined where any will do. */
export const dimensionsOf = (
  kind: FigureKind,
  context: KindContext,
): readonly Readonly<Record<string, number>>[] | undefined =>
  kind === 'any' ? undefined : rules[kind].dimensions(context);

/** Whether a number without any unit can be such a figure. */
export const needsUnit = (kind: FigureKind, context: KindContext): boolean =>
  kind !== 'any' && rules[kind].dimensions(context).every((dimensions) => Object.keys(dimensions).length > 0);

/**
 * The unit without what the place says already (`25 min per case`, `2 per firm per year`), or undefined where it does not fit the kind.
 */
export function fit(kind: FigureKind, found: Unit, context: KindContext): Unit | undefined {
  if (kind === 'any') return found;
  let known = fits.get(context);
  if (!known) fits.set(context, (known = new Map()));
  let ofKind = known.get(kind);
  if (!ofKind) known.set(kind, (ofKind = new Map()));
  if (!ofKind.has(found)) ofKind.set(found, fitted(kind, found, context));
  return ofKind.get(found);
}

/** A model asks the same few questions for every figure. Units are the same object if they are the same. */
const fits = new WeakMap<KindContext, Map<FigureKind, Map<Unit, Unit | undefined>>>();

function fitted(kind: Exclude<FigureKind, 'any'>, found: Unit, context: KindContext): Unit | undefined {
  const accepted = rules[kind].dimensions(context).map((dimensions) => unit(dimensions));
  const loose = without(found, saidByPlace(kind, context));
  return [found, loose].find((candidate) => accepted.some((one) => sameDimensions(one, candidate)));
}

/** What a place is per: it may be said once more, and nothing else may. */
function saidByPlace(kind: FigureKind, { entities }: KindContext): readonly string[] {
  if (kind === 'time' || kind === 'money') return ['case', 'visit', ...entities];
  if (kind === 'frequency') return entities;
  return kind === 'amount' || kind === 'days' || kind === 'number' ? ['case'] : [];
}

function without(found: Unit, denominators: readonly string[]): Unit {
  const kept = Object.entries(found.dimensions).filter(
    ([name, power]) => !(power === -1 && denominators.includes(name)),
  );
  return unit(Object.fromEntries(kept), found.numerator, found.denominator);
}
