import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/source/text.js';
import { foundIn, modelYaml, planOf, withProcedure } from '../support/model.js';

const cases = 'cases: {counted: 4 cases per year}';

describe('an id', () => {
  it('names one procedure, and both places are shown', () => {
    const texts = {
      'model.yaml': modelYaml({
        procedures: `procedures:\n  - {id: a, for: firms, ${cases}}\n  - {id: a, for: firms, ${cases}}`,
      }),
    };
    const [one, ...rest] = planOf(texts).diagnostics;
    expect(rest).toEqual([]);
    expect(one?.code).toBe('BRD401');
    expect(one?.labels.map(({ span }) => placeOf(span))).toEqual(['model.yaml:11:10', 'model.yaml:10:10']);
  });

  it('names one line of its list', () => {
    expect(foundIn(withProcedure('activities: [{do: a, time: 5 min}, {do: a, time: 6 min}]'))).toEqual([
      'BRD401 a',
    ]);
  });

  it('may stand in two lists of a procedure, and in two procedures', () => {
    const lines = 'activities: [{do: a, time: 5 min}]\noutlays: [{id: a, money: 5 EUR}]';
    expect(foundIn(withProcedure(lines))).toEqual([]);
  });

  it('names one anchor', () => {
    const anchor = '{id: a, that: fees, between: [1 EUR, 2 EUR]}';
    expect(foundIn({ 'model.yaml': modelYaml({ more: `anchors: [${anchor}, ${anchor}]` }) })).toEqual([
      'BRD401 a',
    ]);
  });
});
