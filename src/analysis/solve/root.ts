/**
 * Where a function of one number takes a value. A coarse grid shows whether it gets there, and how often; then the bracket nearest to the
 * present value is closed by false position with halved weights (Illinois), and by bisection where that is slow. All in exact decimals.
 */
import {
  add,
  compare,
  divide,
  exact,
  isNegative,
  isZero,
  larger,
  magnitude,
  multiply,
  subtract,
  toText,
  type Exact,
} from '../../quantity/exact.js';

export type Point = { readonly x: Exact; readonly y: Exact; readonly miss: Exact };

export type Search = {
  /** Undefined where the function has no value. */
  readonly at: (x: Exact) => Exact | undefined;
  readonly target: Exact;
  readonly low: Exact;
  readonly high: Exact;
  /** The value that stands now: of several crossings, the one nearest to it is meant. */
  readonly start: Exact;
  /** The same number in fewer digits, the shortest first: the first that misses no more than `x` does is taken. */
  readonly simpler: (x: Exact) => readonly Exact[];
};

export type Found = {
  /** `jumps`: it passes the target without taking it. */
  readonly outcome: 'reached' | 'out of reach' | 'no effect' | 'jumps';
  /** The value, or the nearest to it. */
  readonly best: Point;
  /** The ends of the range, or the outermost points of it that have a value. */
  readonly ends: readonly [Point, Point];
  /** How often the grid saw the target passed. */
  readonly crossings: number;
  /** Whether the grid saw it both rise and fall. */
  readonly turns: boolean;
  /** Points of the grid at which there is no value. */
  readonly holes: number;
  /** How often the function was computed. */
  readonly steps: number;
};

/** So near to a target that is not zero is reached. */
export const tolerance = exact('1e-9');
/** A search goes on until nothing more can be told apart: what is rounded in leaves. */
const resolution = exact('1e-21');
const intervals = 16;
const most = 150;

/** @returns undefined where the function has no value anywhere on the grid */
export function search(asked: Search): Found | undefined {
  const { at, target } = asked;
  let steps = 0;
  const known = new Map<string, Point | undefined>();
  const point = (x: Exact): Point | undefined => {
    const key = toText(x);
    if (known.has(key)) return known.get(key);
    steps++;
    const y = at(x);
    const found = y && { x, y, miss: subtract(y, target) };
    known.set(key, found);
    return found;
  };
  const xs = gridOf(asked);
  const grid = towardsHoles(xs, point);
  const [first, last] = [grid[0], grid.at(-1)];
  if (!first || !last) return undefined;
  const scale = isZero(target) ? grid.map(({ y }) => magnitude(y)).reduce(larger) : magnitude(target);
  const flat = grid.every(({ y }) => compare(y, first.y) === 0);
  const brackets = crossingsOf(grid);
  const bracket = nearestTo(asked.start, brackets);
  const rough = bracket
    ? close(bracket, point, scale)
    : flat
      ? (grid.find(({ x }) => compare(x, asked.start) === 0) ?? first)
      : nearest(grid, point, scale);
  const best = simplest(rough, asked, point, scale);
  const isReached = compare(magnitude(best.miss), multiply(tolerance, scale)) <= 0;
  const crossed = brackets.length > 0 || isReached;
  return {
    outcome: isReached ? 'reached' : flat ? 'no effect' : crossed ? 'jumps' : 'out of reach',
    best,
    ends: [first, last],
    crossings: brackets.length,
    turns: turnsIn(grid),
    holes: xs.filter((x) => !point(x)).length,
    steps,
  };
}

/** Even steps from end to end, and the value that stands now. */
function gridOf({ low, high, start }: Search): readonly Exact[] {
  const width = subtract(high, low);
  const even = isZero(width)
    ? [low]
    : Array.from({ length: intervals + 1 }, (_, i) =>
        i === intervals ? high : add(low, divide(multiply(width, exact(i)), exact(intervals))),
      );
  const isInside = compare(start, low) > 0 && compare(start, high) < 0;
  const all = isInside && !even.some((x) => compare(x, start) === 0) ? [...even, start] : even;
  return [...all].sort(compare);
}

/** The points that have a value. Where one borders on a hole, others lie between them: 1 / x takes its largest values there. */
function towardsHoles(xs: readonly Exact[], point: (x: Exact) => Point | undefined): readonly Point[] {
  const found: Point[] = [];
  for (const [i, x] of xs.entries()) {
    const own = point(x);
    const before = i > 0 ? xs[i - 1] : undefined;
    if (before && Boolean(own) !== Boolean(point(before))) {
      const [hole, solid] = own ? [before, x] : [x, before];
      const between = nearer(hole, solid, point);
      found.push(...(own ? between.toReversed() : between));
    }
    if (own) found.push(own);
  }
  return found;
}

/** Ever half the way from a value to a hole, while there are values. */
function nearer(hole: Exact, solid: Exact, point: (x: Exact) => Point | undefined): readonly Point[] {
  const found: Point[] = [];
  let x = middle(hole, solid);
  for (let step = 0; step < intervals; step++) {
    const one = point(x);
    if (!one) break;
    found.push(one);
    x = middle(hole, x);
  }
  return found;
}

type Bracket = readonly [Point, Point];

