/**
 * Present values, annuities and payback, from amounts by year. All in constant prices, at a real rate.
 *
 * Source: METHODS, "Prices, time, discounting". Canada's one-for-one rule (SOR/2015-202 s. 2) is the case `end` with the first year as its
 * base: its F-th period is divided by 1.07^F, and its factor 0.142378 is 0.07 / (1 - 1.07^-10), what an annuity pays a year for each dollar.
 */
import {
  add,
  divide,
  isNegative,
  multiply,
  one,
  squareRoot,
  sum,
  zero,
  type Exact,
} from '../quantity/exact.js';

export type Timing = 'start' | 'middle' | 'end';

/** When in its year an amount falls due, and to the start of which year it is brought. */
export type Basis = {
  /** The real rate of a year, a fraction: 0.03. */
  readonly rate: (year: number) => Exact;
  readonly year: number;
  readonly timing: Timing;
};

/**
 * What an amount of 1 in the year is worth at the start of the base year.
 * start: 1 / (1 + r)^(t - base); end: one year more; middle: half a year more, by the square root. Rates that differ by year are multiplied
 * year by year.
 */
export function discountFactor(year: number, { rate, year: base, timing }: Basis): Exact {
  const growth = (y: number): Exact => add(one, rate(y));
  let factor = one;
  for (let y = base; y < year; y++) factor = divide(factor, growth(y));
  for (let y = year; y < base; y++) factor = multiply(factor, growth(y));
  if (timing === 'start') return factor;
  return divide(factor, timing === 'end' ? growth(year) : squareRoot(growth(year)));
}

/**
 * What 1 a year, in each of the years, is worth: an equal amount a year of the same present value is the present value over this.
 * With one rate and the first year as base this is the annuity: end, (1 - (1 + r)^-n) / r; start, that times 1 + r.
 */
export const annuityFactor = (years: readonly number[], basis: Basis): Exact =>
  sum(years.map((year) => discountFactor(year, basis)));

/**
 * The year from which on what was saved has made up for what was spent: the running sum is zero or more, and stays so. Where it never was
 * below zero there was nothing to pay back. Undefined: not within these years.
 */
export function paybackYear(
  flow: readonly (readonly [year: number, net: Exact])[],
): number | 'nothing' | undefined {
  let running = zero;
  let since: number | undefined;
  let owed = false;
  for (const [year, net] of flow) {
    running = add(running, net);
    if (isNegative(running)) [owed, since] = [true, undefined];
    else since ??= year;
  }
  return owed ? since : 'nothing';
}
