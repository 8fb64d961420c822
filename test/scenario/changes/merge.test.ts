import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

// a: 1,000 x 1 h x 10 = 10,000 EUR and a fee of 3,000. b: 500 x (2 h x 10 + 4) = 12,000 EUR and a fee of 1,000.
const town: Sketch = {
  procedures: [
    '{id: a, for: people, cases: {counted: 1 k cases per year}, fee: 3 EUR, activities: [{do: forms, time: 60 min}]}',
    '{id: b, for: people, cases: {counted: 500 cases per year}, fee: 2 EUR, requirements: [{id: copy, money: 4 EUR}], activities: [{do: forms, time: 120 min}]}',
    '{id: c, for: people, cases: {counted: 1 case per year}, activities: [{do: forms, time: 60 min}]}',
  ],
};
const merge = (terms: string, select = 'procedure: a'): string =>
  `{id: one, select: {${select}}, merge: {${terms}}}`;

it('takes what is filed no more, and changes a case of what remains', () => {
  expect(underOn(town)([merge('into: b')])).toBe('12010');
  expect(underOn(town)([merge('into: b, time: 30 min more, money: 50 % less')])).toBe('13510'); // 500 x (25 + 2) + 10
  expect(underOn(town, 'fees')([merge('into: b, fee: 4 EUR')])).toBe('2000');
  expect(underOn(town, 'cases')([merge('into: b')])).toBe('501');
});

it('goes together with a change of what remains', () => {
  const scale = '{id: two, select: {procedure: b}, scale: {time: 50 % less}}';
  expect(underOn(town)([scale, merge('into: b, time: 50 % more')])).toBe('9510'); // 500 x (15 + 4) + 10
});

describe('what cannot be merged is told:', () => {
  it.each([
    ['into: bb', undefined, 'BRD819 there is no procedure "bb"'],
    ['into: a', undefined, 'BRD819 "a" is merged into itself'],
    ['into: b', 'procedure: [a, b]', 'BRD819 "b" is merged into itself'],
    ['into: b', 'procedure: a, channel: "*"', 'BRD408 no channel is "*"'],
    [
      'into: b',
      'activity: forms, procedure: a',
      'BRD817 this change is of whole procedures, and the selection picks lines by activity',
    ],
    ['into: c, fee: 4 EUR', undefined, 'BRD806 "c", which remains, has no "fee"'],
    ['into: c, money: 4 EUR', undefined, 'BRD806 "c", which remains, has no "money"'],
  ])('%s %s', (terms, select, told) => {
    expect(toldOn(town, merge(terms, select))).toEqual([told]);
  });
});
