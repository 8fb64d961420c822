/**
 * Exact decimal numbers. The only file that knows decimal.js.
 *
 * Working precision is 60 significant digits, half even. A product or quotient is rounded there; what is published is rounded once more,
 * at the leaf (`quantise`). Sums of leaves are exact: leaves have 12 decimals and 60 digits hold any total of an economy.
 */
import { Decimal } from 'decimal.js';

const Number60 = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

declare const brand: unique symbol;
/** An exact decimal. Opaque: only the functions of this file look inside. */
export type Exact = { readonly [brand]: 'exact' };

/** `down` is towards zero, `up` away from it. */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up';

const inside = (x: Exact): Decimal => x as unknown as Decimal;
const outside = (x: Decimal): Exact => x as unknown as Exact;

/** From decimal characters, every digit kept, or from a small whole number. */
export const exact = (text: string | number): Exact => outside(new Number60(text));

export const zero = exact(0);
export const one = exact(1);

export function add(a: Exact, b: Exact): Exact {
  if (isZero(b) && isShort(a)) return a;
  if (isZero(a) && isShort(b)) return b;
  return outside(inside(a).plus(inside(b)));
}
export const subtract = (a: Exact, b: Exact): Exact =>
  isZero(b) && isShort(a) ? a : outside(inside(a).minus(inside(b)));
export function multiply(a: Exact, b: Exact): Exact {
  // Most factors are the neutral ones of columns in which nothing is said.
  if (a === one && isShort(b)) return b;
  if (b === one && isShort(a)) return a;
  return outside(inside(a).times(inside(b)));
}
/** Within the working precision, so that an operation would not round it. Digits stand in words of seven. */
const isShort = (a: Exact): boolean => inside(a).d.length <= 8 || inside(a).precision() <= 60;
export const divide = (a: Exact, b: Exact): Exact => outside(inside(a).div(inside(b)));
export const larger = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const compare = (a: Exact, b: Exact): number => inside(a).cmp(inside(b));
export const isZero = (a: Exact): boolean => inside(a).isZero();
export const isNegative = (a: Exact): boolean => inside(a).isNegative() && !inside(a).isZero();
export const magnitude = (a: Exact): Exact => outside(inside(a).abs());
/** A whole power from zero on, by squaring: a thousand years of growth are twenty products. */
export function power(a: Exact, n: number): Exact {
  let [result, square, left] = [one, a, n];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiply(result, square);
    if (left > 1) square = multiply(square, square);
  }
  return result;
}
/** A number above zero to any power, to 60 digits: 1.07 to the -3/4. */
export const raised = (a: Exact, exponent: Exact): Exact => outside(inside(a).pow(inside(exponent)));
/** The square root of a number from zero on, to 60 digits. */
export const squareRoot = (a: Exact): Exact => outside(inside(a).sqrt());
/** e to the power a, to 60 digits. Beyond e to the 500 there is no economy, and below its inverse nothing: both are where it ends. */
export const exponential = (a: Exact): Exact =>
  outside(Number60.exp(Number60.max(-mostExponent, Number60.min(mostExponent, inside(a)))));
const mostExponent = 500;
export const sum = (xs: readonly Exact[]): Exact => xs.reduce(add, zero);

/** Floor of log10 of the magnitude; 0 for zero. For choosing a display scale, never in a result. */
export const orderOfMagnitude = (a: Exact): number => (isZero(a) ? 0 : inside(a).e);

/** Neither so large nor so small that its digits would fill pages: far beyond any economy, and within what 60 digits can add. */
export const isWithinReach = (a: Exact): boolean =>
  isZero(a) || (Number.isFinite(inside(a).e) && Math.abs(inside(a).e) <= mostOrder);
const mostOrder = 40;

const modes: Record<RoundingMode, Decimal.Rounding> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
};

/** Rounds to `decimals` places (negative: to tens, hundreds). Never yields a negative zero. */
export function round(a: Exact, decimals: number, mode: RoundingMode): Exact {
  if (decimals < 0) {
    const power = new Number60(10).pow(-decimals);
    const units = round(outside(inside(a).div(power)), 0, mode);
    return outside(inside(units).times(power));
  }
  const rounded = inside(a).toDecimalPlaces(decimals, modes[mode]);
  return rounded.isZero() ? zero : outside(rounded);
}

/** The nearest value of so many significant digits, half even. */
export const toSignificant = (a: Exact, digits: number): Exact =>
  isZero(a) ? zero : outside(inside(a).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN));

/** Places that a leaf keeps of its unit. */
export const leafPlaces = 12;

/**
 * The leaf's one rounding: 12 places, half even.
 *
 * A division by 60 or by 3 leaves an error in the 60th digit, which would tip an exact tie (…5 at the 13th place) to the wrong side. So the
 * error is first rounded away at 30 places: what lies that near to a tie is one.
 */
export function quantise(a: Exact): Exact {
  const places = inside(a).decimalPlaces();
  if (places <= leafPlaces) return isZero(a) ? zero : a;
  return round(settle(a), leafPlaces, 'half-even');
}

const settle = (a: Exact): Exact =>
  inside(a).decimalPlaces() <= 30 ? a : outside(inside(a).toDecimalPlaces(30, Decimal.ROUND_HALF_EVEN));

/** Rounds to `decimals` places of `step`, so many base units. What lies within 1e-30 of a tie is one, as at the leaf. */
export const roundTo = (a: Exact, decimals: number, mode: RoundingMode, step: Exact): Exact =>
  multiply(round(settle(divide(a, step)), decimals, mode), step);

/** What one unit borrowed costs a year: rate / (1 - (1 + rate)^-years); without interest, 1 / years. */
export function annuity(rate: Exact, years: number): Exact {
  if (isZero(rate)) return divide(one, exact(years));
  return divide(rate, subtract(one, divide(one, power(add(one, rate), years))));
}

/** All digits, no exponent, no negative zero. */
export const toText = (a: Exact): string => (isZero(a) ? '0' : inside(a).toFixed());

/** Exactly `decimals` places, for display. */
export function toFixedText(a: Exact, decimals: number, mode: RoundingMode = 'half-up'): string {
  const text = inside(round(a, decimals, mode)).toFixed(Math.max(0, decimals));
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
