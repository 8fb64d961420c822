// Person-days, person-months and person-years are units where the model, or a pack of it, says how many hours they are.
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/quantity/exact.js';
import { figureAt, planOf, toldOf, valuesOf, type Sketch } from '../support/run.js';

const german = 'work: {day: 8 h, month: 134 h, year: 1_600 h}';
const withTime = (time: string, head = german, more = ''): Sketch => ({
  head,
  procedures: [
    `{id: a, for: people, cases: {counted: 3 cases per year}, activities: [{do: write, time: ${time}${more}}]}`,
  ],
});
const hours = (parts: Sketch): string | undefined => valuesOf(parts)('hours');

describe('units of work', () => {
  it.each([
    // 3 cases x 2 x 1,600 h
    ['2 person-years', '9600'],
    ['1 person-year', '4800'],
    // 3 x 0.5 x 134 h
    ['0.5 person-months', '201'],
    // 3 x 1.5 x 8 h
    ['1.5 person-days', '36'],
    ['{range: {low: 1 person-day, high: 2 person-days}}', '36'],
    // 3 x (8 h + 30 min)
    ['{sum: [1 person-day, 30 min]}', '25.5'],
  ])('%s', (time, value) => {
    expect(hours(withTime(time))).toBe(value);
  });

  it('are exact for hours that are no whole number, and a year may be said in days', () => {
    // 3 x 7.7 h; 3 x 200 x 7.7 h
    const head = 'work: {day: 7.7 h, year: 200 person-days}';
    expect(hours(withTime('1 person-day', head))).toBe('23.1');
    expect(hours(withTime('1 person-year', head))).toBe('4620');
  });

  it('stand below a line too: pay by the year', () => {
    // 71,040 EUR / 1,600 h = 44.40 EUR/h; 3 cases x 1 h
    const parts = { ...withTime('1 h'), tariffs: '{worker: {wage: 71_040 EUR per person-year}}' };
    expect(valuesOf(parts)('administrativeBurden')).toBe('133.2');
  });

  it('may be said with their source', () => {
    const head =
      'sources: {s: {title: A handbook}}\nwork: {year: {value: 1_600 h, status: published, source: s}}';
    const plan = planOf(withTime('1 person-year', head));
    const figure = plan.figures[plan.work.year ?? -1];
    expect(figure?.standing.source?.map(({ value }) => value)).toEqual(['s']);
    expect(figure?.body.is === 'number' && toText(figure.body.value)).toBe('1600');
    expect(figureAt(plan, 'work/year')).toBe(plan.work.year);
  });

  it.each([
    ['2 person-years', '', ['BRD326 person-years']],
    ['2 person-years', 'work: {day: 8 h}', ['BRD326 person-years']],
    ['2 person-weeks', german, ['BRD307 person-weeks']],
    ['1 h', 'work: {day: 8 days}', ['BRD309 8 days']],
    ['1 h', 'work: {day: 0 h}', ['BRD328 0 h']],
    ['1 h', 'work: {day: {2020: 8 h, 2024: 7 h}}', ['BRD328 {2020: 8 h, 2024: 7 h}']],
    ['1 h', 'work: {week: 40 h}', ['BRD201 week']],
  ])('%s with %s', (time, head, told) => {
    expect(toldOf(withTime(time, head))).toEqual(told);
  });
});
