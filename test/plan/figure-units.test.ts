import { describe, expect, it } from 'vitest';
import {
  figureAt,
  foundIn,
  modelYaml,
  planOf,
  procedureYaml,
  valueAt,
  withActivity,
  withProcedure,
  type Texts,
} from '../support/model.js';

const path = 'procedures/report/activities/pay';

describe('a unit says what its place says already', () => {
  it.each([
    ['time: 30 min per case', 'time', '0.5'],
    ['time: 30 min per visit, per: visit', 'time', '0.5'],
    ['money: 12 EUR per firm, per: entity-year', 'money', '12'],
    ['money: 12 EUR per firm per year, per: entity-year', 'money', '12'],
    ['money: 10 EUR per month, per: lump', 'money', '120'],
  ])('%s', (says, key, value) => {
    const planned = planOf(withActivity(says));
    expect(planned.diagnostics).toEqual([]);
    expect(valueAt(planned, `${path}/${key}`)).toBe(value);
  });

  it('2 per firm per year, of firms', () => {
    const texts = {
      'model.yaml': modelYaml({
        procedures: `procedures:\n${procedureYaml('cases: {frequency: 2 per firm per year}')}`,
      }),
    };
    const planned = planOf(texts);
    expect(planned.diagnostics).toEqual([]);
    expect(figureAt(planned, 'procedures/report/cases/frequency')?.unit.dimensions).toEqual({ year: -1 });
  });

  // What is per visit is not per case: taken as it stands, it would be wrong by the number of visits.
  it.each([
    [
      'a time per visit, in a line per case',
      withActivity('time: 30 min per visit'),
      'BRD309 30 min per visit',
    ],
    ['a time per firm, in a line per case', withActivity('time: 30 min per firm'), 'BRD309 30 min per firm'],
    [
      'a time per case, in a line per visit',
      withActivity('time: 30 min per case, per: visit'),
      'BRD309 30 min per case',
    ],
    [
      'persons per firm, for a population',
      {
        'model.yaml': modelYaml({
          segments: 'segments: {firms: {addressee: firms, tariff: clerk, population: 5 persons per firm}}',
        }),
      },
      'BRD309 5 persons per firm',
    ],
  ])('and another is refused: %s', (_, texts, expected) => {
    expect(foundIn(texts)).toEqual([expected]);
  });
});

describe('money of a year', () => {
  it.each<readonly [string, Texts]>([
    ['a line per case', withActivity('money: 40 EUR per year')],
    [
      'one channel of a line',
      withProcedure(
        'channels: {office: {share: 50 %}, online: {share: 50 %}}',
        'activities: [{do: pay, money: {office: 4 EUR, online: 40 EUR per year}}]',
      ),
    ],
    ['a fee', withProcedure('fee: 40 EUR per year')],
    [
      'the processing of a case',
      withProcedure('channels: {office: {share: 100 %, processing: 40 EUR per year}}'),
    ],
    [
      'capital',
      withProcedure(
        'resolution: {legal: 9 days}',
        'capital: {blocked: 40 EUR per year, return: 5 % per year}',
      ),
    ],
  ])('is no amount of %s', (_, texts) => {
    expect(foundIn(texts)).toHaveLength(1);
    expect(foundIn(texts)[0]).toMatch(/^BRD309/);
  });
});

describe('a series', () => {
  it.each<readonly [string, Texts]>([
    [
      'calendar days and business days',
      withProcedure('resolution: {legal: {2012: 10 days, 2020: 20 business days}}'),
    ],
    [
      'time and money, under a name',
      { 'model.yaml': `${withActivity('time: t')['model.yaml']}figures: {t: {2012: 5 min, 2020: 5 EUR}}\n` },
    ],
    [
      'money and money of a year',
      withProcedure('outlays: [{id: a, per: entity-year, money: {2012: 5 EUR, 2020: 5 EUR per year}}]'),
    ],
  ])('does not mix %s', (_, texts) => {
    expect(foundIn(texts)).not.toEqual([]);
  });

  it('may mix minutes and hours', () => {
    const planned = planOf(withActivity('time: {2012: 30 min, 2020: 1 h}'));
    expect(planned.diagnostics).toEqual([]);
    expect([2012, 2020].map((year) => valueAt(planned, `${path}/time/${year}`))).toEqual(['0.5', '1']);
  });
});
