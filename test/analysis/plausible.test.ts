// A fitted figure with a range says whether its value lies in it; of any other figure a value outside is an error.
import { describe, expect, it } from 'vitest';
import { codesOf, planOf, resultOf } from '../support/run.js';
import { noteIn } from '../support/search.js';

const parts = (figure: string) => ({
  head: `figures: {cut: ${figure}}`,
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: {product: [1 h, cut]}}]}',
  ],
});
const range = 'range: {low: 10 %, high: 40 %}';
const said = (figure: string): string | undefined =>
  noteIn(resultOf(planOf(parts(figure))), 'plausible/figures/cut');

describe('a fitted figure', () => {
  it.each([
    ['23.1 %', 'cut is fitted: 23.1 % lies inside its plausible range 10 % to 40 %.'],
    ['40 %', 'cut is fitted: 40 % lies inside its plausible range 10 % to 40 %.'],
    ['9.9 %', 'cut is fitted: 9.9 % lies below its plausible range 10 % to 40 %.'],
    ['40.00012345 %', 'cut is fitted: 40.000... % lies above its plausible range 10 % to 40 %.'],
  ])('of %s', (value, text) => {
    expect(said(`{value: ${value}, ${range}, status: fitted}`)).toBe(text);
  });

  it('without a range, and an assumed one with a range, say nothing', () => {
    expect(said('{value: 23.1 %, status: fitted}')).toBeUndefined();
    expect(said(`{value: 23.1 %, ${range}, status: assumed}`)).toBeUndefined();
  });

  it('may lie outside; an assumed one may not', () => {
    expect(codesOf(parts(`{value: 50 %, ${range}, status: fitted}`))).toEqual([]);
    expect(codesOf(parts(`{value: 50 %, ${range}, status: assumed}`))).toEqual(['BRD311']);
  });
});
