// Shapley values of small games, worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endsOf,
  factorial,
  marginals,
  shapley,
  valuesOf,
  type Game,
} from '../../src/analysis/decompose-game.js';
import { byOrders, fraction } from '../reference/decompose.js';

const game = (players: number, worth: (mask: number) => bigint): Game => ({
  players: Array.from({ length: players }, (_, i) => i),
  worth: (members) => worth(members.reduce((mask, one, i) => mask + one * 2 ** i, 0)),
});

describe('Shapley values', () => {
  it('of two halvings of 80,000 are 30,000 each: alone 40,000, after the other 20,000', () => {
    const halves = game(2, (mask) => [80_000n, 40_000n, 40_000n, 20_000n][mask] ?? 0n);
    expect(shapley(valuesOf(halves), 2)).toEqual([-60_000n, -60_000n]); // over 2!
    expect(endsOf(halves)).toEqual({
      none: 80_000n,
      all: 20_000n,
      alone: [40_000n, 40_000n],
      without: [40_000n, 40_000n],
    });
    expect(marginals(halves, [1, 0])).toEqual([-20_000n, -40_000n]);
  });

  it('of a glove game: one right glove, two left ones; a pair is worth 6', () => {
    // Shapley (1953) and any textbook: the right glove has 2/3, each left one 1/6: 4, 1, 1
    const gloves = game(3, (mask) => (mask & 1 && mask & 6 ? 6n : 0n));
    expect(shapley(valuesOf(gloves), 3)).toEqual([24n, 6n, 6n]); // over 3!
  });

  it('are the means over all orders, for any game', () => {
    const worths = fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), {
      minLength: 32,
      maxLength: 32,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), worths, (players, values) => {
        const own = game(players, (mask) => values[mask] ?? 0n);
        const expected = byOrders(own.players.map(String), (members) =>
          fraction(values[[...members].reduce((mask, id) => mask + 2 ** Number(id), 0)] ?? 0n),
        );
        shapley(valuesOf(own), players).forEach((part, i) => {
          const { over, under } = expected[String(i)] ?? fraction(0n);
          expect(part * under).toBe(over * factorial(players));
        });
      }),
    );
  });
});
