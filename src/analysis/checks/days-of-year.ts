/**
 * Nobody waits more days than the year has: waits that run side by side do not add. Compared are, where waiting has a price and the
 * population is known, cases per entity x days of waiting (x the share of cases that block capital) with the days of a year.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import {
  compare,
  divide,
  exact,
  isZero,
  multiply,
  one,
  round,
  toText,
  type Exact,
} from '../../quantity/exact.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

/** No year has more, of any kind of day. */
const atMost = exact(366);

export const daysOfYearCheck: NumberCheck = (facts) => {
  const year = { day: daysOf('daysPerYear', facts), 'business day': daysOf('businessDaysPerYear', facts) };
  return facts.plan.rows.flatMap((row) => {
    const { class: of, variants, timing } = row;
    if (of !== 'waiting' || variants.delayCost === 'none' || timing === 'one-off') return [];
    return overlong(row, year[row.days ?? 'day'], facts) ?? [];
  });
};

function daysOf(key: 'daysPerYear' | 'businessDaysPerYear', { plan, figure }: Facts): Exact {
  const index = plan.figures.findIndex(({ path }) => path === `economy/${key}`);
  return (index === -1 ? undefined : figure(index)) ?? atMost;
}

function overlong(row: Row, year: Exact, facts: Facts): Diagnostic | undefined {
  const { has, value, entityOf, placeOf } = facts;
  if (!has(row, 'population')) return undefined;
  const share = row.variants.delayCost === 'idle-capital' ? value(row, 'blockedShare') : one;
  const [completed, population, beyond, due] = [
    value(row, 'completed'),
    value(row, 'population'),
    value(row, 'waitingBeyond'),
    value(row, 'due'),
  ];
  if (!completed || !population || !beyond || !due || !share || isZero(population)) return undefined;
  const cases = multiply(multiply(completed, due), share);
  if (compare(multiply(cases, beyond), multiply(population, year)) <= 0) return undefined;
  const each = divide(cases, population);
  const text = (number: Exact): string => toText(round(number, 2, 'half-up'));
  return doubtful(
    'BRD714',
    placeOf(row, 'resolution'),
    `one ${entityOf(row)} waits ${text(multiply(each, beyond))} days a year (${text(each)} cases x ${text(beyond)} days), and a year has ${text(year)}`,
    'waits that run side by side do not add: value fewer of the cases (capital: {cases: 20 %}), or count one period for them all',
  );
}
