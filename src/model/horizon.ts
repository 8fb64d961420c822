/** Over how many years a method adds up, and how it brings what falls in them to an equal amount a year. */
import { figure } from './read-figure.js';
import { mapOf, may, type MapOf } from './reader.js';
import { choice, text, wholeNumber, year } from './scalars.js';
import { standingFields } from './standing.js';

export const timesOfPeriod = ['start', 'middle', 'end'] as const;
export type TimeOfPeriod = (typeof timesOfPeriod)[number];

const timeOfPeriod = choice(timesOfPeriod, 'time of the period');

const horizonFields = {
  years: may(wholeNumber),
  from: may(year),
  annualise: may(choice(['average', 'annuity'] as const, 'way of annualising')),
  rate: may(figure('rate')),
  factor: may(figure('number')),
  base: may(year),
  registered: may(year),
  once: may(timeOfPeriod),
  recurring: may(timeOfPeriod),
  note: may(text),
  ...standingFields,
} as const;
export const horizon = mapOf(horizonFields, 'a horizon');
export type WrittenHorizon = MapOf<typeof horizonFields>;
