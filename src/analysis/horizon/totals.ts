/** One pass over the leaves of a horizon: the figures of each measure, by whom it falls on, and the breakdowns asked for. */
import { createEvidence } from '../../evaluate/evidence.js';
import { hasHorizon, horizonNames, type HorizonName } from '../../plan/horizon-measures.js';
import type { Horizon } from '../../plan/horizon.js';
import { measureNames, type MeasureName } from '../../plan/measures.js';
import type { Plan } from '../../plan/plan.js';
import { add, zero, type Exact } from '../../quantity/exact.js';
import { keysOf, type Place } from '../dimensions.js';
import type { Matcher } from '../select.js';
import { put, type Breakdown } from '../totals.js';
import { visitHorizon, type HorizonLeaf, type HorizonReader } from './leaves.js';

/** What is shown of a measure over a horizon. */
export const partNames = ['once', 'yearly', ...horizonNames] as const;
export type PartName = (typeof partNames)[number];
export type Parts = { readonly [K in PartName]: Exact };

export type HorizonTotals = {
  readonly horizon: Horizon;
  readonly reader: HorizonReader;
  readonly byMeasure: ReadonlyMap<MeasureName, Parts>;
  /** Of the measure that leads. */
  readonly byAddressee: ReadonlyMap<string, Parts>;
};

export type HorizonQuestion = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly leads: MeasureName;
  readonly matches: Matcher;
  /** Breakdowns whose measures name figures of the horizon: these are of the measure that leads. */
  readonly breakdowns?: readonly Breakdown[];
  readonly only?: ReadonlySet<MeasureName>;
};

const nothing: Parts = {
  once: zero,
  yearly: zero,
  horizonTotal: zero,
  annualAverage: zero,
  presentValue: zero,
  annuity: zero,
};
const withHorizon: ReadonlySet<MeasureName> = new Set(measureNames.filter(hasHorizon));

export function horizonTotals(
  horizon: Horizon,
  { plan, baseline, leads, matches, breakdowns = [], only = withHorizon }: HorizonQuestion,
): HorizonTotals {
  const byMeasure = new Map<MeasureName, Parts>();
  const byAddressee = new Map<string, Parts>();
  const evidence = createEvidence(plan, horizon.from);
  const reader = visitHorizon(plan, baseline, horizon, only, (leaf) => {
    const { row, component, formula, measure } = leaf;
    const place: Place = { row, component, year: horizon.from, evidence: () => evidence(row, formula) };
    if (!matches(place)) return;
    byMeasure.set(measure, together(byMeasure.get(measure), leaf));
    if (measure !== leads) return;
    for (const key of keysOf('addressee', place)) byAddressee.set(key, together(byAddressee.get(key), leaf));
    for (const name of horizonNames) for (const one of breakdowns) put(one, name, place, leaf[name]);
  });
  return { horizon, reader, byMeasure, byAddressee };
}

function together(known: Parts = nothing, leaf: HorizonLeaf): Parts {
  const sums = partNames.map((name) => [name, add(known[name], leaf[name])] as const);
  return Object.fromEntries(sums) as Parts;
}

export const partsOf = ({ byMeasure }: HorizonTotals, name: MeasureName): Parts =>
  byMeasure.get(name) ?? nothing;

/** The figures that a horizon has: without a rate, nothing is discounted. */
export const namesIn = ({ discounting }: Horizon): readonly HorizonName[] =>
  discounting ? horizonNames : ['horizonTotal', 'annualAverage'];
