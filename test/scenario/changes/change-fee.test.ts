import { expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

const town: Sketch = {
  procedures: [
    '{id: p, for: people, cases: {counted: 100 cases per year}, fee: 9 EUR, activities: [{do: x, time: 60 min}]}',
    '{id: q, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min}]}',
  ],
};
const one = (fee: string, procedure = 'p'): string =>
  `{id: one, select: {procedure: ${procedure}}, change-fee: {fee: ${fee}}}`;

it('is another fee, a part of it, or so much less, and never below zero', () => {
  const fees = (text: string): string => underOn(town, 'fees')([one(text)]);
  expect(['12 EUR', '50 % more', '4 EUR less', '10 EUR less'].map(fees)).toEqual([
    '1200',
    '1350',
    '500',
    '0',
  ]);
});

it('is no burden', () => {
  expect(underOn(town)([one('0 EUR')])).toBe('2000');
});

it('tells where nothing has a fee', () => {
  expect(toldOn(town, one('1 EUR', 'q'))).toEqual(['BRD806 nothing that is selected has "fee"']);
});
