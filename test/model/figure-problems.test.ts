import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml, planOf, withActivity, withTime } from '../support/model.js';

const helpOf = (texts: Readonly<Record<string, string>>): string => planOf(texts).diagnostics[0]?.help ?? '';

describe('a figure that is none has one diagnostic, at the characters at fault:', () => {
  it.each([
    ['25 minuts', 'BRD307 minuts'],
    ['"25 minuts"', 'BRD307 minuts'],
    ['25 min per cas', 'BRD307 cas'],
    ['25', 'BRD308 25'],
    ['25 EUR', 'BRD309 25 EUR'],
    ['25 days', 'BRD309 25 days'],
    ['25 %', 'BRD309 25 %'],
    ['1e2 min', 'BRD304 1e2'],
    ['0x10 min', 'BRD303 0x10'],
    ['007 min', 'BRD305 007'],
    ['.5 h', 'BRD301 .5 h'],
    ['some minutes', 'BRD301 some minutes'],
    ['fast', 'BRD314 fast'],
    ['25 min per 0 cases', 'BRD310 0'],
    [`${'1'.repeat(41)} min`, `BRD306 ${'1'.repeat(41)}`],
    ['1,5 h', 'BRD302 1,5'],
    ['"1,5 h"', 'BRD302 1,5'],
    ['"1.234,56 h"', 'BRD302 1.234,56'],
    ['[25 min]', 'BRD203 [25 min]'],
    ['{}', 'BRD316 {}'],
    ['', 'BRD207'],
    ['~', 'BRD207 ~'],
    ['{value: }', 'BRD207'],
    ['{status: assumed}', 'BRD316 status'],
    ['{value: 5 min, product: [5 min, 2]}', 'BRD315 product'],
    ['{value: 5 minuts, note: x}', 'BRD307 minuts'],
    ['{product: [5 min, 2 MXN]}', 'BRD307 MXN'],
    ['{product: [5 min, 2 min]}', 'BRD309 {product: [5 min, 2 min]}'],
    ['{product: 5 min}', 'BRD204 5 min'],
    ['{product: []}', 'BRD316'],
    ['{series: {}}', 'BRD316'],
    ['{series: [5 min]}', 'BRD203 [5 min]'],
    ['{series: {2012: 5 min, 13: 6 min}}', 'BRD210 13'],
    ['{2012: 5 min, 2013: 6 EUR}', 'BRD309 6 EUR'],
    ['{table: data/t.csv}', 'BRD316 data/t.csv'],
    ['{value: 5 min, status: guessed}', 'BRD206 guessed'],
    ['{value: 5 min, grade: E}', 'BRD206 E'],
    ['{value: 5 min, asOf: soon}', 'BRD210 soon'],
  ])('%s', (text, expected) => {
    const found = foundIn(withTime(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(expected), `${found[0]} should be ${expected}`).toBe(true);
  });
});

describe('the help for a figure', () => {
  it.each([
    ['"1,5 h"', '1.5'],
    ['"1.234,56 h"', '1_234.56'],
    ['"1,234.56 h"', '1_234.56'],
    ['"1,234 h"', '1_234$'],
    ['"2,500 h"', '2_500 or 2.5$'],
    ['1e6 h', '1 M'],
    ['1.5e-3 h', '0.0015'],
    ['0x10 h', '16'],
    ['007 h', 'write 7'],
    ['25 minuts', 'did you mean "minutes?"'],
    ['2 Mh', 'M h$'],
    ['25', '25 min'],
    ['25 EUR', '25 min'],
    ['1 000 h', 'write 1_000'],
    ['1 00 h', '2.1 M persons'],
  ])('of %s says %s', (text, help) => {
    expect(helpOf(withTime(text))).toMatch(new RegExp(help));
  });

  it('speaks in the currency and entities of the model', () => {
    const texts = {
      'model.yaml': modelYaml({
        currency: 'currency: CHF',
        tariffs: 'tariffs: {clerk: {wage: 20}}',
        segments: 'segments: {firms: {addressee: firms, tariff: clerk, population: 500}}',
        entities: 'entities: {farms: farm}',
      }),
    };
    expect(planOf(texts).diagnostics.map(({ code, help }) => `${code} ${help}`)).toEqual([
      'BRD308 for example: 55 CHF/h',
      expect.stringMatching(/^BRD308 for example: 2\.1 M farms?$/),
    ]);
  });

  it('does not guess at a unit that nothing is like', () => {
    expect(helpOf(withActivity('time: 5 fortnights'))).toMatch(
      /^the currency of the model is EUR; the units here: .*entities/,
    );
  });

  it('says the currency of the model where another word for money stands', () => {
    expect(helpOf(withActivity('money: 5 USD'))).toBe('the currency of the model is EUR');
    expect(helpOf(withActivity('money: 5 pesos'))).toBe(
      'did you mean "persons"? the currency of the model is EUR',
    );
    expect(helpOf(withActivity('time: 5 minuts'))).toBe('did you mean "minute"?');
  });
});

describe('what stands in the way of a number', () => {
  it.each([
    ['a space between thousands', '15 000 h', 'thousands are parted by "_": write 15_000'],
    ['several of them', '1 234 567 h', 'thousands are parted by "_": write 1_234_567'],
    [
      'a unit that is no number',
      '15 00 h',
      'a number, a scale (k, M, bn) and a unit, in this order: 2.1 M persons',
    ],
  ])('is told: %s', (_, figure, help) => {
    expect(helpOf(withTime(figure))).toBe(help);
  });

  it('is told of a fringe, which may be money', () => {
    const tariffs = 'tariffs: {clerk: {wage: 49.96 EUR/h, fringe: 21.75}}';
    const found = planOf({ 'model.yaml': modelYaml({ tariffs }) }).diagnostics;
    expect(found.find(({ code }) => code === 'BRD703')?.help).toBe(
      'in per cent: 21.75 %, or in money: 21.75 EUR/h',
    );
  });
});
