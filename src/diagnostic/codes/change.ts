/** BRD62x and BRD436: models of changes and how their lines are rounded. */
import { entry } from './entry.js';

export const changeCodes = {
  BRD620: entry(
    'status of a duty in a model of levels',
    'Whether a duty is `new`, `changed` or `abolished` is said of a difference, in a model of `kind: change`. A model of levels describes a state of affairs, in which nothing changes.',
    'duty: new',
    'note: new since 2019',
  ),
  BRD621: entry(
    'rounding of lines half said',
    'Lines are all rounded alike, and then decimals and mode are said; or each unit in its own way, hours and money, and the other one stays exact.',
    'roundLines: {decimals: 0, mode: half-up, hours: {decimals: 0, mode: half-up}}',
    'roundLines: {hours: {decimals: 0, mode: half-up}}',
  ),
  BRD436: entry(
    'difference of waiting beside a readiness',
    'Nobody waits less than not at all, before a change and after it: what lies beyond `ready` is cut off at zero on each side by itself, so a difference of the days is not enough to know it. `duty: new` says that the waiting begins with the change, and its days are then those of afterwards.',
    'resolution: {effective: -16 days, ready: 25 days}',
    'resolution: {effective: {before: 35 days, after: 19 days}, ready: 25 days}',
  ),
} as const;
