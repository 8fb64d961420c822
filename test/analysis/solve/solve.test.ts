// Which value of a named figure reaches a target. The arithmetic stands beside each.
import { describe, expect, it } from 'vitest';
import { loadedFrom, noteIn, scenarioIn, scenarioText, solved } from '../../support/search.js';

// 100 cases x t / 60 h x 10 EUR/h: 1,000 EUR with t = 60 min
const linear = loadedFrom({
  head: 'figures: {t: {value: 60 min, range: {low: 10 min, high: 90 min}}, fringe: 20 %, idle: 5, many: {2024: 1, 2025: 2}}',
  economy: '{gdp: 200 k EUR}',
  procedures: [
    '{id: a, for: people, authority: A, cases: {counted: 100 cases per year}, activities: [{do: x, time: t}]}',
    '{id: b, for: people, authority: B, cases: {counted: 1 cases per year}, outlays: [{id: pay, money: 3 EUR}]}',
  ],
});

describe('a parameter in which the measure is linear', () => {
  it('is found, and said as it was written', () => {
    // 3 + 1,000 x t / 60 = 703 at t = 42 min
    const { row, result } = solved(linear, { parameter: 't', target: '703 EUR' });
    expect(row).toEqual({
      parameter: 't',
      outcome: 'reached',
      written: '42 min',
      value: '0.7',
      present: '1',
      low: '0.166666666666666666666666666666666666666666666666666666666667',
      high: '1.5',
      range: 'written',
      plausible: 'inside',
      measure: 'economicCost',
      year: '2024',
      before: '1003',
      after: '703',
      target: '703',
      miss: '0',
      atLow: '169.666666666667',
      atHigh: '1503',
      steps: row['steps'],
    });
    expect(result.command).toBe('solve');
    expect(result.runs[0]?.headline['economicCost']?.value).toBe('703');
    expect(noteIn(result, 'verifies-nothing')).toBe(
      'A solved value reproduces its target and verifies nothing.',
    );
    expect(noteIn(result, 'plausible')).toBe('t: 42 min lies inside its plausible range 10 min to 90 min.');
  });

  it('is found for a share of GDP, a selection and a part of the cost', () => {
    // 0.25 % of 200,000 = 500 = 3 + 497: t = 60 x 0.497
    expect(solved(linear, { parameter: 't', measure: 'shareOfGdp', target: '0.25 %' }).row['written']).toBe(
      '29.82 min',
    );
    const ofA = { parameter: 't', target: '250 EUR', select: new Map([['authority', ['A']]]) };
    expect(solved(linear, ofA).row['written']).toBe('15 min');
    const ofTime = { parameter: 't', target: '500 EUR', select: new Map([['component', ['time']]]) };
    expect(solved(linear, ofTime).row['written']).toBe('30 min');
    expect(solved(linear, { parameter: 't', measure: 'hours', target: '20 h' }).row['written']).toBe(
      '12 min',
    );
  });

  it('is found beyond its own range where another is asked for, and the result says so', () => {
    const { row, result } = solved(linear, { parameter: 't', target: '2003 EUR', within: '1..4 h' });
    expect([row['written'], row['range'], row['plausible']]).toEqual(['120 min', 'asked', 'above']);
    expect(noteIn(result, 'plausible')).toBe('t: 120 min lies above its plausible range 10 min to 90 min.');
  });
});

describe('a target that is not reached', () => {
  it('is beyond the range: both ends and the nearest are told', () => {
    const { row, result } = solved(linear, { parameter: 't', target: '2003 EUR' });
    expect([row['outcome'], row['written'], row['after'], row['miss']]).toEqual([
      'out of reach',
      '90 min',
      '1503',
      '-500',
    ]);
    expect(noteIn(result, 'solved')).toBe(
      'The target lies outside what the range reaches: 169.7 EUR/year at 10 min, 1,503 EUR/year at 90 min. The nearest is 1,503 EUR/year at 90 min.',
    );
  });

  it('does not depend on the parameter', () => {
    const { row, result } = solved(linear, { parameter: 'idle', target: '2003 EUR' });
    expect([row['outcome'], row['written'], row['range']]).toEqual(['no effect', '5', 'assumed']);
    expect(noteIn(result, 'solved')).toBe(
      'idle has no effect on the measure: it is 1,003 EUR/year at every value tried.',
    );
    expect(noteIn(result, 'range')).toBe(
      'idle has no range of its own: it was looked for from 0 to 5000. --within says another.',
    );
  });

  it('is jumped over where lines are rounded', () => {
    const rounded = loadedFrom({
      head: 'figures: {t: {value: 60 min, range: {low: 10 min, high: 90 min}}}\nroundLines: {decimals: -2, mode: half-up}',
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: t}]}',
      ],
    });
    const { row } = solved(rounded, { parameter: 't', target: '550 EUR' });
    expect(row['outcome']).toBe('jumps');
    expect(['500', '600']).toContain(row['after']);
  });
});

