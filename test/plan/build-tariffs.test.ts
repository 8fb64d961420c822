// What an hour costs: wage x (1 + fringe) x (1 + overhead), or wage x multiplier, never both; or nothing, and then it is said.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf, valuesIn, valuesOf } from '../support/run.js';

const hour = (tariff: string) => ({
  tariffs: `{worker: ${tariff}}`,
  procedures: ['{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}'],
});
const rate = (tariff: string): string | undefined => valuesOf(hour(tariff))('administrativeBurden');

describe('a tariff', () => {
  it('is loaded by factors, a multiplier, or nothing', () => {
    expect(rate('{wage: 20 EUR/h}')).toBe('20');
    expect(rate('{wage: 20 EUR/h, overhead: 25 %}')).toBe('25'); // 20 x 1.25
    expect(rate('{wage: 20 EUR/h, fringe: 30 %, overhead: 25 %}')).toBe('32.5'); // 20 x 1.3 x 1.25
    expect(rate('{wage: 52.31 EUR/h, multiplier: 1.75}')).toBe('91.5425'); // Australia: 52.31 x 1.75 = 91.54
    expect(rate('{wage: 40 EUR/h, basis: labour-cost, overhead: 25 %}')).toBe('50'); // 40 x 1.25
    expect(rate('{wage: 40 EUR/h, basis: loaded}')).toBe('40');
  });

  it('is never loaded twice', () => {
    expect(codesOf(hour('{wage: 20 EUR/h, basis: loaded, overhead: 25 %}'))).toEqual(['BRD606']);
    expect(codesOf(hour('{wage: 20 EUR/h, basis: loaded, multiplier: 1.75}'))).toEqual(['BRD606']);
    expect(codesOf(hour('{wage: 20 EUR/h, basis: labour-cost, fringe: 30 %}'))).toEqual(['BRD606']);
    expect(codesOf(hour('{wage: 20 EUR/h, multiplier: 1.75, overhead: 25 %}'))).toEqual(['BRD606']);
  });

  it('that is not there is reported, and time without one too', () => {
    const parts = hour('{wage: 20 EUR/h}');
    expect(codesOf({ ...parts, segments: '{people: {addressee: citizens, tariff: workr}}' })).toContain(
      'BRD402',
    );
    expect(codesOf({ ...parts, segments: '{people: {addressee: citizens}}' })).toContain('BRD409');
  });

  it("of a line stands before its segment's", () => {
    const value = valuesOf({
      tariffs: '{worker: {wage: 10 EUR/h}, lawyer: {wage: 100 EUR/h}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}, {do: y, time: 1 h, tariff: lawyer}]}',
      ],
    });
    expect(value('administrativeBurden')).toBe('110');
  });
});

describe('unmonetised time', () => {
  const plan = planOf({
    tariffs: '{worker: {wage: 10 EUR/h}, free: unmonetised}',
    segments:
      '{people: {addressee: citizens, tariff: free}, firms: {addressee: firms, tariff: worker, population: 4 firms}}',
    procedures: [
      '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 30 min, money: 2 EUR}]}',
      '{id: b, for: firms, cases: {frequency: 1 per year}, activities: [{do: y, time: 3 h}, {do: learn, time: 5 h, per: entity-once, tariff: free}]}',
    ],
  });
  const result = resultOf(plan);
  const value = valuesIn(result);

  it('counts in hours and not in money', () => {
    // people 100 x 0.5 h = 50 h and 100 x 2 EUR = 200; firms 4 x 3 h = 12 h and 120 EUR
    expect(value('hours')).toBe('62');
    expect(value('burdenHours')).toBe('62');
    expect(value('unmonetisedHours')).toBe('50');
    expect(value('economicCost')).toBe('320');
    expect(value('oneOffUnmonetisedHours')).toBe('20'); // 4 firms x 5 h
    expect(value('oneOffEconomicCost')).toBe('0');
  });

  it('is said to be missing from every money total, with the number of hours', () => {
    const note = result.notes.find(({ id }) => id === 'unmonetised')?.text ?? '';
    expect(note).toMatch(/leaves? out 50 h a year and 20 h once/);
  });
});
