/** The thresholds of the method: which amounts of the model, or of its procedures, reach them. Flags, in no number. */
import { compare, magnitude, toText, zero, type Exact } from '../quantity/exact.js';
import type { Evaluator } from '../evaluate/exact.js';
import type { Plan, PlanThreshold, Selection } from '../plan/plan.js';
import type { Table } from '../result/result.js';
import type { Place } from './dimensions.js';
import { isOpenIn } from './headline.js';
import { byCodeUnit, matcherOf } from './select.js';
import { unitByName } from './table.js';
import { breakdown, type Breakdown, type Probe } from './totals.js';

/** What must be added up for a threshold: its measure over the model, or by procedure. */
export type Scale = { readonly threshold: PlanThreshold } & (
  { readonly probe: Probe } | { readonly breakdown: Breakdown }
);

const selectionOf = ({ addressee }: PlanThreshold): Selection =>
  new Map(addressee === undefined ? [] : [['addressee', [addressee]]]);

export const scalesOf = ({ thresholds }: Plan): readonly Scale[] =>
  thresholds.map((threshold): Scale => {
    const { measure, per } = threshold;
    const matches = matcherOf(selectionOf(threshold));
    if (per === 'model') return { threshold, probe: { measure, matches, total: zero } };
    const where = (place: Place): boolean => matches(place);
    return { threshold, breakdown: { ...breakdown('procedure', [measure]), where } };
  });

/**
 * A row for the model; of procedures, one for each that reaches the threshold, and where none does, the one that comes nearest. Changes have a
 * sign, so amounts are compared by their size. Amounts are in the measure's unit.
 */
export function materialityTable(plan: Plan, scales: readonly Scale[], at: Evaluator): Table | undefined {
  if (scales.length === 0) return undefined;
  const rows = scales.flatMap((scale) => rowsOf(scale, plan, at));
  return {
    id: 'materiality',
    columns: [
      { id: 'measure' },
      { id: 'addressee' },
      { id: 'procedure' },
      { id: 'measured' },
      { id: 'bound' },
      { id: 'threshold' },
      { id: 'unit' },
      { id: 'verdict' },
    ],
    rows,
  };
}

type Cells = readonly (string | null)[];

function rowsOf(scale: Scale, plan: Plan, at: Evaluator): readonly Cells[] {
  const { threshold } = scale;
  const { measure, addressee, limit, isReachedByItself } = threshold;
  const least = at.figure(limit);
  const isOpen = isOpenIn(measure, selectionOf(threshold), plan);
  const isReached = (value: Exact): boolean => {
    const order = compare(magnitude(value), least);
    return isReachedByItself ? order >= 0 : order > 0;
  };
  const row = (procedure: string | null, value: Exact): Cells => [
    measure,
    addressee ?? null,
    procedure,
    toText(value),
    isReachedByItself ? 'from' : 'above',
    toText(least),
    unitByName(measure, plan.currency),
    // Where undivided lines leave the measure open, its identified part alone proves nothing but that it is enough.
    isReached(value) ? 'reached' : isOpen ? 'open' : 'not reached',
  ];
  if ('probe' in scale) return [row(null, scale.probe.total)];
  const sorted = [...scale.breakdown.cells]
    .map(([id, [value = zero]]) => [id, value] as const)
    .sort(([a, x], [b, y]) => compare(magnitude(y), magnitude(x)) || byCodeUnit(a, b));
  const reached = sorted.filter(([, value]) => isReached(value));
  return (reached.length > 0 ? reached : sorted.slice(0, 1)).map(([id, value]) => row(id, value));
}
