// Unknowns fitted to published totals. The arithmetic stands beside each.
import { describe, expect, it } from 'vitest';
import { calibrated, loadedFrom, noteIn, rowsOf, scenarioIn, scenarioText } from '../../support/search.js';
import { codesOf } from '../../support/run.js';

/** Cost of a year: 1,000 x a / 60 min + 500 x b, in EUR; 1,000 of A and 500 of B before the fit. */
const model = (calibration: string, figures = 'a: 60 min, b: 1') =>
  loadedFrom({
    head: `figures: {${figures}, c: 7}\ncalibration: ${calibration}`,
    procedures: [
      '{id: a, for: people, authority: A, cases: {counted: 100 cases per year}, activities: [{do: x, time: a}]}',
      '{id: b, for: people, authority: B, cases: {counted: 50 cases per year}, outlays: [{id: pay, money: {product: [10 EUR, b]}}]}',
    ],
  });

describe('one unknown and one target', () => {
  const { result, values, reached } = calibrated(
    model(
      '{unknowns: {a: {range: {low: 30 min, high: 120 min}}}, targets: [{id: all, that: economicCost, value: 1_700 EUR}]}',
    ),
  );

  it('is fitted exactly: 1,000 x a / 60 + 500 = 1,700 at 72 min', () => {
    expect([values, reached]).toEqual([{ a: '72 min' }, true]);
    expect(rowsOf(result, 'unknowns')).toEqual([
      {
        unknown: 'a',
        prior: '1',
        fitted: '1.2',
        unit: 'h',
        factor: '1.2',
        low: '0.5',
        high: '2',
        bound: 'inside',
        written: '72 min',
      },
    ]);
    expect(rowsOf(result, 'targets')).toEqual([
      {
        target: 'all',
        measure: 'economicCost',
        year: '2024',
        before: '1500',
        published: '1700',
        // 1,500 / 1,700
        coverage: '0.882352941176',
        after: '1700',
        miss: '0',
        unit: 'EUR/year',
        prices: '2024',
        reached: 'yes',
      },
    ]);
    expect(result.runs[0]?.headline['economicCost']?.value).toBe('1700');
  });

  it('says that it verifies nothing', () => {
    expect(noteIn(result, 'verifies-nothing')).toBe(
      'What was fitted reproduces its targets and verifies nothing.',
    );
    expect(noteIn(result, 'undetermined')).toBeUndefined();
  });
});

describe('two unknowns', () => {
  const both = 'unknowns: {a: {range: {low: 6 min, high: 300 min}}, b: {range: {low: 0.1, high: 9}}}';

  it('and one target change least, as shares of what they were', () => {
    // x = a / 60 min, y = b: least (x-1)^2 + (y-1)^2 with 1,000 x + 500 y = 2,000, that is 1,000 dx + 500 dy = 500:
    // dx = 1,000 k, dy = 500 k (Lagrange), k = 500 / 1,250,000 = 0.0004: x = 1.4, y = 1.2
    const { result, values } = calibrated(
      model(`{${both}, targets: [{that: economicCost, value: 2_000 EUR}]}`),
    );
    expect(values).toEqual({ a: '84 min', b: '1.2' });
    expect(noteIn(result, 'undetermined')).toContain('more unknowns than targets');
    expect(rowsOf(result, 'targets')[0]?.['target']).toBe('economicCost-2024');
  });

  it('and one target: where the range of one binds, the other makes up for it', () => {
    // x at most 1.1: 500 y = 2,000 - 1,100, y = 1.8
    const tight = both.replace('300 min', '66 min');
    const { result, values } = calibrated(
      model(`{${tight}, targets: [{that: economicCost, value: 2_000 EUR}]}`),
    );
    expect(values).toEqual({ a: '66 min', b: '1.8' });
    expect(noteIn(result, 'binds/a')).toBe('The range of a binds: it is fitted to its high end, 66 min.');
    expect(rowsOf(result, 'unknowns').map(({ bound }) => bound)).toEqual(['at its high end', 'inside']);
  });

  it('and two targets are determined', () => {
    const { values, reached } = calibrated(
      model(
        `{${both}, targets: [{id: a, that: economicCost, select: {authority: A}, value: 750 EUR}, {id: all, that: economicCost, value: 2_000 EUR}]}`,
      ),
    );
    // a = 45 min; 500 b = 1,250
    expect([values, reached]).toEqual([{ a: '45 min', b: '2.5' }, true]);
  });

  it('and a target beyond all ranges: both at their ends, and the miss is told', () => {
    const { result, values, reached } = calibrated(
      model(
        '{unknowns: {a: {range: {low: 30 min, high: 90 min}}, b: {range: {low: 1, high: 2}}}, targets: [{id: all, that: economicCost, value: 5_000 EUR}]}',
      ),
    );
    // 1,500 + 1,000 = 2,500: half of the target is missed
    expect([values, reached]).toEqual([{ a: '90 min', b: '2' }, false]);
    expect(noteIn(result, 'missed')).toContain('do not reach: all (-50.00 %)');
  });

  it('of which no target depends on one', () => {
    const { result, values } = calibrated(
      model(
        '{unknowns: {a: {range: {low: 30 min, high: 90 min}}, c: {range: {low: 1, high: 9}}}, targets: [{that: hours, value: 120 h}]}',
      ),
    );
    // 100 cases x 72 min = 120 h
    expect(values).toEqual({ a: '72 min', c: '7' });
    expect(noteIn(result, 'idle/c')).toBe('No target depends on c: nothing says what it is.');
  });
});

