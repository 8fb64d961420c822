// Variants of a procedure, each with its share, fee and validity. The arithmetic stands beside each expectation.
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  columnIn,
  figureAt,
  planOf,
  resultOf,
  tableIn,
  valuesOf,
  type Sketch,
} from '../support/run.js';

const passport = (extra = ''): Sketch => ({
  segments: '{people: {addressee: citizens, tariff: worker, population: 1_000 persons}}',
  procedures: [
    `{id: passport, for: people, cases: {compliance: 100 %, validity: 5 years},
      variants: {
        short: {name: Three years, share: 40 %, fee: 10 EUR, validity: 2 years},
        long: {share: 60 %, fee: 20 EUR, validity: 10 years}},
      activities: [{do: apply, time: 30 min}${extra}]}`,
  ],
});

describe('variants', () => {
  // 1,000 x 40 % / 2 = 200 short ones a year, 1,000 x 60 % / 10 = 60 long ones.
  it('have cases by their own validity', () => {
    const table = tableIn(
      resultOf(planOf(passport()), { by: ['variant'], measures: ['cases', 'fees'] }),
      'by-variant',
    );
    expect(columnIn(table, 'cases')).toEqual({ short: '200', long: '60' });
    // 200 x 10 EUR and 60 x 20 EUR
    expect(columnIn(table, 'fees')).toEqual({ short: '2000', long: '1200' });
  });

  // 260 cases x 0.5 h x 10 EUR/h
  it('share the lines of the procedure', () => {
    expect(valuesOf(passport())('administrativeBurden')).toBe('1300');
  });

  it('share the figures too: one time, written once, is one figure', () => {
    const plan = planOf(passport());
    expect(plan.figures.filter(({ path }) => path.endsWith('activities/apply/time'))).toHaveLength(1);
    expect(plan.figures[figureAt(plan, 'procedures/passport/variants/short/fee')]?.text).toBe('10 EUR');
  });

  // + 1,000 persons x 1 EUR, whatever the variant, + one lump of 500 EUR, + 200 short ones x 2 EUR
  it('count entities and lumps once, and a line of one variant there', () => {
    const lines =
      ', {do: hold, money: 1 EUR, per: entity-year}, {do: law, money: 500 EUR, per: lump}, {do: photo, money: 2 EUR, variant: short}';
    expect(valuesOf(passport(lines))('administrativeBurden')).toBe('3200');
  });

  // 200 x 0.25 h x 10 EUR/h + 60 x 1 h x 10 EUR/h = 500 + 600, beside the 1,300
  it('may each have a time of their own', () => {
    const lines = ', {do: wait, time: {short: 15 min, long: 60 min}}';
    expect(valuesOf(passport(lines))('administrativeBurden')).toBe('2400');
  });

  it('are shares of what was counted', () => {
    const counted: Sketch = {
      procedures: [
        '{id: licence, for: people, cases: {counted: 100 cases per year}, variants: {new: {share: 25 %, fee: 8 EUR}, renewed: {share: 75 %}}, fee: 4 EUR}',
      ],
    };
    // 25 x 8 EUR; the renewed have the procedure's own fee: 75 x 4 EUR
    expect(valuesOf(counted)('fees')).toBe('500');
  });

  it('add up to a whole, and each says its share', () => {
    const shares = (text: string): Sketch => ({
      procedures: [
        `{id: a, for: people, cases: {counted: 1 k cases per year}, fee: 1 EUR, variants: {${text}}}`,
      ],
    });
    expect(codesOf(shares('one: {share: 40 %}, two: {share: 70 %}'))).toEqual(['BRD406']);
    expect(codesOf(shares('one: {share: 40 %}, two: {fee: 4 EUR}'))).toEqual(['BRD202']);
    expect(codesOf(shares('one: {share: {product: [40 %, 100 %]}}, two: {share: 70 %}'))).toEqual(['BRD406']);
    expect(codesOf(shares('one: {share: {product: [30 %, 100 %]}}, two: {share: 70 %}'))).toEqual([]);
  });

  it('are named where a line is of one', () => {
    expect(codesOf(passport(', {do: photo, money: 2 EUR, variant: shorter}'))).toEqual(['BRD404']);
    expect(codesOf(passport(', {do: photo, money: {short: 2 EUR, longer: 1 EUR}}'))).toEqual(['BRD404']);
  });

  it('leave the shares of channels as they are', () => {
    const both: Sketch = {
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year}, fee: 1 EUR, channels: {office: {share: 30 %}, online: {share: 70 %}}, variants: {one: {share: {product: [50 %, 100 %]}}, two: {share: 50 %}}}',
      ],
    };
    expect(codesOf(both)).toEqual([]);
    const table = tableIn(resultOf(planOf(both), { by: ['channel'], measures: ['cases'] }), 'by-channel');
    expect(columnIn(table, 'cases')).toEqual({ online: '70', office: '30' });
  });
});
