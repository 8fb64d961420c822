// Games added up: exact ones of several sizes, sampled ones with their error.
import { describe, expect, it } from 'vitest';
import { createLedger, type Method } from '../../src/analysis/decompose-ledger.js';
import type { Game } from '../../src/analysis/decompose-game.js';
import { drawOrders } from '../../src/analysis/decompose-sample.js';

const rules = (players: number, method: Method = 'shapley', permutations = 400) => ({
  method,
  stack: Array.from({ length: players }, (_, i) => i),
  seed: 7,
  permutations,
});

/** Each of the players makes what is there smaller by its own factor; 1e15 at the start. */
const product = (players: readonly number[]): Game => ({
  players,
  worth: (members) =>
    members.reduce(
      (left, one, i) => (one === 1 ? (left * BigInt(100 - (players[i] ?? 0) * 3)) / 100n : left),
      10n ** 15n,
    ),
});
const whole = (from: number, until: number): number[] =>
  Array.from({ length: until - from }, (_, i) => from + i);

describe('a ledger', () => {
  it('puts games of two and of three players on one denominator', () => {
    const ledger = createLedger(3, rules(3));
    const glove = (members: Uint8Array): bigint =>
      members[0] === 1 && (members[1] === 1 || members[2] === 1) ? 6n : 0n;
    ledger.add({ players: [0, 1, 2], worth: glove });
    ledger.add({ players: [1, 2], worth: (members) => (members[0] === 1 && members[1] === 1 ? 10n : 0n) });
    // 4, 1, 1 and 0, 5, 5
    const { numerators, denominator, difference, most, sampled } = ledger.sum();
    expect(numerators.map((one) => one / denominator)).toEqual([4n, 6n, 6n]);
    expect({ difference, most, sampled }).toEqual({ difference: 16n, most: 3, sampled: 0 });
  });

  it('draws orders where more than twelve meet: they add up exactly, and are within their error of the exact parts', () => {
    const players = whole(0, 13);
    const [drawn, exactly] = [createLedger(13, rules(13)), createLedger(13, rules(13))];
    drawn.add(product(players));
    // The same thirteen with one of them split off: it halves nothing, so the game of the other twelve is that of thirteen.
    exactly.add(product(players.slice(1)));
    const found = drawn.sum();
    const expected = exactly.sum();
    expect(found.sampled).toBe(1);
    expect(found.numerators.reduce((sum, one) => sum + one, 0n)).toBe(found.difference * found.denominator);
    const errors = found.errors ?? [];
    players.slice(1).forEach((player) => {
      const off =
        (found.numerators[player] ?? 0n) / found.denominator -
        (expected.numerators[player] ?? 0n) / expected.denominator;
      // Twelve means within four standard errors: one in some thousands would not be, and the seed is fixed.
      expect(off < 0n ? -off : off).toBeLessThan(4n * (errors[player] ?? 0n));
      expect(errors[player]).toBeGreaterThan(0n);
    });
    expect([found.numerators[0], errors[0]]).toEqual([0n, 0n]);
  });

  it('gives rows that are sampled the same orders, so that the error is of their sum', () => {
    const players = whole(0, 13);
    const [once, twice] = [createLedger(13, rules(13)), createLedger(13, rules(13))];
    once.add(product(players));
    twice.add(product(players));
    twice.add(product(players));
    const [single, double] = [once.sum().errors ?? [], twice.sum().errors ?? []];
    single.forEach((error, i) => {
      const off = (double[i] ?? 0n) - 2n * error;
      expect([0n, 1n]).toContain(off);
    });
  });

  it('stacks in its order, or leaves the rest as interaction', () => {
    const halves: Game = {
      players: [0, 1],
      worth: (members) => 80n / 2n ** BigInt((members[0] ?? 0) + (members[1] ?? 0)),
    };
    const parts = (method: Method): readonly bigint[] => {
      const ledger = createLedger(2, rules(2, method));
      ledger.add(halves);
      return ledger.sum().numerators;
    };
    expect(parts('stacked')).toEqual([-40n, -20n]);
    expect(parts('one-at-a-time')).toEqual([-40n, -40n]);
  });
});

describe('orders drawn', () => {
  it('are the same for a seed, and others for another', () => {
    expect(drawOrders(9, 50, 3)).toEqual(drawOrders(9, 50, 3));
    expect(drawOrders(9, 50, 3)).not.toEqual(drawOrders(9, 50, 4));
    for (const order of drawOrders(9, 50, 3)) expect(new Set(order)).toEqual(new Set(whole(0, 9)));
  });

  it('are all about as likely: of 6,000, each of the six orders of three comes some 1,000 times', () => {
    const counts = new Map<string, number>();
    for (const order of drawOrders(3, 6000, 1))
      counts.set(order.join(''), (counts.get(order.join('')) ?? 0) + 1);
    expect(counts.size).toBe(6);
    // The standard deviation of each is root(6000 x 1/6 x 5/6), about 29.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
