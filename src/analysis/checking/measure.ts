/** The values that checks are of: one pass over the leaves for all checks of a run and a year. */
import { createEvidence } from '../../evaluate/evidence.js';
import { createEvaluator, type Evaluator } from '../../evaluate/exact.js';
import { visitLeaves } from '../../evaluate/leaves.js';
import type { HorizonName } from '../../plan/horizon-measures.js';
import { measure, type MeasureName } from '../../plan/measures.js';
import type { Figure, Row } from '../../plan/plan.js';
import {
  add,
  divide,
  exact,
  isZero,
  magnitude,
  multiply,
  round,
  subtract,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import type { Place } from '../dimensions.js';
import { priceRatio, share, shareOfGdp } from '../gdp.js';
import { isOpenIn } from '../headline.js';
import { visitHorizon } from '../horizon/leaves.js';
import type { Check, Selected, Side, Summed } from './check.js';

/** Why a check has no value. */
export type Lack = 'open' | 'nothing to divide by';
export type Values = (check: Check) => Exact | Lack;

/** A sum of leaves that is asked for. */
type Sum = {
  readonly measure: MeasureName;
  readonly oneOff: boolean;
  readonly over: HorizonName | undefined;
  readonly matches: (place: Place) => boolean;
  total: Exact;
};

type Pass = { readonly side: Side; readonly sums: Sum[]; evaluator: Evaluator };

/** @throws EvaluationProblem where a figure has no value in a year */
export function measured(checks: readonly Check[]): Values {
  const passes: Pass[] = [];
  const sums = new Map(checks.map((check) => [check, sumsOf(check, passes)]));
  for (const pass of passes) run(pass);
  return (check) =>
    valueOf(
      check,
      (sums.get(check) ?? []).map(({ total }) => total),
      (side) => passFor(side, passes).evaluator,
    );
}

/** The sum itself and the cases it is divided by; then the same of the compared run. */
function sumsOf({ subject, side, from, per, selected }: Check, passes: Pass[]): readonly Sum[] {
  if (subject.is === 'single') return [];
  const everything = (): boolean => true;
  const cases = per?.by === 'case' && selected ? casesOf(selected, side) : everything;
  const asked = (one: Side, name: MeasureName, oneOff: boolean, matches: Sum['matches']): Sum => {
    const over = name === subject.measure ? subject.over : undefined;
    const sum = { measure: name, oneOff, over, matches, total: zero };
    passFor(one, passes).sums.push(sum);
    return sum;
  };
  return [side, ...(from ? [from.side] : [])].flatMap((one) => [
    asked(one, subject.measure, subject.oneOff, selected?.matches ?? everything),
    ...(per?.by === 'case' ? [asked(one, 'cases', false, cases)] : []),
  ]);
}

/** The cases in which the selected lines stand: a line of a procedure is no case itself. */
function casesOf({ holds }: Selected, { baseline }: Side): Sum['matches'] {
  const keyOf = ({ at }: Row): string => JSON.stringify([at.procedure, at.segment, at.channel, at.variant]);
  const known = new Set(baseline.rows.filter(holds).map(keyOf));
  return ({ row }) => known.has(keyOf(row));
}

function passFor(side: Side, passes: Pass[]): Pass {
  const { plan, baseline, year } = side;
  const known = passes.find(
    (one) => one.side.plan === plan && one.side.baseline === baseline && one.side.year === year,
  );
  if (known) return known;
  const fresh = { side, sums: [], evaluator: createEvaluator(plan, baseline, year) };
  passes.push(fresh);
  return fresh;
}

function run(pass: Pass): void {
  const { plan, baseline, year } = pass.side;
  const evidence = createEvidence(plan, year);
  const byMeasure = new Map<MeasureName, Sum[]>();
  const ofYear = pass.sums.filter(({ over }) => over === undefined);
  runHorizon(pass);
  for (const sum of ofYear) byMeasure.set(sum.measure, [...(byMeasure.get(sum.measure) ?? []), sum]);
  pass.evaluator = visitLeaves(
    plan,
    baseline,
    year,
    (leaf) => {
      const { row, component, formula } = leaf;
      const place = { row, component, year, evidence: () => evidence(row, formula) };
      for (const sum of byMeasure.get(leaf.measure) ?? [])
        if (sum.oneOff === leaf.oneOff && sum.matches(place)) sum.total = add(sum.total, leaf.value);
    },
    new Set(byMeasure.keys()),
  );
}

/** Sums over the horizon, of which one pass over its years is made. */
function runHorizon({ side: { plan, baseline }, sums }: Pass): void {
  const asked = sums.filter(({ over }) => over !== undefined);
  const { horizon } = plan;
  if (asked.length === 0 || !horizon) return;
  const evidence = createEvidence(plan, horizon.from);
  visitHorizon(plan, baseline, horizon, new Set(asked.map((sum) => sum.measure)), (leaf) => {
    const { row, component, formula } = leaf;
    const place = { row, component, year: horizon.from, evidence: () => evidence(row, formula) };
    for (const sum of asked)
      if (sum.over && sum.measure === leaf.measure && sum.matches(place))
        sum.total = add(sum.total, leaf[sum.over]);
  });
}

function valueOf(check: Check, sums: readonly Exact[], evaluatorOf: (side: Side) => Evaluator): Exact | Lack {
  const { subject, side, from, per } = check;
  if (subject.is === 'single') return subject.value(side.year);
  if (isOpen(check, subject)) return 'open';
  const each = per?.by === 'case' ? 2 : 1;
  const of = (one: Side, at: number): Exact | undefined =>
    partOf(check, subject, sums.slice(at, at + each), one, evaluatorOf(one));
  const own = of(side, 0);
  if (!own) return 'nothing to divide by';
  if (!from) return own;
  const before = of(from.side, each);
  if (!before) return 'nothing to divide by';
  const change = subtract(own, before);
  if (!check.relative) return change;
  // A change of what is below zero keeps its direction: from -10 to -5 is a rise.
  return isZero(before) ? 'nothing to divide by' : divide(change, magnitude(before));
}

function partOf(
  { prices, per }: Check,
  subject: Summed,
  [sum = zero, cases = zero]: readonly Exact[],
  { plan, year }: Side,
  at: Evaluator,
): Exact | undefined {
  const { economy, figures } = plan;
  if (subject.as === 'share')
    return exact(shareOfGdp({ cost: sum, range: undefined }, subject.measure, plan, at)?.value ?? '0');
  const isMoney = measure(subject.measure).unit === 'currency';
  const restates =
    isMoney && prices !== undefined && prices !== plan.prices && economy.deflator !== undefined;
  const total = restates
    ? round(multiply(sum, priceRatio(prices, plan.prices, plan, at)), 12, 'half-even')
    : sum;
  if (subject.as === 'head') {
    const population = economy.population as number;
    return share(total, at.figure(population), figures[population] as Figure);
  }
  if (!per) return total;
  const divisor = per.by === 'case' ? cases : createEvaluator(per.plan, per.plan, year).figure(per.figure);
  return isZero(divisor) ? undefined : divide(total, divisor);
}

/** Lines of which only the whole is known leave burden and opportunity cost open. */
function isOpen({ side: { plan, baseline }, selected }: Check, { measure: name, as }: Summed): boolean {
  if (as !== 'total') return false;
  const rows = selected ? baseline.rows.filter(selected.holds) : baseline.rows;
  return isOpenIn(name, new Map(), { ...plan, rows });
}
