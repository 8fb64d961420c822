/** Every measure of a run, by name; a range with both ends where the data leaves a measure open. */
import {
  add,
  isZero,
  larger,
  multiply,
  smaller,
  subtract,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import { measure, measureNames, oneOffName, unitOf, type MeasureName } from '../plan/measures.js';
import type { Figure, Plan } from '../plan/plan.js';
import type { MeasureValue } from '../result/result.js';
import { quotient, shareOfGdp, type Range } from './gdp.js';
import type { Totals } from './totals.js';

/** @param whole whether nothing was selected: only then do the bounds of the model's split hold */
export function headlineOf(
  totals: Totals,
  plan: Plan,
  leads: MeasureName,
  whole: boolean,
): Record<string, MeasureValue> {
  const value = (name: string): Exact => totals.byMeasure.get(name) ?? zero;
  const headline: Record<string, MeasureValue> = {};
  const open = openMeasures(value, plan, whole);
  for (const name of measureNames) {
    headline[name] = measureValue(value(name), open.get(name), unitOf(name, false, plan.currency));
    if (measure(name).oneOff)
      headline[oneOffName(name)] = {
        value: toText(value(oneOffName(name))),
        unit: unitOf(name, true, plan.currency),
      };
  }
  const inMoney = measure(leads).unit === 'currency';
  const share =
    inMoney && shareOfGdp({ cost: value(leads), range: open.get(leads) }, leads, plan, totals.evaluator);
  if (share) headline['shareOfGdp'] = share;
  const { population } = plan.economy;
  if (population !== undefined && inMoney && !open.has(leads)) {
    const heads = totals.evaluator.figure(population);
    const entity = Object.keys((plan.figures[population] as Figure).unit.dimensions)[0];
    headline['perCapita'] = {
      value: toText(quotient(value(leads), heads)),
      unit: `${plan.currency}/${entity}/year`,
      of: leads,
    };
  }
  return headline;
}

function measureValue(value: Exact, range: Range | undefined, unit: string): MeasureValue {
  if (!range) return { value: toText(value), unit };
  return { unit, range: { low: toText(range.low), high: toText(range.high) }, identified: toText(value) };
}

const openNames: readonly MeasureName[] = [
  'opportunityCost',
  'administrativeBurden',
  'administrativeCost',
  'complianceCost',
];

/** Whether undivided lines leave the measure open. */
export const isOpen = (name: MeasureName): boolean => openNames.includes(name);

/**
 * Undivided lines are part of the economic cost, and nobody knows how much of them is burden and how much opportunity cost. So both measures
 * (and those that contain the burden) are known only between two ends, which together always make the same economic cost.
 */
function openMeasures(
  value: (name: string) => Exact,
  plan: Plan,
  whole: boolean,
): ReadonlyMap<string, Range> {
  const undivided = value('undividedCost');
  if (isZero(undivided)) return new Map();
  const [cost, waiting] = [value('economicCost'), value('opportunityCost')];
  const bounds = plan.split === undefined ? undefined : (plan.figures[plan.split] as Figure).ends;
  const most = add(waiting, undivided);
  const low = whole && bounds ? larger(waiting, smaller(most, multiply(bounds.low, cost))) : waiting;
  const high = whole && bounds ? larger(waiting, smaller(most, multiply(bounds.high, cost))) : most;
  const burden = { low: subtract(cost, high), high: subtract(cost, low) };
  const beyond = (extra: Exact): Range => ({ low: add(burden.low, extra), high: add(burden.high, extra) });
  return new Map([
    ['opportunityCost', { low, high }],
    ['administrativeBurden', burden],
    ['administrativeCost', beyond(subtract(value('administrativeCost'), value('administrativeBurden')))],
    ['complianceCost', beyond(value('substantiveCost'))],
  ]);
}
