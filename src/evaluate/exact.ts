/** Exact evaluation of formulas: one row at a time, in decimals of 60 digits. */
import { children, type Formula } from '../formula/formula.js';
import {
  add,
  compare,
  divide,
  exact,
  isWithinReach,
  isZero,
  larger,
  multiply,
  one,
  round,
  smaller,
  subtract,
  zero,
  type Exact,
} from '../quantity/exact.js';
import { columns, isColumn } from '../plan/columns.js';
import { formulas, isFormula } from '../plan/formulas.js';
import type { Figure, Plan, Row, Stage } from '../plan/plan.js';
import { fullName } from '../plan/references.js';
import { EvaluationProblem, problemAt } from './problem.js';
import { seriesValue } from './series.js';

export type Evaluator = {
  readonly year: number;
  /** A column or formula of a row. */
  readonly value: (row: Row, name: string, of?: 'baseline') => Exact;
  readonly figure: (index: number, year?: number) => Exact;
  readonly formula: (row: Row, formula: Formula, of?: 'baseline') => Exact;
};

/** @param baseline the plan without reforms; the plan itself where there are none */
export function createEvaluator(plan: Plan, baseline: Plan, year: number): Evaluator {
  let current = -1;
  let memo = new Map<string, Exact>();

  const figure = figureReader(plan, year, (f, at) => walk(f, noRow, undefined, at));

  const value = (row: Row, name: string, of?: 'baseline'): Exact => {
    if (row.index !== current) [current, memo] = [row.index, new Map()];
    const shared = of === 'baseline' && plan !== baseline;
    const key = shared ? `0 ${name}` : name;
    const known = memo.get(key);
    if (known) return known;
    const found = walk(
      lookUp(row, name, shared ? baseline : plan),
      row,
      shared ? 'baseline' : undefined,
      year,
    );
    memo.set(key, found);
    return found;
  };

  const walk = (f: Formula, row: Row, of: 'baseline' | undefined, at: number): Exact => {
    const inner = (part: Formula): Exact => walk(part, row, of, at);
    switch (f.op) {
      case 'constant':
        return f.value;
      case 'reference':
        return value(row, f.name, f.of ?? of);
      case 'figure':
        return figure(f.figure, f.at ?? at);
      case 'stage':
        return stageValue(
          plan.stages[f.stage] as Stage,
          at,
          (g, y) => walk(g, row, of, y),
          (g) => zeroFigure(g, row, plan),
        );
      case 'during':
        return inner((f.from ?? at) <= at && at <= (f.until ?? at) ? f.inside : f.outside);
      default:
        return arithmetic(f, inner, (part) => zeroFigure(part, row, plan));
    }
  };
  return { year, value, figure, formula: (row, f, of) => walk(f, row, of, year) };
}

/** The value of a figure in a year, looked at once. */
function figureReader(
  plan: Plan,
  year: number,
  walk: (f: Formula, at: number) => Exact,
): Evaluator['figure'] {
  const figures = new Map<number, Exact | EvaluationProblem>();
  const read = (index: number, at = year): Exact => {
    const key = index * 10_000 + at;
    const known = figures.get(key) ?? readOnce(plan.figures[index] as Figure, at);
    figures.set(key, known);
    if (known instanceof EvaluationProblem) throw known;
    return known;
  };
  /** A problem is kept like a value: figures that refer to each other many times over must not be followed each time. */
  const readOnce = (own: Figure, at: number): Exact | EvaluationProblem => {
    try {
      const found = figureValue(
        own,
        at,
        (i) => read(i, at),
        (f) => walk(f, at),
      );
      return isWithinReach(found) ? found : outOfReach(own);
    } catch (error) {
      if (error instanceof EvaluationProblem) return error;
      throw error;
    }
  };
  return read;
}

type Arithmetic = Exclude<Formula, { op: 'constant' | 'reference' | 'figure' | 'stage' | 'during' }>;

function arithmetic(
  f: Arithmetic,
  value: (part: Formula) => Exact,
  culprit: (part: Formula) => Figure | undefined,
): Exact {
  switch (f.op) {
    case 'add':
      return f.terms.map(value).reduce(add);
    case 'multiply':
      return product(f.terms, value);
    case 'max':
      return f.terms.map(value).reduce(larger);
    case 'min':
      return f.terms.map(value).reduce(smaller);
    case 'subtract':
      return subtract(value(f.left), value(f.right));
    case 'divide':
      return quotient(value(f.left), value(f.right), () => culprit(f.right));
    case 'reduce':
      return f.rounding ? round(value(f.body), f.rounding.decimals, f.rounding.mode) : value(f.body);
  }
}

/** Named figures are evaluated outside any row and refer to none. */
const noRow = { index: -2, variants: {} } as unknown as Row;

/** What a name stands for in a row: its cell, the formula, the variant that holds there, or what holds where the model is silent. */
export function lookUp(row: Row, name: string, plan: Plan): Formula {
  if (isColumn(name)) {
    const cell = plan.cells[name]?.[row.index];
    if (cell) return cell;
    const { silent } = columns[name];
    if (silent) return { op: 'constant', value: silent.value, unit: noUnit };
    throw new Error(`row ${row.at.procedure}/${row.at.item} has no ${name}`);
  }
  const full = fullName(row, name);
  if (!isFormula(full)) throw new Error(`row ${row.at.procedure}/${row.at.item} has no variant of ${name}`);
  return formulas[full];
}
const noUnit = { dimensions: {}, numerator: 1, denominator: 1 } as const;

/** A zero factor settles the product, wherever it stands: the other factors need not have a value. */
function product(terms: readonly Formula[], value: (f: Formula) => Exact): Exact {
  let result = one;
  let problem: EvaluationProblem | undefined;
  for (const term of terms) {
    try {
      const factor = value(term);
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

export function quotient(left: Exact, right: Exact, culprit: () => Figure | undefined): Exact {
  if (!isZero(right)) return divide(left, right);
  const figure = culprit();
  if (!figure) throw new Error('a division by zero without a figure');
  const { body, path } = figure;
  const what =
    body.is === 'number' && isZero(body.value) ? 'is zero and divides' : 'makes a division by zero';
  throw problemAt(figure, 'BRD318', `${path} ${what}`, 'say a number above zero');
}

const outOfReach = (figure: Figure): EvaluationProblem =>
  problemAt(
    figure,
    'BRD319',
    `${figure.path} comes to a number beyond 1e40, or nearer to zero than 1e-40`,
    'look at what is multiplied, and how many years it grows: 2 % per year',
  );

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

/** Each year from the year before (or after, back in time). */
function stageValue(
  stage: Stage,
  year: number,
  walk: (f: Formula, year: number) => Exact,
  culprit: (f: Formula) => Figure | undefined,
): Exact {
  if (stage.kind === 'every') {
    const passed = exact(year - stage.from);
    const times = quotient(passed, walk(stage.years, year), () => culprit(stage.years));
    return compare(passed, zero) >= 0 && compare(round(times, 0, 'down'), times) === 0 ? one : zero;
  }
  let value = one;
  for (let y = stage.from + 1; y <= year; y++) value = multiply(value, add(one, walk(stage.rate, y)));
  for (let y = stage.from; y > year; y--)
    value = quotient(value, add(one, walk(stage.rate, y)), () => culprit(stage.rate));
  const figure = isWithinReach(value) ? undefined : culprit(stage.rate);
  if (figure) throw outOfReach(figure);
  return value;
}
