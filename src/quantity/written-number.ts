/** Numbers in the unit that a figure was written in: a fitted figure is said as its analyst said it, `30 min` and not `0.5 h`. */
import { toBase } from './base.js';
import { compare, divide, exact, multiply, toSignificant, toText, type Exact } from './exact.js';
import { isProblem, parseFigureText, type FigureText } from './figure-text.js';
import type { UnitWords } from './unit-words.js';
import { sameDimensions, type Unit } from './unit.js';

export type Scale = {
  /** What stands behind the number, with the space before it: ` min`, ` M cases per year`, ` %`; empty for a bare number. */
  readonly words: string;
  readonly toBase: (value: Exact) => Exact;
  readonly fromBase: (value: Exact) => Exact;
};

/** A number brought to the base unit. */
export const baseOf = ({ value, unit }: FigureText): Exact => toBase(value, unit);

/** @param text a figure's characters, such as `25 min`; undefined where they are no number with its unit, or one of another value */
export function scaleOf(text: string, value: Exact | undefined, words: UnitWords): Scale | undefined {
  const parsed = parseFigureText(text, words);
  if (isProblem(parsed) || (value && compare(baseOf(parsed), value) !== 0)) return undefined;
  const rest = text.replace(/^[+-]?\s*[\d_]+(\.[\d_]+)?/, '');
  const single = parseFigureText(`1${rest}`, words);
  if (isProblem(single)) return undefined;
  const { value: one, unit } = single;
  const [numerator, denominator] = [exact(unit.numerator), exact(unit.denominator)];
  return {
    words: rest.trimEnd().replace(/\s+/g, ' '),
    toBase: (number) => toBase(multiply(number, one), unit),
    fromBase: (base) => divide(multiply(base, denominator), multiply(numerator, one)),
  };
}

/** In the base unit itself. */
export const plainScale = (words: string): Scale => ({
  words: words === '1' ? '' : ` ${words}`,
  toBase: (number) => number,
  fromBase: (base) => base,
});

/** The nearest value of so many significant digits in its written unit, in the base unit. */
export const roundedIn = (scale: Scale, base: Exact, digits: number): Exact =>
  scale.toBase(toSignificant(scale.fromBase(base), digits));

/** `30 min`: all digits that a fitted value keeps. */
export const textIn = (scale: Scale, base: Exact): string =>
  `${toText(toSignificant(scale.fromBase(base), keptDigits))}${scale.words}`;

/** More than the 1e-9 to which a target is reached, and fewer than a figure may have. */
export const keptDigits = 20;

/** `1..20`, `15 min..60 min`, `10..40 %`: both ends in the base unit. The first end may leave its unit to the second. */
export function parseRange(
  text: string,
  unit: Unit,
  words: UnitWords,
): { readonly low: Exact; readonly high: Exact } | undefined {
  const [first, second, ...rest] = text.split('..').map((part) => part.trim());
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const high = parseFigureText(second, words);
  const own = parseFigureText(first, words);
  if (isProblem(high) || isProblem(own)) return undefined;
  const low = own.hasUnit ? own : { ...own, unit: high.unit };
  if (![low, high].every((end) => sameDimensions(end.unit, unit))) return undefined;
  const ends = { low: baseOf(low), high: baseOf(high) };
  return compare(ends.low, ends.high) > 0 ? undefined : ends;
}
