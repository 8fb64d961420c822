/** BRD62x: models of changes and how their lines are rounded. */
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
} as const;
