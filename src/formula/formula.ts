/**
 * Formulas as data. One value, read by four readers: units, exact evaluation, sampling, explanation. They cannot drift apart.
 */
import type { Exact, RoundingMode } from '../quantity/exact.js';
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
    case 'reduce':
    case 'shared':
      return [formula.body];
    default:
      return [];
  }
}
