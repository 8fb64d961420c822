import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, procedureYaml, type Texts } from '../../support/model.js';

const time = 'activities: [{do: pay, time: 5 min}]';
const withCases = (cases: string, more = ''): Texts => ({
  'model.yaml': modelYaml({ procedures: `procedures:\n${procedureYaml(`cases: {${cases}}`, time)}`, more }),
});

describe('a zero', () => {
  it.each([
    ['a frequency', 'frequency: 0 per year', '0 per year'],
    ['cases', 'counted: 0 cases per year', '0 cases per year'],
    ['a population', 'population: 0 firms, frequency: 1 per year', '0 firms'],
    ['a compliance', 'frequency: 1 per year, compliance: 0 %', '0 %'],
    ['a factor', 'counted: {product: [5 cases per year, 0 %]}', '0 %'],
  ])('of %s makes all cost nothing', (_, cases, place) => {
    expect(foundIn(withCases(cases))).toEqual([`BRD711 ${place}`]);
  });

  it('behind a name is asked about where it is written, once', () => {
    const texts = withCases('frequency: often', 'figures: {often: 0 per year}');
    expect(foundIn(texts)).toEqual(['BRD711 0 per year']);
  });

  it.each([
    ['nearly nothing', 'frequency: 0.001 per year'],
    ['a year before the start', 'counted: {2015: 0 cases per year, 2020: 5 cases per year}'],
  ])('is not %s', (_, cases) => {
    expect(foundIn(withCases(cases))).toEqual([]);
  });

  it('is a difference like others in a model of changes', () => {
    expect(foundIn(withCases('counted: 0 cases per year', 'kind: change'))).toEqual([]);
  });
});
