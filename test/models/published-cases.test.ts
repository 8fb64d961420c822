// Published worked examples that the language can say already: models written after them must give the published figures.
// Sources stand in /shared/cases/cases.json of the project; the ids are its own.
import { describe, expect, it } from 'vitest';
import { columnIn, planOf, resultOf, tableIn, valuesIn, valuesOf } from '../support/run.js';

describe('published examples', () => {
  it('DE-6: the encyclopaedia on the Standard Cost Model', () => {
    const parts = (firms: string) => ({
      tariffs: '{worker: {wage: 80 EUR/h}}',
      segments: `{firms: {addressee: firms, tariff: worker, population: ${firms}}}`,
      procedures: [
        '{id: a, for: firms, cases: {frequency: 12 per year}, activities: [{do: report, time: 2 h}]}',
      ],
    });
    expect(valuesOf(parts('1 firm'))('administrativeBurden')).toBe('1920');
    expect(valuesOf(parts('10 k firms'))('administrativeBurden')).toBe('19200000');
  });

  it('AT-1: citizens, hours and direct cost apart', () => {
    const value = valuesOf({
      tariffs: '{free: unmonetised}',
      segments: '{people: {addressee: citizens, tariff: free}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 15_000 cases per year}, activities: [{do: x, time: 0.25 h, money: 10 EUR}]}',
      ],
    });
    expect(value('hours')).toBe('3750');
    expect(value('administrativeBurden')).toBe('150000');
  });

  it("UK-2: cost per transaction x volume is the department's own", () => {
    const value = valuesOf({
      procedures: [
        '{id: a, for: people, cases: {counted: 2_000 cases per year}, channels: {all: {processing: 2 EUR}}}',
        '{id: b, for: people, cases: {counted: 1_000 cases per year}, channels: {all: {processing: 3 EUR}}}',
      ],
    });
    expect(value('processingCost')).toBe('7000');
    expect(value('economicCost')).toBe('0');
  });

  it('US-1: volunteers of the Forest Service', () => {
    const plan = planOf({
      tariffs: '{worker: {wage: 23 EUR/h}, later: {wage: 18.58 EUR/h}}',
      procedures: [
        '{id: line-1, for: people, cases: {counted: 1_750_000 cases per year}, activities: [{do: x, time: 0.05 h}]}',
        '{id: line-2, for: people, cases: {counted: 265_000 cases per year}, activities: [{do: x, time: 0.05 h}]}',
        '{id: line-3, for: people, cases: {counted: 175_000 cases per year}, activities: [{do: x, time: 0.05 h}]}',
        '{id: line-2019, for: people, cases: {counted: 1_950_000 cases per year}, activities: [{do: x, time: 0.05 h, tariff: later}]}',
      ],
    });
    const table = tableIn(
      resultOf(plan, { by: ['procedure'], measures: ['economicCost', 'hours'] }),
      'by-procedure',
    );
    expect(columnIn(table, 'hours')).toEqual({
      'line-1': '87500',
      'line-2': '13250',
      'line-3': '8750',
      'line-2019': '97500',
    });
    expect(columnIn(table, 'economicCost')).toEqual({
      'line-1': '2012500',
      'line-2': '304750',
      'line-3': '201250',
      'line-2019': '1811550',
    });
  });

  it('US-3: USDA RMA 0563-0067', () => {
    const plan = planOf({
      tariffs: '{a: {wage: 17.22 EUR/h}, b: {wage: 20.53 EUR/h}}',
      segments: '{people: {addressee: firms}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 220 cases per year}, activities: [{do: short, time: 0.75 h, tariff: a}, {do: long, time: 16 h, tariff: b}]}',
        '{id: b, for: people, cases: {counted: 30 cases per year}, activities: [{do: short-b, time: 0.75 h, tariff: a}, {do: long-b, time: 16 h, tariff: b}]}',
      ],
    });
    const table = tableIn(resultOf(plan, { by: ['item'], measures: ['economicCost', 'hours'] }), 'by-item');
    expect(columnIn(table, 'hours')).toMatchObject({
      short: '165',
      long: '3520',
      'short-b': '22.5',
      'long-b': '480',
    });
    expect(columnIn(table, 'economicCost')).toMatchObject({ short: '2841.3', long: '72265.6' });
  });

  it('US-4: National Indian Gaming Commission, users and agency', () => {
    const line = (id: string, counted: number, time: string, tariff: string, agency?: string): string =>
      `{id: ${id}, for: people, cases: {counted: ${counted} cases per year}, activities: [{do: x, time: ${time}, tariff: ${tariff}}]${agency === undefined ? '' : `, administration: [{do: y, time: ${agency}, tariff: agency}]`}}`;
    const plan = planOf({
      tariffs:
        '{manager: {wage: 75 EUR/h, basis: loaded}, clerk: {wage: 15 EUR/h, basis: loaded}, agency: {wage: 40 EUR/h, basis: loaded}}',
      segments: '{people: {addressee: firms}}',
      procedures: [
        line('line-1', 7, '80 h', 'manager', '40 h'),
        line('line-2', 33, '5 h', 'manager', '10 h'),
        line('line-3', 2, '30 h', 'manager', '20 h'),
        line('line-4', 20, '0.5 h', 'clerk'),
      ],
    });
    const measures = ['economicCost', 'hours', 'processingCost'];
    const table = tableIn(resultOf(plan, { by: ['procedure'], measures }), 'by-procedure');
    // The agency's line 2 is 33 x 10 h x 40 = 13,200.
    expect(columnIn(table, 'economicCost')).toEqual({
      'line-1': '42000',
      'line-2': '12375',
      'line-3': '4500',
      'line-4': '150',
    });
    expect(columnIn(table, 'hours')).toMatchObject({ 'line-1': '560', 'line-2': '165' });
    expect(columnIn(table, 'processingCost')).toEqual({
      'line-1': '11200',
      'line-2': '13200',
      'line-3': '1600',
      'line-4': '0',
    });
  });

  it('AU-A: 110 wholesalers, 22 hours a year', () => {
    const value = valuesIn(
      resultOf(
        planOf({
          tariffs: '{worker: {wage: 150 EUR/h, basis: loaded}}',
          segments: '{firms: {addressee: firms, tariff: worker, population: 110 firms}}',
          procedures: ['{id: a, for: firms, activities: [{do: x, time: 22 h, per: entity-year}]}'],
        }),
      ),
    );
    // A year: 110 x 22 x 150 = 363,000; ten years undiscounted 3.63 m, averaged 363,000 again.
    expect(value('administrativeBurden')).toBe('363000');
  });
});
