/**
 * Fits unknowns to targets by linear steps: at each point the slopes are taken by differences of the model's own exact evaluation, and the
 * linear problem is solved for the least change from the priors (`least-change.ts`). A model that is linear in its unknowns needs one step.
 */
import {
  add,
  compare,
  divide,
  exact,
  isZero,
  larger,
  magnitude,
  multiply,
  one,
  subtract,
  sum,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import { leastChange, weight, type Matrix, type Vector } from './least-change.js';

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
/** A linear step that leaves less of the misses than this meets the targets. */
const met = exact('1e-12');
const width = exact('1e-7');

type State = { readonly factors: Vector; readonly misses: Vector };

/**
 * @param start unknowns over their priors; brought into their ranges
 * @returns undefined where the model has no value there
 */
export function fit(problem: Fitting, start: Vector): Fit | undefined {
  const factors = start.map((x, i) => within(x, problem.low[i] as Exact, problem.high[i] as Exact));
  const misses = problem.misses(factors);
  if (!misses) return undefined;
  const first = slopesAt(problem, { factors, misses });
  const idle = new Set(factors.flatMap((_, i) => (first.every((row) => isZero(row[i] as Exact)) ? [i] : [])));
  return { ...polished(problem, descended(problem, { factors, misses })), idle };
}

function descended(problem: Fitting, start: State): State {
  let state = start;
  let [before, stalls, penalty] = [undefined as Exact | undefined, 0, one];
  for (let step = 0; step < mostSteps; step++) {
    const slopes = slopesAt(problem, state);
    const goal = leastChange({ ...problem, misses: state.misses, slopes, at: state.factors });
    const length = distance(goal, state.factors);
    if (compare(length, settled) <= 0) break;
    const left = slopes.map((row, j) =>
      add(
        state.misses[j] as Exact,
        sum(row.map((slope, i) => multiply(slope, subtract(goal[i] as Exact, state.factors[i] as Exact)))),
      ),
    );
    const meets = compare(most(left), multiply(met, most(state.misses))) <= 0;
    if (meets) penalty = larger(penalty, add(one, multiply(exact(2), multiply(weight, most(left)))));
    const next = judgedStep(problem, state, goal, meets ? penalised(penalty) : squared);
    if (!next) break;
    state = next;
    const isStuck = before && compare(length, fine) < 0 && compare(length, multiply(before, half)) > 0;
    if (isStuck && ++stalls === 2) break;
    before = length;
  }
  return state;
}

/** Steps to the targets that are the shortest from here, and count no change: the last digits of a target that can be reached. */
function polished(problem: Fitting, start: State): State {
  let state = start;
  for (let step = 0; step < 8; step++) {
    const slopes = slopesAt(problem, state);
    const { factors, misses } = state;
    const goal = leastChange({ ...problem, misses, slopes, at: factors, from: factors });
    const found = problem.misses(goal);
    if (!found || compare(length2(found), multiply(length2(misses), half)) >= 0) break;
    state = { factors: goal, misses: found };
  }
  return state;
}

export const within = (x: Exact, low: Exact, high: Exact): Exact =>
  compare(x, low) < 0 ? low : compare(x, high) > 0 ? high : x;

const most = (xs: Vector): Exact => xs.map(magnitude).reduce(larger, zero);
const distance = (a: Vector, b: Vector): Exact => most(a.map((x, i) => subtract(x, b[i] as Exact)));
const length2 = (xs: Vector): Exact => sum(xs.map((x) => multiply(x, x)));
const change = (factors: Vector): Exact => length2(factors.map((x) => subtract(x, one)));

/** Whether one state is better than another. */
type Judge = (fresh: State, old: State) => boolean;

/** Where the targets can be met: half the change and the misses, which weigh more than the change could gain by missing (an exact penalty). */
const penalised =
  (penalty: Exact): Judge =>
  (fresh, old) => {
    const cost = ({ factors, misses }: State): Exact =>
      add(multiply(half, change(factors)), multiply(penalty, sum(misses.map(magnitude))));
    return compare(cost(fresh), cost(old)) < 0;
  };

/** Where they cannot: the squares of the misses, and only where these are the same, the change. */
const squared: Judge = (fresh, old) => {
  const [now, then] = [length2(fresh.misses), length2(old.misses)];
  const isSame = compare(magnitude(subtract(now, then)), multiply(met, then)) <= 0;
  return isSame ? compare(change(fresh.factors), change(old.factors)) < 0 : compare(now, then) < 0;
};

/** The whole step, or the longest half of a half of it that improves; undefined where none does. */
function judgedStep(problem: Fitting, old: State, goal: Vector, isBetter: Judge): State | undefined {
  for (let share = one; compare(share, shortest) > 0; share = multiply(share, half)) {
    const factors = goal.map((x, i) => {
      const from = old.factors[i] as Exact;
      return compare(share, one) === 0 ? x : add(from, multiply(share, subtract(x, from)));
    });
    const misses = problem.misses(factors);
    if (misses && isBetter({ factors, misses }, old)) return { factors, misses };
  }
  return undefined;
}

/** A row for each target. An unknown at its upper end is moved downwards; one whose range is a single value, or that leads where nothing has a value, not at all. */
function slopesAt({ misses: at, low, high }: Fitting, { factors, misses }: State): Matrix {
  const columns = factors.map((x, i) => {
    const room = subtract(high[i] as Exact, low[i] as Exact);
    const step = multiply(width, room);
    if (isZero(step)) return misses.map(() => zero);
    const other = compare(add(x, step), high[i] as Exact) <= 0 ? add(x, step) : subtract(x, step);
    const moved = at(factors.map((own, k) => (k === i ? other : own)));
    return misses.map((miss, j) =>
      moved ? divide(subtract(moved[j] as Exact, miss), subtract(other, x)) : zero,
    );
  });
  return misses.map((_, j) => columns.map((column) => column[j] as Exact));
}
