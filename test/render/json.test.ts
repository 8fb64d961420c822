import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import type { Result } from '../../src/result/result.js';
import { sampleExplanation, sampleResult, sampleTable } from '../support/result.js';

/** A result as a faulty analysis would make it. */
const faulty = (changes: Readonly<Record<string, unknown>>): Result =>
  ({ ...sampleResult(), ...changes }) as Result;
const run = sampleResult().runs[0];
const withMeasure = (measure: Readonly<Record<string, unknown>>): Result =>
  faulty({ runs: [{ ...run, headline: { economicCost: measure } }] });

describe('a result as JSON', () => {
  it('is the result, whole', async () => {
    for (const result of [sampleResult(), sampleExplanation()])
      expect(JSON.parse(await renderJson(result))).toEqual(result);
  });

  it.each<readonly [string, Result]>([
    ['another version', faulty({ balduque: 'result/2' })],
    ['a number where a decimal text goes', withMeasure({ value: 5, unit: 'EUR' })],
    ['an exponent', withMeasure({ value: '1e5', unit: 'EUR' })],
    ['not a number', withMeasure({ value: 'NaN', unit: 'EUR' })],
    ['a comma', withMeasure({ value: '1,5', unit: 'EUR' })],
    ['a measure without a unit', withMeasure({ value: '5' })],
    ['a key that the contract has not', withMeasure({ value: '5', unit: 'EUR', extra: '1' })],
    ['a key that the contract has not, at the top', faulty({ seconds: 5 })],
    ['one end of a range', withMeasure({ range: { low: '5' }, unit: 'EUR' })],
    ['a missing title', faulty({ title: undefined })],
    ['a number in a table', faulty({ tables: [sampleTable({ rows: [[5]] as never })] })],
    ['half a year', faulty({ prices: 2020.5 })],
    ['an explanation without children', faulty({ explanation: { label: 'a' } })],
  ])('is refused where it breaks the contract: %s', async (_, result) => {
    await expect(renderJson(result)).rejects.toThrow(/invalid|unrecognized/i);
  });
});
