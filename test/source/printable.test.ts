import { describe, expect, it } from 'vitest';
import { findControl, printable } from '../../src/source/printable.js';

describe('characters that a terminal would obey', () => {
  it('are found, a mark of byte order at the head not', () => {
    expect(findControl('año\t\r\n😀')).toBeUndefined();
    expect(findControl('\ufeffa')).toBeUndefined();
    expect(findControl('\ufeffa\ufeff')).toBe(2);
    expect(findControl('ab\u001b[2J')).toBe(2);
    expect(findControl('a\rb')).toBe(1);
  });

  it.each(['\u0000', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '\u2066'])('%j is one', (one) => {
    expect(findControl(`a${one}`)).toBe(1);
    expect(printable(`a${one}b`)).toBe('a\ufffdb');
  });
});
