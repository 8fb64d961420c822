/** Exact evaluation of formulas: one row at a time, in decimals of 60 digits. */
import { children, type Formula } from '../formula/formula.js';
import {
  add,
  annuity,
  divide,
  isWithinReach,
  isZero,
  larger,
  multiply,
  one,
  round,
  roundTo,
  smaller,
  subtract,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import type { Figure, Plan, Row, Stage } from '../plan/plan.js';
import { lookUp, slotCount, slotOf } from './names.js';
import { EvaluationProblem, problemAt } from './problem.js';
import { seriesValue } from './series.js';
import { outOfReach, stageValue } from './stages.js';

export type Evaluator = {
  readonly year: number;
  /** A column or formula of a row. */
  readonly value: (row: Row, name: string, of?: 'baseline') => Exact;
  /** The same, where names of the row have other values. What is of the baseline stays, unless the plan is the baseline itself. */
  readonly given: (row: Row, name: string, values: Given) => Exact;
  readonly figure: (index: number, year?: number) => Exact;
  readonly formula: (row: Row, formula: Formula, of?: 'baseline') => Exact;
  /** A formula over figures and stages alone, outside any row. */
  readonly alone: (formula: Formula) => Exact;
};

/** Values of a row's names, by their numbers (`slotOf`); a problem is met only where the value is needed. */
export type Given = readonly (Exact | EvaluationProblem | undefined)[];

/** Values of the row at hand, by the number of their name. */
type Memory = (Exact | undefined)[];

const memory = (): Memory => Array.from({ length: slotCount }, () => undefined);

type State = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly year: number;
  /** Figures in the year, by index, and in other years. */
  readonly figures: (Exact | EvaluationProblem | undefined)[];
  readonly others: Map<number, Exact | EvaluationProblem>;
  /** What all rows share, in the year. */
  readonly shared: Map<Formula, Exact>;
  readonly ofPlan: Memory;
  readonly ofBaseline: Memory;
  row: number;
  given: Given | undefined;
};

/** @param baseline the plan without reforms; the plan itself where there are none */
export function createEvaluator(plan: Plan, baseline: Plan, year: number): Evaluator {
  const s: State = {
    plan,
    baseline,
    year,
    figures: [],
    others: new Map(),
    shared: new Map(),
    ofPlan: memory(),
    ofBaseline: memory(),
    row: -1,
    given: undefined,
  };
  return {
    year,
    value: (row, name, of) => {
      if (s.given) giveTo(s, undefined);
      return valueOf(s, row, name, of);
    },
    given: (row, name, values) => {
      if (s.given !== values) giveTo(s, values);
      return valueOf(s, row, name, undefined);
    },
    figure: (index, at = year) => figureOf(s, index, at),
    formula: (row, f, of) => walk(s, f, row, of, year),
    alone: (f) => walk(s, f, noRow, undefined, year),
  };
}

function figureOf(s: State, index: number, at: number): Exact {
  const known = at === s.year ? s.figures[index] : s.others.get(index * 10_000 + at);
  if (known) return known instanceof EvaluationProblem ? raise(known) : known;
  const found = readOnce(s, s.plan.figures[index] as Figure, at);
  if (at === s.year) s.figures[index] = found;
  else s.others.set(index * 10_000 + at, found);
  return found instanceof EvaluationProblem ? raise(found) : found;
}

function raise(problem: EvaluationProblem): never {
  throw problem;
}

/** A problem is kept like a value: figures that refer to each other many times over must not be followed each time. */
function readOnce(s: State, own: Figure, at: number): Exact | EvaluationProblem {
  try {
    const found = figureValue(
      own,
      at,
      (i) => figureOf(s, i, at),
      (f) => walk(s, f, noRow, undefined, at),
    );
    return isWithinReach(found) ? found : outOfReach(own);
  } catch (error) {
    if (error instanceof EvaluationProblem) return error;
    throw error;
  }
}

function giveTo(s: State, values: Given | undefined): void {
  s.given = values;
  s.ofPlan.fill(undefined);
}

type Of = 'baseline' | undefined;

function valueOf(s: State, row: Row, name: string, of: Of): Exact {
  const { plan, baseline } = s;
  if (row.index !== s.row) {
    s.row = row.index;
    s.ofPlan.fill(undefined);
    if (plan !== baseline) s.ofBaseline.fill(undefined);
  }
  const shared = of === 'baseline' && plan !== baseline;
  const values = shared ? s.ofBaseline : s.ofPlan;
  const slot = slotOf(name);
  const known = values[slot];
  if (known) return known;
  const given = shared ? undefined : s.given?.[slot];
  if (given) return given instanceof EvaluationProblem ? raise(given) : given;
  const formula = lookUp(row, name, shared ? baseline : plan);
  const found = walk(s, formula, row, shared ? 'baseline' : undefined, s.year);
  values[slot] = found;
  return found;
}

