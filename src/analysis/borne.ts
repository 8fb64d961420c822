/** In which of several years what happens once is borne. */
import { isZero } from '../quantity/exact.js';
import type { Leaf } from '../evaluate/leaves.js';

/**
 * What is borne once is borne in the first year in which it is there: a new duty is learnt in its first year. Those who enter anew bear it
 * every year. Years are asked for in their order.
 */
export function createBorne(): (leaf: Leaf, year: number) => boolean {
  const first = new Map<number, number>();
  return ({ oneOff, row, value }, year) => {
    if (!oneOff || row.variants.occurrences === 'entrant') return true;
    if (isZero(value)) return false;
    const known = first.get(row.index) ?? year;
    first.set(row.index, known);
    return known === year;
  };
}
