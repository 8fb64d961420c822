import { describe, expect, it } from 'vitest';
import { unitWords } from '../../src/quantity/unit-words.js';
import { baseUnitText } from '../../src/quantity/unit.js';

const words = unitWords('MXN', new Map([['firms', 'firm']]));

describe('the words of units', () => {
  it.each([
    ['min', 'h', 1, 60],
    ['minutes', 'h', 1, 60],
    ['hours', 'h', 1, 1],
    ['days', 'day', 1, 1],
    ['business days', 'business day', 1, 1],
    ['months', 'year', 1, 12],
    ['years', 'year', 1, 1],
    ['%', '1', 1, 100],
    ['MXN', 'MXN', 1, 1],
    ['firms', 'firm', 1, 1],
    ['firm', 'firm', 1, 1],
    ['cases', 'case', 1, 1],
    ['visit', 'visit', 1, 1],
  ])('know %s', (word, base, numerator, denominator) => {
    const meaning = words.get(word);
    expect(meaning && baseUnitText(meaning)).toBe(base);
    expect(meaning).toMatchObject({ numerator, denominator });
  });

  it.each(['EUR', 'persons', 'M', 'mxn', 'weeks', ''])('do not know "%s" in this model', (word) => {
    expect(words.has(word)).toBe(false);
  });
});
