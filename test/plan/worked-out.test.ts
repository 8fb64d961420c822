import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/exact.js';
import { EvaluationProblem } from '../../src/evaluate/problem.js';
import { baseUnitText } from '../../src/quantity/unit.js';
import { toText } from '../../src/quantity/exact.js';
import type { Explanation } from '../../src/result/result.js';
import {
  codesOf,
  compile,
  explained,
  figureAt,
  planOf,
  resultOf,
  sketch,
  toldOf,
  valuesOf,
  type Sketch,
} from '../support/run.js';

const cases = 'cases: {counted: 100 cases per year}';
const pay = (line: string): string => `{id: a, for: people, ${cases}, activities: [{do: pay, ${line}}]}`;
/** A model whose figure `x` is this. */
const withFigure = (x: string, more = ''): Sketch => ({
  head: `indicators: {shown: x}\nfigures:\n  x: ${x}\n${more}`,
  procedures: [pay('time: 5 min')],
});

/** The value of `x` in its base unit, and the unit. */
function worth(x: string, more = '', year = 2024): readonly [string, string] {
  const plan = planOf(withFigure(x, more));
  const index = figureAt(plan, 'figures/x');
  const unit = plan.figures[index]?.unit;
  return [toText(createEvaluator(plan, plan, year).figure(index)), unit ? baseUnitText(unit) : ''];
}

describe('a figure that follows from others', () => {
  it.each([
    // 35,000 + 4,000 + 500
    ['{sum: [35 k cases per year, 4 k cases per year, 500 cases per year]}', '39500', 'case/year'],
    // 5,000,000 - 300,000
    ['{difference: [5 M firms, 300 k firms]}', '4700000', 'firm'],
    // 12,000,000 EUR / 300,000 firms
    ['{quotient: [12 M EUR, 300 k firms]}', '40', 'EUR/firm'],
    // (99 M + 105 M) / 2 x 80 %
    ['{product: [{quotient: [{sum: [99 M persons, 105 M persons]}, 2]}, 80 %]}', '81600000', 'person'],
    // The same from a range, whose midpoint is its value.
    ['{product: [{range: {low: 99 M persons, high: 105 M persons}}, 80 %]}', '81600000', 'person'],
    // 9.78 bn h - 2.7 M x 40 h x 52 = 9,780,000,000 - 5,616,000,000
    ['{difference: [9.78 bn h, {product: [2.7 M, 40 h, 52]}]}', '4164000000', 'h'],
    // 20 min + 1 h = 4/3 h, of which a quarter is a third of an hour
    ['{quotient: [{sum: [20 min, 40 min]}, 4]}', '0.25', 'h'],
    // 6.62 / 0.22 is not finite: 60 digits, 30 before and after a repeating 09
    ['{quotient: [6.62 EUR, 0.22 EUR]}', `30.${'09'.repeat(29)}`, '1'],
  ])('%s', (x, value, unit) => {
    expect(worth(x)).toEqual([value, unit]);
  });

  it('takes names, which may be worked out themselves', () => {
    const more = '  a: {sum: [b, 1 k firms]}\n  b: {product: [10 k firms, 20 %]}\n';
    // 10,000 x 20 % + 1,000 = 3,000; less 500
    expect(worth('{difference: [a, 500 firms]}', more)).toEqual(['2500', 'firm']);
  });

  it('follows its parts through the years', () => {
    const parts = '{difference: [{2020: 100 firms, 2030: 200 firms}, 10 firms]}';
    // In 2024 the line from 100 to 200 is at 140.
    expect(worth(parts)).toEqual(['130', 'firm']);
    expect(worth(parts, '', 2030)).toEqual(['190', 'firm']);
  });

  it('is computed in a line, with what it inherits', () => {
    // (10 min + 20 min) / 60 x 100 cases x 10 EUR/h = 500 EUR
    const procedures = [pay('time: {sum: [10 min, 20 min]}')];
    expect(valuesOf({ procedures })('administrativeBurden')).toBe('500');
    const status = [
      pay('time: {sum: [{value: 10 min, status: published, source: s}, 20 min], status: fitted}'),
    ];
    const plan = planOf({ procedures: status, head: 'sources: {s: {title: A source}}' });
    expect(
      plan.figures.filter(({ path }) => /time\/\d$/.test(path)).map((one) => one.standing.status?.value),
    ).toEqual(['published', 'fitted']);
  });

  it('brings each amount to the prices of the model', () => {
    const economy = '{deflator: {2020: 100, 2024: 110}}';
    const procedures = [pay('money: {sum: [{value: 100 EUR, prices: 2020}, 10 EUR]}')];
    // 100 EUR x 110 / 100 + 10 EUR = 120 EUR, 100 times
    expect(valuesOf({ economy, procedures })('administrativeBurden')).toBe('12000');
  });
});

/** The code and the message of what keeps a model from being computed. */
function refused(parts: Sketch): string {
  try {
    return `computed: ${resultOf(planOf(parts)).command}`;
  } catch (error) {
    if (error instanceof EvaluationProblem) return `${error.diagnostic.code} ${error.message}`;
    throw error;
  }
}

