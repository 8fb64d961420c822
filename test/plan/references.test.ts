import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/diagnostic/suggest.js';
import {
  planOf,
  modelYaml,
  procedureYaml,
  withActivity,
  withProcedure,
  withTime,
  type Texts,
} from '../support/model.js';
import { spanText } from '../../src/source/text.js';

const said = (texts: Texts): string[] =>
  planOf(texts).diagnostics.map(
    ({ code, labels: [label], help }) => `${code} ${label ? spanText(label.span) : ''}: ${help ?? ''}`,
  );
const withFigures = (figures: string, time = 'one'): Texts => ({
  'model.yaml': `${withTime(time)['model.yaml']}figures: ${figures}\n`,
});

describe('a name of nothing has one diagnostic, with the near miss:', () => {
  const sources = 'sources: {encig-2017: {title: A survey}}';
  it.each<readonly [string, string, Texts]>([
    ['a tariff', 'BRD402 clerc: did you mean "clerk"?', withActivity('time: 5 min, tariff: clerc')],
    [
      'the tariff of a segment',
      'BRD402 clerc: did you mean "clerk"?',
      { 'model.yaml': modelYaml({ segments: 'segments: {firms: {addressee: firms, tariff: clerc}}' }) },
    ],
    [
      'a segment',
      'BRD403 firm: did you mean "firms"?',
      {
        'model.yaml': modelYaml({
          procedures: 'procedures: [{id: a, for: firm, cases: {counted: 4 cases per year}}]',
        }),
      },
    ],
    [
      'the segment of a line',
      'BRD403 firm: did you mean "firms"?',
      withActivity('time: 5 min, segment: firm'),
    ],
    [
      'a channel',
      'BRD404 onlin: did you mean "online"?',
      withProcedure(
        'channels: {online: {share: 100 %}}',
        'activities: [{do: pay, time: 5 min, channel: onlin}]',
      ),
    ],
    [
      'the channel of a time',
      'BRD404 onlin: did you mean "online"?',
      withProcedure('channels: {online: {share: 100 %}}', 'activities: [{do: pay, time: {onlin: 5 min}}]'),
    ],
    [
      'the channel of a fee',
      'BRD404 ofice: did you mean "office"?',
      withProcedure(
        'channels: {online: {share: 50 %}, office: {share: 50 %}}',
        'fee: {online: 5 EUR, ofice: 6 EUR}',
      ),
    ],
    [
      'a source',
      'BRD405 encig-2018: did you mean "encig-2017"?',
      { 'model.yaml': modelYaml({ more: `${sources}\nsource: encig-2018` }) },
    ],
    [
      'a measure',
      'BRD407 economicCosts: did you mean "economicCost"?',
      { 'model.yaml': modelYaml({ more: 'headline: economicCosts' }) },
    ],
  ])('%s', (_, expected, texts) => {
    expect(said(texts)).toEqual([expected]);
  });

  it('a figure', () => {
    const [one, ...rest] = said(withFigures('{office-time: 5 min}', 'ofice-time'));
    expect(rest).toEqual([]);
    expect(one).toBe('BRD314 ofice-time: did you mean "office-time"?; a number begins with a digit: 25 min');
  });

  it('is told once, however many lines use it', () => {
    const lines = 'activities: [{do: a, time: 5 min}, {do: b, time: 5 min}, {do: c, time: 5 min}]';
    const texts = {
      'model.yaml': modelYaml({
        segments: 'segments: {firms: {addressee: firms, tariff: nothing-like-it}}',
        procedures: `procedures:\n${procedureYaml('cases: {counted: 4 cases per year}', lines)}`,
        tariffs: 'tariffs: {}',
      }),
    };
    expect(said(texts)).toEqual(['BRD402 nothing-like-it: there are no tariffs here']);
    expect(nearest('nothing-like-it', [])).toBeUndefined();
  });
});

describe('a circle of figures', () => {
  it.each([
    ['of one', '{one: one}'],
    ['of two', '{one: two, two: one}'],
    ['of three', '{one: two, two: three, three: one}'],
    ['through a product', '{one: {product: [2, two]}, two: {product: [one, 50 %]}}'],
    ['through a series', '{one: {2012: two, 2013: 5 min}, two: one}'],
    ['that nothing else uses', '{one: 5 min, two: three, three: two}'],
  ])('%s has one diagnostic', (_, figures) => {
    expect(said(withFigures(figures)).map((one) => one.slice(0, 6))).toEqual(['BRD313']);
  });

  it('is none where two figures use a third', () => {
    expect(said(withFigures('{one: {product: [two, three]}, two: four, three: 2, four: 5 min}'))).toEqual([]);
  });
});
