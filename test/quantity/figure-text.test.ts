import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, divide, exact, multiply, toText } from '../../src/quantity/exact.js';
import { isProblem, parseFigureText } from '../../src/quantity/figure-text.js';
import { baseUnitText } from '../../src/quantity/unit.js';
import { unitWords } from '../../src/quantity/unit-words.js';

const words = unitWords(
  'MXN',
  new Map([
    ['persons', 'person'],
    ['firms', 'firm'],
  ]),
);

/** `value base-unit`, the unit's own scale (a minute is 1/60 h) not yet applied. */
function read(text: string): string {
  const found = parseFigureText(text, words);
  if (isProblem(found)) return `${found.problem} "${found.word}" at ${found.at}`;
  return `${toText(found.value)} ${found.hasUnit ? baseUnitText(found.unit) : '(bare)'}`;
}

describe('the text of a figure', () => {
  it.each([
    ['45 min', '45 h'],
    ['1.5 h', '1.5 h'],
    ['20 days', '20 day'],
    ['10 business days', '10 business day'],
    ['10 business  days', '10 business day'],
    ['2.1 M persons', '2100000 person'],
    ['2_100_000 firms', '2100000 firm'],
    ['85 %', '85 1'],
    ['85%', '85 1'],
    ['55 MXN/h', '55 MXN/h'],
    ['55 MXN / h', '55 MXN/h'],
    ['2 per year', '2 1/year'],
    ['2 per firm per year', '2 1/firm/year'],
    ['1 per 4 years', '0.25 1/year'],
    ['1 per 2_0 years', '0.05 1/year'],
    ['1 per 2.5 years', '0.4 1/year'],
    ['12.16 bn MXN', '12160000000 MXN'],
    ['4.5 M cases per year', '4500000 case/year'],
    ['4.5k cases/year', '4500 case/year'],
    ['8 % per year', '8 1/year'],
    ['1_234.567_8', '1234.5678 (bare)'],
    ['5 k', '5000 (bare)'],
    ['0.5', '0.5 (bare)'],
    ['0', '0 (bare)'],
    ['-0 MXN', '0 MXN'],
    ['-5 MXN', '-5 MXN'],
    ['+5 MXN', '5 MXN'],
    ['- 5 MXN', '-5 MXN'],
    ['9007199254740993 MXN', '9007199254740993 MXN'],
    ['1'.repeat(40), `${'1'.repeat(40)} (bare)`],
  ])('%s is %s', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  it.each([
    ['1,5 h', 'comma "1,5" at 0'],
    ['1.234,56 MXN', 'comma "1.234,56" at 0'],
    ['1,234.56 MXN', 'comma "1,234.56" at 0'],
    ['1e6 firms', 'exponent "1e6" at 0'],
    ['-1.5E-3', 'exponent "-1.5E-3" at 0'],
    ['0x10', 'hexadecimal "0x10" at 0'],
    ['0b11', 'hexadecimal "0b11" at 0'],
    ['0o17 min', 'hexadecimal "0o17" at 0'],
    ['007 min', 'leading-zero "007" at 0'],
    ['00.5 h', 'leading-zero "00.5" at 0'],
    ['about 5 min', 'not-a-number "about 5 min" at 0'],
    ['.5 h', 'not-a-number ".5 h" at 0'],
    ['', 'not-a-number "" at 0'],
    ['1.2.3 h', 'not-a-number "1.2.3" at 0'],
    ['1'.repeat(41), `too-long "${'1'.repeat(41)}" at 0`],
    ['25 minuts', 'unknown-unit "minuts" at 3'],
    ['25  minuts per year', 'unknown-unit "minuts" at 4'],
    ['2.1 Mpersons', 'unknown-unit "Mpersons" at 4'],
    ['2.1 M person s', 'unknown-unit "person s" at 6'],
    ['55 MXN/hh', 'unknown-unit "hh" at 7'],
    ['55 MXN per 2 weeks', 'unknown-unit "weeks" at 13'],
    ['5 EUR', 'unknown-unit "EUR" at 2'],
    ['1 000 MXN', 'unknown-unit "000 MXN" at 2'],
    ['1 per 0 years', 'zero-per "0" at 6'],
    ['1 per 0.00 years', 'zero-per "0.00" at 6'],
  ])('%s is refused: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('says where a number after "per" is wrong', () => {
    expect(read('1 per 1,5 years')).toBe('comma "1,5" at 6');
    expect(read(`1 per ${'9'.repeat(41)} years`)).toBe(`too-long "${'9'.repeat(41)}" at 6`);
  });

  it('takes no second number for a unit', () => {
    expect(read('2 1')).toBe('unknown-unit "1" at 2');
  });

  it('has a number after "per" only, not after a slash', () => {
    // The grammar: ("/" noun | "per" number? noun)*
    expect(read('55 MXN/2 h')).toMatch(/^unknown-unit/);
  });

  it('gives back every decimal with every scale and unit exactly', () => {
    const scales = { '': '1', k: '1000', M: '1000000', bn: '1000000000' } as const;
    const decimal = fc
      .record({ whole: fc.bigInt({ min: 0n, max: 10n ** 20n }), part: fc.stringMatching(/^\d{0,12}$/) })
      .map(({ whole, part }) => `${whole}${part === '' ? '' : `.${part}`}`);
    const scale = fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[]));
    const noun = fc.constantFrom(...[...words.keys()].filter((word) => word !== '1'));
    const sign = fc.constantFrom('', '-', '+');
    fc.assert(
      fc.property(sign, decimal, scale, noun, fc.option(noun), (minus, digits, power, top, bottom) => {
        const text = `${minus}${digits} ${power} ${top}${bottom === null ? '' : ` per ${bottom}`}`;
        const found = parseFigureText(text, words);
        if (isProblem(found)) throw new Error(`${text}: ${found.problem} ${found.word}`);
        const meant = multiply(exact(`${minus === '-' ? '-' : ''}${digits}`), exact(scales[power]));
        expect(compare(found.value, meant)).toBe(0);
      }),
    );
  });

  it('divides by the number after per', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 4 }), (n, years) => {
        const found = parseFigureText(`${n} per ${years} years`, words);
        if (isProblem(found)) throw new Error(found.problem);
        expect(compare(found.value, divide(exact(n), exact(years)))).toBe(0);
      }),
    );
  });
});
