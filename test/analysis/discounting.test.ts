// Present values by hand: rates at which the factors are short decimals.
import { describe, expect, it } from 'vitest';
import { annuityFactor, discountFactor, paybackYear, type Timing } from '../../src/analysis/discounting.js';
import { divide, exact, one, round, toText } from '../../src/quantity/exact.js';

const at = (rate: string, year: number, timing: Timing) => ({ rate: () => exact(rate), year, timing });

describe('a discount factor', () => {
  it('at the start of the year is 1 / (1 + r)^(t - base)', () => {
    // 1 / 1.25^2 = 0.64; the base year itself is not discounted
    expect(toText(discountFactor(2026, at('0.25', 2024, 'start')))).toBe('0.64');
    expect(toText(discountFactor(2024, at('0.25', 2024, 'start')))).toBe('1');
  });

  it('at the end is a year more, in the middle half a year', () => {
    // 1 / 1.25^3 = 0.512; 1 / 1.5625^0.5 = 1 / 1.25 = 0.8
    expect(toText(discountFactor(2026, at('0.25', 2024, 'end')))).toBe('0.512');
    expect(toText(discountFactor(2024, at('0.5625', 2024, 'middle')))).toBe('0.8');
    // 1 / 1.5625^1.5 = 0.64 x 0.8
    expect(toText(discountFactor(2025, at('0.5625', 2024, 'middle')))).toBe('0.512');
  });

  it('of a year before the base is above one', () => {
    expect(toText(discountFactor(2022, at('0.1', 2024, 'start')))).toBe('1.21');
  });

  it('of rates that differ by year is their product', () => {
    const basis = {
      rate: (year: number) => exact(year === 2024 ? '0.25' : '1'),
      year: 2024,
      timing: 'end',
    } as const;
    // 2024 at 25 %, 2025 at 100 %: 1 / (1.25 x 2) = 0.4
    expect(toText(discountFactor(2025, basis))).toBe('0.4');
  });
});

it('an annuity is that of Canada: 0.07 / (1 - 1.07^-10) = 0.142378 at period ends', () => {
  const years = Array.from({ length: 10 }, (_, i) => 2012 + i);
  const factor = divide(one, annuityFactor(years, at('0.07', 2012, 'end')));
  // SOR/2015-202 s. 2
  expect(toText(round(factor, 6, 'half-even'))).toBe('0.142378');
});

describe('payback', () => {
  const flow = (...nets: number[]) => nets.map((net, i) => [2024 + i, exact(net)] as const);

  it('is the first year in which the running sum is zero or more, from the first spending on', () => {
    expect(paybackYear(flow(0, -100, 60, 40, 10))).toBe(2027);
    expect(paybackYear(flow(-100, 99))).toBeUndefined();
    // Saved first, spent later, and made up for again: paid back when it stays so.
    expect(paybackYear(flow(5, -100, 60, 40))).toBe(2027);
    expect(paybackYear(flow(0, 5))).toBe('nothing');
    expect(paybackYear(flow(0, 0))).toBe('nothing');
  });
});
