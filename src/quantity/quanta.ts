/**
 * Whole numbers of the last digit that is kept: sums of them are exact, and a whole can be given to its parts so that they add up to it.
 */
import { exact, toFixedText, toText, type Exact } from './exact.js';

/** @param places that the number has at most */
export const toQuanta = (value: Exact, places: number): bigint =>
  BigInt(toFixedText(value, places).replace('.', ''));

export function fromQuanta(quanta: bigint, places: number): string {
  const digits = (quanta < 0n ? -quanta : quanta).toString().padStart(places + 1, '0');
  const at = digits.length - places;
  return toText(exact(`${quanta < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`));
}

/** A decimal as a whole number over a power of ten: every digit is kept. */
export function asFraction(value: Exact): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole = '0', decimals = ''] = toText(value).split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/**
 * Parts of a whole, each numerator / denominator of a quantum, as whole quanta that add up to the whole: all are rounded down, and what is
 * left goes to the largest remainders, the first of equal ones; who has nothing is given nothing. So none is off by more than a quantum where the whole is their sum.
 * @param whole their sum, or that sum rounded
 */
export function apportion(
  numerators: readonly bigint[],
  denominator: bigint,
  whole: bigint,
): readonly bigint[] {
  if (numerators.length === 0) return [];
  const parts = numerators.map((numerator, i) => {
    const quanta = floorOf(numerator, denominator);
    return { i, quanta, remainder: numerator - quanta * denominator };
  });
  let left = whole - parts.reduce((sum, { quanta }) => sum + quanta, 0n);
  const some = parts.filter(({ i }) => numerators[i] !== 0n);
  const among = some.length > 0 ? some : parts;
  const count = BigInt(among.length);
  const each = floorOf(left, count);
  left -= each * count;
  const result = parts.map(({ quanta }) => quanta);
  for (const { i } of among) result[i] = (result[i] as bigint) + each;
  const first = [...among].sort((a, b) =>
    a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.i - b.i,
  );
  for (const { i } of first.slice(0, Number(left))) result[i] = (result[i] as bigint) + 1n;
  return result;
}

/** Towards minus infinity; the divisor is above zero. */
function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** The largest whole number whose square is not above this one. */
export function rootOf(square: bigint): bigint {
  if (square < 2n) return square < 0n ? 0n : square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
