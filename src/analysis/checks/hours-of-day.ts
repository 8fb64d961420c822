/**
 * A day has 24 hours. Compared is the time of one worker, `time x occurrences / population`, with 24 h x 365 a year: of a line, and where
 * citizens are asked, who have no staff, of all lines of the procedure together. Where the population is not known, nothing is said.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import {
  add,
  compare,
  divide,
  exact,
  isZero,
  multiply,
  round,
  toText,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import type { Span } from '../../source/text.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

const days = exact(365);
const hoursOfYear = multiply(exact(24), days);

export const hoursOfDayCheck: NumberCheck = (facts) => {
  const groups = new Map<string, Map<Span, Asked>>();
  for (const row of facts.plan.rows) {
    const hours = hoursOfOne(row, facts);
    if (!hours) continue;
    const key = `${row.at.procedure} ${row.at.segment}`;
    const lines = groups.get(key) ?? new Map<Span, Asked>();
    groups.set(key, lines.set(row.place, { row, hours: add(hours, lines.get(row.place)?.hours ?? zero) }));
  }
  const found = new Map<Span, Diagnostic>();
  for (const lines of groups.values()) {
    for (const [place, problem] of tooLong([...lines.values()], facts))
      if (!found.has(place)) found.set(place, problem);
  }
  return [...found.values()];
};

/** A line, through all channels, and what it asks of one entity a year. */
type Asked = { readonly row: Row; readonly hours: Exact };

function hoursOfOne(row: Row, { has, value }: Facts): Exact | undefined {
  const { occurrences } = row.variants;
  if (row.at.side !== 'user' || row.timing === 'one-off' || occurrences === 'lump') return undefined;
  if (!has(row, 'time') || !has(row, 'population')) return undefined;
  const [time, times, population] = ['time', 'occurrences', 'population'].map((name) => value(row, name));
  return time && times && population && !isZero(population)
    ? divide(multiply(time, times), population)
    : undefined;
}

const isTooMuch = ({ hours }: Asked): boolean => compare(hours, hoursOfYear) > 0;

function tooLong(lines: readonly Asked[], facts: Facts): readonly (readonly [Span, Diagnostic])[] {
  const alone = lines.filter(isTooMuch);
  if (alone.length > 0)
    return alone.map(
      (asked) => [asked.row.place, told(asked, `"${asked.row.at.item}" asks`, facts)] as const,
    );
  const longest = lines.reduce((a, b) => (compare(b.hours, a.hours) > 0 ? b : a));
  if (longest.row.at.addressee !== 'citizens') return [];
  const whole = { row: longest.row, hours: lines.map(({ hours }) => hours).reduce(add) };
  return isTooMuch(whole)
    ? [[longest.row.place, told(whole, `the lines of "${longest.row.at.procedure}" together ask`, facts)]]
    : [];
}

function told({ row, hours }: Asked, who: string, { placeOf, entityOf }: Facts): Diagnostic {
  const [day, year] = [divide(hours, days), hours].map((one) => toText(round(one, 1, 'half-up')));
  return doubtful(
    'BRD707',
    placeOf(row, 'time'),
    `${who} one ${entityOf(row)} for ${day} h a day (${year} h a year)`,
    'look at the time, how often, and the population; the time is that of one worker: time: 20 h, staff: 2',
  );
}
