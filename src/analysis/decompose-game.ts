/**
 * A game: what each set of players comes to. Shapley (1953): the part of a player is the mean of what it adds, over all orders in which the
 * players can come: sum over S without i of s! (n - s - 1)! / n! x (v(S + i) - v(S)). All numbers are whole, so nothing is rounded.
 */

export type Game = {
  /** By their numbers among all players, ascending. */
  readonly players: readonly number[];
  /** @param members for each of the players, in their order, 1 where it is in the set; in whole quanta */
  readonly worth: (members: Uint8Array) => bigint;
};

export const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

/** Values of all sets, by the bits of their members. */
export function valuesOf({ players, worth }: Game): readonly bigint[] {
  const members = new Uint8Array(players.length);
  return Array.from({ length: 2 ** players.length }, (_, mask) => {
    for (let i = 0; i < members.length; i += 1) members[i] = (mask >> i) & 1;
    return worth(members);
  });
}

/** @returns numerators over `factorial(players)`, which add up to that many times the whole difference */
export function shapley(values: readonly bigint[], players: number): readonly bigint[] {
  const weights = Array.from({ length: players }, (_, s) => factorial(s) * factorial(players - s - 1));
  const parts = Array.from({ length: players }, () => 0n);
  values.forEach((value, mask) => {
    if (value === 0n) return;
    const size = bitsIn(mask);
    // With i in it, it is the larger of a pair, whose smaller set has one member less; without, the smaller.
    const gained = size > 0 ? (weights[size - 1] as bigint) * value : 0n;
    const given = size < players ? (weights[size] as bigint) * value : 0n;
    for (let i = 0; i < players; i += 1)
      parts[i] = (parts[i] as bigint) + ((mask >> i) & 1 ? gained : -given);
  });
  return parts;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left > 0; left &= left - 1) count += 1;
  return count;
}

/** What each player adds where they come in this order; by their places among the players. */
export function marginals(game: Game, order: readonly number[]): readonly bigint[] {
  const members = new Uint8Array(game.players.length);
  const parts = Array.from({ length: game.players.length }, () => 0n);
  let before = game.worth(members);
  for (const place of order) {
    members[place] = 1;
    const after = game.worth(members);
    parts[place] = after - before;
    before = after;
  }
  return parts;
}

/** What the empty set, the whole set, each player alone, and all without each come to. */
export type Ends = {
  readonly none: bigint;
  readonly all: bigint;
  readonly alone: readonly bigint[];
  readonly without: readonly bigint[];
};

export function endsOf({ players, worth }: Game): Ends {
  const flipped = (of: 0 | 1): readonly bigint[] =>
    players.map((_, i) => {
      const members = new Uint8Array(players.length).fill(of);
      members[i] = 1 - of;
      return worth(members);
    });
  return {
    none: worth(new Uint8Array(players.length)),
    all: worth(new Uint8Array(players.length).fill(1)),
    alone: flipped(0),
    without: flipped(1),
  };
}
