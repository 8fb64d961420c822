/** What a run tells of a horizon: figures in the headline, tables, notes. Nothing of it is computed where a model has none. */
import { annualisedBy, hasHorizon } from '../../plan/horizon-measures.js';
import type { MeasureName } from '../../plan/measures.js';
import type { Plan } from '../../plan/plan.js';
import type { MeasureValue, Note, Table } from '../../result/result.js';
import type { Matcher } from '../select.js';
import type { Breakdown } from '../totals.js';
import { horizonNotes } from './notes.js';
import { horizonHeadline, horizonMeasures, horizonTable } from './tables.js';
import { horizonTotals } from './totals.js';

export type OverHorizon = {
  readonly headline: Readonly<Record<string, MeasureValue>>;
  /** The figure that leads, where the method annualises. */
  readonly annualised?: string;
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
};

export type HorizonRequest = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly leads: MeasureName;
  readonly matches: Matcher;
  /** Filled here where they name figures of the horizon. */
  readonly breakdowns: readonly Breakdown[];
};

const none: OverHorizon = { headline: {}, tables: [], notes: [] };

export function overHorizon({ plan, baseline, leads, matches, breakdowns }: HorizonRequest): OverHorizon {
  const { horizon, currency } = plan;
  if (!horizon || !hasHorizon(leads)) return none;
  const totals = horizonTotals(horizon, { plan, baseline, leads, matches, breakdowns });
  const before =
    plan === baseline
      ? undefined
      : horizonTotals(horizon, { plan: baseline, baseline, leads, matches, only: new Set([leads]) });
  return {
    headline: horizonHeadline(totals, leads, currency),
    ...(horizon.annualise ? { annualised: annualisedBy(horizon) } : {}),
    tables: [horizonTable(totals, before, leads, currency), ...horizonMeasures(totals, leads, currency)],
    notes: horizonNotes(totals, plan),
  };
}

/**
 * Computes every year of the horizon and keeps nothing: what has no value is thrown.
 * @throws EvaluationProblem
 */
export function tryOutHorizon(plan: Plan, baseline: Plan = plan): void {
  if (plan.horizon)
    horizonTotals(plan.horizon, { plan, baseline, leads: 'economicCost', matches: () => true });
}
