/** BRD5xx: tables. BRD6xx: prices, the economy and methods. */
import { entry } from './entry.js';

export const economyCodes = {
  BRD501: entry('missing column', 'The table has no such column.', 'column: gpd', 'column: gdp'),
  BRD502: entry('ragged row', 'Every row of a table has as many cells as its header.', '2012,1,2', '2012,1'),
  BRD503: entry(
    'cell is not a number',
    'The cell must be a plain decimal number; its unit stands in the model.',
    '"1,5"',
    '1.5',
  ),
  BRD504: entry('year said twice', 'A year stands in a series once.', '2012,1\n2012,2', '2012,1\n2013,2'),
  BRD505: entry(
    'not CSV',
    'The text cannot be read as comma-separated values from this place on.',
    '2012,"no end',
    '2012,"an end"',
  ),
  BRD506: entry(
    'gap in a column',
    'A cell between two years that have a number is empty. Fill it, or say in the model what lies between: `between: linear` or `between: step`.',
    '2011,1\n2012,\n2013,3',
    '2011,1\n2012,2\n2013,3',
  ),
  BRD507: entry(
    'not parted by commas',
    'The cells of a table are parted by commas. Spreadsheets may be set to semicolons or tabs: save the table as CSV (UTF-8) with commas, and with points in its numbers.',
    'year;gdp;population\n2012;1;2',
    'year,gdp,population\n2012,1,2',
  ),
  BRD601: entry(
    'no GDP for the year',
    'The share of GDP needs the GDP of this year.',
    'share: {of: gdp, year: 1999}',
    'share: {of: gdp, year: 2009}',
  ),
  BRD602: entry(
    'prices of another year',
    'An amount is in the prices of another year than the results, and there is no deflator to bring them together. The amount is used as it stands.',
    'wage: {value: 55 MXN/h, prices: 2013}',
    'deflator: {2009: 85.533, 2013: 100}',
  ),
  BRD603: entry(
    'business days without a year',
    'Waiting in business days is valued by the year, so the model must say how many business days a year has.',
    'legal: 30 business days',
    'businessDaysPerYear: 250 business days',
  ),
  BRD604: entry(
    'days of two kinds',
    'Calendar days and business days do not convert into each other. Say the parts of one resolution in one of them.',
    '{legal: 30 business days, ready: 5 days}',
    '{legal: 30 business days, ready: 3 business days}',
  ),
  BRD605: entry(
    'method lacks a figure',
    'The way waiting is valued for this segment needs a figure that is not there.',
    'opportunity: {method: citizen-wait}',
    'opportunity: {method: citizen-wait, valueOfDay: 440 MXN/day, shareOfDayLost: 5 %}',
  ),
  BRD606: entry(
    'loads that exclude each other',
    'A wage is loaded once: by fringe and overhead, or by one multiplier; and not with what its basis holds already.',
    '{wage: 55 MXN/h, basis: loaded, overhead: 25 %}',
    '{wage: 55 MXN/h, basis: loaded}',
  ),
  BRD607: entry(
    'split without bounds',
    'Lines of which only the whole is known leave burden and opportunity cost open; `split` says between which bounds.',
    'undivided: [...]',
    'split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}',
  ),
} as const;
