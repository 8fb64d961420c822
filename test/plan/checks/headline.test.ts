import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, withProcedure } from '../../support/model.js';

describe('the measures that a model names', () => {
  it.each(['economicCost', 'burdenHours', 'oneOffAdministrativeBurden'])('may be %s', (name) => {
    expect(foundIn({ 'model.yaml': modelYaml({ more: `headline: ${name}` }) })).toEqual([]);
  });

  it.each(['cost', 'oneOffCases', 'constructor'])('may not be %s', (name) => {
    expect(foundIn({ 'model.yaml': modelYaml({ more: `headline: ${name}` }) })).toEqual([`BRD407 ${name}`]);
  });

  it('exist in anchors, too', () => {
    const more = 'anchors: [{id: a, that: burden, between: [1 EUR, 2 EUR]}]';
    expect(foundIn({ 'model.yaml': modelYaml({ more }) })).toEqual(['BRD407 burden']);
  });
});

describe('an undivided line', () => {
  const line = 'undivided: [{id: whole, money: 5 EUR}]';

  it('asks for the bounds of its split', () => {
    expect(foundIn(withProcedure(line))).toEqual(['BRD607 whole']);
  });

  it('is content with them', () => {
    const text = `${withProcedure(line)['model.yaml']}split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}\n`;
    expect(foundIn({ 'model.yaml': text })).toEqual([]);
  });
});
