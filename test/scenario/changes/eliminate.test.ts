import { expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { underOn } from '../../support/told.js';

// 1,000 cases x (1 h + 0.5 h) x 10 EUR = 15,000 EUR; half of the forms is done anyway.
const town: Sketch = {
  procedures: [
    '{id: p, for: people, cases: {counted: 1 k cases per year}, fee: 7 EUR, activities: [{do: forms, time: 60 min, businessAsUsual: 50 %}, {do: collect, time: 30 min}]}',
  ],
};
const gone = '{id: gone, select: {procedure: p}, from: 2026, until: 2028, eliminate: {}}';

it('leaves no burden and no fee, in its years', () => {
  const [burden, fees] = [underOn(town), underOn(town, 'fees')];
  expect([2025, 2026, 2028, 2029].map((year) => burden([gone], year))).toEqual(['10000', '0', '0', '10000']);
  expect(fees([gone], 2026)).toBe('0');
});

it('leaves what people do anyway, as a cost', () => {
  expect(underOn(town, 'administrativeCost')([gone], 2026)).toBe('5000');
});

it('is the last word on what others improve or make worse, wherever it stands and begins', () => {
  const others = [
    '{id: a, select: {procedure: p}, scale: {time: 20 % less}}',
    '{id: z, select: {procedure: p}, from: 2027, set: {time: 90 min}}',
    '{id: y, select: {procedure: p}, from: 2027, scale: {time: 10 min more}}',
  ];
  expect(underOn(town)([gone, ...others], 2027)).toBe('0');
  expect(underOn(town)([...others, gone], 2027)).toBe('0');
});

it('arrives by its phases', () => {
  const phased = '{id: gone, select: {activity: collect}, phaseIn: {2024: 40 %, 2030: 40 %}, eliminate: {}}';
  expect(underOn(town)([phased])).toBe('8000'); // 5,000 x 40 % less
});
