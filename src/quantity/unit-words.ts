/** The words a unit may be written with, in a model that has this currency and counts these entities. */
import { dimensionless, unit, type Unit } from './unit.js';

export type UnitWords = ReadonlyMap<string, Unit>;

const fixedWords: readonly (readonly [readonly string[], Unit])[] = [
  [['min', 'mins', 'minute', 'minutes'], unit({ h: 1 }, 1, 60)],
  [['h', 'hour', 'hours'], unit({ h: 1 })],
  [['day', 'days'], unit({ day: 1 })],
  [['business day', 'business days'], unit({ 'business day': 1 })],
  [['month', 'months'], unit({ year: 1 }, 1, 12)],
  [['year', 'years'], unit({ year: 1 })],
  [['case', 'cases'], unit({ case: 1 })],
  [['visit', 'visits'], unit({ visit: 1 })],
  [['%'], unit({}, 1, 100)],
  [['1'], dimensionless],
];

/** Of what a person's work is counted, smallest first. */
export const personUnits = ['day', 'month', 'year'] as const;
export type PersonUnit = (typeof personUnits)[number];

/**
 * @param currency a code such as `MXN`
 * @param entities plural to singular: `{firms: 'firm'}`
 * @param work how many hours `person-days` and the like are, where it is said
 */
export function unitWords(
  currency: string,
  entities: ReadonlyMap<string, string>,
  work: ReadonlyMap<PersonUnit, Unit> = new Map(),
): UnitWords {
  const words = new Map<string, Unit>();
  for (const [names, meaning] of fixedWords) for (const name of names) words.set(name, meaning);
  for (const [of, hours] of work)
    for (const name of [`person-${of}`, `person-${of}s`]) words.set(name, hours);
  words.set(currency, unit({ [currency]: 1 }));
  for (const [plural, singular] of entities) {
    words.set(plural, unit({ [singular]: 1 }));
    words.set(singular, unit({ [singular]: 1 }));
  }
  return words;
}
