import { describe, expect, it } from 'vitest';
import { foundIn, withProcedure, type Texts } from '../../support/model.js';

const priced = (deflator: string, ...lines: readonly string[]): Texts => ({
  'model.yaml': `${withProcedure(...lines)['model.yaml']}economy: {deflator: ${deflator}}\n`,
});
const fee = '{value: 40 EUR, prices: 2009}';

describe('the deflator', () => {
  it('has the year of every amount', () => {
    expect(foundIn(priced('{2010: 90, 2020: 100}', `fee: ${fee}`))).toEqual([`BRD717 ${fee}`]);
    expect(foundIn(priced('{2009: 90, 2020: 100}', `fee: ${fee}`))).toEqual([]);
  });

  it('has the year of the results', () => {
    expect(foundIn(priced('{2009: 90, 2019: 100}', `fee: ${fee}`))).toEqual(['BRD717 2020']);
  });

  it('is asked for a year once', () => {
    const outlays = 'outlays: [{id: a, money: {value: 5 EUR, prices: 2009}}]';
    expect(foundIn(priced('{2010: 90, 2020: 100}', `fee: ${fee}`, outlays))).toHaveLength(1);
  });

  it('may say what holds beyond its ends, and is not needed where nothing is brought anywhere', () => {
    expect(foundIn(priced('{series: {2010: 90, 2020: 100}, beyond: hold}', `fee: ${fee}`))).toEqual([]);
    expect(foundIn(priced('{2001: 90, 2002: 100}', 'fee: 40 EUR'))).toEqual([]);
  });
});
