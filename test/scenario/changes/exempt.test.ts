import { expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

const town: Sketch = {
  segments:
    '{people: {addressee: citizens, tariff: worker, population: 100 persons}, shops: {addressee: firms, tariff: worker, population: 40 firms}}',
  procedures: [
    '{id: p, for: {people: {cases: {counted: 1 k cases per year}, fee: 2 EUR}, shops: {cases: {counted: 500 cases per year}, fee: 2 EUR}}, channels: {office: {share: 100 %, processing: 4 EUR}}, activities: [{do: forms, time: 60 min}, {do: learn, time: 30 min, per: entity-year}]}',
  ],
};
const exempt = (change: string, select: string): string =>
  `{id: one, select: {${select}}, exempt: {${change}}}`;

it('is of a segment, with its fees, its processing and what its entities do', () => {
  const shops = exempt('', 'procedure: p, segment: shops');
  expect(underOn(town)([shops])).toBe('10500'); // 10,000 + 100 x 5 EUR
  expect(underOn(town, 'fees')([shops])).toBe('2000');
  expect(underOn(town, 'processingCost')([shops])).toBe('4000');
  expect(underOn(town, 'cases')([shops])).toBe('1000');
});

it('is of a share, and another exempts a share of the rest', () => {
  const [half, fifth] = ['share: 50 %', 'share: 20 %'].map((one) => exempt(one, 'segment: people')) as [
    string,
    string,
  ];
  expect(underOn(town)([half])).toBe('10450'); // 5,250 + 5,200 of the shops
  expect(underOn(town)([half, fifth.replace('id: one', 'id: two')])).toBe('9400'); // 10,500 x 50 % x 80 % + 5,200
});

it('is of no more than all', () => {
  expect(toldOn(town, exempt('share: 120 %', 'segment: people'))).toEqual([
    'BRD816 here goes a part of a whole, from 0 % to 100 %',
  ]);
});
