/** BRD2xx: keys, maps and lists. */
import { entry } from './entry.js';

export const structureCodes = {
  BRD201: entry(
    'unknown key',
    'The map has no such key. A near miss is shown.',
    'activities: [{do: pay, minuts: 5 min}]',
    'activities: [{do: pay, time: 5 min}]',
  ),
  BRD202: entry('missing key', 'The map must say this key.', '{wage: 55 MXN/h}', '{do: pay, time: 5 min}'),
  BRD203: entry(
    'a map is needed',
    'Here goes a map: keys with values.',
    'tariffs: 55 MXN/h',
    'tariffs: {clerk: {wage: 55 MXN/h}}',
  ),
  BRD204: entry('a list is needed', 'Here goes a list.', 'activities: {do: pay}', 'activities: [{do: pay}]'),
  BRD205: entry('a text is needed', 'Here goes a single text.', 'id: [a]', 'id: a'),
  BRD206: entry(
    'not one of the choices',
    'Here goes one of a few words.',
    'nature: paperwork',
    'nature: information',
  ),
  BRD207: entry('no value', 'The key stands there with nothing behind it.', 'time:', 'time: 5 min'),
  BRD208: entry(
    'keys that exclude each other',
    'Both keys say the same thing in two ways; keep one.',
    '{frequency: 1 per year, validity: 2 years}',
    '{validity: 2 years}',
  ),
  BRD209: entry(
    'not an id',
    'An id has letters, digits, hyphens, dots and underscores, and begins with a letter or digit.',
    'id: my procedure',
    'id: my-procedure',
  ),
  BRD210: entry('not a year', 'Here goes a year of four digits.', 'year: 12', 'year: 2012'),
  BRD211: entry('not yes or no', 'Here goes true or false.', 'repeats: yes', 'repeats: true'),
  BRD212: entry(
    'answer to nothing',
    'An `answers` entry says why a warning is all right at its place; here no such warning would be given.',
    '{time: 25 min, answers: {BRD706: Twelve firms are meant}}',
    '{money: 12.000 MXN, answers: {BRD706: Twelve pesos are meant}}',
  ),
  BRD213: entry(
    'grades beside time, tariff or staff',
    'A line that several wage grades work on says the time, and the persons, of each grade; its tariffs are the keys.',
    '{grades: {clerk: 30 min}, time: 30 min}',
    '{grades: {clerk: 30 min}, money: 5 MXN}',
  ),
  BRD214: entry(
    'one time for several wage grades',
    'A reform sets or shifts the time, or the persons, of a line that several wage grades work on: it names one grade by its `tariff`, or changes all of them by a share.',
    'set: {time: 10 min}',
    'scale: {time: 20 % less}',
  ),
} as const;
