/** An activity of a pack: its name, and what one execution takes by the handbook, in minutes by whom and how hard it is, or as a unit value. */
import type { addressees } from './economy.js';
import { occurrences, type Complexity } from './line.js';
import { figure } from './read-figure.js';
import { mapOf, may, must, type Fields, type MapOf } from './reader.js';
import { choice, text, wording } from './scalars.js';
import { standingFields } from './standing.js';

/** Whose work a table of times is of: `mixed` is nobody's. */
export type Worker = Exclude<(typeof addressees)[number], 'mixed'>;

const timesFields = {
  simple: may(figure('time')),
  medium: may(figure('time')),
  complex: may(figure('time')),
  fixed: may(figure('time')),
  note: may(text),
  ...standingFields,
} as const satisfies Record<Complexity | 'fixed', unknown> & Fields;
const times = mapOf(timesFields, 'the times of an activity');

const byWorkerFields = {
  citizens: may(times),
  firms: may(times),
  community: may(times),
  administration: may(times),
} as const satisfies Record<Worker, unknown>;

const packActivityFields = {
  name: must(wording, '{en: Calculation}'),
  time: may(mapOf(byWorkerFields, 'times by addressee')),
  money: may(figure('money')),
  per: may(choice(occurrences, 'occurrence')),
  note: may(text),
  ...standingFields,
} as const;
export const packActivity = mapOf(packActivityFields, 'an activity of a pack');
export type PackActivity = MapOf<typeof packActivityFields>;
