import { describe, expect, it } from 'vitest';
import { foundIn, timeOfActivity, withTime } from '../support/model.js';

describe('a range', () => {
  it('may have ends in two units of one kind', () => {
    // The midpoint of half an hour and one hour and a half is one hour.
    const texts = withTime('{range: {low: 30 min, high: 1.5 h}}');
    expect(foundIn(texts)).toEqual([]);
    expect(timeOfActivity(texts)).toBe('1');
    // Of 1 min and 2 h: (1/60 + 2) / 2 h, a little more than one hour.
    expect(Number(timeOfActivity(withTime('{range: {low: 1 min, high: 2 h}}')))).toBeCloseTo(121 / 120, 12);
  });

  it('may have ends that are named figures', () => {
    const model = `${withTime('{range: {low: short, high: long}}')['model.yaml']}figures: {short: 30 min, long: 60 min}\n`;
    const texts = { 'model.yaml': model };
    // Either it has a value, or it is said why it has none; it never vanishes.
    const said = foundIn(texts).filter((one) => one.startsWith('BRD3'));
    expect(said.length > 0 ? '0.75' : timeOfActivity(texts)).toBe('0.75');
  });

  it.each([
    ['ends out of order', '{range: {low: 9 min, high: 4 min}}', ['BRD311 4 min']],
    ['a mode outside', '{range: {low: 4 min, mode: 10 min, high: 9 min}}', ['BRD311 9 min']],
    ['out of order in two units', '{range: {low: 1 h, high: 30 min}}', ['BRD311 30 min']],
    ['a value above', '{value: 20 min, range: {low: 4 min, high: 9 min}}', ['BRD311 20 min']],
    ['a value below', '{value: 1 min, range: {low: 4 min, high: 9 min}}', ['BRD311 1 min']],
    ['one end', '{range: {low: 4 min}}', ['BRD311 {low: 4 min}']],
    ['no map', '{range: 4 min}', ['BRD203 4 min']],
    ['a misspelt end', '{range: {low: 4 min, hihg: 9 min}}', ['BRD201 hihg']],
    ['an end of another kind', '{range: {low: 4 min, high: 9 EUR}}', ['BRD309 9 EUR']],
    [
      'ends of another kind than the value',
      '{value: 5 min, range: {low: 4 EUR, high: 9 EUR}}',
      ['BRD309 4 EUR'],
    ],
  ])('with %s is refused', (_, text, expected) => {
    expect(foundIn(withTime(text))).toEqual(expected);
  });

  it.each([
    ['a value', '{range: {p5: 4 min, p95: 9 min}, shape: lognormal}'],
    ['a shape', '{value: 5 min, range: {p5: 4 min, p95: 9 min}}'],
  ])('of percentiles needs %s', (_, text) => {
    expect(foundIn(withTime(text))).toHaveLength(1);
  });
});
