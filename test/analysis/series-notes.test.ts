// What was read between or beyond the years of a series is said.
import { describe, expect, it } from 'vitest';
import { planOf, resultOf } from '../support/run.js';

const notes = (money: string, economy = '{gdp: 100 M EUR}', year = 2024): readonly string[] =>
  resultOf(
    planOf({
      economy,
      procedures: [
        `{id: a, for: people, cases: {counted: 1 case per year}, outlays: [{id: x, money: ${money}}]}`,
      ],
    }),
    { year },
  ).notes.flatMap(({ id, text }) => (id.startsWith('series/') ? [text] : []));

const path = 'procedures/a/outlays/x/money';

describe('a figure of a year that its series does not have', () => {
  it.each([
    ['a point', '{2020: 1 EUR, 2024: 2 EUR}', []],
    [
      'between, not said how',
      '{2020: 1 EUR, 2028: 2 EUR}',
      [`${path} of 2024 lies on the line from 2020 to 2028, as the model does not say otherwise.`],
    ],
    [
      'between, said',
      '{series: {2020: 1 EUR, 2028: 2 EUR}, between: linear}',
      [`${path} of 2024 lies on the line from 2020 to 2028.`],
    ],
    [
      'a step',
      '{series: {2020: 1 EUR, 2028: 2 EUR}, between: step}',
      [`${path} of 2024 is that of 2020, which holds until 2028.`],
    ],
    [
      'beyond, held',
      '{series: {2019: 1 EUR, 2020: 2 EUR}, beyond: hold}',
      [`${path} of 2024 is that of 2020, held.`],
    ],
    [
      'before, held',
      '{series: {2026: 1 EUR, 2028: 2 EUR}, beyond: hold}',
      [`${path} of 2024 is that of 2026, held.`],
    ],
    [
      'beyond, growing',
      '{series: {2019: 1 EUR, 2020: 2 EUR}, beyond: growth}',
      [`${path} of 2024 goes on growing from 2020.`],
    ],
  ])('%s', (_, money, expected) => {
    expect(notes(money)).toEqual(expected);
  });

  it('is told of the GDP too', () => {
    const gdp = '{gdp: {series: {2020: 100 M EUR, 2022: 110 M EUR}, beyond: hold}}';
    expect(notes('1 EUR', gdp)).toEqual(['economy/gdp of 2024 is that of 2022, held.']);
  });
});
