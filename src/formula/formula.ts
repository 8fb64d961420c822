/**
 * Formulas as data. One value, read by four readers: units, exact evaluation, sampling, explanation. They cannot drift apart.
 */
import { one, type Exact, type RoundingMode } from '../quantity/exact.js';
import type { Unit } from '../quantity/unit.js';

/** A figure is a point in three axes: the row it stands in, the year, the draw. A column says which of them it varies along. */
export type Axis = 'row' | 'year' | 'draw';

export type Formula =
  | { readonly op: 'constant'; readonly value: Exact; readonly unit: Unit }
  /** A column or a formula of the same row, by name; `baseline`: as it is without any reform. */
  | { readonly op: 'reference'; readonly name: string; readonly of?: 'baseline' }
  /** A figure of the plan; `at` holds its year fixed, as a price base does. */
  | { readonly op: 'figure'; readonly figure: number; readonly at?: number }
  /** A stage of the plan: recursive in time (growth, every K years). */
  | { readonly op: 'stage'; readonly stage: number }
  | { readonly op: 'add' | 'multiply'; readonly terms: readonly Formula[] }
  | { readonly op: 'max' | 'min'; readonly terms: readonly Formula[] }
  | { readonly op: 'subtract' | 'divide'; readonly left: Formula; readonly right: Formula }
  /** One formula inside a span of years, another outside: how a reform of some years is patched in. */
  | {
      readonly op: 'during';
      readonly from?: number;
      readonly until?: number;
      readonly inside: Formula;
      readonly outside: Formula;
    }
  /** A formula over figures and stages alone, the same for all rows that use it: computed once a year. */
  | { readonly op: 'shared'; readonly body: Formula }
  /** What a unit borrowed for so many years costs each of them: rate / (1 - (1 + rate)^-years). */
  | { readonly op: 'annuity'; readonly rate: Formula; readonly years: Formula }
  /** Rounded to decimals of a step, which is so many base units: whole minutes are no decimals of 1 / 60 h. */
  | {
      readonly op: 'round';
      readonly body: Formula;
      readonly decimals: Formula;
      readonly mode: RoundingMode;
      readonly step: Exact;
    }
  /** The sum over an axis, each addend rounded first if asked: "round each line, then sum". */
  | { readonly op: 'reduce'; readonly over: Axis; readonly body: Formula; readonly rounding?: Rounding };

export type Rounding = { readonly decimals: number; readonly mode: RoundingMode };

export const constant = (value: Exact, unit: Unit): Formula => ({ op: 'constant', value, unit });
export const reference = (name: string): Formula => ({ op: 'reference', name });
export const inBaseline = (name: string): Formula => ({ op: 'reference', name, of: 'baseline' });
export const figure = (index: number, at?: number): Formula =>
  at === undefined ? { op: 'figure', figure: index } : { op: 'figure', figure: index, at };
export const stage = (index: number): Formula => ({ op: 'stage', stage: index });
export const plus = (...terms: Formula[]): Formula => ({ op: 'add', terms });
export const times = (...terms: Formula[]): Formula =>
  terms.length === 1 ? (terms[0] as Formula) : { op: 'multiply', terms };
export const max = (...terms: Formula[]): Formula => ({ op: 'max', terms });
export const min = (...terms: Formula[]): Formula => ({ op: 'min', terms });
export const minus = (left: Formula, right: Formula): Formula => ({ op: 'subtract', left, right });
/** What several rows use alike; it refers to no column, so that one value serves them all. */
export const shared = (body: Formula): Formula =>
  body.op === 'figure' || body.op === 'constant' || body.op === 'shared' ? body : { op: 'shared', body };
export const over = (left: Formula, right: Formula): Formula => ({ op: 'divide', left, right });
export const annuity = (rate: Formula, years: Formula): Formula => ({ op: 'annuity', rate, years });
export const rounded = (
  body: Formula,
  decimals: Formula,
  mode: RoundingMode,
  step: Exact = one,
): Formula => ({ op: 'round', body, decimals, mode, step });

/** The formula with others in the place of its figures. */
export const withFigures = (
  formula: Formula,
  instead: (figure: Extract<Formula, { op: 'figure' }>) => Formula,
): Formula =>
  formula.op === 'figure' ? instead(formula) : withParts(formula, (part) => withFigures(part, instead));

/** The formula with others in the place of those directly inside it. */
export function withParts(formula: Formula, of: (part: Formula) => Formula): Formula {
  switch (formula.op) {
    case 'add':
    case 'multiply':
    case 'max':
    case 'min':
      return { ...formula, terms: formula.terms.map(of) };
    case 'subtract':
    case 'divide':
      return { ...formula, left: of(formula.left), right: of(formula.right) };
    case 'annuity':
      return { ...formula, rate: of(formula.rate), years: of(formula.years) };
    case 'during':
      return { ...formula, inside: of(formula.inside), outside: of(formula.outside) };
    case 'round':
      return { ...formula, body: of(formula.body), decimals: of(formula.decimals) };
    case 'reduce':
    case 'shared':
      return { ...formula, body: of(formula.body) };
    default:
      return formula;
  }
}

/** The formulas directly inside this one. */
export function children(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case 'add':
    case 'multiply':
    case 'max':
    case 'min':
      return formula.terms;
    case 'subtract':
    case 'divide':
      return [formula.left, formula.right];
    case 'during':
      return [formula.inside, formula.outside];
    case 'annuity':
      return [formula.rate, formula.years];
    case 'round':
      return [formula.body, formula.decimals];
    case 'reduce':
    case 'shared':
      return [formula.body];
    default:
      return [];
  }
}
