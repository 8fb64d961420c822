/**
 * The leaves: row x component x year, each evaluated exactly and quantised once. Every total is a sum of leaves, so every additive
 * breakdown adds up to the last digit. Leaves are streamed, not kept.
 */
import { isWithinReach, isZero, orderOfMagnitude, quantise, round, type Exact } from '../quantity/exact.js';
import { wrong } from '../diagnostic/diagnostic.js';
import {
  measure,
  measureNames,
  type Component,
  type Measure,
  type MeasureName,
  type MeasureUnit,
} from '../plan/measures.js';
import type { LineRounding, Plan, Row, RowClass } from '../plan/plan.js';
import type { Rounding } from '../formula/formula.js';
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

/** The leaves of a year, row by row. */
export type LeafReader = {
  readonly evaluator: Evaluator;
  /** Calls `visit` for every leaf of the row that is not zero. */
  readonly ofRow: (row: Row, visit: LeafVisitor) => void;
};

/** Calls `visit` for every leaf of a year that is not zero, of the named measures or of all. */
export function visitLeaves(
  plan: Plan,
  baseline: Plan,
  year: number,
  visit: LeafVisitor,
  only?: ReadonlySet<MeasureName>,
): Evaluator {
  const reader = createLeafReader(plan, baseline, year, only);
  for (const row of plan.rows) reader.ofRow(row, visit);
  return reader.evaluator;
}

/** @param only the named measures; without it, all */
export function createLeafReader(
  plan: Plan,
  baseline: Plan,
  year: number,
  only?: ReadonlySet<MeasureName>,
): LeafReader {
  const evaluator = createEvaluator(plan, baseline, year);
  const rules = rulesByClass(measureNames.filter((name) => !only || only.has(name)));
  const settled: (Exact | undefined)[] = [];
  const ofRow = (row: Row, visit: LeafVisitor): void => {
    // The same formula serves several measures: it is settled once a row.
    settled.fill(undefined);
    for (const rule of rules.get(row.class) ?? []) {
      if (!counts(row, rule.only)) continue;
      const value =
        settled[rule.slot] ?? settledLeaf(evaluator.value(row, rule.formula), rule.formula, row, plan);
      settled[rule.slot] = value;
      if (isZero(value)) continue;
      const { name, component, formula } = rule;
      visit({
        row,
        measure: name,
        oneOff: rule.oneOff && row.timing === 'one-off',
        component,
        formula,
        value,
      });
    }
  };
  return { evaluator, ofRow };
}

/** What a formula comes to, as the leaf that it is: within reach, and rounded once. */
export const settledLeaf = (value: Exact, formula: string, row: Row, plan: Plan): Exact =>
  settle(reachable(value, row), formula, plan);

/** The formulas that one measure adds up in a row; none where it has no part in it. */
export function leafFormulas(name: MeasureName, oneOff: boolean): (row: Row) => readonly string[] {
  const rules = rulesByClass([name]);
  return (row) =>
    (rules.get(row.class) ?? []).flatMap((rule) =>
      counts(row, rule.only) && (rule.oneOff && row.timing === 'one-off') === oneOff ? [rule.formula] : [],
    );
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
function settle(value: Exact, formula: string, { roundLines }: Plan): Exact {
  const exact = quantise(value);
  const how = roundLines && roundingOf(roundLines, formula);
  return how ? round(exact, how.decimals, how.mode) : exact;
}

function roundingOf(of: LineRounding, formula: string): Rounding | undefined {
  if ('all' in of) return of.all;
  const unit = units.get(formula);
  return unit === 'h' ? of.hours : unit === 'currency' ? of.money : undefined;
}

/** What a formula's leaves are in; no formula serves measures of two units. */
const units: ReadonlyMap<string, MeasureUnit> = new Map(
  measureNames.flatMap((name) =>
    measure(name).leaves.map(({ formula }): [string, MeasureUnit] => [formula, measure(name).unit]),
  ),
);

type Rule = {
  readonly name: MeasureName;
  readonly formula: string;
  /** Its number among the formulas of its class. */
  readonly slot: number;
  readonly component: Component;
  readonly only: Measure['only'];
  readonly oneOff: boolean;
};

function rulesByClass(names: readonly MeasureName[]): ReadonlyMap<RowClass, readonly Rule[]> {
  const rules = new Map<RowClass, Rule[]>();
  for (const name of names) {
    const { leaves, only, oneOff } = measure(name);
    for (const { on, component, formula } of leaves) {
      for (const rowClass of on) {
        const others = rules.get(rowClass) ?? [];
        const same = others.find((other) => other.formula === formula);
        const slot = same?.slot ?? others.length;
        rules.set(rowClass, [...others, { name, formula, slot, component, only, oneOff }]);
      }
    }
  }
  return rules;
}

function counts(row: Row, only: Measure['only']): boolean {
  if (only === undefined) return true;
  if (only === 'users') return row.at.addressee !== 'administration';
  if (only === 'unmonetised') return row.unmonetised;
  return row.days === (only === 'calendar' ? 'day' : 'business day');
}
