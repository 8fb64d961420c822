import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, placeOf, positionAt, spanText, type SourceText } from '../../src/source/text.js';

const sourceOf = (text: string): SourceText => ({ path: 'models/x.yaml', text });

/** Counts the line breaks before the place, one character at a time. */
function naivePosition(text: string, offset: number): { line: number; column: number } {
  let [line, column] = [1, 1];
  for (let i = 0; i < offset; i++) {
    if (text[i] === '\n') [line, column] = [line + 1, 1];
    else column++;
  }
  return { line, column };
}

const pieces = fc.array(fc.constantFrom('a', '\n', '\r\n', ' ', 'ñ', '😀', '\t'), { maxLength: 60 });

describe('a place in a text', () => {
  it('is the line and column that one would count', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), (parts, at) => {
        const text = parts.join('');
        const offset = at % (text.length + 1);
        expect(positionAt(sourceOf(text), offset)).toEqual(naivePosition(text, offset));
      }),
    );
  });

  it('counts a pair of return and line feed as one line break', () => {
    const source = sourceOf('a: 1\r\nb: 2\r\n');
    expect(positionAt(source, 6)).toEqual({ line: 2, column: 1 });
    expect(lineText(source, 1)).toBe('a: 1');
    expect(lineText(source, 2)).toBe('b: 2');
  });

  it('is written as editors understand it', () => {
    const span = { source: sourceOf('id: a\ntime: 5 min\n'), start: 12, end: 17 };
    expect(placeOf(span)).toBe('models/x.yaml:2:7');
    expect(spanText(span)).toBe('5 min');
  });
});

describe('the lines of a text', () => {
  it('put together are the text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const source = sourceOf(text);
        const lines = text.split('\n').map((_, i) => lineText(source, i + 1));
        expect(lines).toEqual(
          text.split('\n').map((line, i, all) => (i < all.length - 1 ? line.replace(/\r$/, '') : line)),
        );
      }),
    );
  });

  it('beyond the end are empty', () => {
    expect(lineText(sourceOf('a\n'), 2)).toBe('');
    expect(lineText(sourceOf('a\n'), 9)).toBe('');
  });
});
