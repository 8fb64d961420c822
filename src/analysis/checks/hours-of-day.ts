/**
 * A day has 24 hours. Compared is the time of one worker, `time x occurrences / population`, with 24 h x 365 a year: of a line, and where
 * citizens are asked, who have no staff, of all lines of the procedure together. Where the population is not known, nothing is said.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { readable } from '../../quantity/display.js';
import {
  add,
  compare,
  divide,
  exact,
  isNegative,
  isZero,
  larger,
  multiply,
  one,
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
  const found = new Map<Span, Diagnostic>();
  for (const rows of askedTogether(facts)) {
    const population = facts.value(rows[0] as Row, 'population');
    if (!population || isZero(population) || !mayBeTooMuch(rows, population, facts)) continue;
    for (const [place, problem] of tooLong(rows, population, facts))
      if (!found.has(place)) found.set(place, problem);
  }
  return [...found.values()];
};

/** The rows that ask time of the same entities every year: of one procedure and segment. */
function askedTogether({ plan, has }: Facts): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of plan.rows) {
    const isOnce = row.timing === 'one-off' || row.variants.occurrences === 'lump';
    if (row.at.side !== 'user' || isOnce || !has(row, 'time') || !has(row, 'population')) continue;
    const key = `${row.at.procedure} ${row.at.segment}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** A bound that is quickly found: as if every line occurred in full in each of its channels. Most procedures are far below. */
function mayBeTooMuch(rows: readonly Row[], population: Exact, { value }: Facts): boolean {
  const first = rows[0] as Row;
  const cases = first.variants.completed ? value(first, 'completed') : population;
  const rework = value(first, 'rework');
  if (!cases || !rework) return true;
  let hours = zero;
  for (const row of rows) {
    const time = value(row, 'time');
    const visits = row.variants.occurrences === 'visit' ? value(row, 'visits') : one;
    const quantity = value(row, 'quantity');
    if (!time || !visits || !quantity) return true;
    if (!isNegative(time)) hours = add(hours, multiply(multiply(time, quantity), visits));
  }
  const times = multiply(larger(cases, population), add(one, rework));
  return compare(multiply(hours, times), multiply(population, hoursOfYear)) > 0;
}

/** A line, through all channels, and what it asks of one entity a year. */
type Asked = { readonly row: Row; readonly hours: Exact };

const isTooMuch = ({ hours }: Asked): boolean => compare(hours, hoursOfYear) > 0;

function tooLong(
  rows: readonly Row[],
  population: Exact,
  facts: Facts,
): readonly (readonly [Span, Diagnostic])[] {
  const lines = linesOf(rows, population, facts);
  const alone = lines.filter(isTooMuch);
  if (alone.length > 0)
    return alone.map(
      (asked) => [asked.row.place, told(asked, `"${asked.row.at.item}" asks`, facts)] as const,
    );
  if (lines.length === 0 || rows[0]?.at.addressee !== 'citizens') return [];
  const { row } = lines.reduce((a, b) => (compare(b.hours, a.hours) > 0 ? b : a));
  const whole = { row, hours: lines.map(({ hours }) => hours).reduce(add) };
  const who = `the lines of "${row.at.procedure}" together ask`;
  return isTooMuch(whole) ? [[row.place, told(whole, who, facts)]] : [];
}

function linesOf(rows: readonly Row[], population: Exact, { value }: Facts): readonly Asked[] {
  const lines = new Map<Span, Asked>();
  for (const row of rows) {
    const [time, quantity] = [value(row, 'time'), value(row, 'quantity')];
    const occurrences = value(row, 'occurrences');
    if (!time || !quantity || !occurrences) continue;
    const hours = divide(multiply(multiply(time, quantity), occurrences), population);
    lines.set(row.place, { row, hours: add(hours, lines.get(row.place)?.hours ?? zero) });
  }
  return [...lines.values()];
}

function told({ row, hours }: Asked, who: string, { placeOf, entityOf }: Facts): Diagnostic {
  const [day, year] = [divide(hours, days), hours].map((number) => readable(number));
  return doubtful(
    'BRD707',
    placeOf(row, 'time'),
    `${who} one ${entityOf(row)} for ${day} h a day (${year} h a year)`,
    'look at the time, how often, and the population; the time is that of one worker: time: 20 h, staff: 2',
  );
}
