// What falls in which year, by hand: 100 persons x 1 h x 10 EUR/h = 1,000 EUR a year.
import { describe, expect, it } from 'vitest';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import { codesOf, planOf, resultOf, toldOf, valuesIn, type Sketch } from '../support/run.js';

const line = (timing: string): Sketch => ({
  procedures: [
    `{id: a, for: people, activities: [{do: x, time: 60 min, per: entity-year, timing: ${timing}}]}`,
  ],
});
const whole = (timing: string): Sketch => ({
  procedures: [
    `{id: a, for: people, timing: ${timing}, cases: {counted: 100 cases per year}, fee: 2 EUR, activities: [{do: x, time: 60 min}]}`,
  ],
});

function byYear(sketch: Sketch, measure: string, from = 2024, until = 2030): readonly string[] {
  const plan = planOf(sketch);
  return Array.from(
    { length: until - from + 1 },
    (_, i) => valuesIn(resultOf(plan, { year: from + i }))(measure) ?? '',
  );
}

describe('a line falls due', () => {
  it('from one year to another, both included', () => {
    expect(byYear(line('{from: 2026, until: 2028}'), 'economicCost')).toEqual([
      '0',
      '0',
      '1000',
      '1000',
      '1000',
      '0',
      '0',
    ]);
    expect(byYear(line('{from: 2029}'), 'economicCost')).toEqual(['0', '0', '0', '0', '0', '1000', '1000']);
    expect(byYear(line('{until: 2024}'), 'economicCost', 2024, 2025)).toEqual(['1000', '0']);
  });

  it('every so many years, until the last', () => {
    expect(byYear(line('{every: 3 years, from: 2025}'), 'economicCost')).toEqual([
      '0',
      '1000',
      '0',
      '0',
      '1000',
      '0',
      '0',
    ]);
    expect(byYear(line('{every: 2 years, from: 2024, until: 2027}'), 'economicCost')).toEqual([
      '1000',
      '0',
      '1000',
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  it('by a schedule, and not in years that it does not name', () => {
    expect(byYear(line('{schedule: {2025: 100 %, 2028: 25 %}}'), 'economicCost')).toEqual([
      '0',
      '1000',
      '0',
      '0',
      '250',
      '0',
      '0',
    ]);
  });

  it('once, in its year, apart from what is of every year', () => {
    const once = line('{once: 2026}');
    expect(byYear(once, 'oneOffEconomicCost')).toEqual(['0', '0', '1000', '0', '0', '0', '0']);
    expect(byYear(once, 'economicCost', 2026, 2026)).toEqual(['0']);
  });

  it('in years of its own, which stand before those of its procedure; a word keeps these', () => {
    const two = (timing: string): Sketch => ({
      procedures: [
        `{id: a, for: people, timing: {from: 2026}, activities: [{do: x, time: 60 min, per: entity-year, timing: ${timing}}]}`,
      ],
    });
    expect(byYear(two('{from: 2025, until: 2025}'), 'economicCost', 2024, 2026)).toEqual(['0', '1000', '0']);
    expect(byYear(two('recurring'), 'economicCost', 2024, 2026)).toEqual(['0', '0', '1000']);
    expect(byYear(two('one-off'), 'oneOffEconomicCost', 2024, 2026)).toEqual(['0', '0', '1000']);
  });
});

describe('a procedure falls due', () => {
  it('with its lines, its cases and its fee', () => {
    const plan = whole('{from: 2025, until: 2025}');
    expect(byYear(plan, 'economicCost', 2024, 2026)).toEqual(['0', '1000', '0']);
    expect(byYear(plan, 'fees', 2024, 2026)).toEqual(['0', '200', '0']);
    expect(byYear(plan, 'cases', 2024, 2026)).toEqual(['0', '100', '0']);
  });

  it('as before where nothing is said: no cell stands in the column', () => {
    const { cells, rows } = planOf(whole('recurring'));
    expect(cells.due).toBeUndefined();
    expect(rows.some(({ periods }) => periods !== undefined)).toBe(false);
  });
});

describe('reforms of what falls due in some years', () => {
  it('abolish it, and leave the years without it alone', () => {
    const reform = '{id: gone, select: {activity: x}, eliminate: {}, from: 2027}';
    const scenario = scenarioOf(
      line('{schedule: {2025: 100 %, 2027: 50 %, 2028: 50 %}}'),
      [reform],
      ['years: 2024..2030'],
    );
    const plan = planUnder(scenario, allOf(scenario));
    const at = (year: number) => valuesIn(resultOf(plan, { year }))('economicCost');
    expect([2024, 2025, 2026, 2027, 2028].map(at)).toEqual(['0', '1000', '0', '0', '0']);
  });

  it('add a line with years of its own, beside a line that has others', () => {
    const reform =
      '{id: more, select: {procedure: a}, add-obligation: {activities: [{do: y, time: 30 min, per: entity-year, timing: {from: 2028}}, {do: z, time: 6 min, per: entity-year}]}, from: 2026}';
    const scenario = scenarioOf(line('{from: 2025, until: 2025}'), [reform], ['years: 2024..2030']);
    const plan = planUnder(scenario, allOf(scenario));
    const at = (year: number) => valuesIn(resultOf(plan, { year }))('economicCost');
    // 1,000 in 2025; z from 2026: 100 x 0.1 h x 10 EUR = 100; y from 2028: 500
    expect([2024, 2025, 2026, 2027, 2028].map(at)).toEqual(['0', '1000', '100', '100', '600']);
  });
});

describe('a timing that says too much, or nothing', () => {
  it.each([
    ['{schedule: {2026: -50 %}}', ['BRD431 -50 %']],
    ['{schedule: {2026: 150 %}}', ['BRD431 150 %']],
    ['{from: 2029, until: 2027}', ['BRD432 2027']],
    ['{once: 2026, from: 2026}', ['BRD208 from']],
    ['{schedule: {2026: 50 %}, until: 2027}', ['BRD208 until']],
    ['{every: 3 years}', ['BRD202 every']],
    ['{}', ['BRD207 {}']],
    ['{schedule: {}}', ['BRD207 {}']],
    ['{form: 2027}', ['BRD201 form']],
  ])('%s', (timing, told) => {
    expect(toldOf(line(timing))).toEqual(told);
    expect(codesOf(whole(timing))).toEqual(told.map((one) => one.slice(0, 6)));
  });
});
