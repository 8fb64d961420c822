import { describe, expect, it } from 'vitest';
import { run } from '../../src/analysis/run.js';
import { foundIn, withTime } from '../support/model.js';
import { compile, planOf, resultOf, sketch } from '../support/run.js';

const nines = '9'.repeat(40);

describe('a number out of reach', () => {
  it.each([`${nines} bn min`, `9 h per 0.${'0'.repeat(38)}1 min`])('%s is one message', (time) => {
    expect(foundIn(withTime(time)).map((one) => one.slice(0, 6))).toEqual(['BRD319']);
  });

  it('a denominator too many is no unit', () => {
    expect(foundIn(withTime(`5 h${' per min'.repeat(2000)}`)).map((one) => one.slice(0, 6))).toEqual([
      'BRD307',
    ]);
  });

  const squares = (n: number): string =>
    Array.from({ length: n }, (_, i) => `a${i + 1}: {product: [a${i}, a${i}]}`).join(', ');
  const squared = (n: number) => ({
    head: `figures: {a0: 1000, ${squares(n)}}`,
    procedures: [
      `{id: a, for: people, cases: {counted: 4 cases per year}, activities: [{do: b, time: {product: [a${n}, 1 h]}}]}`,
    ],
  });

  it('is found where figures square each other, and looked at once', () => {
    // 1000 is 1e3; squared 1e6, 1e12, 1e24, 1e48: the fourth is beyond 1e40.
    const plan = planOf(squared(40));
    expect(() => resultOf(plan)).toThrow('figures/a4 comes to a number beyond 1e40');
  });

  it('is not what forty doublings of a one are', () => {
    const parts = squared(40);
    const ones = { ...parts, head: parts.head.replace('1000', '1') };
    expect(resultOf(planOf(ones)).runs[0]?.headline['burdenHours']?.value).toBe('4');
  });

  it('is what grows for thousands of years', () => {
    const parts = {
      procedures: [
        '{id: a, for: people, cases: {counted: 4 cases per year, growth: 90 % per year}, fee: 1 EUR}',
      ],
    };
    const { plan } = compile(sketch(parts));
    expect(plan).toBeDefined();
    // 1.9 to the power of 7,975 has thousands of digits.
    expect(
      () => plan && run(plan, { year: 9999, select: new Map(), by: [], measures: ['fees'], leads: 'fees' }),
    ).toThrow(/growth comes to a number beyond 1e40/);
  });
});
