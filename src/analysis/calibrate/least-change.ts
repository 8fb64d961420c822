/**
 * The change of unknowns that meets linear targets within bounds and is the least: minimise |v - 1|^2 subject to J (v - u) = -r and
 * low <= v <= high, where v is each unknown over its prior. Where the targets cannot all be met, least squares on the targets comes first.
 *
 * Both in one: a target that is missed weighs 1e30 times a change. In 60 digits that leaves 30 for either, so no order of magnitude has to be
 * chosen with care, and neither a solver for the equalities nor one for their least squares is needed: what is left is one strictly convex
 * quadratic programme with bounds, solved by a primal active set. Libraries for it work in floats, which would end at 1e-8 of a target.
 */
import {
  add,
  compare,
  divide,
  exact,
  isNegative,
  isZero,
  magnitude,
  multiply,
  one,
  smaller,
  larger,
  subtract,
  sum,
  zero,
  type Exact,
} from '../../quantity/exact.js';

export type Vector = readonly Exact[];
export type Matrix = readonly Vector[];

export type Linear = {
  /** Each target's relative miss, and how it changes with each unknown: a row for each target. */
  readonly misses: Vector;
  readonly slopes: Matrix;
  readonly at: Vector;
  readonly low: Vector;
  readonly high: Vector;
};

const weight = exact('1e30');
/** A gradient below this is noise of the 60 digits. */
const noise = exact('1e-18');

export function leastChange({ misses, slopes, at, low, high }: Linear): Vector {
  const n = at.length;
  // Where the linear targets would be met: J v = J u - r.
  const wanted = slopes.map((row, j) => subtract(dot(row, at), misses[j] as Exact));
  const hessian = square(n, (i, k) =>
    add(
      multiply(weight, sum(slopes.map((row) => multiply(row[i] as Exact, row[k] as Exact)))),
      i === k ? one : zero,
    ),
  );
  const right = at.map((_, i) =>
    add(multiply(weight, sum(slopes.map((row, j) => multiply(row[i] as Exact, wanted[j] as Exact)))), one),
  );
  return bounded(
    hessian,
    right,
    at.map((x, i) => larger(low[i] as Exact, smaller(high[i] as Exact, x))),
    low,
    high,
  );
}

export const dot = (a: Vector, b: Vector): Exact => sum(a.map((x, i) => multiply(x, b[i] as Exact)));

const square = (n: number, cell: (i: number, k: number) => Exact): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, k) => cell(i, k)));

/** Minimises v H v / 2 - c v between bounds, from a start between them. A bound that holds the minimum back stays, until its gradient points inwards. */
function bounded(hessian: Matrix, right: Vector, start: Vector, low: Vector, high: Vector): Vector {
  const n = start.length;
  let x = [...start];
  const held = new Set<number>();
  for (let turn = 0; turn < 50 * (n + 1); turn++) {
    const free = x.map((_, i) => i).filter((i) => !held.has(i));
    const goal = freeMinimum(hessian, right, x, free);
    const { share, blocking } = wayTo(x, goal, free, low, high);
    x = x.map((from, i) =>
      held.has(i) ? from : add(from, multiply(share, subtract(goal[i] as Exact, from))),
    );
    if (blocking !== undefined) {
      x[blocking] = (compare(goal[blocking] as Exact, low[blocking] as Exact) < 0 ? low : high)[
        blocking
      ] as Exact;
      held.add(blocking);
      continue;
    }
    const released = wronglyHeld(hessian, right, x, held, low, high);
    if (released === undefined) return x;
    held.delete(released);
  }
  return x;
}

/** The minimum over what is free, the rest staying where it is. */
function freeMinimum(hessian: Matrix, right: Vector, x: Vector, free: readonly number[]): Vector {
  const rows = free.map((i) => free.map((k) => (hessian[i] as Vector)[k] as Exact));
  const sides = free.map((i) =>
    subtract(
      right[i] as Exact,
      sum(
        x.map((value, k) => (free.includes(k) ? zero : multiply((hessian[i] as Vector)[k] as Exact, value))),
      ),
    ),
  );
  const solved = solveLinear(rows, sides);
  const goal = [...x];
  free.forEach((i, at) => (goal[i] = solved[at] as Exact));
  return goal;
}

/** How far the way leads before a bound, and which. */
function wayTo(
  x: Vector,
  goal: Vector,
  free: readonly number[],
  low: Vector,
  high: Vector,
): { readonly share: Exact; readonly blocking?: number } {
  let [share, blocking] = [one, undefined as number | undefined];
  for (const i of free) {
    const [from, to] = [x[i] as Exact, goal[i] as Exact];
    const bound =
      compare(to, low[i] as Exact) < 0 ? low[i] : compare(to, high[i] as Exact) > 0 ? high[i] : undefined;
    if (!bound) continue;
    const part = divide(subtract(bound, from), subtract(to, from));
    if (compare(part, share) < 0) [share, blocking] = [part, i];
  }
  return blocking === undefined ? { share } : { share, blocking };
}

/** Of the bounds that hold an unknown back from where it would improve, the one that matters most. */
function wronglyHeld(
  hessian: Matrix,
  right: Vector,
  x: Vector,
  held: ReadonlySet<number>,
  low: Vector,
  high: Vector,
): number | undefined {
  let [most, found] = [noise, undefined as number | undefined];
  for (const i of held) {
    if (compare(low[i] as Exact, high[i] as Exact) === 0) continue;
    const gradient = subtract(dot(hessian[i] as Vector, x), right[i] as Exact);
    const isAtLow = compare(x[i] as Exact, low[i] as Exact) === 0;
    if (isNegative(gradient) !== isAtLow) continue;
    if (compare(magnitude(gradient), most) > 0) [most, found] = [magnitude(gradient), i];
  }
  return found;
}

/** Gauss, with the largest pivot of each column. */
export function solveLinear(matrix: Matrix, sides: Vector): Vector {
  const n = sides.length;
  const rows = matrix.map((row, i) => [...row, sides[i] as Exact]);
  for (let column = 0; column < n; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) =>
        compare(magnitude(row[column] as Exact), magnitude(best[column] as Exact)) > 0 ? row : best,
      );
    if (isZero(pivot[column] as Exact)) throw new Error('a system of equations without a solution');
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column] as Exact[]];
    for (let i = column + 1; i < n; i++) {
      const row = rows[i] as Exact[];
      const factor = divide(row[column] as Exact, pivot[column] as Exact);
      if (isZero(factor)) continue;
      for (let k = column; k <= n; k++)
        row[k] = subtract(row[k] as Exact, multiply(factor, pivot[k] as Exact));
    }
  }
  const x = Array.from({ length: n }, () => zero);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] as Exact[];
    const known = sum(x.map((value, k) => (k > i ? multiply(row[k] as Exact, value) : zero)));
    x[i] = divide(subtract(row[n] as Exact, known), row[i] as Exact);
  }
  return x;
}
