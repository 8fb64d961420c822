// The split of undivided lines, in a model of changes and of one-off lines.
import { describe, expect, it } from 'vitest';
import { planOf, resultOf } from '../support/run.js';

const headline = (kind: string, money: string, timing = '') =>
  resultOf(
    planOf({
      head: `kind: ${kind}\nsplit: {opportunityShare: {range: {low: 15 %, high: 65 %}}}`,
      procedures: [
        `{id: a, for: people, cases: {counted: 100 cases per year}, undivided: [{id: x, money: ${money}${timing}}]}`,
      ],
    }),
  ).runs[0]?.headline ?? {};

describe('an undivided line', () => {
  it('of a change that saves is split between the same bounds, with their sign', () => {
    const { opportunityCost, administrativeBurden, economicCost } = headline('change', '-10 EUR') as Record<
      string,
      { value?: string; range?: { low: string; high: string } }
    >;
    // 100 x -10 = -1,000; 15 % and 65 % of it are opportunity cost, 85 % and 35 % burden
    expect(economicCost?.value).toBe('-1000');
    expect(new Set(Object.values(opportunityCost?.range ?? {}))).toEqual(new Set(['-150', '-650']));
    expect(new Set(Object.values(administrativeBurden?.range ?? {}))).toEqual(new Set(['-350', '-850']));
  });

  it('that is one-off leaves the one-off burden open too, and not at zero', () => {
    const found = headline('level', '10 EUR', ', timing: one-off');
    expect(found['oneOffEconomicCost']?.value).toBe('1000');
    // As a single value, burden 0 and opportunity cost 0 would not make 1,000.
    expect([found['oneOffAdministrativeBurden']?.value, found['oneOffOpportunityCost']?.value]).not.toEqual([
      '0',
      '0',
    ]);
  });
});
