// Warnings that a model answers, in the map around the place, and no others.
import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, procedureYaml, type Texts } from '../support/model.js';

/** Two amounts whose point may part thousands. */
const texts = (ofFirst: string, ofProcedure = '', ofModel = ''): Texts => ({
  'model.yaml': modelYaml({
    procedures: `procedures:\n${procedureYaml(
      'cases: {counted: 4 k cases per year}',
      `outlays: [{id: a, money: 12.000 EUR${ofFirst}}, {id: b, money: 13.000 EUR}]`,
      ofProcedure,
    )}`,
    more: ofModel,
  }),
});
const answer = 'answers: {BRD706: Twelve euros are meant}';

describe('an answered warning', () => {
  it('is not given', () => {
    expect(foundIn(texts(''))).toEqual(['BRD706 12.000 EUR', 'BRD706 13.000 EUR']);
    expect(foundIn(texts(`, ${answer}`))).toEqual(['BRD706 13.000 EUR']);
    expect(foundIn(texts('', answer))).toEqual([]);
    expect(foundIn(texts('', '', answer))).toEqual([]);
  });

  it('of another code is given', () => {
    expect(foundIn(texts('', 'answers: {BRD701: We know}'))).toEqual([
      'BRD706 12.000 EUR',
      'BRD706 13.000 EUR',
      'BRD212 BRD701',
    ]);
  });

  it('must be a code', () => {
    expect(foundIn(texts('', 'answers: {BRD999: We know}'))).toEqual([
      'BRD706 12.000 EUR',
      'BRD706 13.000 EUR',
      'BRD201 BRD999',
    ]);
    expect(foundIn(texts('', 'answers: [BRD706]'))).toContain('BRD203 [BRD706]');
  });

  it('that is an error stays', () => {
    expect(foundIn(texts(', time: -5 min, answers: {BRD702: We know}'))).toContain('BRD702 -5 min');
  });

  it('that nothing asked for is told, once all questions were asked', () => {
    expect(foundIn(texts(`, ${answer}`, answer))).toEqual([]);
    expect(foundIn(texts('', answer, 'answers: {BRD704: We know}'))).toEqual(['BRD212 BRD704']);
  });
});
