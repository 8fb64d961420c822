import { describe, expect, it } from 'vitest';
import {
  foundIn,
  modelYaml,
  procedureYaml,
  withActivity,
  withProcedure,
  withTime,
  type Texts,
} from '../support/model.js';

const more = (texts: Texts, lines: string): Texts => ({ 'model.yaml': `${texts['model.yaml']}${lines}\n` });
const sources = 'sources: {survey: {title: A survey}}';
const two = (first: string): Texts => ({
  'model.yaml': modelYaml({
    tariffs: 'tariffs: {clerk: {wage: 20 EUR/h}, lawyer: {wage: 50 EUR/h}}',
    segments:
      'segments:\n  firms: {addressee: firms, tariff: clerk}\n  people: {addressee: citizens, tariff: lawyer}',
    procedures: `procedures:\n${procedureYaml('cases: {counted: 4 cases per year}')}\n${first}`,
  }),
});

describe('one mistake has one diagnostic and no echo:', () => {
  it.each<readonly [string, string, Texts]>([
    ['an alias for a figure', 'BRD109', withTime('*half')],
    ['an anchor at a figure', 'BRD109', withTime('&half 30 min')],
    ['a tag at a figure', 'BRD110', withTime('!!float 30 min')],
    [
      'a wrong figure with a source of its own',
      'BRD307',
      more(withTime('{value: 5 minuts, source: survey}'), sources),
    ],
    [
      'a figure of the wrong kind with a source',
      'BRD309',
      more(withTime('{value: 5 EUR, source: survey}'), sources),
    ],
    [
      'a procedure that is wrong, and alone in its segment',
      'BRD201',
      two('  - {idd: other, for: people, cases: {counted: 4 cases per year}}'),
    ],
    [
      'a line that is wrong, and alone with its tariff',
      'BRD201',
      {
        'model.yaml': modelYaml({
          tariffs: 'tariffs: {clerk: {wage: 20 EUR/h}, extra: {wage: 9 EUR/h}}',
          procedures: `procedures:\n${procedureYaml('cases: {counted: 4 cases per year}', 'activities: [{doo: pay, time: 5 min, tariff: extra}]')}`,
        }),
      },
    ],
    [
      'cases without a unit',
      'BRD308',
      {
        'model.yaml': modelYaml({
          procedures: `procedures:\n${procedureYaml('cases: {counted: 4 k}', 'activities: [{do: pay, time: 5 min}]')}`,
        }),
      },
    ],
    [
      'the number of cases misspelt',
      'BRD201',
      {
        'model.yaml': modelYaml({
          procedures: `procedures:\n${procedureYaml('cases: {countd: 4 k cases per year}', 'activities: [{do: pay, time: 5 min}]')}`,
        }),
      },
    ],
    [
      'a wage in the wrong unit',
      'BRD309',
      { 'model.yaml': modelYaml({ tariffs: 'tariffs: {clerk: {wage: 20 EUR}}' }) },
    ],
    [
      'a population that is wrong, used per entity',
      'BRD307',
      {
        'model.yaml': modelYaml({
          segments: 'segments: {firms: {addressee: firms, tariff: clerk, population: 500 frms}}',
          procedures: `procedures:\n${procedureYaml('activities: [{do: pay, time: 5 min, per: entity-year}]')}`,
        }),
      },
    ],
    [
      'no population, where lines are per entity',
      'BRD410',
      {
        'model.yaml': modelYaml({
          segments: 'segments: {firms: {addressee: firms, tariff: clerk}}',
          procedures: `procedures:\n${procedureYaml('cases: {frequency: 2 per year}', 'activities: [{do: pay, time: 5 min, per: entity-year}]')}`,
        }),
      },
    ],
    [
      'a figure that is wrong, used twice',
      'BRD307',
      more(withProcedure('activities: [{do: a, time: t}, {do: b, time: t}]'), 'figures: {t: 5 minuts}'),
    ],
    ['a period that is wrong', 'BRD307', withProcedure('resolution: {legal: 9 dys, ready: 2 days}')],
    ['a factor that is wrong', 'BRD307', withTime('{product: [5 minuts, 2]}')],
    [
      'a unit of a table',
      'BRD307',
      { ...withTime('{table: t.csv, column: a, unit: minuts}'), 't.csv': 'year,a\n2012,1\n2013,2\n' },
    ],
    [
      'a column of a table',
      'BRD501',
      { ...withTime('{table: t.csv, column: b, unit: min}'), 't.csv': 'year,a\n2012,1\n' },
    ],
    [
      'a file without tables, used twice',
      'BRD101',
      withProcedure(
        'activities: [{do: a, time: {table: t.csv, column: a, unit: min}}, {do: b, time: {table: t.csv, column: a, unit: min}}]',
      ),
    ],
  ])('%s', (_, code, texts) => {
    expect(foundIn(texts).map((one) => one.slice(0, 6))).toEqual([code]);
  });

  it('but two mistakes have two', () => {
    expect(foundIn(withActivity('time: 5 minuts, money: 5 EURO'))).toEqual(['BRD307 minuts', 'BRD307 EURO']);
  });
});