it('the range of the figure itself holds where the calibration says none', () => {
  const { values } = calibrated(
    model(
      '{unknowns: {a: {}}, targets: [{that: economicCost, value: 5_000 EUR}]}',
      'a: {value: 60 min, range: {low: 50 min, high: 70 min}}, b: 1',
    ),
  );
  expect(values).toEqual({ a: '70 min' });
});

it('a target is met in the prices in which it was published', () => {
  const loaded = loadedFrom({
    head: 'figures: {b: 1}\ncalibration: {unknowns: {b: {range: {low: 0.1, high: 9}}}, targets: [{that: economicCost, value: 900 EUR, prices: 2020}]}',
    economy: '{deflator: {2020: 90, 2024: 120}}',
    procedures: [
      '{id: b, for: people, cases: {counted: 50 cases per year}, outlays: [{id: pay, money: {product: [10 EUR, b]}}]}',
    ],
  });
  // 900 EUR of 2020 are 900 x 120 / 90 = 1,200 EUR of 2024 = 500 b
  expect(calibrated(loaded).values).toEqual({ b: '2.4' });
});

it('two factors of one product share the change: 1.2 x 1.2 = 1.44', () => {
  const loaded = loadedFrom({
    head: 'figures: {x: 1, y: 1}\ncalibration: {unknowns: {x: {range: {low: 0.5, high: 3}}, y: {range: {low: 0.5, high: 3}}}, targets: [{that: economicCost, value: 1_440 EUR}]}',
    procedures: [
      '{id: b, for: people, cases: {counted: 100 cases per year}, outlays: [{id: pay, money: {product: [10 EUR, x, y]}}]}',
    ],
  });
  const { reached, values } = calibrated(loaded);
  expect(reached).toBe(true);
  expect(Number(values['x'])).toBeCloseTo(1.2, 12);
  expect(Number(values['y'])).toBeCloseTo(1.2, 12);
});

describe('two years of a scenario', () => {
  // Cases grow by g from 2024 on: 1,000 x f in 2024, 1,000 x f x (1 + g)^2 in 2026
  const loaded = loadedFrom({
    procedures: [
      '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 1 h}]}',
    ],
  });
  const scenario = scenarioIn(
    loaded,
    scenarioText('2024..2026', [
      'status: assumed',
      'growth: {cases: g}',
      'figures:',
      '  g: 2 % per year',
      '  f: 1',
      'calibration:',
      '  unknowns: {g: {range: {low: 0 % per year, high: 20 % per year}}, f: {range: {low: 50 %, high: 200 %}}}',
      '  targets:',
      '    - {id: then, that: economicCost, year: 2024, value: 1_500 EUR}',
      '    - {id: later, that: economicCost, year: 2026, value: 1_815 EUR}',
      'reforms: [{id: r, select: {procedure: a}, set: {time: {product: [1 h, f]}}}]',
    ]),
  );

  it('determine a level and a growth: 1.5, and 1,815 / 1,500 = 1.21 = 1.1^2', () => {
    const { values, reached } = calibrated(loaded, scenario);
    expect([values, reached]).toEqual([{ g: '10 % per year', f: '1.5' }, true]);
  });
});

describe('a calibration that is wrong', () => {
  const codes = (calibration: string, figures = 'a: 60 min') =>
    codesOf({
      head: `figures: {${figures}}\ncalibration: ${calibration}`,
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: a}]}',
      ],
    });
  const target = 'targets: [{that: economicCost, value: 5 EUR}]';
  const range = 'range: {low: 30 min, high: 2 h}';
  it.each([
    [`{unknowns: {b: {${range}}}, ${target}}`, 'BRD314'],
    [`{unknowns: {a: {}}, ${target}}`, 'BRD842'],
    [`{unknowns: {a: {range: {low: 1, high: 2}}}, ${target}}`, 'BRD309'],
    [`{unknowns: {a: {range: {low: 2 h, high: 1 h}}}, ${target}}`, 'BRD311'],
    [`{unknowns: {a: {${range}}}, targets: [{that: economicCosts, value: 5 EUR}]}`, 'BRD407'],
    [`{unknowns: {a: {${range}}}, targets: [{that: economicCost, value: 5 h}]}`, 'BRD309'],
    [`{unknowns: {a: {${range}}}, targets: [{that: shareOfGdp, value: 5 %}]}`, 'BRD844'],
    [
      `{unknowns: {a: {${range}}}, targets: [{that: economicCost, select: {procedure: z}, value: 5 EUR}]}`,
      'BRD408',
    ],
  ])('%s', (calibration, code) => {
    expect([...new Set(codes(calibration))]).toEqual([code]);
  });

  it('its unknown is zero, or no number', () => {
    const text = '{unknowns: {f: {range: {low: 0, high: 2}}}, targets: [{that: economicCost, value: 5 EUR}]}';
    const used = (body: string): string => `a: {product: [1 h, f]}, f: ${body}`;
    expect(codes(text, used('0'))).toContain('BRD843');
    expect(codes(text, used('{product: [2, 3]}'))).toEqual(['BRD841']);
    expect(codes(text, used('2'))).toEqual([]);
  });
});

it('nothing to fit is no bug of the tool', () => {
  const loaded = loadedFrom({
    procedures: ['{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}'],
  });
  expect(() => calibrated(loaded)).toThrow('nothing says what is to be fitted');
});
