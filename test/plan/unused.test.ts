import { describe, expect, it } from 'vitest';
import { found, modelYaml, planOf } from '../support/model.js';

describe('what nothing refers to', () => {
  it('is a warning: tariffs, segments, sources', () => {
    const planned = planOf({
      'model.yaml': modelYaml({
        tariffs: 'tariffs: {clerk: {wage: 20 EUR/h}, lawyer: {wage: 50 EUR/h}}',
        segments:
          'segments: {firms: {addressee: firms, tariff: clerk, population: 500 firms}, people: {addressee: citizens}}',
        more: 'sources: {survey: {title: S}, census: {title: C}}\nindicators: {x: {value: 5, source: census}}',
      }),
    });
    expect(found(planned)).toEqual(['BRD704 lawyer', 'BRD704 people', 'BRD704 survey']);
    expect(planned.diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is a named figure that no cell and no other figure names', () => {
    const told = (more: string): readonly string[] => found(planOf({ 'model.yaml': modelYaml({ more }) }));
    expect(told('figures: {left: 5 min}')).toEqual(['BRD704 left']);
    expect(told('figures: {left: 5 min, more: {product: [left, 2]}}')).toEqual(['BRD704 more']);
    expect(told('figures: {left: 5 min}\nindicators: {shown: left}')).toEqual([]);
    expect(told('figures: {left: 5 persons}\neconomy: {population: left}')).toEqual([]);
  });

  it('is not a source that an alternative cites', () => {
    const planned = planOf({
      'model.yaml': modelYaml({
        more: 'sources: {census: {title: C}}\nindicators: {x: {value: 5, alternatives: [{value: 6, source: census}]}}',
      }),
    });
    expect(found(planned)).toEqual([]);
  });
});
