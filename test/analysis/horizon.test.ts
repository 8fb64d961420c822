// Totals, averages and annuities over the years of a horizon, by hand; Canada's rule beside test/reference/one_for_one.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryOutHorizon } from '../../src/analysis/horizon/horizon.js';
import { rhythmOf } from '../../src/analysis/horizon/discount.js';
import { EvaluationProblem } from '../../src/evaluate/problem.js';
import { exact } from '../../src/quantity/exact.js';
import { runScenario } from '../../src/analysis/scenario-run.js';
import { scenarioOf } from '../support/reforms.js';
import {
  codesOf,
  columnIn,
  planOf,
  resultOf,
  root,
  scaled,
  sumOf,
  tableIn,
  toldOf,
  valuesOf,
  valuesIn,
  type Asked,
  type Sketch,
} from '../support/run.js';

const names = ['horizonTotal', 'annualAverage', 'presentValue', 'annuity'] as const;
const figuresOf = (parts: Sketch, asked: Asked = {}): readonly (string | undefined)[] =>
  names.map(valuesOf(parts, asked));

const average = 'horizon: {years: 10, annualise: average}';

describe('Australia: the total over the years, undiscounted, and the average of a year', () => {
  it('110 wholesalers x 22 h x 150 EUR an hour x 10 years = 3,630,000', () => {
    const sketch: Sketch = {
      head: average,
      tariffs: '{worker: {wage: 150 EUR/h}}',
      segments: '{people: {addressee: firms, tariff: worker, population: 110 firms}}',
      procedures: ['{id: a, for: people, activities: [{do: x, time: 22 h, per: entity-year}]}'],
    };
    expect(figuresOf(sketch)).toEqual(['3630000', '363000', undefined, undefined]);
    const [run] = resultOf(planOf(sketch)).runs;
    expect(run?.annualised).toBe('annualAverage');
    expect(run?.headline['annualAverage']).toEqual({
      value: '363000',
      unit: 'EUR/year',
      of: 'economicCost',
      years: { from: 2024, until: 2033 },
    });
    expect(run?.headline['horizonTotal']?.unit).toBe('EUR');
  });

  it('a delay cut from 35 to 19 days: 9 x 16 days x 13,800 EUR x 10 years = 19,872,000', () => {
    const delay = (days: number): string | undefined =>
      valuesOf({
        head: average,
        segments:
          '{people: {addressee: firms, opportunity: {method: delay-income, netIncome: 13_800 EUR/day}}}',
        procedures: [
          `{id: a, for: people, cases: {counted: 9 cases per year}, resolution: {legal: ${days} days}}`,
        ],
      })('horizonTotal');
    // 9 x 35 x 13,800 x 10 = 43,470,000; 9 x 19 x 13,800 x 10 = 23,598,000
    expect([delay(35), delay(19)]).toEqual(['43470000', '23598000']);
    expect(43_470_000 - 23_598_000).toBe(19_872_000);
  });

  // Once 100 x 5 h x 10 = 5,000; yearly 100 x 2 h x 10 = 2,000; a transition 100 x 1 h x 10 = 1,000 in 2026 and 2027; 500 in 2025.
  const mix: Sketch = {
    head: average,
    segments:
      '{people: {addressee: firms, tariff: worker, population: 100 firms}, public: {addressee: citizens, tariff: worker, population: 7 persons}}',
    procedures: [
      '{id: a, for: people, activities: [{do: learn, time: 5 h, per: entity-once}, {do: file, time: 2 h, per: entity-year}, {do: change, time: 1 h, per: entity-year, timing: {from: 2026, until: 2027}}]}',
      '{id: b, for: people, outlays: [{id: audit, money: 500 EUR, per: lump, timing: {schedule: {2025: 100 %, 2040: 100 %}}}]}',
      '{id: c, for: public, activities: [{do: file, time: 1 h, per: entity-year}]}',
    ],
  };

  it('adds what is borne once to what falls in each year', () => {
    // 5,000 + 10 x 2,000 + 2 x 1,000 + 500 + 10 x 70 = 28,200
    expect(figuresOf(mix)).toEqual(['28200', '2820', undefined, undefined]);
    const table = tableIn(resultOf(planOf(mix)), 'horizon');
    expect(columnIn(table, 'once')).toEqual({ firms: '5000', citizens: '0' });
    expect(columnIn(table, 'yearly')).toEqual({ firms: '22500', citizens: '700' });
    expect(columnIn(table, 'annualAverage')).toEqual({ firms: '2750', citizens: '70' });
    expect(table.total).toEqual(['total', '5000', '23200', '28200', '2820']);
  });

  it('by addressee and by procedure, as for any measure', () => {
    const asked = {
      measures: ['economicCost', 'annualAverage', 'horizonTotal'],
      leads: 'economicCost',
    } as const;
    const result = resultOf(planOf(mix), { ...asked, by: ['addressee', 'procedure'] });
    expect(columnIn(tableIn(result, 'by-addressee'), 'annualAverage')).toEqual({
      firms: '2750',
      citizens: '70',
    });
    expect(columnIn(tableIn(result, 'by-procedure'), 'horizonTotal')).toEqual({
      a: '27000',
      b: '500',
      c: '700',
    });
    const unit = tableIn(result, 'by-procedure').columns.find(({ id }) => id === 'horizonTotal')?.unit;
    expect(unit).toBe('EUR');
  });

  it('of hours: 500 + 10 x 200 + 2 x 100 + 10 x 7 = 2,770 h', () => {
    expect(figuresOf(mix, { leads: 'burdenHours' })).toEqual(['2770', '277', undefined, undefined]);
  });

  it('of a selection', () => {
    expect(figuresOf(mix, { select: new Map([['procedure', ['b']]]) })).toEqual([
      '500',
      '50',
      undefined,
      undefined,
    ]);
  });

  it('of thirds, so that parts add up to the last digit', () => {
    const thirds: Sketch = { ...mix, head: 'horizon: {years: 3}' };
    const result = resultOf(planOf(thirds), { measures: ['annualAverage'], by: ['procedure'] });
    const { rows, total } = tableIn(result, 'by-procedure');
    expect(sumOf(rows.map(([, cell]) => cell ?? ''))).toBe(scaled(total?.[1] ?? ''));
    // (5,000 + 3 x 2,000 + 1,000 + 500 + 3 x 70) / 3 = 12,710 / 3, in 2024 to 2026
    expect(Number(total?.[1])).toBeCloseTo(12_710 / 3, 9);
  });

  it('who enters anew bears it in each year: (500 + 10 x 40) h', () => {
    const entrants: Sketch = {
      head: average,
      procedures: [
        '{id: a, for: people, activities: [{do: learn, time: 5 h, per: entity-once}]}',
        '{id: b, for: people, cases: {entrants: 40 persons per year}, activities: [{do: learn, time: 1 h, per: entity-once}]}',
      ],
    };
    expect(figuresOf(entrants, { leads: 'burdenHours' })[0]).toBe('900');
  });
});