describe('an annuity', () => {
  it('is rate / (1 - (1 + rate)^-years)', () => {
    // Canada, SOR/2015-202: 0.07 / (1 - 1.07^-10) = 0.07 / (1 - 0.508349...) = 0.1423775...
    const [value] = worth('{annuity: {rate: 7 %, years: 10}}');
    expect(value.slice(0, 11)).toBe('0.142377502');
    expect(
      worth('{annuity: {rate: 7 % per year, years: 10 years}, round: {decimals: 6, mode: half-up}}'),
    ).toEqual(['0.142378', '1']);
  });

  it('of one year is 1 + rate, and without interest an even part', () => {
    expect(worth('{annuity: {rate: 5 %, years: 1}}')[0]).toMatch(/^1\.05(0*$|0{40})/);
    expect(worth('{annuity: {rate: 0 %, years: 4}}')).toEqual(['0.25', '1']);
  });

  it.each(['0', '2.5', '-3', '1001'])('over %s years is refused where it stands', (years) => {
    const parts: Sketch = {
      procedures: [pay(`money: {product: [5 EUR, {annuity: {rate: 7 %, years: ${years}}}]}`)],
      head: 'kind: change',
    };
    expect(refused(parts)).toMatch(/^BRD327 /);
  });
});

describe('a change of a figure', () => {
  const waiting = (kind: string): Sketch => ({
    head: kind,
    segments: '{people: {addressee: firms, opportunity: {method: delay-income, netIncome: 13_800 EUR/day}}}',
    procedures: [
      '{id: a, for: people, cases: {counted: 9 cases per year}, resolution: {effective: {before: 35 days, after: 19 days}}}',
    ],
  });

  it('is after less before', () => {
    // 9 x (19 - 35) days x 13,800 EUR = -1,987,200 EUR a year; over ten years the published -19.87 M
    expect(valuesOf(waiting('kind: change'))('opportunityCost')).toBe('-1987200');
  });

  it('is refused in a model of levels', () => {
    expect(toldOf(waiting(''))).toEqual(['BRD324 {before: 35 days, after: 19 days}']);
  });

  it.each([
    ['{before: 35 min}', 'BRD202 before'],
    ['{after: 35 min}', 'BRD202 after'],
    ['{before: 35 min, after: 2 days}', 'BRD309 2 days'],
    ['{value: 1 min, before: 35 min, after: 2 min}', 'BRD315 before'],
  ])('%s', (time, told) => {
    const found = toldOf({ head: 'kind: change', procedures: [pay(`time: ${time}`)] });
    expect(found[0]).toBe(told);
  });
});

describe('a figure that is rounded', () => {
  it.each([
    // 52.31 x 1.75 = 91.5425
    ['{product: [52.31 EUR/h, 1.75], round: {decimals: 2, mode: half-up}}', '91.54'],
    ['{product: [52.31 EUR/h, 1.75], round: {decimals: 2, mode: up}}', '91.55'],
    // (49.96 + 21.75) x 50 % = 35.855
    ['{product: [{sum: [49.96 EUR/h, 21.75 EUR/h]}, 50 %], round: {decimals: 2, mode: down}}', '35.85'],
    ['{product: [{sum: [49.96 EUR/h, 21.75 EUR/h]}, 50 %], round: {decimals: 2, mode: half-even}}', '35.86'],
    // 66.9 M x 70 % = 46.83 M
    ['{product: [66.9 M firms, 70 %], round: {decimals: 1, mode: half-up, unit: M firms}}', '46800000'],
    ['{product: [66.9 M firms, 70 %], round: {decimals: -5, mode: half-up}}', '46800000'],
    // 25 min x 1.5 = 37.5 min, a tie
    ['{product: [25 min, 1.5], round: {decimals: 0, mode: half-even, unit: min}}', '0.633333'],
    // 2 / 3 of 90 % in whole per cents: 60 %
    ['{quotient: [{product: [2, 91 %]}, 3], round: {decimals: 0, mode: half-up, unit: "%"}}', '0.61'],
  ])('%s', (x, value) => {
    expect(worth(x)[0].slice(0, Math.max(8, value.length)).startsWith(value)).toBe(true);
    expect(worth(x)[0].length).toBeLessThanOrEqual(value === '0.633333' ? 62 : value.length);
  });

  it('is used as it was rounded, also inside another', () => {
    // 71.71 + round(35.855) = 71.71 + 35.85
    const x =
      '{sum: [49.96 EUR/h, 21.75 EUR/h, {product: [{sum: [49.96 EUR/h, 21.75 EUR/h]}, 50 %], round: {decimals: 2, mode: down}}]}';
    expect(worth(x)).toEqual(['107.56', 'EUR/h']);
  });

  it.each([
    [
      '{value: 5 min, round: {decimals: 0, mode: half-up, unit: min}}',
      'BRD325 {decimals: 0, mode: half-up, unit: min}',
    ],
    ['{product: [5 min, 2], round: {decimals: 0, mode: half-up}}', 'BRD325 {decimals: 0, mode: half-up}'],
    ['{product: [5 min, 2], round: {decimals: 0, mode: half-up, unit: EUR}}', 'BRD325 EUR'],
    ['{product: [5 min, 2], round: {decimals: 0, mode: half-up, unit: minuts}}', 'BRD325 minuts'],
    ['{product: [5 min, 2], round: {decimals: 0, mode: off, unit: min}}', 'BRD206 off'],
  ])('%s is refused', (time, told) => {
    expect(toldOf({ procedures: [pay(`time: ${time}`)] })).toEqual([told]);
  });
});

