import { expect, it } from 'vitest';
import { isDate } from '../../src/source/date.js';

it.each(['2019-12-31', '2020-02-29', '2000-02-29', '2026-04-30'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

it.each([
  ['a day that February has only in leap years', '2019-02-29'],
  ['a leap day of a century', '1900-02-29'],
  ['the 31st of a short month', '2026-04-31'],
  ['a month too many', '2019-13-01'],
  ['no month', '2019-00-10'],
  ['no day', '2019-10-00'],
  ['a year and a month', '2019-12'],
  ['another order', '31-12-2019'],
  ['a time behind it', '2019-12-31T00:00'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(isDate(text)).toBe(false);
});