describe('Canada: one for one (SOR/2015-202, s. 2)', () => {
  const statute =
    'horizon: {years: 10, annualise: annuity, rate: 7 %, factor: 0.142378, base: 2012, registered: 2020}';
  const canada = (head: string): Sketch => ({
    head,
    tariffs: '{worker: {wage: 40 EUR/h}}',
    segments: '{people: {addressee: firms, tariff: worker, population: 250 firms}}',
    procedures: [
      '{id: quarterly, for: people, cases: {frequency: 4 per year}, activities: [{do: file, time: 90 min}]}',
      '{id: plan, for: people, cases: {frequency: 1 per 5 years}, activities: [{do: plan, time: 20 h}]}',
      '{id: yearly, for: people, activities: [{do: file, time: 2 h, per: entity-year}]}',
      '{id: learn, for: people, activities: [{do: learn, time: 3 h, per: entity-once}]}',
    ],
  });
  type Reference = { readonly [K in 'presentValue' | 'annuity']: Readonly<Record<string, string>> };
  const reference = JSON.parse(
    readFileSync(join(root, 'test/reference/one_for_one.json'), 'utf8'),
  ) as Reference;
  /** To six decimals, as the reference is written. */
  const rounded = (text: string | undefined | null): string => {
    const [whole = '', fraction = ''] = (text ?? '').split('.');
    const units = BigInt(whole + fraction.padEnd(12, '0').slice(0, 12));
    const kept = String((units + 500_000n) / 1_000_000n).padStart(7, '0');
    return `${kept.slice(0, -6)}.${kept.slice(-6)}`;
  };

  it.each(['presentValue', 'annuity'] as const)('%s of each part is that of the reference', (name) => {
    const result = resultOf(planOf(canada(statute)), { measures: [name], by: ['procedure'] });
    const table = tableIn(result, 'by-procedure');
    const parts = Object.fromEntries(
      Object.entries(columnIn(table, name)).map(([id, cell]) => [id, rounded(cell)]),
    );
    expect({ ...parts, total: rounded(table.total?.[1]) }).toEqual(reference[name]);
  });

  it('says the factor, the years and how often what is paid', () => {
    const notes = resultOf(planOf(canada(statute))).notes.map(({ text }) => text);
    expect(notes).toContain(
      'The annuity is the present value × the published factor 0.142378, / (1 + 7 %)^(2020 - 2012).',
    );
    expect(notes).toContain('For present values, lines that are paid 4 times a year: 1.');
    expect(notes).toContain('For present values, lines that are paid once in 5 years: 1.');
  });

  it('with the computed factor, an equal cost at the end of each year is its own annuity', () => {
    const even = (head: string): Sketch => ({
      head,
      procedures: ['{id: a, for: people, activities: [{do: x, time: 20 min, per: entity-year}]}'],
    });
    // 100 x 1/3 h x 10 EUR, whatever the rate
    for (const rate of ['7 %', '3.5 %', '0 %', '-1 %', '7 % per year']) {
      const value = valuesOf(even(`horizon: {years: 10, annualise: annuity, rate: ${rate}}`));
      expect(value('annuity')).toBe(value('economicCost'));
    }
    // at the start of each year it is worth 1 + rate times as much: 1,000 x 1.07
    const hourly: Sketch = {
      head: 'horizon: {years: 10, rate: 7 %, recurring: start}',
      procedures: ['{id: a, for: people, activities: [{do: x, time: 60 min, per: entity-year}]}'],
    };
    expect(valuesOf(hourly)('annuity')).toBe('1070');
  });

  it('without a rate that counts, a present value is the total', () => {
    const value = valuesOf(canada('horizon: {years: 10, rate: 0 %}'));
    expect(value('presentValue')).toBe(value('horizonTotal'));
  });

  // 1,000 EUR in 2024 and 2025 at 100 % a year, so that a half is 1 / 2 and a quarter the root of a half to the power of 1/2.
  const doubling = (keys: string, line: string): string | undefined =>
    valuesOf({
      head: `horizon: {years: 2, rate: 100 %${keys}}`,
      procedures: [`{id: a, for: people, ${line}}`],
    })('presentValue');

  it('pays once at the start, in the middle or at the end of its year', () => {
    const once = 'activities: [{do: x, time: 60 min, per: entity-once}]';
    expect(doubling('', once)).toBe('1000');
    expect(doubling(', once: end', once)).toBe('500');
    // 1,000 / sqrt(2) = 707.106781186547524...
    expect(doubling(', once: middle', once)).toBe('707.106781186548');
    expect(doubling('', 'activities: [{do: x, time: 60 min, per: entity-once, timing: {once: 2025}}]')).toBe(
      '500',
    );
  });

  it('pays what recurs at the end of its period, unless it says otherwise', () => {
    const yearly = 'activities: [{do: x, time: 60 min, per: entity-year}]';
    // 1,000 x (1/2 + 1/4); 1,000 x (1 + 1/2)
    expect(doubling('', yearly)).toBe('750');
    expect(doubling(', recurring: start', yearly)).toBe('1500');
    // 1,000 x (1 + 1/2) / sqrt(2) = 1060.660171779821286...
    expect(doubling(', recurring: middle', yearly)).toBe('1060.660171779821');
  });

  it('pays by the periods that the procedure says, where cases are counted', () => {
    const twice = (timing: string): string =>
      `cases: {counted: 100 cases per year}, timing: ${timing}, activities: [{do: x, time: 60 min}]`;
    // 500 x (2^-1/2 + 2^-1 + 2^-3/2 + 2^-2) = 500 x 1.81066017177982128...
    expect(doubling('', twice('{periods: 2 per year}'))).toBe('905.330085889911');
    expect(doubling('', twice('recurring'))).toBe('750');
    // both years at once, at the end of the second: 2,000 / 4
    expect(doubling('', twice('{periods: 1 per 2 years}'))).toBe('500');
    expect(doubling(', recurring: start', twice('{periods: 1 per 2 years}'))).toBe('2000');
    // once in three years: the period does not end within the horizon
    expect(doubling('', twice('{periods: 1 per 3 years}'))).toBe('0');
  });

  it('pays what is valid for two years as what is due once in two years', () => {
    const paid = (cases: string): string =>
      doubling('', `cases: {${cases}}, activities: [{do: x, time: 2 h}]`) ?? '';
    // 100 x 2 h x 10 = 2,000 in the second year: / 4
    expect(paid('frequency: 1 per 2 years')).toBe('500');
    expect(paid('validity: 2 years')).toBe('500');
  });

  it('says what nobody said of the periods, and which of them end beyond the horizon', () => {
    const told = (procedure: string): readonly string[] =>
      resultOf(
        planOf({
          head: 'horizon: {years: 10, rate: 7 %}',
          procedures: [`{id: a, for: people, ${procedure}, activities: [{do: x, time: 1 h}]}`],
        }),
      ).notes.flatMap(({ id, text }) => (id.startsWith('periods/') ? [text] : []));
    expect(told('cases: {counted: 100 cases per year}')).toEqual([
      'For present values, lines whose cases are counted, which are paid once a year, at its end, unless the procedure says how often, as in timing: {periods: 4 per year}: 1.',
    ]);
    expect(told('cases: {counted: 100 cases per year}, timing: {periods: 1 per year}')).toEqual([]);
    expect(told('cases: {frequency: 1 per 3 years}')).toContain(
      'Of what is due once in 3 years, the total of 10 years holds 10/3 times; the present value, the 3 whose period ends within the horizon.',
    );
    expect(told('cases: {frequency: 1 per 5 years}')).toEqual([
      'For present values, lines that are paid once in 5 years: 1.',
    ]);
  });

  it('takes what is neither whole times a year nor once in whole years as paid once a year, and says so', () => {
    expect([4, 1, 0].map((n) => rhythmOf(exact(n))?.count)).toEqual([4, 1, 1]);
    expect(rhythmOf(exact('0.2'))).toEqual({ every: 'years', count: 5 });
    expect([rhythmOf(exact('2.5')), rhythmOf(exact('0.4'))]).toEqual([undefined, undefined]);
    const sketch: Sketch = {
      head: 'horizon: {years: 2, rate: 100 %}',
      procedures: [
        '{id: a, for: people, cases: {frequency: 2.5 per year}, activities: [{do: x, time: 24 min}]}',
      ],
    };
    expect(valuesOf(sketch)('presentValue')).toBe('750');
    expect(resultOf(planOf(sketch)).notes.map(({ id }) => id)).toContain('periods/uneven');
  });
});

