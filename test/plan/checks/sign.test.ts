import { describe, expect, it } from 'vitest';
import {
  foundIn,
  modelYaml,
  withActivity,
  withProcedure,
  withTime,
  type Texts,
} from '../../support/model.js';

const ofChange = ({ 'model.yaml': text }: Texts): Texts => ({ 'model.yaml': `${text}kind: change\n` });

describe('in a model of levels', () => {
  it.each<readonly [string, string, Texts]>([
    ['a time', '-5 min', withTime('-5 min')],
    ['an amount', '-5 EUR', withActivity('money: -5 EUR')],
    ['a share', '-5 %', withActivity('time: 5 min, businessAsUsual: -5 %')],
    ['a point of a series', '-1 min', withTime('{2012: -1 min, 2020: 5 min}')],
    ['a wage', '-20 EUR/h', { 'model.yaml': modelYaml({ tariffs: 'tariffs: {clerk: {wage: -20 EUR/h}}' }) }],
    ['a fee', '-5 EUR', withProcedure('fee: -5 EUR')],
    [
      'a figure behind a name',
      '-5 min',
      { 'model.yaml': `${withTime('t')['model.yaml']}figures: {t: -5 min}\n` },
    ],
    ['a factor', '-2', withTime('{product: [5 min, -2]}')],
  ])('%s is not negative', (_, text, texts) => {
    expect(foundIn(texts)).toEqual([`BRD702 ${text}`]);
  });

  it('nothing is said of zero, nor of falling cases', () => {
    expect(foundIn(withActivity('time: 0 min, money: -0 EUR'))).toEqual([]);
    expect(
      foundIn({
        'model.yaml': modelYaml({
          procedures:
            'procedures: [{id: a, for: firms, cases: {counted: 4 cases per year, growth: -2 % per year}}]',
        }),
      }),
    ).toEqual([]);
  });
});

it('in a model of changes, anything may be negative', () => {
  expect(foundIn(ofChange(withActivity('time: -5 min, money: -5 EUR')))).toEqual([]);
});

describe('a share', () => {
  it('is at most 100 %', () => {
    expect(foundIn(withActivity('time: 5 min, businessAsUsual: 120 %'))).toEqual(['BRD703 120 %']);
    expect(foundIn(withActivity('time: 5 min, businessAsUsual: 85'))).toEqual(['BRD703 85']);
    expect(foundIn(withActivity('time: 5 min, businessAsUsual: 100 %'))).toEqual([]);
  });

  it('may be more where it is laid on top', () => {
    const loads = 'tariffs: {clerk: {wage: 20 EUR/h, fringe: 130 %, overhead: 200 %}}';
    expect(foundIn({ 'model.yaml': modelYaml({ tariffs: loads }) })).toEqual([]);
    expect(
      foundIn(withProcedure('rework: 120 %', 'activities: [{do: pay, time: 5 min, repeats: true}]')),
    ).toEqual([]);
  });
});
