/**
 * By driver: from the baseline of one year to the scenario of another. First what happens without any reform (drift), then what the reforms do;
 * each by its drivers. Apart, because a reform that halves the time of cases that doubled meanwhile would else share the doubling with nobody's
 * decision; the price of it is that the reforms are valued at the volumes and tariffs of the later year.
 */
import { apportion } from '../quantity/quanta.js';
import { leafPlaces } from '../quantity/exact.js';
import type { Plan } from '../plan/plan.js';
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import { drivers, numberOf } from './decompose-driver.js';
import type { Game } from './decompose-game.js';
import { createLedger, type Parts, type Rules } from './decompose-ledger.js';
import { requireSame, restTold, type How, type Shares } from './decompose-reforms.js';
import { gdpFraction, sharePlaces, stateAt, type State } from './decompose-state.js';
import { visitMoves, type Step } from './decompose-steps.js';

export type ByDriver = {
  /** The baseline of the first year, the baseline of the last, the scenario of the last. */
  readonly states: readonly [State, State, State];
  readonly drift: Shares;
  readonly reforms: Shares;
};

export function decomposeDrivers(scenario: Scenario, years: readonly [number, number], how: How): ByDriver {
  const { baseline } = scenario;
  const [first, last] = years;
  const plan = planUnder(scenario, allOf(scenario));
  const states = [
    stateAt(baseline, baseline, first, how.subject, null),
    stateAt(baseline, baseline, last, how.subject, null),
    stateAt(plan, baseline, last, how.subject, scenario.id),
  ] as const;
  const [a, b, c] = states;
  const [atFirst, atLast] = [
    { plan: baseline, year: first },
    { plan: baseline, year: last },
  ];
  return {
    states,
    drift: stepTaken({ baseline, from: atFirst, to: atLast }, a, b, how),
    reforms: stepTaken({ baseline, from: atLast, to: { plan, year: last } }, b, c, how),
  };
}

function stepTaken(step: Step, before: State, after: State, how: How): Shares {
  const rules: Rules = { ...how, stack: drivers.map((_, i) => i) };
  const cost = createLedger(drivers.length, rules);
  const share = createLedger(drivers.length, rules);
  const hasShares = before.shareQuanta !== undefined && after.shareQuanta !== undefined;
  const factors = hasShares ? factorsOf(step.baseline, before.year, after.year) : undefined;
  // Rows in which nothing moves differ by nothing but the factors: they are one row.
  let still = 0n;
  visitMoves(step, how.subject, (game) => {
    if (game.players.length === 0) still += game.worth(new Uint8Array(0));
    cost.add(game);
    if (factors && game.players.length > 0) share.add(factors.times(game));
  });
  if (factors) share.add(factors.times({ players: [], worth: () => still }));
  const parts = cost.sum();
  requireSame(parts.difference, after.quanta - before.quanta);
  return {
    amounts: apportion(...restTold(parts, parts.difference * parts.denominator), parts.difference),
    points: factors && pointsOf(share.sum(), factors, before, after),
  };
}

function pointsOf(parts: Parts, { unit }: Factors, before: State, after: State): readonly bigint[] {
  const [numerators, denominator] = restTold(parts, parts.difference * parts.denominator);
  const scale = 10n ** BigInt(sharePlaces - leafPlaces);
  return apportion(
    numerators.map((one) => one * scale * unit.numerator),
    denominator * unit.denominator,
    (after.shareQuanta ?? 0n) - (before.shareQuanta ?? 0n),
  );
}

type Factors = {
  /** The game of a row's share of GDP: its cost, times 1 / GDP as the drivers prices and GDP leave it. */
  readonly times: (game: Game) => Game;
  /** What one unit of those games is of the share. */
  readonly unit: { readonly numerator: bigint; readonly denominator: bigint };
};

/** 1 / GDP for each of the four sets of prices and GDP, all as whole numbers of one unit: their common multiple over each. */
function factorsOf(plan: Plan, first: number, last: number): Factors {
  const gdps = [0, 1, 2, 3].map((set) => gdpFraction(plan, set & 2 ? last : first, set & 1 ? last : first));
  const denominator = gdps.reduce((most, gdp) => (gdp.denominator > most ? gdp.denominator : most), 1n);
  const scaled = gdps.map((gdp) => gdp.numerator * (denominator / gdp.denominator));
  const [prices, gdp] = [numberOf('prices'), numberOf('gdp')];
  // A driver that moves nothing is no player.
  const moving = [
    ...(scaled[0] === scaled[1] && scaled[2] === scaled[3] ? [] : [prices]),
    ...(scaled[0] === scaled[2] && scaled[1] === scaled[3] ? [] : [gdp]),
  ];
  const whole = [...new Set(scaled)].reduce((product, one) => product * one, 1n);
  const factors = scaled.map((one) => whole / one);
  return {
    unit: { numerator: denominator, denominator: whole },
    times: ({ players, worth }) => ({
      players: [...players, ...moving],
      worth: (members) => {
        const at = (driver: number): number =>
          moving.includes(driver) ? (members[players.length + moving.indexOf(driver)] ?? 0) : 0;
        return worth(members.subarray(0, players.length)) * (factors[at(prices) + 2 * at(gdp)] as bigint);
      },
    }),
  };
}
