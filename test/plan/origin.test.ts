// A duty of several laws: one value of its own, found by each of them.
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.js';
import { speaker } from '../../src/vocabulary/say.js';
import { codesOf, columnIn, planOf, resultOf, tableIn, valuesIn, type Sketch } from '../support/run.js';

const parts = (origin: string): Sketch => ({
  head: 'kind: change',
  procedures: [
    `{id: a, origin: ${origin}, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 6 min}]}`,
    '{id: b, origin: national, for: people, cases: {counted: 300 cases per year}, activities: [{do: x, time: 6 min}]}',
  ],
});
const request = {
  by: ['origin'],
  measures: ['administrativeBurden'],
  leads: 'administrativeBurden',
} as const;

describe('a duty of EU and national law', () => {
  // a: 100 x 0.1 h x 10 EUR/h = 100; b: 300
  const both = planOf(parts('[national, eu]'));

  it('is told as one origin, however the list is ordered', () => {
    for (const plan of [both, planOf(parts('[eu, national, eu]'))]) {
      const result = resultOf(plan, request);
      expect(columnIn(tableIn(result, 'by-origin'), 'administrativeBurden')).toEqual({
        'eu+national': '100',
        national: '300',
      });
      const whole = resultOf(plan, { leads: 'administrativeBurden' });
      const { rows } = tableIn(whole, 'introduced-removed:administrativeBurden');
      expect(rows.map(([origin]) => origin)).toEqual(['eu+national', 'national']);
    }
  });

  it.each([
    ['eu', '100'],
    ['national', '400'],
    ['eu+national', '100'],
  ])('is found by %s', (origin, burden) => {
    const result = resultOf(both, { ...request, select: new Map([['origin', [origin]]]) });
    expect(valuesIn(result)('administrativeBurden')).toBe(burden);
  });

  it('is said in the words of the language', async () => {
    const say = await speaker('de');
    const text = renderTerminal(resultOf(both, request), {
      language: 'de',
      width: 100,
      color: false,
      say,
    });
    expect(text).toContain('EU+national ');
  });

  it('of one law in a list is of that law', () => {
    const { rows } = tableIn(resultOf(planOf(parts('[eu]')), request), 'by-origin');
    expect(rows.map(([origin]) => origin)).toEqual(['national', 'eu']);
  });

  it('of a law that there is not, or of none, is a mistake', () => {
    expect(codesOf(parts('[eu, european]'))).toContain('BRD206');
    expect(codesOf(parts('[]'))).toEqual(['BRD207']);
  });
});
