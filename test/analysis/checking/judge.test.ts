// Whether a value is what is demanded: 150 hours and 1,750 EUR a year (test/support/checks.ts), and the same saved in a model of changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf, rowsOf, town } from '../../support/checks.js';
import { scaled, sumOf, type Sketch } from '../../support/run.js';

const verdictOf = (words: string, parts: Sketch = town): readonly unknown[] => {
  const { verdict, margin } = rowOf(words, parts);
  return [verdict, margin];
};
/** A model in which a figure has the value. */
const withFigure = (value: string): Sketch => ({
  head: `kind: change\nfigures: {x: ${value}}`,
  procedures: [
    '{id: form, for: people, cases: {counted: 100 cases per year}, activities: [{do: a, time: 1 h}]}',
  ],
});
const roundedTo = (value: string, rounding: string, equals: string, more = ''): readonly unknown[] => {
  const row = rowOf(`that: figures.x, equals: ${equals}, rounding: ${rounding}${more}`, withFigure(value));
  return [row['rounded'], row['verdict'], row['margin']];
};

describe('a printed figure', () => {
  it.each([
    // the halves, on both sides of zero
    ['half-up', '2.5', '3'],
    ['half-up', '-2.5', '-3'],
    ['half-even', '2.5', '2'],
    ['half-even', '-3.5', '-4'],
    ['down', '2.9', '2'],
    ['down', '-2.9', '-2'],
    ['up', '2.1', '3'],
    ['up', '-2.1', '-3'],
    ['half-up', '2.49999', '2'],
    ['half-up', '-0.4', '0'],
  ])('%s: %s is %s', (rounding, value, rounded) => {
    expect(roundedTo(value, rounding, rounded)).toEqual([rounded, 'passed', '0']);
  });

  it('is compared at its own scale and digits, and the margin is what is too much', () => {
    // 62,994.6 thousand are 62,995; 62,993 too few by 2,000.
    expect(roundedTo('-62_994_600 EUR', 'half-up', '-62_995 k EUR')).toEqual(['-62995000', 'passed', '0']);
    expect(roundedTo('-62_994_600 EUR', 'half-up', '-62_993 k EUR')).toEqual([
      '-62995000',
      'failed',
      '-2000',
    ]);
    expect(roundedTo('107.569 EUR/h', 'down', '107.56 EUR/h')).toEqual(['107.56', 'passed', '0']);
    expect(roundedTo('0.04254', 'half-up', '4.25 %')).toEqual(['0.0425', 'passed', '0']);
    expect(roundedTo('0.04254', 'half-up', '4.26 %')).toEqual(['0.0425', 'failed', '-0.0001']);
    expect(roundedTo('20 min', 'half-up', '0.33 h')).toEqual(['0.33', 'passed', '0']);
  });

  it('may be of other decimals than it shows', () => {
    expect(roundedTo('1_249 EUR', 'half-up', '1_200 EUR', ', decimals: -2')).toEqual(['1200', 'passed', '0']);
    expect(roundedTo('1_250 EUR', 'half-up', '1_200 EUR', ', decimals: -2')).toEqual([
      '1300',
      'failed',
      '100',
    ]);
    expect(roundedTo('1.26', 'half-up', '1.300', ', decimals: 1')).toEqual(['1.3', 'passed', '0']);
  });

  it('is equal to the last digit where nothing is rounded', () => {
    expect(roundedTo('1.25', 'none', '1.25')).toEqual(['1.25', 'passed', '0']);
    expect(roundedTo('1.2500001', 'none', '1.25')).toEqual(['1.2500001', 'failed', '0.0000001']);
  });

  it('may differ by the tolerance, and by no more', () => {
    expect(roundedTo('103.4', 'half-up', '102', ', tolerance: 1')).toEqual(['103', 'passed', '1']);
    expect(roundedTo('103.4', 'half-up', '101', ', tolerance: 1')).toEqual(['103', 'failed', '2']);
    expect(roundedTo('-103.4', 'half-up', '-102', ', tolerance: 1')).toEqual(['-103', 'passed', '-1']);
  });

  it('three times twenty minutes are an hour, also where it is rounded down', () => {
    // 1/3 h is known to 12 places, and three of them are 0.999999999999.
    const thirds: Sketch = {
      procedures: [
        '{id: form, for: people, cases: {counted: 1 cases per year}, activities: [{do: a, time: 20 min}, {do: b, time: 20 min}, {do: c, time: 20 min}]}',
      ],
    };
    expect(verdictOf('that: hours, equals: 1 h, rounding: down', thirds)).toEqual(['passed', '0']);
    expect(verdictOf('that: hours, select: {activity: a}, equals: 21 min, rounding: up', thirds)).toEqual([
      'failed',
      '-0.016666666666666666666667',
    ]);
  });
});