/** Neighbours on both sides of the target; a point that hits it is a bracket by itself. */
function crossingsOf(grid: readonly Point[]): readonly Bracket[] {
  return grid.flatMap((point, i): readonly Bracket[] => {
    const next = grid[i + 1];
    if (isZero(point.miss)) {
      const before = grid[i - 1];
      return before && isZero(before.miss) ? [] : [[point, point]];
    }
    if (!next || isZero(next.miss)) return [];
    return isNegative(point.miss) === isNegative(next.miss) ? [] : [[point, next]];
  });
}

function nearestTo(start: Exact, brackets: readonly Bracket[]): Bracket | undefined {
  const distance = ([a, b]: Bracket): Exact =>
    compare(a.x, start) <= 0 && compare(start, b.x) <= 0
      ? exact(0)
      : compare(start, a.x) < 0
        ? subtract(a.x, start)
        : subtract(start, b.x);
  return brackets.reduce<Bracket | undefined>(
    (best, one) => (best && compare(distance(best), distance(one)) <= 0 ? best : one),
    undefined,
  );
}

function turnsIn(grid: readonly Point[]): boolean {
  const ways = grid
    .slice(1)
    .map(({ y }, i) => compare(y, (grid[i] as Point).y))
    .filter((way) => way !== 0);
  return ways.includes(1) && ways.includes(-1);
}

const better = (a: Point, b: Point): Point => (compare(magnitude(a.miss), magnitude(b.miss)) <= 0 ? a : b);
const half = exact('0.5');
const middle = (a: Exact, b: Exact): Exact => multiply(add(a, b), half);

/**
 * Closes a bracket. Where the function bends, false position moves one end only: the second time in a row, the weight of the other is halved
 * (Illinois). Four steps that do not halve the bracket are followed by a bisection, so that no function can make it crawl.
 */
function close([left, right]: Bracket, point: (x: Exact) => Point | undefined, scale: Exact): Point {
  let [a, b, best] = [left, right, better(left, right)];
  let [weightA, weightB, moved] = [a.miss, b.miss, ''];
  let [slow, width] = [0, subtract(b.x, a.x)];
  for (let step = 0; step < most && !isClosed(a, b, best, scale); step++) {
    const secant = falsePosition(a.x, weightA, b.x, weightB);
    const bisects = slow >= 4 || compare(secant, a.x) <= 0 || compare(secant, b.x) >= 0;
    const next = point(bisects ? middle(a.x, b.x) : secant);
    // A hole within a bracket: what is known of its ends is all there is.
    if (!next) break;
    best = better(next, best);
    const side = isNegative(next.miss) === isNegative(a.miss) ? 'a' : 'b';
    const again = side === moved && !bisects;
    if (side === 'a') {
      [a, weightA, weightB] = [next, next.miss, again ? multiply(weightB, half) : b.miss];
    } else {
      [b, weightB, weightA] = [next, next.miss, again ? multiply(weightA, half) : a.miss];
    }
    moved = side;
    const now = subtract(b.x, a.x);
    slow = bisects || compare(now, multiply(width, half)) <= 0 ? 0 : slow + 1;
    if (slow === 0) width = now;
  }
  return best;
}

const falsePosition = (a: Exact, weightA: Exact, b: Exact, weightB: Exact): Exact =>
  divide(subtract(multiply(a, weightB), multiply(b, weightA)), subtract(weightB, weightA));

const isClosed = (a: Point, b: Point, best: Point, scale: Exact): boolean =>
  compare(magnitude(best.miss), multiply(resolution, scale)) <= 0 ||
  compare(subtract(b.x, a.x), multiply(resolution, larger(magnitude(a.x), magnitude(b.x)))) <= 0;

const golden = exact('0.61803398874989484820458683436563811772030917980576');

/** The nearest that a function comes which never got there on the grid; it may get there between two points of it. */
function nearest(grid: readonly Point[], point: (x: Exact) => Point | undefined, scale: Exact): Point {
  let best = grid.reduce(better);
  const at = grid.indexOf(best);
  const [before, after] = [grid[at - 1], grid[at + 1]];
  if (!before || !after) return best;
  const side = isNegative(best.miss);
  let [low, high] = [before.x, after.x];
  for (let step = 0; step < most / 3; step++) {
    const span = multiply(golden, subtract(high, low));
    const [p, q] = [point(subtract(high, span)), point(add(low, span))];
    if (!p || !q) return best;
    const passed = [p, q].find(({ miss }) => isNegative(miss) !== side);
    if (passed) return close(compare(passed.x, best.x) < 0 ? [passed, best] : [best, passed], point, scale);
    best = better(better(p, q), best);
    if (compare(magnitude(p.miss), magnitude(q.miss)) < 0) high = q.x;
    else low = p.x;
  }
  return best;
}

/** In as few digits as do as well: what is rounded in leaves leaves room, and 30 min is not 29.99999999999999999999. */
function simplest(found: Point, asked: Search, point: (x: Exact) => Point | undefined, scale: Exact): Point {
  const allowed = larger(magnitude(found.miss), multiply(exact('1e-20'), scale));
  const candidates = asked
    .simpler(found.x)
    .filter((x) => compare(x, asked.low) >= 0 && compare(x, asked.high) <= 0);
  let last = found;
  for (const x of candidates) {
    const one = point(x);
    if (!one) continue;
    last = one;
    if (compare(magnitude(one.miss), allowed) <= 0) return one;
  }
  return last;
}
