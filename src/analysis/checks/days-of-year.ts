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

export const daysOfYearCheck: NumberCheck = (facts) =>
  facts.plan.rows.flatMap((row) => {
    const { class: of, variants, timing } = row;
    if (of !== 'waiting' || variants.delayCost === 'none' || timing === 'one-off') return [];
    return overlong(row, facts) ?? [];
  });

function overlong(row: Row, facts: Facts): Diagnostic | undefined {
  const { has, value, entityOf, placeOf } = facts;
  const isBlocked = row.variants.delayCost === 'idle-capital';
  if (!has(row, 'population')) return undefined;
  const [completed, population, beyond, due, share] = [
    value(row, 'completed'),
    value(row, 'population'),
    value(row, 'waitingBeyond'),
    value(row, 'due'),
    isBlocked ? value(row, 'blockedShare') : one,
  ];
  if (!completed || !population || !beyond || !due || !share || isZero(population)) return undefined;
  const cases = divide(multiply(multiply(completed, due), share), population);
  const days = multiply(cases, beyond);
  const year = daysOfYear(row, facts);
  if (compare(days, year) <= 0) return undefined;
  const text = (number: Exact): string => toText(round(number, 2, 'half-up'));
  return doubtful(
    'BRD714',
    placeOf(row, 'resolution'),
    `one ${entityOf(row)} waits ${text(days)} days a year (${text(cases)} cases x ${text(beyond)} days), and a year has ${text(year)}`,
    'waits that run side by side do not add: value fewer of the cases (capital: {cases: 20 %}), or count one period for them all',
  );
}

function daysOfYear({ days }: Row, { plan, figure }: Facts): Exact {
  const path = days === 'business day' ? 'economy/businessDaysPerYear' : 'economy/daysPerYear';
  const index = plan.figures.findIndex((one) => one.path === path);
  return (index === -1 ? undefined : figure(index)) ?? atMost;
}
