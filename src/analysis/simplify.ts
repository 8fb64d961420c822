/**
 * A formula as it holds in one row: where the model is silent, the neutral numbers are folded away (x 1, + 0), so that an explanation shows
 * what the row is made of and nothing else. The value stays the same; a test holds that.
 */
import { constant, reference, type Formula } from '../formula/formula.js';
import { compare, isZero, one, zero } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { lookUp } from '../evaluate/names.js';
import { columns, isColumn } from '../plan/columns.js';
import { shortcut } from '../plan/gross.js';
import type { Plan, Row } from '../plan/plan.js';

export type Simplifier = (name: string) => Formula;

/** What a name stands for in a row, simplified; each name once. */
export function createSimplifier(row: Row, plan: Plan): Simplifier {
  const known = new Map<string, Formula>();
  const ofName = (name: string): Formula => {
    const found = known.get(name) ?? simplify(resolve(row, name, plan), inner);
    known.set(name, found);
    return found;
  };
  const inner = (formula: Extract<Formula, { op: 'reference' }>): Formula => {
    const behind = ofName(formula.name);
    return behind.op === 'constant' || behind.op === 'reference' ? behind : formula;
  };
  return ofName;
}

/** Neutral numbers folded away, names left as they are. */
export const folded = (formula: Formula): Formula => simplify(formula, (reference_) => reference_);

function resolve(row: Row, name: string, plan: Plan): Formula {
  const short = shortcut(row, name, plan);
  if (short !== undefined) return reference(short);
  const silent =
    isColumn(name) && plan.cells[name]?.[row.index] === undefined ? columns[name].silent : undefined;
  return silent ? constant(silent.value, dimensionless) : lookUp(row, name, plan);
}

type ReferenceReader = (formula: Extract<Formula, { op: 'reference' }>) => Formula;

function simplify(formula: Formula, read: ReferenceReader): Formula {
  const of = (part: Formula): Formula => simplify(part, read);
  switch (formula.op) {
    case 'reference':
      return read(formula);
    case 'add':
      return sumOf(formula.terms.map(of));
    case 'multiply':
      return productOf(formula.terms.map(of));
    case 'max':
      return extremeOf('max', formula.terms.map(of));
    case 'min':
      return extremeOf('min', formula.terms.map(of));
    case 'subtract':
      return differenceOf(of(formula.left), of(formula.right));
    case 'annuity':
      return { op: 'annuity', rate: of(formula.rate), years: of(formula.years) };
    case 'round':
      return { ...formula, body: of(formula.body), decimals: of(formula.decimals) };
    case 'divide':
      return quotientOf(of(formula.left), of(formula.right));
    default:
      return formula;
  }
}

const nought = constant(zero, dimensionless);
const isNought = (f: Formula): boolean => f.op === 'constant' && isZero(f.value);
const isUnity = (f: Formula): boolean => f.op === 'constant' && compare(f.value, one) === 0;

function sumOf(terms: readonly Formula[]): Formula {
  const kept = terms.filter((term) => !isNought(term));
  return kept.length === 0 ? nought : kept.length === 1 ? (kept[0] as Formula) : { op: 'add', terms: kept };
}

function productOf(terms: readonly Formula[]): Formula {
  if (terms.some(isNought)) return nought;
  const kept = terms.filter((term) => !isUnity(term));
  return kept.length === 0
    ? constant(one, dimensionless)
    : kept.length === 1
      ? (kept[0] as Formula)
      : { op: 'multiply', terms: kept };
}

/** `max(0, 0)` is 0; the least of a burden, which is never negative, and 0 is 0. */
function extremeOf(op: 'max' | 'min', terms: readonly Formula[]): Formula {
  if (terms.every(isNought)) return nought;
  const burdened = terms.some((term) => term.op === 'reference' && term.name === 'burden');
  return op === 'min' && burdened && terms.some(isNought) ? nought : { op, terms };
}

const differenceOf = (left: Formula, right: Formula): Formula =>
  isNought(right) ? left : { op: 'subtract', left, right };

const quotientOf = (left: Formula, right: Formula): Formula =>
  isNought(left) ? nought : isUnity(right) ? left : { op: 'divide', left, right };
