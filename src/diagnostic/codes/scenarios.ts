/** BRD8xx: scenarios and their reforms. */
import { entry } from './entry.js';

export const scenarioCodes = {
  BRD801: entry(
    'not one change',
    'A reform does one thing: it has one of the kinds of change. Two things are two reforms; one may require the other.',
    '{id: portal, select: {procedure: permit}}',
    '{id: portal, select: {procedure: permit}, eliminate: {}}',
  ),
  BRD802: entry(
    'set twice',
    'Two reforms set the same figure in the same year, and the order of a file means nothing. Let one end before the other begins, or make one of them a change (`20 % less`).',
    '[{id: a, select: {activity: forms}, set: {time: 20 min}}, {id: b, select: {activity: forms}, set: {time: 10 min}}]',
    '[{id: a, select: {activity: forms}, until: 2014, set: {time: 20 min}}, {id: b, select: {activity: forms}, from: 2015, set: {time: 10 min}}]',
  ),
  BRD803: entry(
    'excluded together',
    'A scenario holds two reforms of which one excludes the other.',
    '[{id: portal, excludes: kiosks, ...}, {id: kiosks, ...}]',
    '[{id: portal, ...}]',
  ),
  BRD804: entry(
    'no such reform',
    'A reform names another (`requires`, `excludes`, `partOf`) that the scenario does not have. Only `excludes` may name one of another scenario.',
    'requires: digital-id',
    'requires: digital-ident',
  ),
  BRD805: entry(
    'outside the years',
    'The year is not one of the years of the scenario.',
    'years: 2012..2018, from: 2021',
    'years: 2012..2018, from: 2014',
  ),
  BRD806: entry(
    'nothing to change',
    'Nothing that the reform selects has such a figure, so the reform would change nothing.',
    '{select: {procedure: permit}, set: {fee: 0 EUR}}',
    '{select: {procedure: passport}, set: {fee: 0 EUR}}',
  ),
  BRD807: entry(
    'adoption beyond its ceiling',
    'The shares of a table of adoption pass what its ceiling allows in that year, or a channel has a larger share today. Adoption is held at the ceiling; a share of today stays.',
    '{curve: table, ceiling: 60 %, shares: {2018: 80 %}}',
    '{curve: table, ceiling: 60 %, shares: {2018: 55 %}}',
  ),
  BRD808: entry(
    'scenario of another model',
    'The scenario names another model than the one it is run on.',
    'model: mexico-federal',
    'model: town',
  ),
  BRD809: entry(
    'reform said twice',
    'Two reforms have the same id. A reform that two scenarios share stands in both alike only if it is the same file.',
    'reforms: [{id: a, ...}, {id: a, ...}]',
    'reforms: [{id: a, ...}, {id: b, ...}]',
  ),
  BRD810: entry(
    'times of a new channel',
    'A channel that a reform opens needs its time; one that the procedure has already has its own.',
    'digitise: {to: online, adoption: {curve: linear, until: 2018}}',
    'digitise: {to: online, adoption: {curve: linear, until: 2018}, time: 74 % less}',
  ),
  BRD811: entry(
    'part of a whole',
    'The effect of this reform is in the effect published for the whole of which it is a part (`partOf`), and the whole is in the scenario: the part is shown and counts nothing.',
    '[{id: imss-digital, ...}, {id: proof-of-life, partOf: imss-digital, ...}]',
    '[{id: imss-digital, ...}]',
  ),
  BRD812: entry(
    'requires what comes later',
    'A reform begins before one that it requires. Until that one is in force it does nothing.',
    '[{id: id-card, from: 2016, ...}, {id: portal, from: 2014, requires: id-card, ...}]',
    '[{id: id-card, from: 2014, ...}, {id: portal, from: 2014, requires: id-card, ...}]',
  ),
  BRD813: entry(
    'years in disorder',
    'A reform ends before it begins.',
    '{from: 2016, until: 2014}',
    '{from: 2014, until: 2016}',
  ),
  BRD814: entry(
    'no such scenario',
    'There is no file of this path, and no scenario of this id in `scenarios/` beside the model or in this folder.',
    '--scenario mexico-2012',
    '--scenario scenarios/mexico-2012-2017.yaml',
  ),
  BRD815: entry(
    'scenarios that do not combine',
    'Scenarios that are combined (`a+b`) are of the same model and agree on what grows by itself.',
    '--scenario fast+slow',
    '--scenario fast --scenario slow',
  ),
  BRD851: entry(
    'impossible discount rate',
    'Amounts are divided by one plus the rate, so a rate of -100 % a year or less has no meaning.',
    'discount: {rate: -100 % per year}',
    'discount: {rate: 3 % per year}',
  ),
  BRD852: entry(
    'two discounts',
    'Two scenarios that are combined (`a+b`) both say at what rate and to which year amounts are brought. One of them says it.',
    'a: {discount: {rate: 3 % per year}}, b: {discount: {rate: 5 % per year}}',
    'a: {discount: {rate: 3 % per year}}',
  ),
  BRD853: entry(
    'base year far away',
    'Amounts are brought to a year that is more than a hundred years from those of the scenario.',
    'discount: {rate: 3 % per year, year: 1024}',
    'discount: {rate: 3 % per year, year: 2024}',
  ),
} as const;
