/** BRD861-BRD889: files of checks, and checks that do not hold. */
import { entry } from './entry.js';

export const checkFileCodes = {
  BRD861: entry(
    'no model of this id',
    'A file of checks names the id of its model: of the `model.yaml` beside it, or in one of the two folders above, or in their folders `models`.',
    'model: mexico-fedral',
    'model: mexico-federal',
  ),
  BRD862: entry(
    'a check demands one thing',
    'A check says in one way what has to be: `equals`, `between`, or limits (`warnBelow`, `errorBelow`, `warnAbove`, `errorAbove`).',
    '{id: a, that: hours, equals: 5 h, between: [4 h, 6 h]}',
    '{id: a, that: hours, between: [4 h, 6 h]}',
  ),
  BRD863: entry(
    'no such part of a tariff',
    'A check is of a part of a tariff that it has: `rate`, `wage`, and, where it is not one multiplier, `fringe` and `overhead`.',
    '{id: a, that: tariffs.clerk.wages, equals: 5 EUR/h}',
    '{id: a, that: tariffs.clerk.wage, equals: 5 EUR/h}',
  ),
  BRD864: entry(
    'key of another kind of check',
    'A key says something of one kind of check only: how to round, of `equals`; a run to compare with, of a scenario; a selection, of a measure.',
    '{id: a, that: hours, between: [4 h, 6 h], decimals: 1}',
    '{id: a, that: hours, equals: 5.0 h, decimals: 1}',
  ),
  BRD865: entry(
    'no reason why a figure does not follow',
    'A published figure that does not follow from its own inputs is kept with `follows: false`, and its `note` says why it differs.',
    '{id: a, that: hours, equals: 5 h, follows: false}',
    '{id: a, that: hours, equals: 5 h, follows: false, note: the table leaves the copies out}',
  ),
  BRD866: entry(
    'nothing to divide by',
    'A share of GDP needs `gdp` in `economy`, a value per head its `population`, and a value for each of a segment the population of the segment.',
    '{id: a, that: hours, per: firms, equals: 5 h}',
    '{id: a, that: hours, per: case, equals: 5 h}',
  ),
  BRD871: entry(
    'check failed: outside its limits',
    'The value lies outside the limits of the check. The margin says by how much.',
    '{id: a, that: hours, between: [4 h, 6 h]}',
    '{id: a, that: hours, between: [4 h, 8 h]}',
  ),
  BRD872: entry(
    'check failed: another figure than printed',
    'The value, rounded to the scale and the digits of the printed figure as the check says, is another figure.',
    '{id: a, that: hours, equals: 5 h}',
    '{id: a, that: hours, equals: 7 h}',
  ),
  BRD873: entry(
    'check failed: nothing selected',
    'The selection of the check matches nothing in the model, so nothing was checked. Something was renamed, or the word is misspelt.',
    '{id: a, that: hours, select: {authority: SATT}, equals: 5 h}',
    '{id: a, that: hours, select: {authority: SAT}, equals: 5 h}',
  ),
  BRD874: entry(
    'check failed: it follows after all',
    'The check says `follows: false`, and the printed figure agrees with what is computed.',
    '{id: a, that: hours, equals: 7 h, follows: false, note: rounded before}',
    '{id: a, that: hours, equals: 7 h}',
  ),
  BRD875: entry(
    'check failed: the measure is open',
    'Where only the whole of a line is known (`undivided`), burden and opportunity cost lie between two ends, and no single value can be checked.',
    '{id: a, that: administrativeBurden, equals: 5 M EUR}',
    '{id: a, that: economicCost, equals: 5 M EUR}',
  ),
  BRD876: entry(
    'check failed: compared with nothing',
    'Of zero there is no share: the compared run comes to nothing here, or there are no cases to divide by.',
    '{id: a, that: fees, scenario: s, changeFrom: baseline, errorAbove: 5 %}',
    '{id: a, that: fees, scenario: s, changeFrom: baseline, errorAbove: 5 k EUR}',
  ),
} as const;
