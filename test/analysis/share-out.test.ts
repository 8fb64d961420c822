// Rounded parts add up to their rounded total, and none is further than a quantum from its own value.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOut } from '../../src/analysis/share-out.js';
import { divide, exact, round, sum, toText } from '../../src/quantity/exact.js';

const shared = (total: string, parts: readonly string[], places: number): readonly string[] =>
  shareOut(
    exact(total),
    parts.map((part) => exact(part)),
    places,
  ).map(toText);

it('gives what rounding leaves over to the largest remainder, among equals to the first', () => {
  // 1/3 each of 1, at one place: 0.3 + 0.3 + 0.3 lacks 0.1
  expect(shared('1', ['0.3333', '0.3333', '0.3334'], 1)).toEqual(['0.3', '0.3', '0.4']);
  expect(shared('1', ['0.3333', '0.3333', '0.3333'], 1)).toEqual(['0.4', '0.3', '0.3']);
  // downwards is towards minus infinity: -0.25 becomes -0.3, and 0.1 comes back to the larger remainder
  expect(shared('-0.4', ['-0.25', '-0.19'], 1)).toEqual(['-0.2', '-0.2']);
  expect(shared('0', [], 1)).toEqual([]);
  expect(shared('0.3', ['0.1', '0.2'], 1)).toEqual(['0.1', '0.2']);
});

it('holds for any parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 97 }),
      (numbers, divisor) => {
        const raw = numbers.map((n) => divide(exact(n), exact(divisor)));
        const total = round(
          divide(exact(numbers.reduce((a, b) => a + b, 0)), exact(divisor)),
          3,
          'half-even',
        );
        const parts = shareOut(total, raw, 3);
        expect(toText(sum(parts))).toBe(toText(total));
        for (const [i, part] of parts.entries())
          expect(Math.abs(Number(toText(part)) - (numbers[i] ?? 0) / divisor)).toBeLessThan(0.001_000_001);
      },
    ),
  );
});
