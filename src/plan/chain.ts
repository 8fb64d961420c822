/** Named figures refer to each other: what follows them from one to the next must have an end, however they are ordered in the file. */
import { limits } from '../source/limits.js';

export type Chain = {
  /** How many names each name stands on, itself counted. */
  readonly under: Map<string, number>;
  /** Names that are being read just now, one inside the other. */
  open: number;
  /** The most that anything stands on which was met since the name now read was begun. */
  reached: number;
};

export const newChain = (): Chain => ({ under: new Map(), open: 0, reached: 0 });

/** A name that was read before is met again. */
export function meet<T>(name: string, known: T, chain: Chain): T {
  chain.reached = Math.max(chain.reached, chain.under.get(name) ?? 0);
  return known;
}

/** Reads what a name stands for, if it does not stand on too many others. */
export function follow<T>(name: string, read: () => T, chain: Chain): T | 'too long' {
  if (chain.open >= limits.chain) return 'too long';
  const before = chain.reached;
  chain.reached = 0;
  chain.open++;
  const found = read();
  chain.open--;
  const under = chain.reached + 1;
  const tooLong = under > limits.chain;
  // What was refused counts no more: one chain is told once, not at each of its names.
  chain.under.set(name, tooLong ? 0 : under);
  chain.reached = Math.max(before, tooLong ? 0 : under);
  return tooLong ? 'too long' : found;
}
