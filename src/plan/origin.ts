/** The origin of a duty's law: one, or several together, `eu+national`, told as one value of its own. */
import { origins } from '../model/procedure.js';

type Origin = (typeof origins)[number];

/** Several in the order from the widest to the nearest, however they were written. */
export const originOf = (said: readonly Origin[]): string =>
  origins.filter((one) => said.includes(one)).join('+');

/** What a selection may call it: itself, and each law that it comes from. */
export const callsOfOrigin = (origin: string): readonly string[] =>
  origin.includes('+') ? [origin, ...origin.split('+')] : [origin];
