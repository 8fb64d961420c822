import { expect, it } from 'vitest';
import { codesOf, valuesOf, type Sketch } from '../support/run.js';

const office = (channel: string, procedure = ''): Sketch => ({
  procedures: [
    `{id: a, for: people, cases: {counted: 100 cases per year}${procedure},
      channels: {office: {share: 60 %${channel}}, online: {share: 40 %}},
      activities: [{do: apply, time: 1 h, repeats: true}]}`,
  ],
});

// 100 cases x 1 h x 10 EUR/h = 1,000 EUR where nothing is sent back.
it('the rework of a channel stands before that of the procedure, and only there', () => {
  // 60 x 1.5 + 40 = 130 h
  expect(valuesOf(office(', rework: 50 %'))('administrativeBurden')).toBe('1300');
  // 60 x 1.5 + 40 x 1.1 = 134 h
  expect(valuesOf(office(', rework: 50 %', ', rework: 10 %'))('administrativeBurden')).toBe('1340');
  expect(codesOf(office(', rework: 50 %'))).toEqual([]);
});
