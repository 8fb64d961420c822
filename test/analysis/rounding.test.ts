// "Round each line, then sum", because some official totals only come out so.
import { describe, expect, it } from 'vitest';
import { planOf, resultOf, valuesIn } from '../support/run.js';

// APHIS 0579-0240 (US-8): 3 respondents x 25 x 1.25 h = 93.75; 1 x 75 x 1.25 h = 93.75
const aphis = {
  segments: '{people: {addressee: firms, tariff: worker}}',
  procedures: [
    '{id: a, for: people, cases: {population: 3 firms, frequency: 25 per year}, activities: [{do: x, time: 1.25 h}]}',
    '{id: b, for: people, cases: {population: 1 firm, frequency: 75 per year}, activities: [{do: x, time: 1.25 h}]}',
  ],
};

describe('rounding', () => {
  it('is exact unless asked: 187.5 h', () => {
    expect(valuesIn(resultOf(planOf(aphis)))('hours')).toBe('187.5');
  });

  it('of every line before the sum gives the 188 that was published', () => {
    const plan = planOf({ ...aphis, head: 'roundLines: {decimals: 0, mode: half-up}' });
    const result = resultOf(plan);
    expect(valuesIn(result)('hours')).toBe('188'); // 94 + 94
    expect(valuesIn(result)('administrativeBurden')).toBe('1876'); // 937.5 -> 938, twice
    expect(result.notes.map(({ id }) => id)).toContain('rounding');
  });

  it('may be of the hours alone: the money stays exact', () => {
    const result = resultOf(planOf({ ...aphis, head: 'roundLines: {hours: {decimals: 0, mode: half-up}}' }));
    expect(valuesIn(result)('hours')).toBe('188'); // 94 + 94
    expect(valuesIn(result)('administrativeBurden')).toBe('1875'); // 937.5 twice
    expect(valuesIn(result)('cases')).toBe('150'); // 75 twice, in no unit that is rounded
    expect(result.notes.filter(({ id }) => id.startsWith('rounding'))).toEqual([
      {
        id: 'rounding/hours',
        text: 'The hours of every line are rounded (half-up, 0 decimals), then summed.',
      },
    ]);
  });

  it('may be another for each unit: hours up, money to hundreds', () => {
    const head = 'roundLines: {hours: {decimals: 0, mode: up}, money: {decimals: -2, mode: half-even}}';
    const value = valuesIn(resultOf(planOf({ ...aphis, head })));
    expect(value('hours')).toBe('188'); // 93.75 -> 94, twice
    expect(value('administrativeBurden')).toBe('1800'); // 937.5 -> 900, twice
  });

  it('is the same for less as for more', () => {
    const hours = (sign: string, mode: string): string | undefined =>
      valuesIn(
        resultOf(
          planOf({
            head: `kind: change\nroundLines: {hours: {decimals: 0, mode: ${mode}}}`,
            procedures: [
              `{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: ${sign}2.5 h}]}`,
            ],
          }),
        ),
      )('hours');
    expect(['half-up', 'half-even', 'down', 'up'].map((mode) => hours('', mode))).toEqual([
      '3',
      '2',
      '2',
      '3',
    ]);
    expect(['half-up', 'half-even', 'down', 'up'].map((mode) => hours('-', mode))).toEqual([
      '-3',
      '-2',
      '-2',
      '-3',
    ]);
  });

  it('says its mode: half even, down', () => {
    const hours = (mode: string, decimals = 0): string | undefined =>
      valuesIn(resultOf(planOf({ ...aphis, head: `roundLines: {decimals: ${decimals}, mode: ${mode}}` })))(
        'administrativeBurden',
      );
    expect(hours('half-even')).toBe('1876'); // 937.5 -> 938 (even), twice
    expect(hours('down')).toBe('1874'); // 937 twice
    expect(hours('half-up', -2)).toBe('1800'); // 900 twice
  });
});
