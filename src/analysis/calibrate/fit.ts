/**
 * Fits unknowns to targets by linear steps: at each point the slopes are taken by differences of the model's own exact evaluation, and the
 * linear problem is solved for the least change from the priors (`least-change.ts`). A model that is linear in its unknowns needs one step.
 */
import {
  add,
  compare,
  divide,
  exact,
  larger,
  magnitude,
  multiply,
  one,
  subtract,
  sum,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import { leastChange, type Matrix, type Vector } from './least-change.js';

export type Fitting = {
  /** Relative misses of the targets, for unknowns over their priors; undefined where the model has no value. */
  readonly misses: (factors: Vector) => Vector | undefined;
  readonly low: Vector;
  readonly high: Vector;
};

export type Fit = {
  /** Each unknown over its prior. */
  readonly factors: Vector;
  readonly misses: Vector;
  /** Unknowns that no target depended on where the fit began. */
  readonly idle: ReadonlySet<number>;
};

const mostSteps = 60;
const shortest = exact('0.0001');
const half = exact('0.5');
/** So small a step changes no digit that is kept. */
const settled = exact('1e-24');
/** Below this, a step that does not shrink is the rounding of leaves. */
const fine = exact('1e-9');
const width = exact('1e-7');
/** What a missed target weighs against a change when a step is judged: enough that a step towards the targets is never refused for its length. */
const judgement = exact('1e6');

/**
 * @param start unknowns over their priors; brought into their ranges
 * @returns undefined where the model has no value there
 */
export function fit(problem: Fitting, start: Vector): Fit | undefined {
  let factors: Vector = start.map((x, i) => within(x, problem.low[i] as Exact, problem.high[i] as Exact));
  let misses = problem.misses(factors);
  if (!misses) return undefined;
  let idle: ReadonlySet<number> | undefined;
  let [before, stalls] = [undefined as Exact | undefined, 0];
  for (let step = 0; step < mostSteps; step++) {
    const slopes = slopesAt(problem, factors, misses);
    idle ??= new Set(
      factors.flatMap((_, i) => (slopes.every((row) => compare(row[i] as Exact, zero) === 0) ? [i] : [])),
    );
    const goal = leastChange({ ...problem, misses, slopes, at: factors });
    const length = goal.map((x, i) => magnitude(subtract(x, factors[i] as Exact))).reduce(larger, zero);
    if (compare(length, settled) <= 0) break;
    const next = judgedStep(problem, factors, misses, goal);
    if (!next) break;
    ({ factors, misses } = next);
    const isStuck = before && compare(length, fine) < 0 && compare(length, multiply(before, half)) > 0;
    if (isStuck && ++stalls === 2) break;
    before = length;
  }
  return { factors, misses, idle: idle ?? new Set() };
}

export const within = (x: Exact, low: Exact, high: Exact): Exact =>
  compare(x, low) < 0 ? low : compare(x, high) > 0 ? high : x;

const cost = (factors: Vector, misses: Vector): Exact =>
  add(
    sum(factors.map((x) => multiply(subtract(x, one), subtract(x, one)))),
    multiply(judgement, sum(misses.map((x) => multiply(x, x)))),
  );

/** The whole step, or the longest half of a half of it that improves; undefined where none does. */
function judgedStep(
  problem: Fitting,
  from: Vector,
  misses: Vector,
  goal: Vector,
): { readonly factors: Vector; readonly misses: Vector } | undefined {
  const stood = cost(from, misses);
  for (let share = one; compare(share, shortest) > 0; share = multiply(share, half)) {
    const factors = goal.map((x, i) => add(from[i] as Exact, multiply(share, subtract(x, from[i] as Exact))));
    const found = problem.misses(factors);
    if (found && compare(cost(factors, found), stood) < 0) return { factors, misses: found };
  }
  return undefined;
}

/** A row for each target. An unknown at its upper end is moved downwards; one whose range is a single value, or that leads where nothing has a value, not at all. */
function slopesAt({ misses: at, low, high }: Fitting, factors: Vector, misses: Vector): Matrix {
  const columns = factors.map((x, i) => {
    const room = subtract(high[i] as Exact, low[i] as Exact);
    const step = multiply(width, room);
    if (compare(step, zero) === 0) return misses.map(() => zero);
    const other = compare(add(x, step), high[i] as Exact) <= 0 ? add(x, step) : subtract(x, step);
    const moved = at(factors.map((own, k) => (k === i ? other : own)));
    return misses.map((miss, j) =>
      moved ? divide(subtract(moved[j] as Exact, miss), subtract(other, x)) : zero,
    );
  });
  return misses.map((_, j) => columns.map((column) => column[j] as Exact));
}
