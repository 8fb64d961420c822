import { describe, expect, it } from 'vitest';
import { spanText } from '../../src/source/text.js';
import {
  modelYaml,
  planOf,
  procedureYaml,
  withActivity,
  withProcedure,
  withTime,
  type Texts,
} from '../support/model.js';

/** Every diagnostic: code, place, and its help. */
const said = (texts: Texts): string[] =>
  planOf(texts).diagnostics.map(
    ({ code, labels: [label], help }) => `${code} ${label ? spanText(label.span) : ''}: ${help ?? ''}`,
  );
const near = (key: string, meant: string): string[] => [`BRD201 ${key}: did you mean "${meant}"?`];

describe('a misspelt key has one diagnostic, at the key, with the near miss:', () => {
  it.each<readonly [string, string, string, Texts]>([
    ['in an activity', 'staf', 'staff', withActivity('time: 25 min, staf: 2')],
    ['instead of the time of an activity', 'tme', 'time', withActivity('tme: 25 min')],
    ['with two letters swapped', 'tiem', 'time', withActivity('tiem: 25 min')],
    [
      'instead of the name of an activity',
      'doo',
      'do',
      withProcedure('activities: [{doo: pay, time: 5 min}]'),
    ],
    ['instead of the id of a line', 'idd', 'id', withProcedure('outlays: [{idd: stamp, money: 5 EUR}]')],
    ['in the map of a figure', 'statsu', 'status', withTime('{value: 25 min, statsu: assumed}')],
    ['instead of the value of a figure', 'valeu', 'value', withTime('{valeu: 25 min, status: assumed}')],
    ['alone in the map of a figure', 'valeu', 'value', withTime('{valeu: 25 min}')],
    [
      'in a tariff',
      'overhed',
      'overhead',
      { 'model.yaml': modelYaml({ tariffs: 'tariffs: {clerk: {wage: 20 EUR/h, overhed: 5 %}}' }) },
    ],
    [
      'instead of a wage',
      'wge',
      'wage',
      { 'model.yaml': modelYaml({ tariffs: 'tariffs: {clerk: {wge: 20 EUR/h}}' }) },
    ],
    [
      'in a segment',
      'oportunity',
      'opportunity',
      {
        'model.yaml': modelYaml({
          segments: 'segments: {firms: {addressee: firms, tariff: clerk, oportunity: none}}',
        }),
      },
    ],
    [
      'instead of an addressee',
      'adressee',
      'addressee',
      { 'model.yaml': modelYaml({ segments: 'segments: {firms: {adressee: firms, tariff: clerk}}' }) },
    ],
    ['in a procedure', 'chanels', 'channels', withProcedure('chanels: {office: {share: 100 %}}')],
    [
      'instead of the activities',
      'activites',
      'activities',
      withProcedure('activites: [{do: pay, time: 5 min}]'),
    ],
    ['in a resolution', 'redy', 'ready', withProcedure('resolution: {legal: 9 days, redy: 2 days}')],
    ['in the model', 'headlin', 'headline', { 'model.yaml': modelYaml({ more: 'headlin: economicCost' }) }],
    [
      'instead of the segments',
      'segmnets',
      'segments',
      { 'model.yaml': modelYaml({ segments: 'segmnets: {firms: {addressee: firms, tariff: clerk}}' }) },
    ],
    [
      'instead of the currency',
      'curency',
      'currency',
      { 'model.yaml': modelYaml({ currency: 'curency: EUR' }) },
    ],
    [
      'instead of the entities',
      'entitys',
      'entities',
      { 'model.yaml': modelYaml({ entities: 'entitys: {firms: firm}' }) },
    ],
    [
      'instead of the tariffs',
      'tarifs',
      'tariffs',
      { 'model.yaml': modelYaml({ tariffs: 'tarifs: {clerk: {wage: 20 EUR/h}}' }) },
    ],
    [
      'instead of the cases',
      'csaes',
      'cases',
      {
        'model.yaml': modelYaml({
          procedures: `procedures:\n${procedureYaml('csaes: {counted: 4 k cases per year}', 'activities: [{do: pay, time: 5 min}]')}`,
        }),
      },
    ],
    [
      'instead of whom it is for',
      'fro',
      'for',
      { 'model.yaml': modelYaml({ procedures: 'procedures: [{id: a, fro: firms}]' }) },
    ],
  ])('%s (%s)', (_, key, meant, texts) => {
    expect(said(texts)).toEqual(near(key, meant));
  });

  it('"minuts", though no key is like it, has no second one', () => {
    const found = said(withActivity('minuts: 45 min'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^BRD201 minuts: .*time/);
  });

  it('two of them have two', () => {
    expect(said(withActivity('time: 5 min, mony: 2 EUR, stff: 2'))).toEqual([
      ...near('mony', 'money'),
      ...near('stff', 'staff'),
    ]);
  });

  it('is none where the key is one that every object of JavaScript knows', () => {
    expect(said(withActivity('time: 5 min, constructor: 2'))[0]).toMatch(/^BRD201 constructor: /);
    expect(said(withActivity('time: 5 min, __proto__: 2'))[0]).toMatch(/^BRD201 __proto__: /);
  });
});

describe('a missing key', () => {
  it.each<readonly [string, RegExp, Texts]>([
    [
      'the wage of a tariff',
      /^BRD202 .*wage: 55 MXN\/h$/,
      { 'model.yaml': modelYaml({ tariffs: 'tariffs: {clerk: {overhead: 5 %}}' }) },
    ],
    [
      'the id of a procedure',
      /^BRD202 for: .*id: sat-rfc$/,
      { 'model.yaml': modelYaml({ procedures: 'procedures: [{for: firms}]' }) },
    ],
    ['the segments', /^BRD202 balduque: .*segments: /, { 'model.yaml': modelYaml({ segments: '' }) }],
    ['the currency', /^BRD202 balduque: .*currency: MXN$/, { 'model.yaml': modelYaml({ currency: '' }) }],
  ])('is one diagnostic, with an example: %s', (_, expected, texts) => {
    const found = said(texts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});
