import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../src/source/glob.js';

describe('a pattern with stars', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['*', '', true],
    ['*', 'abc', true],
    ['a*', 'abc', true],
    ['a*', 'bac', false],
    ['*c', 'abc', true],
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    // One letter cannot be the beginning and the end.
    ['a*a', 'a', false],
    ['ab*ba', 'aba', false],
    ['a*b*c', 'axbyc', true],
    ['a*b*c', 'axcyc', false],
    ['a*bc*c', 'abc', false],
    ['a.c', 'abc', false],
    ['SAT*', 'sat-rfc', false],
  ])('%s and %s: %s', (pattern, text, fits) => {
    expect(matchesGlob(pattern, text)).toBe(fits);
  });

  it('takes no time without end, however many stars there are', () => {
    expect(matchesGlob(`${'*a'.repeat(5000)}b`, 'a'.repeat(10_000))).toBe(false);
  });
});
