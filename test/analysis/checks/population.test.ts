import { describe, expect, it } from 'vitest';
import { toldOf } from '../../support/run.js';

const counted = (population: string, economy = '{population: {2024: 10 k persons}}'): readonly string[] =>
  toldOf({
    economy,
    head: 'source: a\nsources: {a: {title: A}}',
    segments: `{people: {addressee: mixed, tariff: worker, population: ${population}}}`,
    procedures: [
      '{id: a, for: people, cases: {frequency: 1 per year}, activities: [{do: x, time: 1 h}, {do: y, time: 1 h}]}',
      '{id: b, for: people, cases: {frequency: 1 per year}}',
    ],
  });

describe('a population', () => {
  it("is at most the country's", () => {
    expect(counted('10_000 persons')).toEqual([]);
    expect(counted('10_001 persons')).toEqual(['BRD712 10_001 persons']);
  });

  it('of firms is at most as large, for each has somebody in it', () => {
    expect(counted('10_000 firms')).toEqual([]);
    expect(counted('10_001 firms')).toEqual(['BRD712 10_001 firms']);
  });

  it('is compared where it is a product, and in the year of the model', () => {
    expect(counted('{product: [20 k persons, 50 %]}')).toEqual([]);
    expect(counted('{product: [20 k persons, 51 %]}')).toEqual(['BRD712 {product: [20 k persons, 51 %]}']);
    expect(counted('9 k persons', '{population: {2014: 10 k persons, 2024: 8 k persons}}')).toEqual([
      'BRD712 9 k persons',
    ]);
  });

  it('is not compared where the country is not counted in the year', () => {
    expect(counted('11 k persons', '{population: {2014: 10 k persons}}')).toEqual([]);
    expect(counted('11 k persons', '{daysPerYear: 365 days}')).toEqual([]);
  });
});

it('of a procedure is asked about in the procedure, and other entities are not', () => {
  const cases = (population: string): readonly string[] =>
    toldOf({
      economy: '{population: 10 k persons}',
      segments: '{people: {addressee: citizens, tariff: worker}}',
      procedures: [`{id: a, for: people, cases: {population: ${population}, frequency: 1 per year}}`],
    });
  expect(cases('12 k persons')).toEqual(['BRD712 12 k persons']);
});
