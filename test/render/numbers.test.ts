import { describe, expect, it } from 'vitest';
import { styled } from '../../src/render/numbers.js';
import { render, type Format } from '../../src/render/registry.js';
import { planOf, resultOf, type Sketch } from '../support/run.js';

describe('numbers in a text', () => {
  it.each([
    ['en', '1,234,567.5 h'],
    ['de', '1.234.567,5 h'],
    ['fr', '1\u00a0234\u00a0567,5 h'],
    ['plain', '1234567.5 h'],
  ] as const)('have the marks of %s', (numbers, shown) => {
    expect(styled('1,234,567.5 h', { numbers })).toBe(shown);
  });

  it('leave words, ids, dates and years alone', () => {
    const text = 'BRD707 of 2012, v1.5.2, on 2019-12-31: form-1.5, 4x4';
    expect(styled(text, { numbers: 'de' })).toBe(text);
  });

  it.each([
    ['minus', '-5.00', '5.00', '0.00'],
    ['plus', '-5.00', '+5.00', '0.00'],
    ['parentheses', '(5.00)', '5.00', '0.00'],
  ] as const)('have the sign of %s', (signs, fall, rise, none) => {
    expect(['-5.00', '5.00', '0.00'].map((one) => styled(one, { signs }, true))).toEqual([fall, rise, none]);
  });

  it('have a plus only where they are quantities of either sign', () => {
    expect(styled('0.259 % of the GDP of 2024', { signs: 'plus' })).toBe('0.259 % of the GDP of 2024');
  });

  it('have their scale inside the parentheses', () => {
    expect(styled('-62.00 k EUR, -3.2 % and -4 bn', { signs: 'parentheses', numbers: 'de' })).toBe(
      '(62,00 k) EUR, (3,2 %) and (4 bn)',
    );
  });
});

describe('a result in other numbers', () => {
  // 100 persons x 12 a year x -12.5 h x 10 EUR/h = -150,000 EUR and -15,000 h
  const parts: Sketch = {
    head: 'kind: change',
    procedures: [
      '{id: a, for: people, cases: {frequency: 12 per year}, activities: [{do: fill, time: -12.5 h}]}',
    ],
  };
  const as = (format: Format, own: object) =>
    render(resultOf(planOf(parts)), format, { width: 100, color: false, language: 'en', ...own });
  const styles = { numbers: 'de', signs: 'parentheses' };

  it('is one for people', async () => {
    expect(await as('table', styles)).toMatch(/economic cost +\(150,0 k\) EUR a year/);
    expect(await as('table', styles)).toMatch(/ citizens +\(150,0\) +\(15\.000\) +100,0 %/);
    expect(await as('markdown', styles)).toMatch(/\| citizens +\| +\(150,0\) \| +\(15\.000\) \|/);
  });

  it('has the sign asked for in what leads over a horizon, and in each of its rows', async () => {
    const over = planOf({ ...parts, head: 'kind: change\nhorizon: {years: 10, annualise: average}' });
    const as10 = (own: object) =>
      render(resultOf(over), 'table', { width: 120, color: false, language: 'en', ...own });
    expect(await as10(styles)).toMatch(/economic cost, average a year +\(150,0 k\) EUR a year/);
    const more = planOf({
      head: 'kind: change\nhorizon: {years: 10, annualise: average}',
      procedures: parts.procedures.map((one) => one.replace('-12.5', '12.5')),
    });
    const shown = await render(resultOf(more), 'table', { width: 120, color: false, language: 'en' });
    expect(shown).toMatch(/economic cost, average a year +\+150\.0 k EUR a year/);
    // 150,000 x 10
    expect(shown).toMatch(/^ economic cost +EUR +0 +\+1\.500 M +\+1\.500 M +\+150\.0 k$/m);
  });

  it('is none for programs', async () => {
    for (const format of ['json', 'csv'] as const)
      expect(await as(format, styles)).toBe(await as(format, {}));
  });
});
