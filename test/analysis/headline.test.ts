// Undivided lines leave burden and opportunity cost open: ranges with both ends, which always make the same economic cost.
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/result/result.js';
import { codesOf, planOf, resultOf, scaled, valuesIn, type Sketch } from '../support/run.js';

// Burden 100 x 1 h x 10 = 1,000; waiting 100 x 5 days x 2 EUR = 1,000; undivided 100 x 80 = 8,000; economic cost 10,000
const parts = (split: string): Sketch => ({
  head: split,
  segments:
    '{people: {addressee: citizens, tariff: worker, population: 100 persons, opportunity: {method: citizen-wait, valueOfDay: 2 EUR/day}}}',
  economy: '{gdp: 1 M EUR, population: 1_000 persons}',
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 1 h}, {do: y, time: 1 h, nature: substantive}], resolution: {legal: 5 days}}',
    '{id: b, for: people, residual: true, cases: {counted: 100 cases per year}, undivided: [{id: all, money: 80 EUR}]}',
  ],
});
const bounded = planOf(parts('split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}'));

const range = (result: Result, name: string) => result.runs[0]?.headline[name]?.range;
function addsUp(result: Result): void {
  const [burden, waiting] = [range(result, 'administrativeBurden'), range(result, 'opportunityCost')];
  const cost = scaled(valuesIn(result)('economicCost') ?? '');
  expect(scaled(burden?.low ?? '') + scaled(waiting?.high ?? '')).toBe(cost);
  expect(scaled(burden?.high ?? '') + scaled(waiting?.low ?? '')).toBe(cost);
}

describe('an undivided line', () => {
  it('is in the economic cost, and opens burden and opportunity cost between the bounds of the split', () => {
    const result = resultOf(bounded);
    expect(valuesIn(result)('economicCost')).toBe('10000');
    expect(valuesIn(result)('undividedCost')).toBe('8000');
    expect(range(result, 'opportunityCost')).toEqual({ low: '1500', high: '6500' }); // 15 % and 65 % of 10,000
    expect(range(result, 'administrativeBurden')).toEqual({ low: '3500', high: '8500' });
    // gross = net here, for nothing is usual; compliance adds the substantive 100 x 1 h x 10 = 1,000
    expect(range(result, 'administrativeCost')).toEqual({ low: '3500', high: '8500' });
    expect(range(result, 'complianceCost')).toEqual({ low: '4500', high: '9500' });
    addsUp(result);
  });

  it('shows what is identified, and no single value', () => {
    const headline = resultOf(bounded).runs[0]?.headline;
    expect(headline?.['administrativeBurden']).toMatchObject({ identified: '1000' });
    expect(headline?.['opportunityCost']).toMatchObject({ identified: '1000' });
    expect(headline?.['administrativeBurden']?.value).toBeUndefined();
  });

  it('leaves a leading burden, and its share, a range too', () => {
    const headline = resultOf(bounded, { leads: 'administrativeBurden' }).runs[0]?.headline;
    // 3,500 and 8,500 of 1 M
    expect(headline?.['shareOfGdp']).toMatchObject({
      range: { low: '0.0035', high: '0.0085' },
      identified: '0.001',
    });
    expect(headline?.['perCapita']).toBeUndefined();
  });

  it('under a selection may be all of the one or all of the other', () => {
    const all = resultOf(bounded, { select: new Map([['segment', ['people']]]) });
    // The split is one of the whole model, so nothing narrows the 8,000 here: waiting 1,000 to 9,000
    expect(range(all, 'opportunityCost')).toEqual({ low: '1000', high: '9000' });
    addsUp(all);
    const residual = resultOf(bounded, { select: new Map([['part', ['residual']]]) });
    expect(range(residual, 'opportunityCost')).toEqual({ low: '0', high: '8000' });
    addsUp(residual);
    const named = resultOf(bounded, { select: new Map([['part', ['named']]]) });
    expect(valuesIn(named)('administrativeBurden')).toBe('1000');
    expect(range(named, 'administrativeBurden')).toBeUndefined();
  });

  it('is never split beyond what is identified', () => {
    // 1 % of 10,000 would be 100, and 1,000 of waiting are known; 99 % would be 9,900, and 1,000 of burden are known
    const wide = resultOf(planOf(parts('split: {opportunityShare: {range: {low: 1 %, high: 99 %}}}')));
    expect(range(wide, 'opportunityCost')).toEqual({ low: '1000', high: '9000' });
    addsUp(wide);
  });

  it('without a split is warned of, and wide open', () => {
    const open = parts('note: no split');
    expect(codesOf(open)).toEqual(['BRD607']);
    const result = resultOf(planOf(open));
    expect(range(result, 'opportunityCost')).toEqual({ low: '1000', high: '9000' });
    addsUp(result);
  });
});
