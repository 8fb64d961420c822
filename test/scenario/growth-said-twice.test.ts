// What grows by itself in scenarios that are combined: said once, or in the same words.
import { describe, expect, it } from 'vitest';
import { loadOn, scenarioYaml } from '../support/reforms.js';

const people = {
  economy: '{gdp: {series: {2024: 1 M EUR}}}',
  procedures: [
    '{id: permit, authority: Town, level: local, origin: local, for: people, cases: {counted: 10 cases per year, of: completed}, activities: [{do: fill-forms, time: 1 h}]}',
  ],
};
const named = (id: string, growth: string): string =>
  scenarioYaml([], [`growth: ${growth}`]).replace('id: trial', `id: ${id}`);
const codesOf = (first: string, second: string): readonly string[] =>
  loadOn(people, { one: named('one', first), two: named('two', second) }, 'one+two').diagnostics.map(
    ({ code }) => code,
  );

describe('growth in scenarios that are combined', () => {
  it('may be said twice in the same words: the scenarios rest on the same assumptions', () => {
    expect(codesOf('{cases: 2 % per year}', '{cases:  2 % per year}')).not.toContain('BRD815');
  });

  it('and not in others, for then one of them would silently give way', () => {
    expect(codesOf('{cases: 2 % per year}', '{cases: 3 % per year}')).toContain('BRD815');
  });
});
