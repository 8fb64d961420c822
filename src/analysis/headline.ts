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
import type { Figure, Plan, Selection } from '../plan/plan.js';
import type { MeasureValue } from '../result/result.js';
import { share, shareOfGdp, type Range } from './gdp.js';
import { matcherOfRows } from './select.js';
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
  const bounds = whole && plan.split !== undefined ? (plan.figures[plan.split] as Figure).ends : undefined;
  const open = openMeasures(value, bounds);
  // The bounds are of the economic cost of a year; what is borne once may be all of the one or all of the other.
  const openOnce = openMeasures((name) => value(oneOffName(name as MeasureName)), undefined);
  for (const name of measureNames) {
    headline[name] = measureValue(value(name), open.get(name), unitOf(name, false, plan.currency));
    const once = oneOffName(name);
    if (measure(name).oneOff)
      headline[once] = measureValue(value(once), openOnce.get(name), unitOf(name, true, plan.currency));
  }
  const inMoney = measure(leads).unit === 'currency';
  const ofGdp =
    inMoney && shareOfGdp({ cost: value(leads), range: open.get(leads) }, leads, plan, totals.evaluator);
  if (ofGdp) headline['shareOfGdp'] = ofGdp;
  const { population } = plan.economy;
  if (population !== undefined && inMoney && !open.has(leads)) {
    const heads = totals.evaluator.figure(population);
    const entity = Object.keys((plan.figures[population] as Figure).unit.dimensions)[0];
    headline['perCapita'] = {
      value: toText(share(value(leads), heads, plan.figures[population] as Figure)),
      unit: `${plan.currency}/${entity}/year`,
      of: leads,
    };
  }
  return { ...headline, ...personYears(value, plan, totals) };
}

/** The administration's hours as persons at work all year: hours / hours of a person-year, where the method says how many these are. */
function personYears(
  value: (name: string) => Exact,
  { work, figures }: Plan,
  { evaluator }: Totals,
): Record<string, MeasureValue> {
  const hours = work.year;
  if (hours === undefined) return {};
  const of = (measured: string, unit: string): MeasureValue => ({
    value: toText(share(value(measured), evaluator.figure(hours), figures[hours] as Figure)),
    unit,
    of: measured,
  });
  return {
    personYears: of('processingHours', 'person-year/year'),
    oneOffPersonYears: of(oneOffName('processingHours'), 'person-year'),
  };
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

/** Whether undivided lines leave a measure open in a selection. */
export function isOpenIn(name: string, select: Selection, { rows }: Plan): boolean {
  const matches = matcherOfRows(select);
  return (
    (openNames as readonly string[]).includes(name) &&
    rows.some((row) => row.class === 'undivided' && matches(row))
  );
}

/**
 * Undivided lines are part of the economic cost, and nobody knows how much of them is burden and how much opportunity cost. So both measures
 * (and those that contain the burden) are known only between two ends, which together always make the same economic cost.
 */
function openMeasures(
  value: (name: MeasureName) => Exact,
  bounds: Range | undefined,
): ReadonlyMap<string, Range> {
  const undivided = value('undividedCost');
  if (isZero(undivided)) return new Map();
  const [cost, waiting] = [value('economicCost'), value('opportunityCost')];
  // What the identified lines leave possible; of a change that saves, both ends are negative.
  const possible = ordered(waiting, add(waiting, undivided));
  const within = (share: Exact): Exact => larger(possible.low, smaller(possible.high, multiply(share, cost)));
  const { low, high } = bounds ? ordered(within(bounds.low), within(bounds.high)) : possible;
  const burden = { low: subtract(cost, high), high: subtract(cost, low) };
  const beyond = (extra: Exact): Range => ({ low: add(burden.low, extra), high: add(burden.high, extra) });
  return new Map([
    ['opportunityCost', { low, high }],
    ['administrativeBurden', burden],
    ['administrativeCost', beyond(subtract(value('administrativeCost'), value('administrativeBurden')))],
    ['complianceCost', beyond(value('substantiveCost'))],
  ]);
}

const ordered = (a: Exact, b: Exact): Range => ({ low: smaller(a, b), high: larger(a, b) });
