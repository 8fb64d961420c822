/**
 * What an amount of a year of the horizon is worth at its beginning, and the equal amount a year of the same worth.
 *
 * Source: Canada, Red Tape Reduction Regulations (SOR/2015-202), s. 2, with METHODS, "Canada": burden = A x 0.142378 / 1.07^(B - 2012), with
 * A = sum over activities and periods F = 1 to 10 G of cost of a period / 1.07^(F / G), G periods a year. The general form here is
 * sum over years y of cost(y) x 1/G x sum over k = 1 to G of (1 + r)^-((y - 1) + k/G).
 */
import type { Evaluator } from '../../evaluate/exact.js';
import type { TimeOfPeriod } from '../../model/horizon.js';
import type { Horizon, HorizonDiscounting } from '../../plan/horizon.js';
import {
  add,
  divide,
  exact,
  isZero,
  multiply,
  one,
  quantise,
  raised,
  round,
  subtract,
  toText,
  zero,
  compare,
  type Exact,
} from '../../quantity/exact.js';
import { annuityFactor } from '../discounting.js';

/** How a yearly cost is paid: so many times a year, or once every so many years. */
export type Rhythm = { readonly every: 'year' | 'years'; readonly count: number };
export const yearly: Rhythm = { every: 'year', count: 1 };

export type Discounting = {
  readonly rate: Exact;
  /** Present value of an annuity, over what is paid a year: published or computed. */
  readonly factor: Exact;
  readonly isPublished: boolean;
  /** (1 + rate)^(registered - base): what the annuity is divided by. */
  readonly brought: Exact;
  /** Of an amount borne once in the n-th year. */
  readonly once: (n: number) => Exact;
  /** Of a yearly cost of 1 in the n-th year. */
  readonly recurring: (n: number, rhythm: Rhythm) => Exact;
};

const halves: Readonly<Record<TimeOfPeriod, number>> = { start: 0, middle: 1, end: 2 };

export function discountingOf(
  { from, until }: Pick<Horizon, 'from' | 'until'>,
  of: HorizonDiscounting,
  at: Evaluator,
): Discounting {
  const rate = at.figure(of.rate, from);
  const growth = add(one, rate);
  const known = new Map<string, Exact>();
  /** 1 / growth to the power halves / (2 x periods): a period of a year, or 1 / periods of it. */
  const power = (numerator: number, denominator: number): Exact =>
    raised(growth, divide(exact(-numerator), exact(denominator)));
  const years = Array.from({ length: until - from + 1 }, (_, i) => from + i);
  const computed = (): Exact =>
    divide(one, annuityFactor(years, { rate: () => rate, year: from, timing: 'end' }));
  const kept = (key: string, find: () => Exact): Exact => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  return {
    rate,
    factor: of.factor === undefined ? computed() : at.figure(of.factor, from),
    isPublished: of.factor !== undefined,
    brought: of.base === undefined ? one : raised(growth, exact(of.registered - of.base)),
    once: (n) => kept(`once ${n}`, () => power(2 * (n - 1) + halves[of.once], 2)),
    recurring: (n, rhythm) =>
      kept(`${n} ${rhythm.every} ${rhythm.count}`, () =>
        rhythm.every === 'years'
          ? everySoManyYears(n, rhythm.count, years.length, of.recurring, power)
          : timesAYear(n, rhythm.count, rate, of.recurring, power),
      ),
  };
}

type Power = (numerator: number, denominator: number) => Exact;

/**
 * 1/G of a year's cost in each of G periods: 1/G x v^(n-1) x (w + w^2 + ... + w^G) with w = v^(1/G), summed as w (1 - v) / (1 - w); at the
 * start of the periods that over w, in their middle over its root.
 */
function timesAYear(n: number, count: number, rate: Exact, when: TimeOfPeriod, power: Power): Exact {
  if (isZero(rate)) return one;
  const [v, w] = [power(1, 1), power(1, count)];
  const first = power(halves[when], 2 * count);
  const sum = divide(multiply(first, subtract(one, v)), subtract(one, w));
  return divide(multiply(power(n - 1, 1), sum), exact(count));
}

/**
 * K years' cost at once, in the year in which it is paid: of end, in the years K, 2K, ... Only periods that end within the horizon count, as
 * F = 1 to 10 G with G = 1 / K.
 */
function everySoManyYears(n: number, count: number, years: number, when: TimeOfPeriod, power: Power): Exact {
  const inPeriod = { start: 1, middle: Math.ceil(count / 2), end: count }[when];
  const period = (n - inPeriod) / count;
  if (!Number.isInteger(period) || period < 0 || (period + 1) * count > years) return zero;
  return multiply(exact(count), power(2 * period * count + halves[when] * count, 2));
}

/** Whole times a year, or once every whole number of years; undefined: neither. */
export function rhythmOf(frequency: Exact): Rhythm | undefined {
  if (isZero(frequency)) return yearly;
  const times = wholeOf(frequency);
  if (times !== undefined) return { every: 'year', count: times };
  const years = wholeOf(divide(one, frequency));
  return years === undefined ? undefined : { every: 'years', count: years };
}

/** 1 over a third is a whole number once the 60th digit is rounded away. */
function wholeOf(value: Exact): number | undefined {
  const settled = quantise(value);
  const isWhole = compare(settled, one) >= 0 && compare(round(settled, 0, 'down'), settled) === 0;
  return isWhole ? Number(toText(settled)) : undefined;
}
