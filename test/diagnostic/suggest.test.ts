import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from '../../src/diagnostic/suggest.js';

const keys = ['time', 'money', 'per', 'staff', 'businessAsUsual', 'tariff'];

describe('did you mean', () => {
  it.each([
    ['businessAsUsal', 'businessAsUsual'],
    ['Time', 'time'],
    ['mony', 'money'],
    ['moneey', 'money'],
    ['tarif', 'tariff'],
    ['stafff', 'staff'],
    ['pr', 'per'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  // Two letters the wrong way round are the commonest slip of a hand.
  it.each([
    ['tiem', 'time'],
    ['moeny', 'money'],
    ['tarfif', 'tariff'],
  ])('takes %s for %s, two letters being swapped', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['wages', 'x', '', 'administration'])('has no idea what "%s" is', (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it('prefers the nearest, and among equals the first', () => {
    expect(nearest('clerk', ['clerks', 'clerk', 'clark'])).toBe('clerk');
    expect(nearest('clerk', ['clerks', 'clark'])).toBe('clerks');
  });
});

describe('a suggestion', () => {
  it('is the near miss, or else what there is', () => {
    expect(suggestion('mony', keys, 'keys')).toBe('did you mean "money"?');
    expect(suggestion('wages', ['a', 'b'], 'keys')).toBe('the keys here: a, b');
    expect(suggestion('wages', [], 'keys')).toBe('there are no keys here');
  });

  it('lists twelve at most and counts the rest', () => {
    const many = Array.from({ length: 14 }, (_, i) => `procedure-${i}`);
    expect(suggestion('zzz', many, 'ids')).toMatch(/procedure-11, and 2 more$/);
    expect(suggestion('zzz', many, 'ids')).not.toContain('procedure-12');
  });
});
