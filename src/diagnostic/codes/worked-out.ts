/** BRD32x: figures that follow from others, and units of work that a method defines. */
import { entry } from './entry.js';

export const workedOutCodes = {
  BRD322: entry(
    'not two parts',
    'A difference and a quotient have exactly two parts; one of them may be worked out itself.',
    'time: {quotient: [60 min, 3, 2]}',
    'time: {quotient: [60 min, {product: [3, 2]}]}',
  ),
  BRD323: entry(
    'sum of different units',
    'What is added, subtracted, or compared as before and after is in one unit.',
    'time: {sum: [5 min, 2 days]}',
    'time: {sum: [5 min, 2 h]}',
  ),
  BRD324: entry(
    'change in a model of levels',
    'A figure that is said as before and after is the change between them, after less before, and only a model of `kind: change` holds changes.',
    'time: {before: 35 min, after: 19 min}',
    'time: 19 min',
  ),
  BRD325: entry(
    'rounding that cannot be done',
    'A figure that follows from others may be rounded, as the publication it is taken from does. A time says in which unit, for 20 min are 0.3 h; the unit is one of the figure.',
    'time: {product: [25 min, 1.5], round: {decimals: 0, mode: half-up}}',
    'time: {product: [25 min, 1.5], round: {decimals: 0, mode: half-up, unit: min}}',
  ),
  BRD326: entry(
    'unit of work without its hours',
    'How many hours a person works a day, a month or a year is a convention of each method: the model or one of its packs says it.',
    'time: 2 person-years',
    'time: 3_200 h',
  ),
  BRD327: entry(
    'annuity over no whole years',
    'An annuity is spread over whole years, from 1 to 1,000.',
    'annuity: {rate: 7 %, years: 2.5}',
    'annuity: {rate: 7 %, years: 10}',
  ),
  BRD328: entry(
    'hours of work are no number',
    'How many hours a person works a day, a month or a year is a plain number above zero, for it is the size of a unit.',
    'work: {day: 8 h, year: {2012: 1_600 h, 2024: 1_500 h}}',
    'work: {day: 8 h, month: 134 h, year: 1_600 h}',
  ),
} as const;
