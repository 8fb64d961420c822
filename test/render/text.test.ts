import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncate, wrap } from '../../src/render/text.js';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('wrapping', () => {
  it('keeps every word in order, and the width, but for a word that is longer', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width).split('\n');
        expect(lines.join(' ').split(' ')).toEqual(words);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('indents what follows the first line, within the width', () => {
    expect(wrap('one two three four', 10, '  ')).toBe('one two\n  three\n  four');
  });
});

describe('truncating', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly', 7, 'exactly'],
    ['too long a text', 8, 'too lon…'],
    ['too long', 5, 'too…'],
    ['long', 1, ''],
  ])('%s to %i is %s', (text, width, shown) => {
    expect(truncate(text, width)).toBe(shown);
  });
});
