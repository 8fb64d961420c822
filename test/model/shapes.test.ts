import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, withActivity, withProcedure, type Parts, type Texts } from '../support/model.js';

const model = (parts: Parts): Texts => ({ 'model.yaml': modelYaml(parts) });

describe('one thing in the place of another has one diagnostic:', () => {
  it.each<readonly [string, string, Texts]>([
    ['a map for a list', 'BRD204 {do: pay}', withProcedure('activities: {do: pay}')],
    ['a text for a list', 'BRD204 pay', withProcedure('activities: pay')],
    ['a list for a map', 'BRD203 [office]', withProcedure('channels: [office]')],
    [
      'a list for the cases',
      'BRD203 [4 k]',
      { 'model.yaml': modelYaml({ procedures: 'procedures: [{id: a, for: firms, cases: [4 k]}]' }) },
    ],
    ['a text for an activity', 'BRD203 pay', withProcedure('activities: [pay]')],
    [
      'a figure for tariffs',
      'BRD203 20 EUR/h',
      model({
        tariffs: 'tariffs: 20 EUR/h',
        segments: 'segments: {firms: {addressee: firms}}',
        procedures: 'procedures: [{id: a, for: firms}]',
      }),
    ],
    ['a list of segments', 'BRD203 [firms]', model({ segments: 'segments: [firms]' })],
    ['a map for the procedures', 'BRD204 {id: a}', model({ procedures: 'procedures: {id: a}' })],
    ['a map for an id', 'BRD205 {a: b}', model({ procedures: 'procedures: [{id: {a: b}, for: firms}]' })],
    ['a list for an id', 'BRD205 [a]', model({ procedures: 'procedures: [{id: [a], for: firms}]' })],
    ['a list for a title', 'BRD205 [a]', model({ more: 'title: [a]' })],
    ['an unknown language', 'BRD201 fr', model({ more: 'title: {en: A, fr: B}' })],
    ['a word of no choice', 'BRD206 paperwork', withActivity('time: 5 min, nature: paperwork')],
    ['a near miss of a choice', 'BRD206 cases', withActivity('time: 5 min, per: cases')],
    ['yes for true', 'BRD211 yes', withActivity('time: 5 min, repeats: yes')],
    ['a year of two digits', 'BRD210 12', model({ more: 'prices: 12' })],
    [
      'a text with a space for an id',
      'BRD209 my procedure',
      model({ procedures: 'procedures: [{id: my procedure, for: firms}]' }),
    ],
    ['decimals of a rounding', 'BRD301 two', model({ more: 'roundLines: {decimals: two, mode: half-up}' })],
    ['nothing behind a key', 'BRD207', withActivity('time: 5 min, note: ')],
    ['nothing for the procedures', 'BRD207', model({ procedures: 'procedures:' })],
    ['nothing for the sources', 'BRD207', model({ more: 'sources:' })],
    ['nothing for a tariff', 'BRD207', model({ tariffs: 'tariffs: {clerk: }' })],
    [
      'no segment for a procedure',
      'BRD',
      model({ more: '', procedures: `procedures:\n  - {id: a, for: firms}\n  - {id: b, for: {}}` }),
    ],
    ['no channel for a line', 'BRD', withActivity('time: 5 min, channel: []')],
    ['no segment for a line', 'BRD', withActivity('time: 5 min, segment: []')],
  ])('%s', (_, expected, texts) => {
    const found = foundIn(texts);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), `${found[0]} should be ${expected}`).toBe(true);
  });

  it.each<readonly [string, string, Texts]>([
    [
      'a text with a comma in a flow map',
      'BRD116 Joining, leaving',
      withActivity('time: 5 min, name: Joining, leaving'),
    ],
    [
      'a wording with a comma',
      'BRD116 Joining, leaving',
      withActivity('time: 5 min, name: {en: Joining, leaving, es: Altas}'),
    ],
    ['a decimal comma in a flow map', 'BRD302 1,5', withActivity('time: 1,5 h, staff: 2')],
    ['thousands by comma in a flow list', 'BRD302 1,000', withActivity('money: {product: [1,000 EUR, 2]}')],
    ['a decimal comma outside of flow', 'BRD302 1,5', withProcedure('fee: 1,5 EUR')],
  ])('%s', (_, expected, texts) => {
    expect(foundIn(texts)).toEqual([expected]);
  });

  it('is fine where a text with a comma is quoted, or outside of flow', () => {
    expect(foundIn(withActivity('time: 5 min, name: "Joining, leaving"'))).toEqual([]);
    expect(foundIn(withProcedure('name: Joining, leaving'))).toEqual([]);
  });
});