describe('a horizon', () => {
  const line = ['{id: a, for: people, activities: [{do: x, time: 60 min, per: entity-year}]}'];

  it('begins in the year of the model, or in its own', () => {
    const growing: Sketch = {
      head: 'horizon: {years: 2, from: 2025}',
      procedures: [
        '{id: a, for: people, cases: {counted: {2024: 100 cases per year, 2025: 200 cases per year, 2026: 300 cases per year}}, activities: [{do: x, time: 60 min}]}',
      ],
    };
    expect(figuresOf(growing).slice(0, 2)).toEqual(['5000', '2500']);
    expect(valuesOf({ ...growing, head: 'horizon: {years: 2}' })('horizonTotal')).toBe('3000');
  });

  it('is told where a series does not reach it', () => {
    const plan = planOf({
      head: 'horizon: {years: 3}',
      procedures: [
        '{id: a, for: people, cases: {counted: {2024: 100 cases per year, 2025: 200 cases per year}}, activities: [{do: x, time: 60 min}]}',
      ],
    });
    const told = ((): EvaluationProblem['diagnostic'] | undefined => {
      try {
        tryOutHorizon(plan);
        return undefined;
      } catch (error) {
        return error instanceof EvaluationProblem ? error.diagnostic : undefined;
      }
    })();
    expect(told?.code).toBe('BRD312');
    expect(told?.message).toContain('has no figure for 2026, only 2024 to 2025');
    expect(told?.help).toContain('the horizon needs each year from 2024 to 2026');
  });

  it('is of money and hours: cases are counted by the year', () => {
    const result = resultOf(planOf({ head: average, procedures: line }), { leads: 'cases' });
    expect(Object.keys(result.runs[0]?.headline ?? {})).not.toContain('horizonTotal');
    expect(result.tables.map(({ id }) => id)).not.toContain('horizon');
  });

  it('is no part of a result where the model has none', () => {
    const result = resultOf(planOf({ procedures: line }));
    expect(result.tables.some(({ id }) => id.startsWith('horizon'))).toBe(false);
    expect(valuesIn(result)('annualAverage')).toBeUndefined();
    expect(result.runs[0]?.annualised).toBeUndefined();
  });

  it.each([
    ['{years: 0}', ['BRD433 0']],
    ['{years: 201}', ['BRD433 201']],
    ['{from: 2026}', ['BRD202 {from: 2026}']],
    ['{years: 10, annualise: annuity}', ['BRD434 annuity']],
    ['{years: 10, factor: 0.142378}', ['BRD434 0.142378']],
    ['{years: 10, base: 2012}', ['BRD434 2012']],
    ['{years: 10, rate: -100 %}', ['BRD851 -100 %']],
    ['{years: 10, rate: 7}', ['BRD703 7']],
    ['{years: 10, rate: 7 EUR}', ['BRD309 7 EUR']],
  ])('%s is told', (horizon, told) => {
    expect(toldOf({ head: `horizon: ${horizon}`, procedures: line })).toEqual(told);
    expect(codesOf({ head: 'horizon: {years: 1}', procedures: line })).toEqual([]);
  });
});

