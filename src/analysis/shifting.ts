/**
 * Whether a scenario moves burden: it falls for one group and rises for another. Groups are those who bear it: citizens, firms, community
 * organisations, and the administration by its processing cost; then the segments among themselves.
 */
import { isNegative, isZero, subtract, toText, zero, type Exact } from '../quantity/exact.js';
import { scaled } from '../quantity/display.js';
import type { Plan } from '../plan/plan.js';
import type { Note, Table } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { touchedIn } from '../scenario/subset.js';
import { byCodeUnit, type Matcher } from './select.js';
import { breakdown, totalsOf, type Breakdown } from './totals.js';
import type { Told } from './value.js';

type Change = {
  readonly who: string;
  readonly as: 'addressee' | 'processingCost' | 'segment';
  readonly before: Exact;
  readonly after: Exact;
  /** Of people whose time may have no price. */
  readonly hours: Exact;
};

export type Moving = {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly year: number;
  /** Of the table and the note, where there are several scenarios: `:digital`. */
  readonly suffix?: string;
};

/** Nothing, where all that changes changes in one direction. */
export function shiftingIn({ scenario, plan, year, suffix = '' }: Moving): Told {
  const touched = touchedIn(scenario);
  const { baseline } = scenario;
  // What moves is decided by the rows that reforms touch; all the others are added only to be shown.
  if (!changesIn(touched(plan), touched(baseline), year).some(isShift)) return { tables: [], notes: [] };
  const told = changesIn(plan, baseline, year)
    .filter(isShift)
    .map((changes) => changes.filter(isChanged));
  const { currency } = baseline;
  return {
    tables: [tableOf(told.flat(), `shifting${suffix}`, currency)],
    notes: told.map((changes, i) =>
      noteOf(changes, `shifting${i === 0 ? '' : `-${i + 1}`}${suffix}`, currency, suffix),
    ),
  };
}

/** Of the groups, and of the segments. */
function changesIn(plan: Plan, baseline: Plan, year: number): readonly (readonly Change[])[] {
  const [before, after] = [bearersOf(baseline, baseline, year), bearersOf(plan, baseline, year)];
  const administration: Change = {
    who: 'administration',
    as: 'processingCost',
    before: before.processing,
    after: after.processing,
    hours: zero,
  };
  return [
    [...changesOf(before.byAddressee, after.byAddressee, 'addressee'), administration],
    changesOf(before.bySegment, after.bySegment, 'segment'),
  ];
}

type Borne = {
  readonly byAddressee: Breakdown;
  readonly bySegment: Breakdown;
  readonly processing: Exact;
};

const borne = ['economicCost', 'burdenHours'] as const;

function bearersOf(plan: Plan, baseline: Plan, year: number): Borne {
  const byAddressee = { ...breakdown('addressee', borne), where: isUser };
  const bySegment = { ...breakdown('segment', borne), where: isUser };
  const { byMeasure } = totalsOf({
    plan,
    baseline,
    year,
    matches: () => true,
    breakdowns: [byAddressee, bySegment],
    probes: [],
  });
  return { byAddressee, bySegment, processing: byMeasure.get('processingCost') ?? zero };
}

const isUser: Matcher = ({ row }) => row.at.side === 'user';

function changesOf(before: Breakdown, after: Breakdown, as: Change['as']): readonly Change[] {
  const keys = [...new Set([...before.cells.keys(), ...after.cells.keys()])].sort(byCodeUnit);
  return keys.map((who) => {
    const at = ({ cells }: Breakdown, i: number): Exact => cells.get(who)?.[i] ?? zero;
    return {
      who,
      as,
      before: at(before, 0),
      after: at(after, 0),
      hours: subtract(at(after, 1), at(before, 1)),
    };
  });
}

const moneyOf = ({ before, after }: Change): Exact => subtract(after, before);

/** By money; by hours where they have no price. */
function directionOf(change: Change): -1 | 0 | 1 {
  const money = moneyOf(change);
  const moved = isZero(money) ? change.hours : money;
  return isZero(moved) ? 0 : isNegative(moved) ? -1 : 1;
}

const isChanged = (change: Change): boolean => directionOf(change) !== 0;

const isShift = (changes: readonly Change[]): boolean =>
  changes.some((one) => directionOf(one) === 1) && changes.some((one) => directionOf(one) === -1);

const tableOf = (changes: readonly Change[], id: string, currency: string): Table => ({
  id,
  columns: [
    { id: 'bearer' },
    { id: 'as' },
    { id: 'baseline', unit: `${currency}/year` },
    { id: 'scenario', unit: `${currency}/year` },
    { id: 'difference', unit: `${currency}/year` },
    { id: 'burdenHours', unit: 'h/year' },
  ],
  rows: changes.map((one) => [
    one.who,
    one.as,
    toText(one.before),
    toText(one.after),
    toText(moneyOf(one)),
    toText(one.hours),
  ]),
});

function noteOf(changes: readonly Change[], id: string, currency: string, suffix: string): Note {
  const amount = (one: Change): string => {
    const money = moneyOf(one);
    const [value, unit] = isZero(money) ? [one.hours, 'h'] : [money, currency];
    return `${one.who} (${isNegative(value) ? '' : '+'}${scaled(value)} ${unit})`;
  };
  const list = (way: -1 | 1): string =>
    changes
      .filter((one) => directionOf(one) === way)
      .map(amount)
      .join(', ');
  const text =
    suffix === ''
      ? `Burden moves: it falls for ${list(-1)} and rises for ${list(1)}, a year.`
      : `In "${suffix.slice(1)}" burden moves: it falls for ${list(-1)} and rises for ${list(1)}, a year.`;
  return { id, text };
}
