// What people write that is a number, and not the one they mean: told, at its place.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf, tableIn } from '../support/run.js';

const hour = 'activities: [{do: x, time: 1 h}]';
const codes = (procedure: string): readonly string[] =>
  codesOf({ segments: '{people: {addressee: citizens, tariff: worker}}', procedures: [procedure] });

describe('told, and not computed in silence', () => {
  it('a growth on cases whose years are given', () => {
    const cases =
      'cases: {counted: {2024: 100 cases per year, 2026: 200 cases per year}, growth: 10 % per year}';
    expect(codes(`{id: a, for: people, ${cases}, ${hour}}`)).toEqual(['BRD208']);
  });

  it('a point that may part thousands', () => {
    const of = (count: string): readonly string[] =>
      codes(`{id: a, for: people, cases: {counted: ${count} cases per year}, ${hour}}`);
    expect(of('12.000')).toEqual(['BRD706']);
    expect(codes(`{id: a, for: people, cases: {counted: {value: 12.000 cases per year}}, ${hour}}`)).toEqual([
      'BRD706',
    ]);
    // In a part of what is worked out, and in an amount a day; a price of an hour may have three decimals.
    for (const worked of [
      '{sum: [2.500 cases per year, 10 cases per year]}',
      '{product: [2.500 cases per year, 2]}',
    ])
      expect(codes(`{id: a, for: people, cases: {counted: ${worked}}, ${hour}}`)).toEqual(['BRD706']);
    const delay = (income: string): readonly string[] =>
      codesOf({
        segments: `{people: {addressee: firms, opportunity: {method: delay-income, netIncome: ${income}}}}`,
        procedures: [
          '{id: a, for: people, cases: {counted: 9 cases per year}, resolution: {legal: 5 days}, activities: [{do: x, money: 1 EUR}]}',
        ],
      }).filter((code) => code === 'BRD706');
    expect(delay('13.800 EUR/day')).toEqual(['BRD706']);
    expect(delay('{quotient: [13.800 EUR, 2 days]}')).toEqual(['BRD706']);
    expect(delay('{product: [54.313 EUR/h, 8.125 h, 0.125, 1 per 1 days]}')).toEqual([]);
    for (const clear of ['12_000', '12.5', '12.5432', '117.054 M']) expect(of(clear)).toEqual([]);
  });

  it('the life of a thing bought once', () => {
    const bought = 'outlays: [{id: x, money: 100 EUR, life: 5 years}], timing: one-off';
    expect(codes(`{id: a, for: people, cases: {counted: 50 cases per year}, ${bought}}`)).toEqual(['BRD208']);
  });

  it('a share without its sign', () => {
    const cases = 'cases: {counted: 50 cases per year}';
    const usual = 'activities: [{do: x, time: 1 h, businessAsUsual: 10}]';
    expect(codes(`{id: a, for: people, ${cases}, ${usual}}`)).toEqual(['BRD703']);
    const again = 'activities: [{do: x, time: 1 h, repeats: true}]';
    expect(codes(`{id: a, for: people, ${cases}, rework: 5, ${again}}`)).toEqual(['BRD703']);
    expect(codes(`{id: a, for: people, ${cases}, rework: 0.05, ${again}}`)).toEqual([]);
  });

  it('a model without procedures', () => {
    expect(codesOf({ procedures: [] })).toEqual(['BRD207']);
  });
});

it('an anchor on a measure that undivided lines leave open is not judged by the identified part', () => {
  const plan = planOf({
    head: 'split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}\nanchors: [{id: a, that: administrativeBurden, between: [1 EUR, 20_000 EUR]}, {id: b, that: economicCost, between: [1 EUR, 20_000 EUR]}]',
    procedures: [
      `{id: a, for: people, cases: {counted: 10 cases per year}, ${hour}, undivided: [{id: rest, money: 9_000 EUR, per: lump}]}`,
    ],
  });
  expect(tableIn(resultOf(plan), 'anchors').rows.map((row) => row.at(-1))).toEqual(['open', 'inside']);
});
