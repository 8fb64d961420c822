import { expect, it } from 'vitest';
import { today } from '../../src/io/today.js';
import { isDate } from '../../src/source/date.js';

it('today is what the environment says', () => {
  expect(today({ BALDUQUE_TODAY: '2019-12-31' })).toBe('2019-12-31');
});

it.each([undefined, '', 'tomorrow', '2019-02-30'])(
  'today is the day of the clock where it says %s',
  (said) => {
    const day = today({ BALDUQUE_TODAY: said });
    expect(day).not.toBe(said);
    expect(isDate(day)).toBe(true);
  },
);
