/** Stages: recursive in time, each year's value from the year before. */
import {
  add,
  compare,
  divide,
  exact,
  exponential,
  isNegative,
  isWithinReach,
  larger,
  multiply,
  one,
  round,
  smaller,
  subtract,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import type { Formula } from '../formula/formula.js';
import type { Adoption, Figure, Renewals, Stage } from '../plan/plan.js';
import { problemAt, type EvaluationProblem } from './problem.js';

/** What a stage asks of the evaluation around it. */
export type StageReader = {
  readonly walk: (formula: Formula, year: number) => Exact;
  /** A quotient; where it divides by zero, the figure behind the formula is told. */
  readonly quotient: (left: Exact, right: Exact, of: Formula) => Exact;
  readonly culprit: (formula: Formula) => Figure | undefined;
};

export function stageValue(stage: Stage, year: number, reader: StageReader): Exact {
  switch (stage.kind) {
    case 'growth':
      return grown(stage, year, reader);
    case 'every':
      return fallsDue(stage, year, reader);
    case 'adoption':
      return adopted(stage, year, reader);
    case 'renewals':
      return renewed(stage, year, reader);
  }
}

function grown(stage: Extract<Stage, { kind: 'growth' }>, year: number, reader: StageReader): Exact {
  let value = one;
  for (let y = stage.from + 1; y <= year; y++) value = multiply(value, add(one, reader.walk(stage.rate, y)));
  for (let y = stage.from; y > year; y--)
    value = reader.quotient(value, add(one, reader.walk(stage.rate, y)), stage.rate);
  const figure = isWithinReach(value) ? undefined : reader.culprit(stage.rate);
  if (figure) throw outOfReach(figure);
  return value;
}

function fallsDue(stage: Extract<Stage, { kind: 'every' }>, year: number, reader: StageReader): Exact {
  const passed = exact(year - stage.from);
  const times = reader.quotient(passed, reader.walk(stage.years, year), stage.years);
  return compare(passed, zero) >= 0 && compare(round(times, 0, 'down'), times) === 0 ? one : zero;
}

/**
 * The share of its way that adoption has gone, 0 in the year before the first and never above 1.
 * Linear: in equal steps, whole in its last year. Logistic: L(t) = 1 / (1 + exp(-steepness x (t - midpoint))), from where it stands the year
 * before: (L(t) - L(0)) / (1 - L(0)). Bass (1969): F(t) = F(t-1) + (innovation + imitation x F(t-1)) x (1 - F(t-1)).
 */
function adopted(stage: Adoption, year: number, reader: StageReader): Exact {
  if (year < stage.from) return zero;
  if (stage.curve === 'linear')
    return smaller(one, divide(exact(year - stage.from + 1), exact(stage.until - stage.from + 1)));
  if (stage.curve === 'bass') {
    let share = zero;
    for (let y = stage.from; y <= year; y++) {
      const pull = add(reader.walk(stage.innovation, y), multiply(reader.walk(stage.imitation, y), share));
      share = unitShare(add(share, multiply(pull, subtract(one, share))));
    }
    return share;
  }
  const logistic = (y: number): Exact => {
    const distance = subtract(exact(y), reader.walk(stage.midpoint, year));
    const power = multiply(subtract(zero, reader.walk(stage.steepness, year)), distance);
    return divide(one, add(one, exponential(power)));
  };
  const start = logistic(stage.from - 1);
  return unitShare(reader.quotient(subtract(logistic(year), start), subtract(one, start), stage.midpoint));
}

const unitShare = (share: Exact): Exact => larger(zero, smaller(one, share));

/**
 * Issued in a year, in proportion to a year before the change, when all that was issued before it runs out after the old validity and all
 * after it after the new one: none, for a while, then all again. Validities that are no whole years are spread evenly: old / new.
 */
function renewed(stage: Renewals, year: number, reader: StageReader): Exact {
  if (year < stage.from) return one;
  const [before, after] = [stage.before, stage.after].map((part) => reader.walk(part, stage.from)) as [
    Exact,
    Exact,
  ];
  const spans = [before, after].map(wholeYears);
  const [old, fresh] = spans;
  if (old === undefined || fresh === undefined) return reader.quotient(before, after, stage.after);
  const issued = new Map<number, Exact>();
  const at = (y: number): Exact => (y < stage.from ? one : (issued.get(y) ?? zero));
  for (let y = stage.from; y <= year; y++) {
    const fromOld = y - old < stage.from ? one : zero;
    const fromNew = y - fresh >= stage.from ? at(y - fresh) : zero;
    issued.set(y, add(fromOld, fromNew));
  }
  return at(year);
}

/** From one year to two hundred. */
function wholeYears(years: Exact): number | undefined {
  if (isNegative(years) || compare(round(years, 0, 'down'), years) !== 0) return undefined;
  const count = Number(toText(years));
  return count >= 1 && count <= 200 ? count : undefined;
}

export const outOfReach = (figure: Figure): EvaluationProblem =>
  problemAt(
    figure,
    'BRD319',
    `${figure.path} comes to a number beyond 1e40, or nearer to zero than 1e-40`,
    'look at what is multiplied, and how many years it grows: 2 % per year',
  );
