/** Keys on which the fast reader gives up, so that what is wrong with them is said in one place. */
import { unsure } from './fast-cursor.js';
import type { Entry } from './node.js';

export function refuseMerge(key: string): void {
  if (key === '<<') throw unsure;
}

/** Most maps are small, and comparing is cheaper than a set. */
export function hasTwice(entries: readonly Entry[]): boolean {
  const { length } = entries;
  if (length > 12) return new Set(entries.map(({ key }) => key)).size < length;
  for (let i = 1; i < length; i++) {
    const { key } = entries[i] as Entry;
    for (let j = 0; j < i; j++) if ((entries[j] as Entry).key === key) return true;
  }
  return false;
}