describe('what cannot be worked out', () => {
  it.each([
    ['{quotient: [60 min, 2, 3]}', 'BRD322 3'],
    ['{quotient: [60 min]}', 'BRD322 [60 min]'],
    ['{difference: [60 min, 5 min, 5 min]}', 'BRD322 5 min'],
    ['{sum: []}', 'BRD316 []'],
    ['{sum: [60 min, 5 EUR]}', 'BRD323 5 EUR'],
    ['{sum: [60 min, 5]}', 'BRD323 5'],
    ['{difference: [60 min, 5 days]}', 'BRD323 5 days'],
    ['{sum: [5 EUR, 6 EUR]}', 'BRD309 {sum: [5 EUR, 6 EUR]}'],
    ['{sum: [60 min, {sum: [5 min, 5 EUR]}]}', 'BRD323 5 EUR'],
    ['{sum: [5 min, nobody]}', 'BRD314 nobody'],
    ['{sum: [5 min, 6 min], product: [5 min, 2]}', 'BRD315 product'],
  ])('%s', (time, told) => {
    expect(toldOf({ procedures: [pay(`time: ${time}`)] })).toEqual([told]);
  });

  it('is told once of a figure that is made of itself', () => {
    expect(
      codesOf({
        head: 'figures: {a: {sum: [b, 1]}, b: {quotient: [a, 2]}}',
        procedures: [pay('time: 5 min')],
      }),
    ).toEqual(['BRD313']);
  });

  it('is a time below zero in a model of levels, and not in one of changes', () => {
    const procedures = [pay('time: {difference: [5 min, 9 min]}')];
    expect(codesOf({ procedures })).toEqual(['BRD702']);
    expect(codesOf({ procedures, head: 'kind: change' })).toEqual([]);
  });

  it('is no fault of a zero that is added', () => {
    const nobody = [
      '{id: a, for: people, cases: {population: {sum: [100 persons, 0 persons]}, frequency: 1 per year}, fee: 1 EUR}',
    ];
    expect(codesOf({ procedures: nobody })).toEqual([]);
  });
});

describe('what is found when it is computed', () => {
  it('is a quotient by zero, at the zero', () => {
    expect(refused({ procedures: [pay('time: {quotient: [5 min, 0]}')] })).toMatch(
      /^BRD318 .*time\/2 is zero/,
    );
  });
});

const find = (node: Explanation | undefined, label: string): Explanation | undefined =>
  !node || node.label === label ? node : node.children.map((one) => find(one, label)).find((one) => one);

describe('explained', () => {
  const formulaOf = (x: string, more = ''): Explanation['formula'] => {
    const plan = planOf({ head: `figures:\n  x: ${x}\n${more}`, procedures: [pay('time: x')] });
    const { explanation } = explained(plan, { measure: 'hours' });
    return find(explanation, 'x (time)')?.formula;
  };

  it.each([
    ['{product: [46 min, 10 %]}', '46 min × 10 %'],
    ['{quotient: [{sum: [a, b]}, 3]}', '(a + b) / 3'],
    ['{difference: [a, {difference: [b, 5 min]}]}', 'a - (b - 5 min)'],
    [
      '{sum: [a, {product: [b, 2]}], round: {decimals: 0, mode: down, unit: min}}',
      'round(a + b × 2, 0 decimals, down)',
    ],
    ['{product: [a, {annuity: {rate: 7 %, years: 10}}]}', 'a × annuity(7 %, 10)'],
  ])('%s as %s', (x, text) => {
    const more = '  a: 50 min\n  b: 40 min\n';
    const used = compile(sketch({ head: `figures:\n  x: ${x}\n${more}`, procedures: [pay('time: x')] }));
    expect(used.diagnostics.filter(({ code }) => code !== 'BRD704')).toEqual([]);
    expect(formulaOf(x, more)?.text).toBe(text);
  });
});

describe('months', () => {
  it('are a twelfth of a year, and no waiting: a month has no fixed number of days', () => {
    // 6 - 4 months = 2 / 12 of a year
    expect(worth('{difference: [6 months, 4 months]}')[0]).toMatch(/^0\.1666/);
    const waiting = `{id: a, for: people, ${cases}, resolution: {legal: 6 months}}`;
    const [told] = compile(sketch({ procedures: [waiting] })).diagnostics;
    expect([told?.code, told?.help]).toEqual([
      'BRD309',
      'a month has no fixed number of days: say how many, such as 180 days',
    ]);
  });
});
