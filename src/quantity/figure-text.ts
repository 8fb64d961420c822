/**
 * The scalar form of a figure: `sign? number scale? unit? ("/" noun | "per" number? noun)*`.
 * The number is taken from its characters; it never passes through a float.
 */
import { divide, exact, multiply, type Exact } from './exact.js';
import { dimensionless, divideUnits, type Unit } from './unit.js';
import type { UnitWords } from './unit-words.js';

export type FigureText = {
  readonly value: Exact;
  readonly unit: Unit;
  /** Whether a unit (or `%`) was written at all. */
  readonly hasUnit: boolean;
};

export type FigureTextProblem = {
  readonly problem:
    | 'comma'
    | 'exponent'
    | 'hexadecimal'
    | 'leading-zero'
    | 'not-a-number'
    | 'too-long'
    | 'unknown-unit'
    | 'zero-per';
  /** The characters at fault, and where in the text they stand. */
  readonly word: string;
  readonly at: number;
};

const scales: Readonly<Record<string, Exact>> = {
  k: exact('1000'),
  M: exact('1000000'),
  bn: exact('1000000000'),
};
const maximumDigits = 40;
/** `5 EUR per visit per year` has two. */
const maximumDenominators = 6;

export const isProblem = (x: FigureText | FigureTextProblem): x is FigureTextProblem => 'problem' in x;

/** Texts seen before, for each set of words: registers say the same few hundred again and again. */
const seen = new WeakMap<UnitWords, Map<string, FigureText | FigureTextProblem>>();
const mostSeen = 20_000;

export function parseFigureText(text: string, words: UnitWords): FigureText | FigureTextProblem {
  let known = seen.get(words);
  if (!known) seen.set(words, (known = new Map()));
  const found = known.get(text) ?? parse(text, words);
  if (known.size < mostSeen) known.set(text, found);
  return found;
}

function parse(text: string, words: UnitWords): FigureText | FigureTextProblem {
  const number = /^[+-]?\s*(\d+(?:_\d+)*)(?:\.(\d+(?:_\d+)*))?/.exec(text);
  const odd = oddNumber(text, number?.[0]);
  if (odd) return odd;
  if (!number) return { problem: 'not-a-number', word: text, at: 0 };
  const digits = number[0].replace(/[_\s]/g, '');
  if (isTooLong(digits)) return { problem: 'too-long', word: number[0], at: 0 };
  const rest = text.slice(number[0].length);
  const scale = /^\s*(k|M|bn)(?=\s|\/|$)/.exec(rest);
  const value = scale ? multiply(exact(digits), scales[scale[1] as string] as Exact) : exact(digits);
  const at = number[0].length + (scale?.[0].length ?? 0);
  return withUnit(value, text, at, words);
}

const isTooLong = (digits: string): boolean => digits.replace(/\D/g, '').length > maximumDigits;

/** Numbers that other notations would read and this one must not guess at. */
function oddNumber(text: string, number: string | undefined): FigureTextProblem | undefined {
  const hexadecimal = /^[+-]?0[xob][0-9a-f]+/i.exec(text);
  if (hexadecimal) return { problem: 'hexadecimal', word: hexadecimal[0], at: 0 };
  const comma = /^[+-]?[\d._]*\d,[\d.,]*/.exec(text);
  if (comma) return { problem: 'comma', word: comma[0], at: 0 };
  const exponent = /^[+-]?[\d_]+(?:\.\d+)?e[+-]?\d+/i.exec(text);
  if (exponent) return { problem: 'exponent', word: exponent[0], at: 0 };
  if (number && /^[+-]?0\d/.test(number)) return { problem: 'leading-zero', word: number, at: 0 };
  const twoPoints = /^[+-]?\d[\d_]*\.[\d_]*\.[\d._]*/.exec(text);
  if (twoPoints) return { problem: 'not-a-number', word: twoPoints[0], at: 0 };
  return undefined;
}

/** Splits `h per 6 years` into the unit and its denominators; `business days` is one word. */
function withUnit(
  value: Exact,
  text: string,
  start: number,
  words: UnitWords,
): FigureText | FigureTextProblem {
  const pieces = text.slice(start).split(/(\/|\bper\b)/);
  const most = pieces[2 * maximumDenominators + 1];
  if (most !== undefined)
    return { problem: 'unknown-unit', word: text.slice(start).trim().slice(0, 40), at: start };
  let at = start;
  let result: FigureText = { value, unit: dimensionless, hasUnit: false };
  for (let i = 0; i < pieces.length; i += 2) {
    const raw = pieces[i] as string;
    const lead = raw.length - raw.trimStart().length;
    const word = raw.trim();
    const next = i === 0 ? top(result, word, words) : below(result, word, pieces[i - 1] === 'per', words);
    if (isProblem(next)) return { ...next, at: at + lead + next.at };
    result = next;
    at += raw.length + (pieces[i + 1]?.length ?? 0);
  }
  return result;
}

function top(so: FigureText, word: string, words: UnitWords): FigureText | FigureTextProblem {
  if (word === '') return so;
  // `1` is a unit for a table to be in, not one to be written after a number.
  const meaning = word === '1' ? undefined : lookUp(word, words);
  return meaning ? { ...so, unit: meaning, hasUnit: true } : { problem: 'unknown-unit', word, at: 0 };
}

/** @param counted whether a number may stand before the noun: after "per" it may, after a slash not */
function below(
  so: FigureText,
  words_: string,
  counted: boolean,
  words: UnitWords,
): FigureText | FigureTextProblem {
  const match = /^(\d+(?:_\d+)*(?:\.\d+)?)?\s*(.*)$/s.exec(counted ? words_ : '') as RegExpExecArray;
  const [, count, noun = words_] = counted ? match : [];
  const odd = counted ? oddNumber(words_, count) : undefined;
  if (odd) return odd;
  if (count !== undefined && isTooLong(count)) return { problem: 'too-long', word: count, at: 0 };
  const meaning = lookUp(noun, words);
  if (!meaning) return { problem: 'unknown-unit', word: noun || words_, at: words_.length - noun.length };
  const divisor = count === undefined ? exact(1) : exact(count.replaceAll('_', ''));
  if (count !== undefined && /^0+(\.0+)?$/.test(count)) return { problem: 'zero-per', word: count, at: 0 };
  const value = count === undefined ? so.value : divide(so.value, divisor);
  return { value, unit: divideUnits(so.unit, meaning), hasUnit: true };
}

const lookUp = (word: string, words: UnitWords): Unit | undefined => words.get(word.replace(/\s+/g, ' '));
