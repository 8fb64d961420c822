// Fewer days until a resolution, or none.
import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

// A day of waiting costs 3 EUR. real: 100 x (5 + 40 - 10) x 3 = 10,500 EUR; law: 100 x 20 x 3 = 6,000 EUR.
const town: Sketch = {
  economy: '{businessDaysPerYear: 250 business days}',
  segments:
    '{people: {addressee: citizens, tariff: worker, population: 100 persons, opportunity: {method: citizen-wait, valueOfDay: 3 EUR/day}}}',
  procedures: [
    '{id: real, for: people, cases: {counted: 100 cases per year}, fee: 9 EUR, channels: {office: {share: 100 %, processing: 8 EUR}}, resolution: {apply: 5 days, legal: 30 days, effective: 40 days, ready: 10 days}, requirements: [{id: plan, money: 6 EUR}, {id: photo, money: 1 EUR}], activities: [{do: forms, time: 60 min}]}',
    '{id: law, for: people, cases: {counted: 100 cases per year}, resolution: {legal: 20 days}, activities: [{do: forms, time: 60 min}]}',
    '{id: none, for: people, cases: {counted: 100 cases per year}, activities: [{do: forms, time: 60 min}]}',
  ],
};
const one = (change: string, procedure: string): string =>
  `{id: one, select: {procedure: ${procedure}}, ${change}}`;
const waiting = (change: string, procedure: string): string =>
  underOn(town, 'opportunityCost')([one(change, procedure)]);

describe('shorten-resolution', () => {
  it('is of the period that is used, of the days before it, and of readiness', () => {
    expect(waiting('shorten-resolution: {effective: 50 % less}', 'real')).toBe('10500'); // 15 days: 4,500 + 6,000
    expect(waiting('shorten-resolution: {effective: 12 days, apply: 2 days less}', 'real')).toBe('7500'); // 3 + 12 - 10
    expect(waiting('shorten-resolution: {ready: 20 days}', 'real')).toBe('13500'); // 25 days
    expect(waiting('shorten-resolution: {legal: 8 days}', 'law')).toBe('12900');
    expect(waiting('shorten-resolution: {legal: 8 days less}', 'law')).toBe('14100');
  });

  it('never makes waiting negative', () => {
    expect(waiting('shorten-resolution: {legal: 90 days less}', 'law')).toBe('10500');
    expect(waiting('shorten-resolution: {effective: 1 day}', 'real')).toBe('6000');
  });

  it('warns where the legal period is changed and the effective one is used', () => {
    expect(toldOn(town, one('shorten-resolution: {legal: 10 days}', 'real'))).toEqual([
      'BRD821 "real" is really decided in its effective period: a change of the legal one costs and saves nothing',
    ]);
    expect(waiting('shorten-resolution: {legal: 10 days}', 'real')).toBe('16500');
  });

  it('tells what is not there, and days of another kind', () => {
    expect(toldOn(town, one('shorten-resolution: {effective: 10 days}', 'law'))).toEqual([
      'BRD806 "law" has no effective period, only the legal one',
    ]);
    expect(toldOn(town, one('shorten-resolution: {effective: 10 days}', 'none'))).toEqual([
      'BRD806 nothing that is selected has "resolution"',
    ]);
    expect(toldOn(town, one('shorten-resolution: {ready: 10 % less}', 'law'))).toEqual([
      'BRD806 nothing that is selected has "ready"',
    ]);
    expect(toldOn(town, one('shorten-resolution: {}', 'law'))).toEqual([
      'BRD801 the reform says no period that becomes shorter',
    ]);
    expect(toldOn(town, one('shorten-resolution: {legal: 10 business days}', 'law'))).toEqual([
      'BRD604 this is in business days, and the waiting of "law" is not',
    ]);
    expect(toldOn(town, one('set: {resolution: 10 business days}', 'law'))).toEqual([
      'BRD604 this is in business days, and the waiting of "law" is not',
    ]);
  });
});

describe('tacit-approval', () => {
  it('ends the waiting at the latest then, for a share of the cases', () => {
    expect(waiting('tacit-approval: {after: 25 days}', 'real')).toBe('12000'); // 20 days
    expect(waiting('tacit-approval: {after: 25 days, share: 40 %}', 'real')).toBe('14700'); // 40 - 40 % x 15 = 34
    expect(waiting('tacit-approval: {after: 90 days}', 'real')).toBe('16500');
    expect(waiting('tacit-approval: {after: 15 days}', 'law')).toBe('15000');
  });

  it('is at the legal period where nothing else is said', () => {
    expect(waiting('tacit-approval: {}', 'real')).toBe('13500'); // 25 days
  });

  it('comes after what shortens the resolution', () => {
    const shorter = '{id: two, select: {procedure: real}, shorten-resolution: {effective: 50 % less}}';
    expect(underOn(town, 'opportunityCost')([one('tacit-approval: {after: 25 days}', 'real'), shorter])).toBe(
      '10500',
    );
  });

  it('asks for the period where the model has none', () => {
    expect(toldOn(town, one('tacit-approval: {}', 'law'))).toEqual([
      'BRD822 nobody is known to wait longer for "law" than its legal period',
    ]);
    expect(toldOn(town, one('tacit-approval: {after: 9 business days}', 'law'))).toEqual([
      'BRD604 this is in business days, and the waiting of "law" is not',
    ]);
    expect(toldOn(town, one('tacit-approval: {}', 'none'))).toEqual([
      'BRD806 nothing that is selected has "resolution"',
    ]);
    const unknown: Sketch = {
      ...town,
      procedures: town.procedures.map((text) => text.replace('legal: 30 days, effective', 'effective')),
    };
    expect(toldOn(unknown, one('tacit-approval: {}', 'real'))).toEqual([
      'BRD822 the legal period of "real" is not known',
    ]);
  });
});

describe('notice-instead-of-permit', () => {
  const change = 'notice-instead-of-permit: {keep: photo, time: 50 % less, processing: 1 EUR, fee: 0 EUR}';
  const of = (measure: string): string => underOn(town, measure)([one(change, 'real')]);

  it('has no waiting, no requirement that is not kept, and what it says of the rest', () => {
    expect(of('opportunityCost')).toBe('6000');
    expect(of('waitingDays')).toBe('2000');
    expect(of('administrativeBurden')).toBe('2600'); // 100 x (1 + 5) + 2 x 1,000
    expect(of('processingCost')).toBe('100');
    expect(of('fees')).toBe('0');
  });

  it('tells what it cannot change', () => {
    expect(toldOn(town, one('notice-instead-of-permit: {keep: foto}', 'real'))).toEqual([
      'BRD818 nothing that is selected has "foto" among its requirements',
    ]);
    expect(toldOn(town, one('notice-instead-of-permit: {}', 'none'))).toEqual([
      'BRD806 nothing that is selected has "resolution"',
    ]);
    expect(toldOn(town, one('notice-instead-of-permit: {fee: 1 EUR}', 'law'))).toEqual([
      'BRD806 nothing that is selected has "fee"',
    ]);
  });
});