describe('limits', () => {
  it.each([
    ['between: [140 h, 170 h]', 'passed', '10'],
    ['between: [150 h, 170 h]', 'passed', '0'],
    ['between: [100 h, 150 h]', 'passed', '0'],
    ['between: [151 h, 170 h]', 'failed', '-1'],
    ['between: [100 h, 148 h]', 'failed', '-2'],
    ['between: [100 h, 148 h], level: warn', 'warned', '-2'],
    ['errorAbove: 150 h', 'passed', '0'],
    ['errorAbove: 149 h', 'failed', '-1'],
    ['errorBelow: 151 h', 'failed', '-1'],
    ['warnAbove: 140 h, errorAbove: 160 h', 'warned', '-10'],
    ['warnAbove: 130 h, errorAbove: 140 h', 'failed', '-10'],
    ['warnBelow: 155 h, errorBelow: 120 h', 'warned', '-5'],
    ['errorBelow: 100 h, warnBelow: 120 h, warnAbove: 151 h, errorAbove: 190 h', 'passed', '1'],
  ])('%s', (demand, verdict, margin) => {
    expect(verdictOf(`that: hours, ${demand}`)).toEqual([verdict, margin]);
  });
});

describe('what does not follow', () => {
  const wrong = 'follows: false, note: the table adds rounded lines';
  it('passes only while it does not agree', () => {
    expect(verdictOf(`that: hours, equals: 187.5 h, ${wrong}`)).toEqual(['does not follow', '-37.5']);
    expect(verdictOf(`that: hours, equals: 150 h, ${wrong}`)).toEqual(['failed', '0']);
    expect(verdictOf(`that: hours, between: [160 h, 170 h], ${wrong}`)).toEqual(['does not follow', '-10']);
    expect(verdictOf(`that: hours, between: [140 h, 170 h], ${wrong}, level: warn`)).toEqual([
      'warned',
      '10',
    ]);
  });
});

describe('what has no value', () => {
  it('fails where nothing is selected, and says which word', () => {
    expect(verdictOf('that: hours, select: {segment: peple}, between: [0 h, 200 h]')).toEqual([
      'failed',
      null,
    ]);
    expect(
      verdictOf('that: hours, select: {segment: people, activity: pay}, equals: 0 h, level: warn'),
    ).toEqual(['failed', null]);
  });

  it('fails where lines known as a whole leave it open, and the economic cost does not', () => {
    const open: Sketch = {
      ...town,
      procedures: [
        ...town.procedures,
        '{id: rest, for: people, cases: {counted: 1 cases per year}, undivided: [{id: u, money: 50 EUR}]}',
      ],
    };
    expect(verdictOf('that: administrativeBurden, errorAbove: 1 M EUR', open)).toEqual(['failed', null]);
    expect(verdictOf('that: economicCost, equals: 1_800 EUR', open)).toEqual(['passed', '0']);
    expect(
      verdictOf('that: administrativeBurden, select: {procedure: form}, equals: 1_750 EUR', open),
    ).toEqual(['passed', '0']);
  });
});

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
const amount = (n: number): string =>
  `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;

describe('laws', () => {
  it('a margin is positive inside, negative outside, and what is measured less the nearest end', () => {
    fc.assert(
      fc.property(cents, cents, cents, (value, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { verdict, margin } = rowOf(
          `that: figures.x, between: [${amount(low)}, ${amount(high)}]`,
          withFigure(amount(value)),
        );
        const expected = Math.min(value - low, high - value);
        expect(scaled(margin ?? '')).toBe(scaled(amount(expected)));
        expect(verdict).toBe(expected >= 0 ? 'passed' : 'failed');
      }),
      { numRuns: 60 },
    );
  });

  it('rounding: what is rounded half-up or half-even is a half away at most, down is nearer to zero, up farther', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const row = (rounding: string): bigint =>
          scaled(
            rowOf(`that: figures.x, equals: 0, rounding: ${rounding}`, withFigure(amount(value)))[
              'rounded'
            ] ?? '',
          );
        const [exact, one] = [scaled(amount(value)), scaled('1')];
        const size = (n: bigint): bigint => (n < 0n ? -n : n);
        for (const mode of ['half-up', 'half-even'])
          expect(size(row(mode) - exact) * 2n).toBeLessThanOrEqual(one);
        expect(size(row('down'))).toBeLessThanOrEqual(size(exact));
        expect(size(row('up'))).toBeGreaterThanOrEqual(size(exact));
        expect(size(row('up') - row('down'))).toBeLessThanOrEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  it('the parts of a selection add up to the whole', () => {
    const rows = rowsOf([
      '{id: a, that: administrativeBurden, select: {activity: fill-forms}, errorAbove: 1 M EUR}',
      '{id: b, that: administrativeBurden, select: {activity: travel}, errorAbove: 1 M EUR}',
      '{id: c, that: administrativeBurden, errorAbove: 1 M EUR}',
    ]);
    const [a = '', b = '', c = ''] = rows.map(({ measured }) => measured ?? '');
    expect(sumOf([a, b])).toBe(sumOf([c]));
  });
});
