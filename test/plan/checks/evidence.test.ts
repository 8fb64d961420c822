import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, withTime, type Texts } from '../../support/model.js';

const cited = (figure: string): Texts => ({
  'model.yaml': `${withTime(figure)['model.yaml']}sources: {survey: {title: S}}\nindicators: {x: {value: 5, source: survey}}\n`,
});

describe('a figure', () => {
  it('says how sure it is', () => {
    const silent = modelYaml().replace('status: assumed\n', '');
    const found = foundIn({ 'model.yaml': silent });
    // The wage, the population, the cases, and the time.
    expect(found).toEqual([
      'BRD701 20 EUR/h',
      'BRD701 500 firms',
      'BRD701 4 k cases per year',
      'BRD701 25 min',
    ]);
  });

  it.each(['published', 'inferred'])('that is %s says where it was seen', (status) => {
    const figure = `{value: 5 min, status: ${status}}`;
    expect(foundIn(cited(figure))).toEqual([`BRD701 ${figure}`]);
    expect(foundIn(cited(`{value: 5 min, status: ${status}, source: survey}`))).toEqual([]);
    expect(foundIn(cited(`{value: 5 min, status: ${status}, source: [survey]}`))).toEqual([]);
  });

  it('is not sourced by an empty list', () => {
    expect(foundIn(cited('{value: 5 min, status: published, source: []}'))).toHaveLength(1);
  });

  it.each(['assumed', 'fitted'])('that is %s needs no source', (status) => {
    expect(foundIn(cited(`{value: 5 min, status: ${status}, note: why}`))).toEqual([]);
  });
});
