/**
 * The leaves: row x component x year, each evaluated exactly and quantised once. Every total is a sum of leaves, so every additive
 * breakdown adds up to the last digit. Leaves are streamed, not kept.
 */
import { isWithinReach, isZero, orderOfMagnitude, quantise, round, type Exact } from '../quantity/exact.js';
import {
  measure,
  measureNames,
  measures,
  type Component,
  type LeafRule,
  type MeasureName,
} from '../plan/measures.js';
import type { Plan, Row } from '../plan/plan.js';
import { wrong } from '../diagnostic/diagnostic.js';
import { createEvaluator, type Evaluator } from './exact.js';
import { EvaluationProblem } from './problem.js';

export type Leaf = {
  readonly row: Row;
  readonly measure: MeasureName;
  readonly oneOff: boolean;
  readonly component: Component;
  /** The formula it was computed by. */
  readonly formula: string;
  readonly value: Exact;
};

export type LeafVisitor = (leaf: Leaf) => void;

/** Calls `visit` for every leaf of a year that is not zero, of the named measures or of all. */
export function visitLeaves(
  plan: Plan,
  baseline: Plan,
  year: number,
  visit: LeafVisitor,
  only?: ReadonlySet<MeasureName>,
): Evaluator {
  const evaluator = createEvaluator(plan, baseline, year);
  const wanted = measureNames.filter((name) => !only || only.has(name));
  const rules = rulesByClass(wanted);
  for (const row of plan.rows) {
    // The same formula serves several measures: it is settled once a row.
    const settled = new Map<string, Exact>();
    for (const [name, rule] of rules.get(row.class) ?? []) {
      if (!counts(row, name)) continue;
      const value =
        settled.get(rule.formula) ?? settle(reachable(evaluator.value(row, rule.formula), row), plan);
      settled.set(rule.formula, value);
      const oneOff = row.timing === 'one-off' && measure(name).oneOff;
      if (!isZero(value))
        visit({ row, measure: name, oneOff, component: rule.component, formula: rule.formula, value });
    }
  }
  return evaluator;
}

/** A leaf may be as near to zero as it likes, for it is rounded; an amount beyond 1e40 is a mistake. */
function reachable(value: Exact, { place, at }: Row): Exact {
  if (isWithinReach(value) || orderOfMagnitude(value) < 0) return value;
  const message = `"${at.item}" comes to an amount beyond 1e40`;
  throw new EvaluationProblem(
    wrong('BRD319', place, message, 'look at the units of its figures: 4 k cases per year'),
  );
}

/** The leaf's one rounding; rounded further first where official totals are sums of rounded lines. */
const settle = (value: Exact, { roundLines }: Plan): Exact =>
  roundLines ? round(quantise(value), roundLines.decimals, roundLines.mode) : quantise(value);

function rulesByClass(
  names: readonly MeasureName[],
): ReadonlyMap<string, readonly (readonly [MeasureName, LeafRule])[]> {
  const rules = new Map<string, (readonly [MeasureName, LeafRule])[]>();
  for (const name of names) {
    for (const rule of measures[name].leaves) {
      for (const rowClass of rule.on) rules.set(rowClass, [...(rules.get(rowClass) ?? []), [name, rule]]);
    }
  }
  return rules;
}

function counts(row: Row, name: MeasureName): boolean {
  const { only } = measure(name);
  if (only === 'unmonetised') return row.unmonetised;
  if (only === undefined) return true;
  return row.days === (only === 'calendar' ? 'day' : 'business day');
}
