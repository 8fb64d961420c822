/**
 * The leaves of a horizon: row x component over all its years. What falls in each year is a leaf of that year, rounded as there; what is made
 * of them by division or discounting is rounded once more, for the row, so that every breakdown adds up to the last digit.
 */
import { createLeafReader, type Leaf } from '../../evaluate/leaves.js';
import { EvaluationProblem } from '../../evaluate/problem.js';
import type { Evaluator } from '../../evaluate/exact.js';
import type { HorizonName } from '../../plan/horizon-measures.js';
import type { Horizon } from '../../plan/horizon.js';
import type { MeasureName } from '../../plan/measures.js';
import type { Plan, Row } from '../../plan/plan.js';
import { add, divide, exact, multiply, one, quantise, zero, type Exact } from '../../quantity/exact.js';
import { createBorne } from '../borne.js';
import { discountingOf, rhythmOf, yearly, type Discounting, type Rhythm } from './discount.js';

export type HorizonLeaf = Pick<Leaf, 'row' | 'measure' | 'component' | 'formula'> & {
  /** What is borne once within the horizon, and the yearly costs added up; together the total. */
  readonly once: Exact;
  readonly yearly: Exact;
} & { readonly [K in HorizonName]: Exact };

export type HorizonYear = { readonly year: number; readonly at: Evaluator };

/** What falls in one year, of a leaf. */
export type YearLeaf = Leaf & { readonly year: number; readonly weight: Exact; readonly rhythm: Rhythm };

export const yearsOf = ({ from, until }: Horizon): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, i) => from + i);

/** The horizon laid over a plan: its years, its rates, and how each row is paid. */
export type HorizonReader = {
  readonly years: readonly HorizonYear[];
  readonly discounting: Discounting | undefined;
  /** Every leaf of the row that is borne within the horizon, by year. */
  readonly ofRow: (row: Row, visit: (leaf: YearLeaf) => void) => void;
  /** How often rows are paid, by index, where it is not once a year. Undefined: neither whole times a year nor once in whole years. */
  readonly rhythms: ReadonlyMap<number, Rhythm | undefined>;
  /** Rows, by index, whose cases are counted and of which nothing says how often a year they are paid: once. */
  readonly unsaid: ReadonlySet<number>;
};

export function readHorizon(
  plan: Plan,
  baseline: Plan,
  horizon: Horizon,
  only: ReadonlySet<MeasureName>,
): HorizonReader {
  const readers = yearsOf(horizon).map((year) => ({
    year,
    reader: createLeafReader(plan, baseline, year, only),
  }));
  const years = readers.map(({ year, reader }) => ({ year, at: reader.evaluator }));
  const [first] = years;
  const discounting = first && horizon.discounting && discountingOf(horizon, horizon.discounting, first.at);
  const isBorne = createBorne();
  const rhythms = new Map<number, Rhythm | undefined>();
  const unsaid = new Set<number>();
  const rhythmIn = (row: Row, at: Evaluator): Rhythm => {
    if (isUnsaid(row)) unsaid.add(row.index);
    const rhythm = saidRhythm(row, plan, at);
    if (rhythm?.count !== 1) rhythms.set(row.index, rhythm);
    return rhythm ?? yearly;
  };
  const ofRow = (row: Row, visit: (leaf: YearLeaf) => void): void => {
    for (const [i, { year, reader }] of readers.entries()) {
      reader.ofRow(row, (leaf) => {
        if (!isBorne(leaf, year)) return;
        const rhythm = discounting && !leaf.oneOff ? rhythmIn(row, reader.evaluator) : yearly;
        const weight = leaf.oneOff ? discounting?.once(i + 1) : discounting?.recurring(i + 1, rhythm);
        visit({ ...leaf, year, weight: weight ?? zero, rhythm });
      });
    }
  };
  return { years, discounting, ofRow, rhythms, unsaid };
}

/** @returns undefined where it is due neither whole times a year nor once in whole years */
function saidRhythm(row: Row, plan: Plan, at: Evaluator): Rhythm | undefined {
  const found = frequencyOf(row, plan, at);
  return found ? rhythmOf(found) : yearly;
}

/** How the present value takes a row to be paid. */
export const rhythmOfRow = (row: Row, plan: Plan, at: Evaluator): Rhythm =>
  saidRhythm(row, plan, at) ?? yearly;

/**
 * How many times a year what the row asks is done: as its procedure says, else the frequency of its cases; what is valid for K years is renewed
 * once in K years, as a frequency of 1 per K years is.
 */
function frequencyOf(row: Row, { cells }: Plan, at: Evaluator): Exact | undefined {
  if (row.periods !== undefined) return at.figure(row.periods);
  const { completed } = row.variants;
  if (!isByCase(row) || (completed !== 'frequency' && completed !== 'validity')) return undefined;
  if (!cells[completed]?.[row.index]) return undefined;
  return completed === 'frequency' ? at.value(row, 'frequency') : divide(one, at.value(row, 'validity'));
}

const isByCase = ({ variants: { occurrences = 'case' } }: Row): boolean =>
  occurrences === 'case' || occurrences === 'visit';

const isUnsaid = (row: Row): boolean =>
  row.periods === undefined &&
  isByCase(row) &&
  (row.variants.completed === 'counted' || row.variants.completed === 'submissions');

/**
 * Calls `visit` for every leaf of the horizon.
 * @throws EvaluationProblem where a figure has no value in one of its years
 */
export function visitHorizon(
  plan: Plan,
  baseline: Plan,
  horizon: Horizon,
  only: ReadonlySet<MeasureName>,
  visit: (leaf: HorizonLeaf) => void,
): HorizonReader {
  return inHorizon(horizon, () => {
    const reader = readHorizon(plan, baseline, horizon, only);
    for (const row of plan.rows) {
      const sums = new Map<string, Sums>();
      reader.ofRow(row, (leaf) => addTo(sums, leaf));
      for (const one of sums.values()) visit(settled(one, reader));
    }
    return reader;
  });
}

type Sums = { readonly leaf: Leaf; once: Exact; yearly: Exact; present: Exact };

function addTo(sums: Map<string, Sums>, leaf: YearLeaf): void {
  const key = `${leaf.measure} ${leaf.formula}`;
  const known = sums.get(key) ?? { leaf, once: zero, yearly: zero, present: zero };
  sums.set(key, known);
  if (leaf.oneOff) known.once = add(known.once, leaf.value);
  else known.yearly = add(known.yearly, leaf.value);
  known.present = add(known.present, multiply(leaf.value, leaf.weight));
}

function settled(
  { leaf: { row, measure, component, formula }, once, yearly: each, present }: Sums,
  { years, discounting }: HorizonReader,
): HorizonLeaf {
  const total = add(once, each);
  return {
    row,
    measure,
    component,
    formula,
    once,
    yearly: each,
    horizonTotal: total,
    annualAverage: quantise(divide(total, exact(years.length))),
    presentValue: quantise(present),
    annuity: discounting ? quantise(annualised(present, discounting)) : zero,
  };
}

/** A x factor / (1 + rate)^(registered - base). */
export const annualised = (present: Exact, { factor, brought }: Discounting): Exact =>
  divide(multiply(present, factor), brought);

/** A year beyond a series is met in a year that nobody asked for by name: the horizon is named. */
export function inHorizon<T>({ from, until }: Horizon, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EvaluationProblem)) throw error;
    const { help } = error.diagnostic;
    const years = `the horizon needs each year from ${from} to ${until}`;
    throw new EvaluationProblem({
      ...error.diagnostic,
      help: help === undefined ? years : `${help}; ${years}`,
    });
  }
}
