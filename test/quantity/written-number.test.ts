// A value said in the unit that its figure was written in, and read again.
import { describe, expect, it } from 'vitest';
import { exact, toText } from '../../src/quantity/exact.js';
import { parseFigureText, isProblem } from '../../src/quantity/figure-text.js';
import { unit } from '../../src/quantity/unit.js';
import { unitWords } from '../../src/quantity/unit-words.js';
import {
  baseOf,
  parseRange,
  plainScale,
  roundedIn,
  scaleOf,
  textIn,
} from '../../src/quantity/written-number.js';

const words = unitWords('EUR', new Map([['persons', 'person']]));
const scaleOfText = (text: string) => {
  const scale = scaleOf(text, undefined, words);
  if (!scale) throw new Error(`"${text}" has no scale`);
  return scale;
};

describe('a value is said as its figure was written:', () => {
  it.each([
    ['25 min', '0.5', '30 min'],
    ['10 %', '0.231', '23.1 %'],
    ['13.4', '7', '7'],
    ['2 M cases per year', '3500000', '3.5 M cases per year'],
    ['1_000 EUR/h', '12.5', '12.5 EUR/h'],
    ['1 per 6 years', '0.5', '3 per 6 years'],
    ['-4 EUR', '-7', '-7 EUR'],
  ])('%s and %s: %s', (text, base, said) => {
    expect(textIn(scaleOfText(text), exact(base))).toBe(said);
    const again = parseFigureText(said, words);
    expect(isProblem(again) ? again : toText(baseOf(again))).toBe(base);
  });

  it('in twenty digits', () => {
    // a third of an hour is 20 minutes; of a year's sixth part there is no end
    expect(textIn(scaleOfText('5 min'), exact('0.3333333333333333333333333333333333333333'))).toBe('20 min');
    expect(textIn(plainScale('1'), exact('0.12345678901234567890123'))).toBe('0.1234567890123456789');
    expect(toText(roundedIn(scaleOfText('5 min'), exact('0.7001'), 2))).toBe('0.7');
  });

  it('unless its characters are of another value', () => {
    expect(scaleOf('25 min', exact('0.5'), words)).toBeUndefined();
    expect(scaleOf('{low: 1, high: 2}', undefined, words)).toBeUndefined();
  });
});

describe('a range that is asked for', () => {
  const ends = (
    text: string,
    dimensions: Readonly<Record<string, number>>,
  ): readonly string[] | undefined => {
    const found = parseRange(text, unit(dimensions), words);
    return found && [toText(found.low), toText(found.high)];
  };

  it('has two ends in the unit of the figure; the first may leave it to the second', () => {
    expect(ends('1..20', {})).toEqual(['1', '20']);
    expect(ends('10 .. 40 %', {})).toEqual(['0.1', '0.4']);
    expect(ends('15 min..2 h', { h: 1 })).toEqual(['0.25', '2']);
    expect(ends('0.5..2 M persons', { person: 1 })).toEqual(['500000', '2000000']);
  });

  it.each(['', '1', '1..2..3', '2..1', '1 min..2 min', '1..b'])('is not "%s"', (text) => {
    expect(ends(text, {})).toBeUndefined();
  });
});
