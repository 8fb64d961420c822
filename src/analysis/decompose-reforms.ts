/** By reform: from the baseline of a year to the scenario of that year, what each reform has its part in. */
import { apportion } from '../quantity/quanta.js';
import { leafPlaces } from '../quantity/exact.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import { createLedger, type Method, type Parts } from './decompose-ledger.js';
import { playersOf, visitGames } from './decompose-rows.js';
import { gdpFraction, sharePlaces, stateAt, type State, type Subject } from './decompose-state.js';

export type How = {
  readonly subject: Subject;
  readonly method: Method;
  readonly seed: number;
  readonly permutations: number;
};

/** Parts in quanta, by the places of the players; one more where the rest is interaction. */
export type Shares = {
  readonly amounts: readonly bigint[];
  /** Of the share of GDP. */
  readonly points: readonly bigint[] | undefined;
};

export type ByReform = Shares & {
  readonly year: number;
  readonly before: State;
  readonly after: State;
  /** By id. */
  readonly players: readonly CompiledReform[];
  readonly parts: Parts;
};

export function decomposeReforms(scenario: Scenario, year: number, how: How): ByReform {
  const { baseline } = scenario;
  const { subject } = how;
  const before = stateAt(baseline, baseline, year, subject, null);
  const after = stateAt(planUnder(scenario, allOf(scenario)), baseline, year, subject, scenario.id);
  const players = playersOf(scenario);
  const ledger = createLedger(players.length, { ...how, stack: stackOf(players) });
  visitGames(scenario, { year, measure: subject.measure, oneOff: subject.oneOff }, ledger.add);
  const parts = ledger.sum();
  requireSame(parts.difference, after.quanta - before.quanta);
  const amounts = apportion(...restTold(parts, parts.difference * parts.denominator), parts.difference);
  return { year, before, after, players, parts, amounts, points: pointsOf(parts, before, after, scenario) };
}

/** In the order in which they begin, then by id: the one in which patches of a kind apply. */
const stackOf = (players: readonly CompiledReform[]): readonly number[] =>
  players
    .map(({ from }, player) => ({ from, player }))
    .sort((a, b) => a.from - b.from || a.player - b.player)
    .map(({ player }) => player);

/** Numerators that add up to the whole: where they do not, the rest is one more, the interaction. */
export function restTold(
  { numerators, denominator }: Pick<Parts, 'numerators' | 'denominator'>,
  whole: bigint,
): [readonly bigint[], bigint] {
  const rest = whole - numerators.reduce((sum, one) => sum + one, 0n);
  return [rest === 0n ? numerators : [...numerators, rest], denominator];
}

/** The parts over the one GDP of both ends, so that they add up to the difference of the two shares as they are printed. */
function pointsOf(
  parts: Parts,
  before: State,
  after: State,
  { baseline }: Scenario,
): readonly bigint[] | undefined {
  if (before.shareQuanta === undefined || after.shareQuanta === undefined) return undefined;
  const gdp = gdpFraction(baseline, before.year, before.year);
  const scale = 10n ** BigInt(sharePlaces - leafPlaces) * gdp.denominator;
  const [numerators, denominator] = restTold(parts, parts.difference * parts.denominator);
  return apportion(
    numerators.map((one) => one * scale),
    denominator * gdp.numerator,
    after.shareQuanta - before.shareQuanta,
  );
}

/** Rows are computed one by one here, and together in a run: two ways to one number. */
export function requireSame(parts: bigint, whole: bigint): void {
  if (parts !== whole) throw new Error(`the parts come to ${parts} quanta, and their whole is ${whole}`);
}
