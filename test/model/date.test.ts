import { expect, it } from 'vitest';
import { foundIn, withTime } from '../support/model.js';

it('a date that there is not is an error where it stands', () => {
  expect(foundIn(withTime('{value: 5 min, bestBefore: 2099-02-30}'))).toEqual(['BRD716 2099-02-30']);
  expect(foundIn(withTime('{value: 5 min, bestBefore: soon}'))).toEqual(['BRD716 soon']);
  expect(foundIn(withTime('{value: 5 min, bestBefore: 2099-02-28}'))).toEqual([]);
});
