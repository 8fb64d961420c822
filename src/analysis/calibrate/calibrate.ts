/** Declared unknowns, fitted within their ranges to published totals, and changed least. */
import {
  multiply,
  round,
  subtract,
  toText,
  divide,
  isZero,
  type Exact,
  compare,
  magnitude,
} from '../../quantity/exact.js';
import { baseUnitText } from '../../quantity/unit.js';
import { textIn } from '../../quantity/written-number.js';
import type { UnitWords } from '../../quantity/unit-words.js';
import { namedFigure, withValues, type Plans } from '../../plan/named-figure.js';
import type { Calibration, CalibrationTarget } from '../../plan/plan.js';
import type { Result, Table } from '../../result/result.js';
import { run, type RunRequest } from '../run.js';
import { isOfShare, leadOnly } from '../solve/solve.js';
import { tolerance } from '../solve/root.js';
import { unitOfSought } from '../target.js';
import { scaleIn } from '../written-scale.js';
import { calibrationNotes } from './calibration-notes.js';
import { best } from './best.js';
import { boundIn, type FittedTarget, type FittedUnknown } from './fitted.js';
import { measureTargets, type Aim } from './targets.js';

export type CalibrateRequest = {
  readonly calibration: Calibration;
  readonly words: UnitWords;
  readonly run: Omit<RunRequest, 'reformed' | 'by' | 'measures'>;
  readonly scenario?: string;
};

export type Calibrated = {
  readonly result: Result;
  readonly unknowns: readonly FittedUnknown[];
  readonly reached: boolean;
};

/** @throws EvaluationProblem where the model has no value at the priors */
export function calibrate(plans: Plans, request: CalibrateRequest): Calibrated {
  const { calibration, words } = request;
  const unknowns = calibration.unknowns.map(({ name, low, high }) => {
    const parameter = namedFigure(plans.baseline, name);
    if (!parameter || parameter === 'other') throw new Error(`the unknown ${name} is no number`);
    return { parameter, scale: scaleIn(parameter, words), low, high };
  });
  const aims = measureTargets(plans, calibration.targets);
  const found = best(plans, unknowns, calibration.targets, aims);
  const fitted = unknowns.map((one, i) => ({
    ...one,
    value: found.values[i] as Exact,
    idle: found.idle.has(i),
  }));
  const solved = withValues(
    plans,
    fitted.map(({ parameter, value }) => [parameter, value]),
  );
  const targets = fittedTargets(
    plans,
    calibration.targets,
    aims,
    measureTargets(solved, calibration.targets),
  );
  const result = run(solved.baseline, {
    ...request.run,
    by: [],
    measures: [],
    ...(request.scenario === undefined
      ? {}
      : { reformed: { scenario: request.scenario, plan: solved.plan } }),
  });
  return {
    unknowns: fitted,
    reached: targets.every(({ reached }) => reached),
    result: {
      ...result,
      command: 'calibrate',
      runs: result.runs.map(leadOnly),
      tables: [unknownTable(fitted), targetTable(targets, plans.plan.prices)],
      notes: [...calibrationNotes(fitted, targets), ...result.notes.filter(isOfShare)],
    },
  };
}

const fittedTargets = (
  { plan }: Plans,
  targets: readonly CalibrationTarget[],
  before: readonly Aim[],
  after: readonly Aim[],
): readonly FittedTarget[] =>
  targets.map((one, i) => {
    const [was, is] = [before[i] as Aim, after[i] as Aim];
    const scale = isZero(is.target) ? magnitude(was.value) : magnitude(is.target);
    return {
      ...one,
      unit: unitOfSought(one, plan),
      before: was.value,
      after: is.value,
      target: is.target,
      reached: compare(magnitude(subtract(is.value, is.target)), multiply(tolerance, scale)) <= 0,
    };
  });

/** A quotient for readers, at 12 places. */
const ratio = (a: Exact, b: Exact): string | null =>
  isZero(b) ? null : toText(round(divide(a, b), 12, 'half-even'));

function unknownTable(unknowns: readonly FittedUnknown[]): Table {
  return {
    id: 'unknowns',
    columns: ['unknown', 'prior', 'fitted', 'unit', 'factor', 'low', 'high', 'bound', 'written'].map(
      (id) => ({ id }),
    ),
    rows: unknowns.map(({ parameter, scale, low, high, value }) => [
      parameter.name,
      toText(parameter.value),
      toText(value),
      baseUnitText(parameter.figure.unit),
      ratio(value, parameter.value),
      toText(low),
      toText(high),
      boundIn(value, low, high),
      textIn(scale, value),
    ]),
  };
}

function targetTable(targets: readonly FittedTarget[], prices: number): Table {
  const titles = targets.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]));
  return {
    id: 'targets',
    columns: [
      'id',
      'measure',
      'year',
      'before',
      'target',
      'coverage',
      'after',
      'miss',
      'unit',
      'prices',
      'reached',
    ].map((id) => ({ id: id === 'id' ? 'target' : id === 'target' ? 'published' : id })),
    rows: targets.map(({ id, measure, year, before, after, target, unit, prices: own, reached }) => [
      id,
      measure,
      String(year),
      toText(before),
      toText(target),
      ratio(before, target),
      toText(after),
      toText(subtract(after, target)),
      unit,
      unit === '1' ? null : String(own ?? prices),
      reached ? 'yes' : 'no',
    ]),
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
  };
}
