/** Which value of one named figure reaches a target, or how near it gets within its range. */
import {
  compare,
  exact,
  isNegative,
  isZero,
  multiply,
  subtract,
  toText,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import { baseUnitText } from '../../quantity/unit.js';
import { keptDigits, roundedIn, textIn, type Scale } from '../../quantity/written-number.js';
import { EvaluationProblem } from '../../evaluate/problem.js';
import type { Note, Result, Run, Table } from '../../result/result.js';
import { withValues, type NamedFigure, type Plans } from '../../plan/named-figure.js';
import { run, type RunRequest } from '../run.js';
import { shareName, unitOfSought, valueOf, type Sought } from '../target.js';
import { search, type Found } from './root.js';
import { notesOfSolution } from './solution-notes.js';
import { verdictIn, type Ends } from './verdict.js';

export type SolveRequest = {
  readonly parameter: NamedFigure;
  readonly scale: Scale;
  readonly sought: Sought;
  readonly target: Exact;
  /** A range asked for; without it, the figure's own, else one that is assumed. */
  readonly within?: Ends;
  /** What the result's headline is of. */
  readonly run: Omit<RunRequest, 'reformed' | 'by' | 'measures'>;
  readonly scenario?: string;
};

export type Range = Ends & { readonly from: 'written' | 'asked' | 'assumed' };

export type Solution = {
  readonly result: Result;
  readonly outcome: Found['outcome'];
  readonly value: Exact;
  /** As it can be written into the model. */
  readonly written: string;
};

const assumedFactor = exact(1000);

/** @throws EvaluationProblem where the model itself has no value */
export function solve(plans: Plans, request: SolveRequest): Solution {
  const { parameter, scale, sought, target } = request;
  const range = rangeOf(parameter, scale, request.within);
  const before = valueOf(plans, sought).value;
  const found = search({
    at: (x) => valueIfAny(withValues(plans, [[parameter, x]]), sought),
    target,
    low: range.low,
    high: range.high,
    start: parameter.value,
    simpler: (x) => [3, 6, 9, 12, 15, 18, keptDigits].map((digits) => roundedIn(scale, x, digits)),
  });
  // Without a value anywhere in the range, the problem is told as it arises at its lower end.
  if (!found) throw problemIn(withValues(plans, [[parameter, range.low]]), sought);
  const solved = withValues(plans, [[parameter, found.best.x]]);
  const result = run(solved.baseline, {
    ...request.run,
    by: [],
    measures: [],
    ...(request.scenario === undefined
      ? {}
      : { reformed: { scenario: request.scenario, plan: solved.plan } }),
  });
  const seen = { request, range, found, before, unit: unitOfSought(sought, plans.plan) };
  return {
    outcome: found.outcome,
    value: found.best.x,
    written: textIn(request.scale, found.best.x),
    result: {
      ...result,
      command: 'solve',
      runs: result.runs.map(leadOnly),
      tables: [solutionTable(seen)],
      notes: [...notesOfSolution(seen), ...result.notes.filter(isOfShare)],
    },
  };
}

/** Its leading measure and the share of GDP: the rest of a headline is for `run`. */
export const leadOnly = (one: Run): Run => ({
  ...one,
  headline: Object.fromEntries(
    Object.entries(one.headline).filter(([name]) => name === one.leads || name === shareName),
  ),
});

/** Of the notes of a run, those that say of whose GDP a share is. */
export const isOfShare = ({ id }: Note): boolean => id === 'gdp' || id === 'gdp-prices';

/** As written, or as asked for; else from zero to a thousand times the value, or the whole of a share. */
function rangeOf({ figure, value }: NamedFigure, scale: Scale, within: Ends | undefined): Range {
  if (within) return { ...within, from: 'asked' };
  if (figure.ends) return { ...figure.ends, from: 'written' };
  const whole = scale.toBase(exact(100));
  if (scale.words.trim() === '%' && compare(value, whole) <= 0 && !isNegative(value))
    return { low: zero, high: whole, from: 'assumed' };
  const far = isZero(value) ? scale.toBase(assumedFactor) : multiply(value, assumedFactor);
  return isNegative(far)
    ? { low: far, high: zero, from: 'assumed' }
    : { low: zero, high: far, from: 'assumed' };
}

/** Where a value divides by zero or leaves what can be computed, the measure has none. */
export function valueIfAny(plans: Plans, sought: Sought): Exact | undefined {
  try {
    return valueOf(plans, sought).value;
  } catch (error) {
    if (error instanceof EvaluationProblem) return undefined;
    throw error;
  }
}

function problemIn(plans: Plans, sought: Sought): EvaluationProblem {
  try {
    valueOf(plans, sought);
  } catch (error) {
    if (error instanceof EvaluationProblem) return error;
    throw error;
  }
  throw new Error('a range without a value, and one at its end');
}

export type Seen = {
  readonly request: SolveRequest;
  readonly range: Range;
  readonly found: Found;
  readonly before: Exact;
  readonly unit: string;
};

/** One row: numbers in base units, and the value once more as it can be written into the model. */
function solutionTable({ request, range, found, before, unit }: Seen): Table {
  const { parameter, scale, sought, target } = request;
  const { best, ends } = found;
  const own = baseUnitText(parameter.figure.unit);
  const cells: readonly (readonly [string, string | null, string?])[] = [
    ['parameter', parameter.name],
    ['outcome', found.outcome],
    ['written', textIn(scale, best.x)],
    ['value', toText(best.x), own],
    ['present', toText(parameter.value), own],
    ['low', toText(range.low), own],
    ['high', toText(range.high), own],
    ['range', range.from],
    ['plausible', parameter.figure.ends ? verdictIn(best.x, parameter.figure.ends) : null],
    ['measure', sought.measure],
    ['year', String(sought.year)],
    ['before', toText(before), unit],
    ['after', toText(best.y), unit],
    ['target', toText(target), unit],
    ['miss', toText(subtract(best.y, target)), unit],
    ['atLow', toText(ends[0].y), unit],
    ['atHigh', toText(ends[1].y), unit],
    ['steps', String(found.steps)],
  ];
  return {
    id: 'solution',
    columns: cells.map(([id, , of]) => (of === undefined ? { id } : { id, unit: of })),
    rows: [cells.map(([, cell]) => cell)],
  };
}
