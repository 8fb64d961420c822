/** Games of single rows, added up: Shapley values are linear, so the part of a player in a sum of games is the sum of its parts. */
import { rootOf } from '../quantity/quanta.js';
import { endsOf, factorial, marginals, shapley, valuesOf, type Game } from './decompose-game.js';
import { drawOrders } from './decompose-sample.js';

export const methods = ['shapley', 'stacked', 'one-at-a-time'] as const;
export type Method = (typeof methods)[number];

/** Games of more players are sampled: twelve have 4,096 sets and 479,001,600 orders. */
export const mostExact = 12;

export type Rules = {
  readonly method: Method;
  /** All players, in the order in which they are stacked. */
  readonly stack: readonly number[];
  readonly seed: number;
  readonly permutations: number;
};

export type Ledger = {
  readonly add: (game: Game) => void;
  readonly sum: () => Parts;
};

export type Parts = {
  /** Over the denominator: in quanta of the games. They add up to the difference, or leave the rest as interaction. */
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly alone: readonly bigint[];
  /** What each adds where it comes last. */
  readonly last: readonly bigint[];
  readonly difference: bigint;
  /** In quanta; of the players whose part was sampled. */
  readonly errors?: readonly bigint[];
  /** The most players that met in one row, and the games that were sampled. */
  readonly most: number;
  readonly sampled: number;
};

export function createLedger(players: number, rules: Rules): Ledger {
  const nothing = (): bigint[] => Array.from({ length: players }, () => 0n);
  /** Numerators by the number of players, each over its factorial. */
  const exactly = new Map<number, bigint[]>();
  const single = nothing();
  const [alone, last] = [nothing(), nothing()];
  let [difference, most, sampled] = [0n, 0, 0];
  let orders: readonly (readonly number[])[] | undefined;
  /** What each order gives each player, summed over the rows: rows move together, and so the error is that of their sum. */
  let drawn: bigint[][] = [];

  const put = (sums: bigint[], game: Game, amounts: readonly bigint[]): void =>
    game.players.forEach((player, i) => (sums[player] = (sums[player] as bigint) + (amounts[i] as bigint)));
  const inOrder = ({ players: own }: Game, order: readonly number[]): readonly number[] => {
    const places = new Map(own.map((player, place) => [player, place]));
    return order.flatMap((player) => places.get(player) ?? []);
  };
  const sample = (game: Game): void => {
    orders ??= drawOrders(players, rules.permutations, rules.seed);
    if (drawn.length === 0) drawn = orders.map(nothing);
    sampled += 1;
    orders.forEach((order, at) => put(drawn[at] as bigint[], game, marginals(game, inOrder(game, order))));
  };
  const share = (game: Game): void => {
    const count = game.players.length;
    if (rules.method === 'stacked') put(single, game, marginals(game, inOrder(game, rules.stack)));
    else if (rules.method === 'one-at-a-time') return;
    else if (count > mostExact) sample(game);
    else {
      const sums = exactly.get(count) ?? nothing();
      exactly.set(count, sums);
      put(sums, game, shapley(valuesOf(game), count));
    }
  };
  return {
    add: (game) => {
      if (game.players.length === 0) return;
      most = Math.max(most, game.players.length);
      share(game);
      const ends = endsOf(game);
      difference += ends.all - ends.none;
      put(
        alone,
        game,
        ends.alone.map((value) => value - ends.none),
      );
      put(
        last,
        game,
        ends.without.map((value) => ends.all - value),
      );
    },
    sum: () => ({
      ...together(exactly, rules.method === 'one-at-a-time' ? alone : single, drawn),
      alone,
      last,
      difference,
      most,
      sampled,
      ...(sampled > 0 ? { errors: alone.map((_, player) => errorOf(drawn, player)) } : {}),
    }),
  };
}

/** All on one denominator: n! of the largest exact games, times the number of orders drawn. */
function together(
  exactly: ReadonlyMap<number, readonly bigint[]>,
  single: readonly bigint[],
  drawn: readonly (readonly bigint[])[],
): Pick<Parts, 'numerators' | 'denominator'> {
  const whole = factorial(Math.max(0, ...exactly.keys()));
  const count = BigInt(Math.max(1, drawn.length));
  const numerators = single.map((amount, player) => {
    let sum = amount * whole * count;
    for (const [size, sums] of exactly) sum += (sums[player] as bigint) * (whole / factorial(size)) * count;
    for (const sums of drawn) sum += (sums[player] as bigint) * whole;
    return sum;
  });
  return { numerators, denominator: whole * count };
}

/** The standard error of the mean over m orders: root of (m x sum of squares - square of sum) / (m x m x (m - 1)). */
function errorOf(drawn: readonly (readonly bigint[])[], player: number): bigint {
  const m = BigInt(drawn.length);
  if (m < 2n) return 0n;
  let [sum, squares] = [0n, 0n];
  for (const amounts of drawn) {
    const amount = amounts[player] as bigint;
    sum += amount;
    squares += amount * amount;
  }
  return rootOf((m * squares - sum * sum) / (m * m * (m - 1n)));
}