/** Without closures for its parts: it runs for every node of every row. */
function walk(s: State, f: Formula, row: Row, of: Of, at: number): Exact {
  switch (f.op) {
    case 'constant':
      return f.value;
    case 'reference':
      return valueOf(s, row, f.name, f.of ?? of);
    case 'figure':
      return figureOf(s, f.figure, f.at ?? at);
    case 'stage':
      return onceAYear(s, f, at, () => stageAt(s, f.stage, row, of, at));
    case 'shared':
      return onceAYear(s, f, at, () => walk(s, f.body, row, of, at));
    case 'during':
      return walk(s, (f.from ?? at) <= at && at <= (f.until ?? at) ? f.inside : f.outside, row, of, at);
    case 'subtract':
      return subtract(walk(s, f.left, row, of, at), walk(s, f.right, row, of, at));
    case 'divide': {
      const left = walk(s, f.left, row, of, at);
      return quotient(left, walk(s, f.right, row, of, at), () => zeroFigure(f.right, row, s.plan));
    }
    case 'annuity':
      return annuity(walk(s, f.rate, row, of, at), yearsOf(s, f.years, row, of, at));
    case 'round': {
      const decimals = Number(toText(walk(s, f.decimals, row, of, at)));
      return roundTo(walk(s, f.body, row, of, at), decimals, f.mode, f.step);
    }
    case 'reduce': {
      const body = walk(s, f.body, row, of, at);
      return f.rounding ? round(body, f.rounding.decimals, f.rounding.mode) : body;
    }
    case 'multiply':
      return product(s, f.terms, row, of, at);
    case 'add':
      return gathered(s, add, f.terms, row, of, at);
    case 'max':
      return gathered(s, larger, f.terms, row, of, at);
    case 'min':
      return gathered(s, smaller, f.terms, row, of, at);
  }
}

/** A stage and what is shared depend on figures alone: one value for all rows. Problems are met again, and thrown again. */
function onceAYear(s: State, f: Formula, at: number, compute: () => Exact): Exact {
  if (at !== s.year) return compute();
  const known = s.shared.get(f);
  if (known) return known;
  const found = compute();
  s.shared.set(f, found);
  return found;
}

const stageAt = (s: State, index: number, row: Row, of: Of, at: number): Exact =>
  stageValue(s.plan.stages[index] as Stage, at, {
    walk: (g, y) => walk(s, g, row, of, y),
    quotient: (left, right, g) => quotient(left, right, () => zeroFigure(g, row, s.plan)),
    culprit: (g) => zeroFigure(g, row, s.plan),
  });

function gathered(
  s: State,
  put: (a: Exact, b: Exact) => Exact,
  terms: readonly Formula[],
  row: Row,
  of: Of,
  at: number,
): Exact {
  let result = walk(s, terms[0] as Formula, row, of, at);
  for (let i = 1; i < terms.length; i++) result = put(result, walk(s, terms[i] as Formula, row, of, at));
  return result;
}

/** A zero factor settles the product, wherever it stands: the other factors need not have a value. */
function product(s: State, terms: readonly Formula[], row: Row, of: Of, at: number): Exact {
  let result = one;
  let problem: EvaluationProblem | undefined;
  for (const term of terms) {
    try {
      const factor = walk(s, term, row, of, at);
      if (isZero(factor)) return zero;
      result = multiply(result, factor);
    } catch (error) {
      if (!(error instanceof EvaluationProblem)) throw error;
      problem ??= error;
    }
  }
  if (problem) throw problem;
  return result;
}

/** @throws BRD327 for years that are no whole ones: what a part of a year costs is not agreed on. */
function yearsOf(s: State, years: Formula, row: Row, of: Of, at: number): number {
  const found = walk(s, years, row, of, at);
  const count = Number(toText(found));
  if (Number.isInteger(count) && count >= 1 && count <= 1000) return count;
  const figure = zeroFigure(years, row, s.plan);
  if (!figure) throw new Error('an annuity without a figure for its years');
  throw problemAt(figure, 'BRD327', `an annuity over ${toText(found)} years`, 'whole years, from 1 to 1,000');
}

/** Named figures are evaluated outside any row and refer to none. */
const noRow = { index: -2, variants: {} } as unknown as Row;

export function quotient(left: Exact, right: Exact, culprit: () => Figure | undefined): Exact {
  if (!isZero(right)) return divide(left, right);
  const figure = culprit();
  if (!figure) throw new Error('a division by zero without a figure');
  const { body, path } = figure;
  const what =
    body.is === 'number' && isZero(body.value) ? 'is zero and divides' : 'makes a division by zero';
  throw problemAt(figure, 'BRD318', `${path} ${what}`, 'say a number above zero');
}

/** The figure behind a divisor, through the names of the row. */
function zeroFigure(formula: Formula, row: Row, plan: Plan): Figure | undefined {
  if (formula.op === 'figure') return plan.figures[formula.figure];
  if (formula.op === 'reference') return zeroFigure(lookUp(row, formula.name, plan), row, plan);
  return children(formula)
    .map((part) => zeroFigure(part, row, plan))
    .find((figure) => figure !== undefined);
}

function figureValue(
  figure: Figure,
  year: number,
  of: (index: number) => Exact,
  walk: (f: Formula) => Exact,
): Exact {
  if (figure.body.is === 'number') return figure.body.value;
  if (figure.body.is === 'formula') return walk(figure.body.formula);
  return seriesValue(figure, figure.body, year, of);
}
