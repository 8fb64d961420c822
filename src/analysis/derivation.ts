/**
 * A line's cost as its institution's handbook writes it: what the factors are made of side by side, in the handbook's order. It is shown so
 * and computed as ever: the value is that of the formula, for only products are taken apart, and factors change places.
 */
import { constant, minus, reference, times, type Formula } from '../formula/formula.js';
import { one } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import type { Factor } from '../model/derivation.js';
import type { Plan, Row } from '../plan/plan.js';
import type { Simplifier } from './simplify.js';

/** The gross amount behind what is net of business as usual. */
const grossOf: Readonly<Record<string, string>> = {
  timeBurden: 'timeCost',
  moneyBurden: 'moneyCost',
  burdenHours: 'hours',
};
const amounts = new Set([...Object.entries(grossOf).flat(), 'grossTime', 'grossMoney', 'grossHours']);

/** Names whose own factors stand in their place. */
const opened = new Set(['timeCost', 'moneyCost', 'hours', 'occurrences', 'completed']);

/** @param alone whether the plan has no reforms: only then is business as usual a share of the cost that is shown */
export function derivationOf(
  name: string,
  ofName: Simplifier,
  { row, plan, alone }: { readonly row: Row; readonly plan: Plan; readonly alone: boolean },
): Formula {
  const formula = ofName(name);
  if (!plan.derivation || !amounts.has(name)) return formula;
  const factors = factorsOf(netOf(name, row, plan, alone) ?? formula, ofName);
  if (factors.length < 2) return formula;
  return times(...inOrder(factors, plan.derivation));
}

/** `max(0, cost - usual share x cost)` is cost x (1 - usual share): costs are not negative in a model of levels, and a share is at most 1. */
function netOf(name: string, { index }: Row, { cells }: Plan, alone: boolean): Formula | undefined {
  const gross = grossOf[name];
  if (gross === undefined || !alone || cells.usualShare?.[index] === undefined) return undefined;
  return times(reference(gross), minus(constant(one, dimensionless), reference('usualShare')));
}

function factorsOf(formula: Formula, ofName: Simplifier): readonly Formula[] {
  if (formula.op === 'multiply') return formula.terms.flatMap((term) => factorsOf(term, ofName));
  if (formula.op !== 'reference' || formula.of !== undefined || !opened.has(formula.name)) return [formula];
  const behind = ofName(formula.name);
  return behind.op === 'multiply' || behind.op === 'reference' ? factorsOf(behind, ofName) : [formula];
}

/** Where a factor stands: by the first of its words that the order has. */
const words: Readonly<Record<string, readonly Factor[]>> = {
  time: ['time'],
  staff: ['staff', 'time'],
  quantity: ['frequency', 'cases'],
  rate: ['wage'],
  wage: ['wage'],
  money: ['wage', 'time'],
  amount: ['wage', 'time'],
  population: ['population', 'cases'],
  entrants: ['population', 'cases'],
  frequency: ['frequency', 'cases'],
};
const ofCases: readonly Factor[] = ['cases', 'frequency', 'population'];
const ofUsual: readonly Factor[] = ['usual', 'wage', 'time'];

function inOrder(factors: readonly Formula[], order: readonly Factor[]): readonly Formula[] {
  const place = (formula: Formula): number => {
    const own = formula.op === 'reference' ? (words[formula.name] ?? ofCases) : ofUsual;
    const found = own.find((word) => order.includes(word));
    return found === undefined ? order.length : order.indexOf(found);
  };
  return [...factors].sort((a, b) => place(a) - place(b));
}
