import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv, recordsByPackage } from '../../src/document/csv.js';
import { fastRecords } from '../../src/document/fast-csv.js';
import { spanText } from '../../src/source/text.js';

/** Whether the fast way took a text, and gave what the package gives; `different` also where the package refuses. */
function compared(text: string): 'fast' | 'slow' | 'different' {
  const fast = fastRecords(text);
  if (!fast) return 'slow';
  try {
    return isDeepStrictEqual(fast, recordsByPackage({ path: 't.csv', text })) ? 'fast' : 'different';
  } catch {
    return 'different';
  }
}

describe('the fast reader of CSV', () => {
  it.each([
    ['nothing', ''],
    ['rows', 'a,b\n1,2\n'],
    ['no last line break', 'a,b\n1,2'],
    ['the line breaks of Windows', 'a,b\r\n1,2\r\n'],
    ['a byte-order mark', '\ufeffa,b\n1,2\n'],
    ['empty cells and empty lines', 'a,b\n\n,\n1,\n\n,2\n,'],
    ['quotes with commas, quotes and line breaks', '"a","b, ""c"""\r\n"x\ny\r\n",\r\n'],
    ['blanks around cells', ' a , b\n\u00a01,2\u3000\n'],
    ['ragged rows', 'a,b\n1\n1,2,3\n'],
    ['letters of several bytes', 'año,ñ\n日本,😀\n'],
  ])('takes %s', (_, text) => {
    expect(compared(text)).toBe('fast');
  });

  it.each([
    ['a quote inside a cell', 'a\n5"6\n'],
    ['a quote that is not closed', 'a\n"5\n'],
    ['a letter behind a quote', 'a\n"5"x\n'],
    ['a blank behind a quote', 'a\n"5" \n'],
    ['two kinds of line breaks', 'a\n1\r\n2\n'],
    ['the line breaks of old machines', 'a\r1\r'],
    ['a row of blanks', 'a\n  \n1\n'],
  ])('leaves %s to the package', (_, text) => {
    expect(compared(text)).toBe('slow');
  });

  it('never differs from the package', () => {
    const part = fc.constantFrom(
      ...'a|1.5|,|,|"|""|"x"|\n|\n|\r\n|\r| |"a, b"|"a\nb"|"a ""b"""|é|😀|\ufeff|\u00a0|#|;|\t'.split('|'),
    );
    const texts = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const found = compared(text);
        if (found === 'fast') taken++;
        expect(found).not.toBe('different');
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(800);
  });

  it('gives every cell its own place', () => {
    const text = '\ufeffid,"note, long"\r\nx, "y"\r\n"p ""q"""  ,1\r\n'
      .replace(', "y"', ',"y\nz"')
      .replace('  ,1', ',1');
    const table = parseCsv({ path: 't.csv', text }, () => undefined);
    expect(table?.rows.map((row) => row.map(({ span }) => spanText(span)))).toEqual([
      ['x', 'y\nz'],
      ['p ""q""', '1'],
    ]);
  });
});
