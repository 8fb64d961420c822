import { expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

// 100 persons once a year: forms 10 EUR, the copy 3 EUR: 1,300 EUR.
const town: Sketch = {
  procedures: [
    '{id: p, for: people, cases: {frequency: 1 per year}, requirements: [{id: copy, money: 3 EUR}], activities: [{do: forms, time: 60 min}]}',
    '{id: q, for: people, cases: {counted: 10 cases per year}, undivided: [{id: all, money: 5 EUR}]}',
  ],
};
const one = (change: string, select = 'procedure: p'): string => `{id: one, select: {${select}}, ${change}}`;
const burden = (change: string, select?: string): string => underOn(town)([one(change, select)]);

it('changes the lines that have such a figure, and no others', () => {
  expect(burden('set: {time: 30 min}')).toBe('800'); // the copy takes no time before and after
  expect(burden('scale: {time: 30 min more}')).toBe('1800');
  expect(burden('scale: {money: 1 EUR more}')).toBe('1400');
});

it('gives a line that is named a figure that it did not have', () => {
  expect(burden('set: {time: 6 min}', 'requirement: copy')).toBe('1400');
  expect(toldOn(town, one('scale: {time: 6 min more}', 'requirement: copy'))).toEqual([
    'BRD806 nothing that is selected has "time"',
  ]);
});

it('makes nothing negative in a model of levels', () => {
  expect(burden('scale: {money: 20 EUR less}')).toBe('1000');
  expect(burden('scale: {time: 3 h less}')).toBe('300');
});

it('says of who must that not all do, where the model is silent', () => {
  expect(burden('set: {compliance: 80 %}')).toBe('1040');
  expect(burden('scale: {compliance: 10 % less}')).toBe('1170');
  expect(toldOn(town, one('set: {compliance: 80 %}', 'procedure: q'))).toEqual([
    'BRD806 nothing that is selected has "compliance"',
  ]);
});

it('has no time for what is an amount of money', () => {
  expect(toldOn(town, one('set: {time: 5 min}', 'item: all'))).toEqual([
    'BRD806 nothing that is selected has "time"',
  ]);
});

it('is in its years, and another may follow it', () => {
  const first = '{id: one, select: {activity: forms}, until: 2025, set: {time: 30 min}}';
  const second = '{id: two, select: {activity: forms}, from: 2026, set: {time: 12 min}}';
  expect([2025, 2026].map((year) => underOn(town)([first, second], year))).toEqual(['800', '500']);
});

it('changes the lines of an administration whose own duty it is', () => {
  const towns: Sketch = {
    segments: '{towns: {addressee: administration, tariff: worker, population: 100 persons}}',
    procedures: [
      '{id: p, for: towns, channels: {office: {share: 100 %, processing: 7 EUR}}, cases: {frequency: 1 per year}, activities: [{do: look, time: 60 min}]}',
    ],
  };
  const cost = (change: string): string => underOn(towns, 'processingCost')([one(change)]);
  // 100 x (1 h x 10 EUR/h + 7 EUR), of which the time falls to 0.5 h
  expect(cost('set: {time: 30 min}')).toBe('1200');
  // what a case costs to process is no line
  expect(toldOn(towns, one('scale: {money: 50 % less}'))).toEqual([
    'BRD806 nothing that is selected has "money"',
  ]);
});