describe('what cannot be asked', () => {
  it.each([
    [{ parameter: 'tt', target: '1 EUR' }, 'there is no figure "tt"'],
    [{ parameter: 'many', target: '1 EUR' }, 'the figure "many" is not one number'],
    [{ parameter: 't', target: '1 h' }, '--target 1 h is no amount of economicCost'],
    [{ parameter: 't', target: '1' }, '--target 1 is no amount of economicCost'],
    [{ parameter: 't', target: '1 EUR', within: '1..2' }, '--within 1..2 is no range of h'],
    [{ parameter: 't', target: '1 EUR', within: '2 h..1 h' }, '--within 2 h..1 h is no range of h'],
    [{ parameter: 't', target: '1 EUR', within: '1 h' }, '--within 1 h is no range of h'],
  ])('%j', (words, message) => {
    expect(() => solved(linear, words)).toThrow(message);
  });

  it('a measure that undivided lines leave open, and a share without GDP', () => {
    const open = loadedFrom({
      head: 'figures: {f: 2}',
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year}, undivided: [{id: all, money: 5 EUR}]}',
      ],
    });
    const burden = { parameter: 'f', target: '1 EUR', measure: 'administrativeBurden' };
    expect(() => solved(open, burden)).toThrow('administrativeBurden is known only between two ends here');
    const share = { parameter: 'f', target: '1 %', measure: 'shareOfGdp' };
    expect(() => solved(open, share)).toThrow('the model gives no GDP');
  });
});

// 1,000 cases of 1 h x 10 EUR; online saves half: 10,000 - 5,000 x s, with s the share that has come to use it
const town = loadedFrom({
  procedures: [
    '{id: permit, for: people, cases: {counted: 1_000 cases per year}, channels: {office: {share: 100 %}}, activities: [{do: x, time: 1 h}]}',
  ],
});
const digital = scenarioIn(
  town,
  scenarioText('2020..2030', [
    'figures:',
    '  middle: {value: 2026, range: {low: 2020, high: 2030}, status: assumed}',
    'reforms:',
    '  - id: online',
    '    select: {procedure: permit}',
    '    digitise: {to: online, adoption: {curve: logistic, midpoint: middle, steepness: 1}, time: 50 % less}',
  ]),
);

describe('the midpoint of a logistic adoption', () => {
  it('is found from the burden of a year', () => {
    // L(t) = 1 / (1 + exp(-(t - 2022))); s = (L(2024) - L(2019)) / (1 - L(2019)).
    // L(2024) = 1 / (1 + e^-2) = 0.880797077977882444, L(2019) = 1 / (1 + e^3) = 0.047425873177566781
    // s = 0.833371204800315663 / 0.952574126822433219 = 0.874862420...; in floats:
    const at = (t: number): number => 1 / (1 + Math.exp(-(t - 2022)));
    const share = (at(2024) - at(2019)) / (1 - at(2019));
    const target = `${(10_000 - 5_000 * share).toFixed(10)} EUR`;
    const { row } = solved(town, { parameter: 'middle', target, year: 2024, scenario: digital });
    expect(row['outcome']).toBe('reached');
    expect(Number(row['value'])).toBeCloseTo(2022, 9);
    expect(row['before']).not.toBe(row['after']);
    expect(row['plausible']).toBe('inside');
  });

  it('is at its low end where the target asks for more than anyone adopts', () => {
    const { row } = solved(town, { parameter: 'middle', target: '5000 EUR', year: 2024, scenario: digital });
    expect([row['outcome'], row['written']]).toEqual(['out of reach', '2020']);
  });
});
