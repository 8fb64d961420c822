/** The economy, tariffs and segments. */
import { figure } from './read-figure.js';
import { mapOf, may, must, scalarOr, shaped, type MapOf } from './reader.js';
import { roundingModes } from './rounding.js';
import { choice, id, text, wholeNumber, wording, year } from './scalars.js';
import { standingFields } from './standing.js';

/** A year, or the word `each`. */
const yearOrEach = shaped<number | 'each'>(
  { is: 'either', of: [year.shape, { is: 'choice', what: 'basis', of: ['each'] }] },
  (node, reading) => (node.kind === 'scalar' && node.text === 'each' ? 'each' : year(node, reading)?.value),
);

const shareFields = {
  of: must(choice(['gdp'] as const, 'denominator'), 'gdp'),
  year: must(yearOrEach, '2009'),
  why: may(text),
} as const;

const economyFields = {
  gdp: may(figure('money-per-year')),
  deflator: may(figure('number')),
  population: may(figure('population')),
  share: may(mapOf(shareFields, 'the share of GDP')),
  daysPerYear: may(figure('calendar-days')),
  businessDaysPerYear: may(figure('business-days')),
  ...standingFields,
} as const;
export const economy = mapOf(economyFields, 'the economy');

/** What an hour is worth by: pay, pay with what is in it already, or the value of people's own time. */
export const bases = ['wage', 'labour-cost', 'loaded', 'leisure'] as const;

const rateRoundingFields = {
  decimals: must(wholeNumber, '2'),
  mode: must(choice(roundingModes, 'mode of rounding'), 'half-up'),
} as const;

const tariffFields = {
  name: may(wording),
  wage: must(figure('wage'), '55 MXN/h'),
  basis: may(choice(bases, 'basis of a wage')),
  fringe: may(figure('fringe')),
  overhead: may(figure('share')),
  multiplier: may(figure('number')),
  round: may(mapOf(rateRoundingFields, 'the rounding of a rate')),
  note: may(text),
  ...standingFields,
} as const;
export const unmonetised = choice(['unmonetised'] as const, 'tariff');
const tariffMap = mapOf(tariffFields, 'a tariff');
export const tariff = scalarOr(unmonetised, tariffMap);
export type TariffMap = MapOf<typeof tariffFields>;

export const addressees = ['citizens', 'firms', 'community', 'administration', 'mixed'] as const;

export const methods = ['none', 'idle-capital', 'citizen-wait', 'delay-income'] as const;
export type Method = (typeof methods)[number];

const opportunityFields = {
  method: must(choice(methods, 'method'), 'idle-capital'),
  valueOfDay: may(figure('money-per-day')),
  shareOfDayLost: may(figure('share')),
  netIncome: may(figure('money-per-day')),
  standbyCost: may(figure('money-per-day')),
  note: may(text),
  ...standingFields,
} as const;
export type Opportunity = MapOf<typeof opportunityFields>;

const segmentFields = {
  name: may(wording),
  addressee: must(choice(addressees, 'addressee'), 'citizens'),
  population: may(figure('population')),
  tariff: may(id),
  opportunity: may(scalarOr(choice(methods, 'method'), mapOf(opportunityFields, 'an opportunity cost'))),
  note: may(text),
  ...standingFields,
} as const;
export const segment = mapOf(segmentFields, 'a segment');
export type Segment = MapOf<typeof segmentFields>;
