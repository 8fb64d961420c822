/** What day it is. Only warnings depend on it, never a result. */
import { isDate } from '../source/date.js';
import type { World } from '../source/world.js';

/** The day in Greenwich, or the one that the environment says: a run can be repeated with the same warnings. */
export function today({ BALDUQUE_TODAY: said = '' }: World['environment']): string {
  return isDate(said) ? said : new Date().toISOString().slice(0, 10);
}