describe('a scenario over the horizon', () => {
  // 100 x 4 x 1 h x 10 EUR = 4,000 a year; from 2026 on twice a year, 2,000: 2 x 4,000 + 8 x 2,000 = 24,000
  const model: Sketch = {
    head: average,
    procedures: [
      '{id: a, for: people, cases: {frequency: 4 per year}, activities: [{do: x, time: 60 min}]}',
      '{id: b, for: people, activities: [{do: learn, time: 5 h, per: entity-once}]}',
    ],
  };
  const reform = '{id: less, select: {procedure: a}, change-frequency: {frequency: 2 per year}, from: 2026}';
  const scenario = scenarioOf(model, [reform], ['years: 2024..2028']);
  const request = { year: 2028, select: new Map(), by: [], measures: [], leads: 'economicCost' } as const;
  const result = runScenario(scenario, request);

  it('goes on after its last year, and stands beside its baseline', () => {
    // 24,000 + 5,000 once; the baseline 40,000 + 5,000
    expect(valuesIn(result)('horizonTotal')).toBe('29000');
    const table = tableIn(result, 'horizon');
    expect(columnIn(table, 'annualAverage')).toEqual({ citizens: '2900' });
    expect(columnIn(table, 'baseline')).toEqual({ citizens: '4500' });
    expect(columnIn(table, 'difference')).toEqual({ citizens: '-1600' });
    expect(result.notes.map(({ id }) => id)).toContain('horizon-beyond');
  });
});
