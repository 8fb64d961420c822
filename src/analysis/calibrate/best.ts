/** From unknowns and targets to the fit, in numbers that can be written down. */
import {
  compare,
  divide,
  exact,
  isZero,
  larger,
  magnitude,
  multiply,
  one,
  smaller,
  subtract,
  sum,
  type Exact,
} from '../../quantity/exact.js';
import { keptDigits, roundedIn, type Scale } from '../../quantity/written-number.js';
import { EvaluationProblem } from '../../evaluate/problem.js';
import { withValues, type NamedFigure, type Plans } from '../../plan/named-figure.js';
import type { CalibrationTarget } from '../../plan/plan.js';
import { search, tolerance } from '../solve/root.js';
import { fit, within, type Fit, type Fitting } from './fit.js';
import type { Vector } from './least-change.js';
import { measureTargets, type Aim } from './targets.js';

export type Unfitted = {
  readonly parameter: NamedFigure;
  readonly scale: Scale;
  readonly low: Exact;
  readonly high: Exact;
};

/** @property values of the unknowns, in base units */
export type Best = { readonly values: Vector; readonly idle: ReadonlySet<number> };

/** @param before what the plan comes to at the priors: where a target is zero, misses are shares of that */
export function best(
  plans: Plans,
  unknowns: readonly Unfitted[],
  targets: readonly CalibrationTarget[],
  before: readonly Aim[],
): Best {
  const scales = before.map(
    ({ value, target }) => [target, value].map(magnitude).find((size) => !isZero(size)) ?? one,
  );
  const misses = (values: Vector): Vector | undefined => {
    const aims = aimsIfAny(plans, unknowns, values, targets);
    return aims?.map(({ value, target }, j) => divide(subtract(value, target), scales[j] as Exact));
  };
  const found = fitted(unknowns, misses);
  const values = searched(unknowns, misses, found) ?? valuesOf(unknowns, found.factors);
  return { values: simplest(unknowns, values, misses), idle: found.idle };
}

function aimsIfAny(
  plans: Plans,
  unknowns: readonly Unfitted[],
  values: Vector,
  targets: readonly CalibrationTarget[],
): readonly Aim[] | undefined {
  const changed = withValues(
    plans,
    unknowns.map(({ parameter }, i) => [parameter, values[i] as Exact]),
  );
  try {
    return measureTargets(changed, targets);
  } catch (error) {
    if (error instanceof EvaluationProblem) return undefined;
    throw error;
  }
}

/** A value over its prior, and back; never beyond an end of its range, which a division could pass in its last digit. */
const valuesOf = (unknowns: readonly Unfitted[], factors: Vector): Vector =>
  unknowns.map(({ parameter, low, high }, i) =>
    within(multiply(factors[i] as Exact, parameter.value), low, high),
  );

/** From the priors; where that does not get there, also from the middle of the ranges. */
function fitted(unknowns: readonly Unfitted[], misses: (values: Vector) => Vector | undefined): Fit {
  const ends = unknowns.map(({ parameter, low, high }) => {
    const [a, b] = [divide(low, parameter.value), divide(high, parameter.value)];
    return { low: smaller(a, b), high: larger(a, b) };
  });
  const problem: Fitting = {
    misses: (factors) => misses(valuesOf(unknowns, factors)),
    low: ends.map(({ low }) => low),
    high: ends.map(({ high }) => high),
  };
  const half = exact('0.5');
  const middle = ends.map(({ low, high }) => multiply(half, sum([low, high])));
  const first = fit(
    problem,
    ends.map(() => one),
  );
  if (first && isMet(first.misses)) return first;
  const second = fit(problem, middle);
  const found = [first, second].filter((one) => one !== undefined);
  if (found.length === 0)
    return { factors: ends.map(({ low, high }) => within(one, low, high)), misses: [], idle: new Set() };
  return found.reduce((a, b) => (compare(length(b.misses), multiply(length(a.misses), almost)) < 0 ? b : a));
}

const almost = exact('0.999999');
const noMore = exact('1.000000000000000001');
const resolution = exact('1e-20');
const length = (misses: Vector): Exact => sum(misses.map((x) => multiply(x, x)));
const isMet = (misses: Vector): boolean => misses.every((miss) => compare(magnitude(miss), tolerance) <= 0);

/** One unknown and one target: what linear steps did not find, a search over the whole range may. */
function searched(
  unknowns: readonly Unfitted[],
  misses: (values: Vector) => Vector | undefined,
  found: Fit,
): Vector | undefined {
  const [only, second] = unknowns;
  if (!only || second || found.misses.length !== 1 || isMet(found.misses)) return undefined;
  const { parameter, low, high } = only;
  const result = search({
    at: (x) => misses([x])?.[0],
    target: exact(0),
    low,
    high,
    start: parameter.value,
    simpler: () => [],
  });
  return result && [result.best.x];
}

/** The fitted values as they can be written: in as few digits as meet the targets as well, and do not stray from the least change. */
function simplest(
  unknowns: readonly Unfitted[],
  values: Vector,
  misses: (values: Vector) => Vector | undefined,
): Vector {
  const allowed = misses(values)?.map((miss) => larger(multiply(magnitude(miss), noMore), resolution));
  let last = values;
  for (const digits of [3, 6, 9, 12, 15, 18, keptDigits]) {
    const rounded = unknowns.map(({ scale, low, high }, i) =>
      within(roundedIn(scale, values[i] as Exact, digits), low, high),
    );
    const isNear = rounded.every(
      (x, i) =>
        compare(
          magnitude(subtract(x, values[i] as Exact)),
          multiply(exact('1e-12'), magnitude(values[i] as Exact)),
        ) <= 0,
    );
    if (!isNear) continue;
    last = rounded;
    const found = misses(rounded);
    if (found?.every((miss, j) => compare(magnitude(miss), allowed?.[j] ?? resolution) <= 0)) return rounded;
  }
  return last;
}
