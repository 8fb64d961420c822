import { expect, it } from 'vitest';
import { codesOf } from '../../support/run.js';

// 100 cases x 1 h x 10 EUR/h are 1,000 EUR a year: a fifth of 5,000 EUR, and more of 4,999.
const of = (gdp: string): readonly string[] =>
  codesOf({
    economy: `{gdp: ${gdp}}`,
    procedures: [
      '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: pay, time: 1 h}]}',
    ],
  });

it('a burden of more than a fifth of the GDP is asked about', () => {
  expect(of('4_999 EUR')).toEqual(['BRD723']);
  expect(of('5_000 EUR')).toEqual([]);
});

it('a GDP that has no value for the year is told by itself', () => {
  expect(of('{2012: 5 EUR}')).toEqual([]);
});
