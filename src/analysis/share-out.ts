/** Parts rounded so that they add up to their rounded total. */
import {
  add,
  compare,
  divide,
  exact,
  multiply,
  power,
  round,
  subtract,
  sum,
  toText,
  type Exact,
} from '../quantity/exact.js';

/**
 * Each part goes down to the next quantum; what the total then lacks is given out by largest remainder, quantum by quantum, and among equals
 * to the first. So a table of quotients adds up to the last digit, and no part is further than a quantum from its own value.
 * @param total rounded to `places` already
 */
export function shareOut(total: Exact, parts: readonly Exact[], places: number): readonly Exact[] {
  if (parts.length === 0) return [];
  const quantum = divide(exact(1), power(exact(10), places));
  const floors = parts.map((part) => floorOf(part, places, quantum));
  const left = divide(subtract(total, sum(floors)), quantum);
  const count = Number(toText(round(left, 0, 'half-even')));
  const each = Math.floor(count / parts.length);
  const extra = count - each * parts.length;
  const remainders = parts.map((part, i) => subtract(part, floors[i] as Exact));
  const rank = new Map(
    parts
      .map((_, i) => i)
      .sort((a, b) => compare(remainders[b] as Exact, remainders[a] as Exact) || a - b)
      .map((i, at) => [i, at] as const),
  );
  return floors.map((floor, i) =>
    add(floor, multiply(exact(each + ((rank.get(i) as number) < extra ? 1 : 0)), quantum)),
  );
}

function floorOf(part: Exact, places: number, quantum: Exact): Exact {
  const cut = round(part, places, 'down');
  return compare(cut, part) > 0 ? subtract(cut, quantum) : cut;
}
