/** The keys of the economy, of tariffs and of segments. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

export const economyMaps = {
  'the economy': {
    ...standing,
    gdp: 'Gross domestic product in money of a year, mostly a series: `{table: data/macro.csv, column: gdp, unit: bn MXN}`, or one figure: `12_162.76 bn MXN`.',
    deflator: 'A price index by year, without unit; only ratios of it are used: `{2009: 76.8, 2012: 87.4}`.',
    population: "The country's inhabitants, for figures per head: `117 M persons`.",
    share:
      'Whose GDP the share is of: `{of: gdp, year: 2009, why: the ratios of the authority use that year}`.',
    daysPerYear: 'Calendar days in a year, by which waiting is valued; without it, `365 days`.',
    businessDaysPerYear:
      'Business days in a year, such as `250 business days`; needed once something in business days is valued by the year.',
  },
  'the share of GDP': {
    of: { text: 'What the share is of: `gdp`.' },
    year: { text: 'The year of that GDP, such as 2009, or `each`: the GDP of the year of the result.' },
    why: 'The reason for this year.',
  },
  'a tariff': {
    ...standing,
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    wage: 'What an hour of work costs, in money per hour: `55 MXN/h`. `basis` says what is in it.',
    basis: {
      text: 'What the wage holds: `wage` (the wage alone), `labour-cost` (fringe is in it), `loaded` (fringe and overhead are in it).',
      usual: 'wage',
    },
    fringe:
      'Social contributions and paid leave on top of the wage: as a share of it, `30 %`, or in money per hour, `21.75 USD/h`.',
    overhead: 'Rooms, devices and administration on top of the wage, as a share: `25 %`.',
    multiplier: 'The factor from the wage to what an hour costs, in place of fringe and overhead: `1.75`.',
    round:
      'Rounds what an hour costs, wage and loads together, before it is multiplied by hours: `{decimals: 2, mode: half-up}`.',
    note,
  },
  'the rounding of a rate': {
    decimals: 'How many decimals of the money per hour are kept: `2`.',
    mode: 'What becomes of a half: `half-up` (away from zero) or `half-even`; `down` cuts off, `up` rounds every remainder away from zero.',
  },
  'a segment': {
    ...standing,
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    addressee: 'What kind of addressee it is: `citizens`, `firms`, `community`, `administration` or `mixed`.',
    population: "How many there are, in one of the model's entities: `2.1 M persons`.",
    tariff: 'The id of the tariff that values their hours; without one, hours are counted and not valued.',
    opportunity:
      "How their waiting is valued: `none` (usual), `idle-capital` (by the procedure's `capital`), or a map such as `{method: citizen-wait, valueOfDay: 440 MXN/day, shareOfDayLost: 5 %}`.",
    note,
  },
  'an opportunity cost': {
    ...standing,
    method:
      "How waiting is valued: `none`, `idle-capital`, `citizen-wait` (a share of a day's value) or `delay-income` (income that comes later).",
    valueOfDay: 'With `citizen-wait`: what a day is worth, in money per day: `440 MXN/day`.',
    shareOfDayLost: 'With `citizen-wait`: the share of each day of waiting that is lost: `5 %`.',
    netIncome:
      'With `delay-income`: the income that each day of waiting defers, in money per day: `1_000 MXN/day`.',
    standbyCost: 'With `delay-income`: what standing ready costs, in money per day: `200 MXN/day`.',
    note,
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
