/** A scenario beside its baseline, both computed. */
import type { Plan } from '../plan/plan.js';
import type { MeasureValue } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Breakdown, Totals } from './totals.js';

/** A plan in the year: all its measures, and the breakdowns that were asked for. */
export type Side = {
  readonly plan: Plan;
  readonly totals: Totals;
  readonly headline: Readonly<Record<string, MeasureValue>>;
  readonly breakdowns: readonly Breakdown[];
};

export type Compared = {
  readonly scenario: Scenario;
  readonly before: Side;
  readonly after: Side;
  /** Its baseline grows otherwise than the first one's, and is shown for itself. */
  readonly apart: boolean;
};
