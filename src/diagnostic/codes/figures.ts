/** BRD3xx: numbers and units. */
import { entry } from './entry.js';

export const figureCodes = {
  BRD301: entry('not a number', 'A figure begins with a number.', 'time: some minutes', 'time: 25 min'),
  BRD302: entry(
    'comma in a number',
    'Decimals are written with a point, thousands with an underscore.',
    'money: "1.234,56 MXN"',
    'money: 1_234.56 MXN',
  ),
  BRD303: entry(
    'hexadecimal or octal number',
    'Numbers are written in decimal digits.',
    'staff: 0x10',
    'staff: 16',
  ),
  BRD304: entry(
    'exponent',
    'Numbers are written without exponent; k, M and bn are the scales.',
    'population: 1e6 firms',
    'population: 1 M firms',
  ),
  BRD305: entry(
    'leading zero',
    'A number does not begin with a zero that means nothing.',
    'staff: 007',
    'staff: 7',
  ),
  BRD306: entry(
    'too many digits',
    'A number has at most 40 digits.',
    'money: 11111111111111111111111111111111111111111 MXN',
    'money: 1 MXN',
  ),
  BRD307: entry(
    'unknown unit',
    'Units are min, h, days, business days, months, years, %, the currency and the entities of the model, cases and visits.',
    'time: 25 minuts',
    'time: 25 min',
  ),
  BRD308: entry(
    'missing unit',
    'This figure has a dimension, so it needs its unit.',
    'time: 25',
    'time: 25 min',
  ),
  BRD309: entry(
    'wrong unit',
    'The figure is in a unit of another kind than what is needed here.',
    'time: 25 MXN',
    'time: 25 min',
  ),
  BRD310: entry(
    'per nothing',
    'Something per zero has no meaning.',
    'frequency: 1 per 0 years',
    'frequency: 1 per 6 years',
  ),
  BRD311: entry(
    'range out of order',
    'The ends of a range stand in rising order, with the value between them.',
    'range: {low: 5 min, high: 4 min}',
    'range: {low: 4 min, high: 5 min}',
  ),
  BRD312: entry(
    'year outside the series',
    'The series has no figure for this year: it lies beyond its ends, or in a gap of a series that says `between: error`.',
    '{series: {2012: 5 %}, beyond: error}',
    '{series: {2012: 5 %}, beyond: hold}',
  ),
  BRD313: entry(
    'circle of references',
    'These figures are made of each other.',
    'figures: {a: b, b: a}',
    'figures: {a: 5 min, b: a}',
  ),
  BRD314: entry(
    'unknown figure',
    'A word that begins with a letter is the name of a figure of the model, and there is none of that name.',
    'time: fast',
    'time: 5 min',
  ),
  BRD315: entry(
    'several values for one figure',
    'A figure map says its number once: value, range, series, table, or what it follows from (product, sum, difference, quotient, annuity, before and after).',
    '{value: 5 min, product: [5 min, 2]}',
    '{value: 5 min}',
  ),
  BRD316: entry(
    'figure without a number',
    'A figure map says its number: value, range, series, table, or what it follows from (product, sum, difference, quotient, annuity, before and after).',
    '{status: assumed}',
    '{value: 5 min, status: assumed}',
  ),
  BRD319: entry(
    'number out of reach',
    'A figure, or what figures are multiplied or grow to, is beyond 1e40, or not zero and nearer to it than 1e-40. No economy has such numbers: a unit or a scale is wrong.',
    'money: 9_999_999_999_999_999_999_999_999_999_999_999_999_999 bn MXN',
    'money: 9 bn MXN',
  ),
  BRD320: entry(
    'long chain of figures',
    'Named figures refer to each other, one to the next, at most 60 times.',
    'figures: {a1: a2, a2: a3, a3: a4}',
    'figures: {a1: 5 min, a2: {product: [a1, 2]}}',
  ),
  BRD321: entry(
    'too many rows',
    'A line stands in every segment and every channel of its procedure, and a model has at most 250,000 of such rows.',
    '(1,000 lines in 1,000 channels)',
    'activities: [{do: travel, time: 45 min, channel: office}]',
  ),
  BRD318: entry(
    'division by zero',
    'A life, a validity or a price index of zero cannot divide.',
    'life: 0 years',
    'life: 4 years',
  ),
} as const;
