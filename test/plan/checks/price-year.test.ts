import { describe, expect, it } from 'vitest';
import { foundIn, planOf, withProcedure } from '../../support/model.js';

describe('an amount of another year', () => {
  it('says its prices', () => {
    const fee = '{value: 40 EUR, asOf: 2013}';
    expect(foundIn(withProcedure(`fee: ${fee}`))).toEqual([`BRD718 ${fee}`]);
  });

  it.each([
    ['which are those of the results', 'fee: {value: 40 EUR, asOf: 2013, prices: 2020}'],
    ['around it', 'prices: 2020\nasOf: 2013\nfee: 40 EUR'],
  ])('%s', (_, line) => {
    expect(foundIn(withProcedure(line))).toEqual([]);
  });

  it('need not, where it is of the year of the results, or no money', () => {
    expect(foundIn(withProcedure('fee: {value: 40 EUR, asOf: 2020}'))).toEqual([]);
    expect(foundIn(withProcedure('activities: [{do: pay, time: {value: 5 min, asOf: 2013}}]'))).toEqual([]);
  });

  it('is asked about once for all that inherit the year, with the place where it is said', () => {
    const { diagnostics } = planOf(
      withProcedure('asOf: 2013', 'fee: 40 EUR', 'outlays: [{id: a, money: 5 EUR}]'),
    );
    expect(diagnostics.map(({ code, labels }) => [code, labels.length])).toEqual([['BRD718', 2]]);
  });
});
