/** When things fall due, and horizons over years. */
import { entry } from './entry.js';

export const horizonCodes = {
  BRD431: entry(
    'share of a schedule',
    'A schedule says which part of the yearly cost falls in each year that it names: from 0 % to 100 %. In years that it does not name, nothing falls due.',
    'timing: {schedule: {2026: -50 %}}',
    'timing: {schedule: {2026: 50 %}}',
  ),
  BRD432: entry(
    'end before the beginning',
    'A duty that holds for some years ends in the year in which it begins, or later. Both years are included.',
    'timing: {from: 2029, until: 2027}',
    'timing: {from: 2027, until: 2029}',
  ),
  BRD433: entry(
    'length of a horizon',
    'A horizon has a year at least, and 200 at most.',
    'horizon: {years: 0}',
    'horizon: {years: 10}',
  ),
  BRD434: entry(
    'horizon without a rate',
    'An annuity is an equal amount a year of the same present value, so it needs a real rate a year. A factor, and the years between which a value is brought, do nothing without one.',
    'horizon: {years: 10, annualise: annuity}',
    'horizon: {years: 10, annualise: annuity, rate: 7 %}',
  ),
  BRD435: entry(
    'no such figure over a horizon',
    'A check of a figure over the horizon (`over`) is of a measure of money or hours, of a model that has a `horizon`; what is discounted needs its `rate`. It is of all years, and of no one of them.',
    '{id: a, that: cases, over: total, equals: 5 cases}',
    '{id: a, that: hours, over: total, equals: 5 h}',
  ),
} as const;
