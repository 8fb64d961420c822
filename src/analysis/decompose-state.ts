/** What is decomposed: one measure of a plan, in two states, in whole quanta and as a share of GDP. */
import { asFraction, toQuanta } from '../quantity/quanta.js';
import { exact, leafPlaces, toText, type Exact } from '../quantity/exact.js';
import { createEvaluator } from '../evaluate/exact.js';
import { measure, unitOf, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { MeasureValue, Run } from '../result/result.js';
import { gdpInPrices, shareOfGdp, yearOfGdp } from './gdp.js';
import { measuredAt } from './measure-at.js';

/** Places of a share. */
export const sharePlaces = 24;

/** @property id as results name it: the one-off part has a name of its own */
export type Subject = { readonly id: string; readonly measure: MeasureName; readonly oneOff: boolean };

export type State = {
  /** `baseline` or `scenario`. */
  readonly end: 'baseline' | 'scenario';
  readonly scenario: string | null;
  readonly year: number;
  readonly value: Exact;
  readonly quanta: bigint;
  readonly share: MeasureValue | undefined;
  readonly shareQuanta: bigint | undefined;
};

/** Only what is borne in a year is a share of what is made in a year. */
export const hasShare = ({ measure: name, oneOff }: Subject, { economy }: Plan): boolean =>
  economy.gdp !== undefined && !oneOff && measure(name).unit === 'currency';

export function stateAt(
  plan: Plan,
  baseline: Plan,
  year: number,
  subject: Subject,
  scenario: string | null,
): State {
  const { total, evaluator } = measuredAt(plan, baseline, year, subject.measure, () => true, subject.oneOff);
  const share = hasShare(subject, plan)
    ? shareOfGdp({ cost: total, range: undefined }, subject.id, plan, evaluator)
    : undefined;
  return {
    end: scenario === null ? 'baseline' : 'scenario',
    scenario,
    year,
    value: total,
    quanta: toQuanta(total, leafPlaces),
    share,
    shareQuanta: share?.value === undefined ? undefined : toQuanta(exact(share.value), sharePlaces),
  };
}

export const runOf = (
  { scenario, year, value, share }: State,
  { id, measure: name, oneOff }: Subject,
  plan: Plan,
): Run => ({
  scenario,
  year,
  leads: id,
  headline: {
    [id]: { value: toText(value), unit: unitOf(name, oneOff, plan.currency) },
    ...(share ? { shareOfGdp: share } : {}),
  },
});

/** The GDP of a share as a fraction, the years of its GDP and of its deflator apart. */
export const gdpFraction = (
  plan: Plan,
  ofGdp: number,
  ofDeflator: number,
): { readonly numerator: bigint; readonly denominator: bigint } => {
  const at = createEvaluator(plan, plan, plan.year);
  return asFraction(gdpInPrices(plan, at, yearOfGdp(plan, ofGdp), yearOfGdp(plan, ofDeflator)));
};
