// Waiting beyond readiness, its methods, and days of two kinds.
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/formula/formula.js';
import { codesOf, figureAt, planOf, resultOf, valuesIn, valuesOf } from '../support/run.js';

const waiting = (opportunity: string, procedure: string, economy?: string) => ({
  ...(economy === undefined ? {} : { economy }),
  segments: `{firms: {addressee: firms, tariff: worker, opportunity: ${opportunity}}}`,
  procedures: [
    `{id: a, for: firms, cases: {counted: 9 cases per year}, activities: [{do: x, time: 1 h}], ${procedure}}`,
  ],
});

describe('waiting', () => {
  it('is what of applying and resolution lies beyond readiness', () => {
    const days = (resolution: string): string | undefined =>
      valuesOf(waiting('none', `resolution: {${resolution}}`))('waitingDays');
    expect(days('legal: 30 days')).toBe('270'); // 9 x 30
    expect(days('legal: 30 days, effective: 20 days')).toBe('180'); // the real period stands before the legal one
    expect(days('apply: 5 days, legal: 30 days, ready: 10 days')).toBe('225'); // 9 x (5 + 30 - 10)
    expect(days('legal: 30 days, ready: 50 days')).toBe('0'); // never below zero
  });

  it('says which period it used', () => {
    const result = resultOf(planOf(waiting('none', 'resolution: {legal: 30 days}')));
    expect(result.notes.find(({ id }) => id === 'legal-period')?.text).toContain('1 of 1');
  });

  it('costs nothing by the method none, the default', () => {
    const value = valuesOf(waiting('none', 'resolution: {legal: 30 days}'));
    expect(value('opportunityCost')).toBe('0');
    expect(value('waitingDays')).toBe('270');
    expect(value('economicCost')).toBe('90'); // 9 x 1 h x 10
  });

  it('by delay-income: Australia, approvals cut from 35 to 19 days (AU-C)', () => {
    const parts = waiting(
      '{method: delay-income, netIncome: 13_800 EUR/day}',
      'resolution: {legal: 35 days}',
    );
    const plan = planOf({ ...parts, head: 'figures: {shorter: 19 days}' });
    const rows = plan.rows.filter((row) => row.class === 'waiting').map(({ index }) => index);
    const patches = [
      { column: 'resolution', rows, operation: 'set', argument: figure(figureAt(plan, 'figures/shorter')) },
    ] as const;
    const before = valuesIn(resultOf(plan))('opportunityCost');
    const after = valuesIn(resultOf(plan, { patches }))('opportunityCost');
    expect(before).toBe('4347000'); // 9 x 35 x 13,800
    expect(after).toBe('2359800'); // 9 x 19 x 13,800
    // 9 x (35 - 19) x 13,800 = 1,987,200 a year; over ten years 19,872,000, published as 19.87 m
    expect((Number(before) - Number(after)) * 10).toBe(19_872_000);
  });

  it('by delay-income in a model of changes: 16 days less are a negative cost (AU-C as a difference)', () => {
    const parts = waiting(
      '{method: delay-income, netIncome: 13_800 EUR/day}',
      'resolution: {effective: -16 days}',
    );
    // 9 x -16 x 13,800 = -1,987,200
    expect(valuesOf({ ...parts, head: 'kind: change' })('opportunityCost')).toBe('-1987200');
  });

  describe('in a model of changes, beside a readiness', () => {
    const changed = (resolution: string, duty = 'changed', head = 'kind: change') => ({
      ...waiting(
        '{method: delay-income, netIncome: 13_800 EUR/day}',
        `duty: ${duty}, resolution: {${resolution}}`,
      ),
      head,
    });
    const daysOf = (...args: Parameters<typeof changed>): string | undefined =>
      valuesOf(changed(...args))('waitingDays');

    it('is cut off at zero before and after, each by itself', () => {
      // max(0, 19 - 25) - max(0, 35 - 25) = 0 - 10; 9 x -10 = -90; x 13,800 = -1,242,000
      const text = 'legal: {before: 35 days, after: 19 days}, ready: 25 days';
      expect(daysOf(text)).toBe('-90');
      expect(valuesOf(changed(text))('opportunityCost')).toBe('-1242000');
      // max(0, 4 + 30 - 25) - max(0, 2 + 35 - 40) = 9 - 0; 9 x 9 = 81
      const all =
        'apply: {before: 2 days, after: 4 days}, effective: {before: 35 days, after: 30 days}, ready: {before: 40 days, after: 25 days}';
      expect(daysOf(all)).toBe('81');
      // Both sooner than anyone is ready: 0 - 0.
      expect(daysOf('legal: {before: 20 days, after: 10 days}, ready: 25 days')).toBe('0');
    });

    it('takes before and after from a named figure', () => {
      const head = 'kind: change\nfigures: {period: {before: 35 days, after: 19 days}}';
      expect(daysOf('legal: period, ready: 25 days', 'changed', head)).toBe('-90');
    });

    it('of a new duty is a level that begins', () => {
      expect(daysOf('legal: 150 days, ready: 200 days', 'new')).toBe('0');
      expect(daysOf('legal: 150 days, ready: 60 days', 'new')).toBe('810'); // 9 x 90
    });

    it('of an abolished duty ends', () => {
      // max(0, 0 - 60) - max(0, 150 - 60) = -90; 9 x -90 = -810
      expect(daysOf('legal: {before: 150 days, after: 0 days}, ready: 60 days', 'abolished')).toBe('-810');
    });

    it('cannot be known from a difference alone', () => {
      expect(codesOf(changed('effective: -16 days, ready: 25 days'))).toEqual(['BRD436']);
      expect(codesOf(changed('legal: 150 days, ready: 60 days', 'abolished'))).toEqual(['BRD436']);
      const apply = 'apply: 5 days, legal: {before: 35 days, after: 19 days}, ready: 25 days';
      expect(codesOf(changed(apply))).toEqual(['BRD436']);
    });
  });

  it('by delay-income, with standby cost', () => {
    const value = valuesOf(
      waiting(
        '{method: delay-income, netIncome: 1_000 EUR/day, standbyCost: 200 EUR/day}',
        'resolution: {legal: 12 days, ready: 2 days}',
      ),
    );
    expect(value('opportunityCost')).toBe('108000'); // 9 x 10 x 1,200
  });

  it('by idle-capital: what is blocked, in what share of cases, at what return', () => {
    const value = valuesOf(
      waiting(
        'idle-capital',
        'resolution: {legal: 60 days, ready: 10 days}, capital: {blocked: 73_000 EUR, cases: 20 %, return: 5 % per year}',
      ),
    );
    expect(value('opportunityCost')).toBe('900'); // 9 x 20 % x 50 x 73,000 x 5 % / 365 = 1.8 x 500
  });

  it('by idle-capital where no capital is blocked: days, no cost, and a note', () => {
    const result = resultOf(planOf(waiting('idle-capital', 'resolution: {legal: 60 days}')));
    expect(valuesIn(result)('opportunityCost')).toBe('0');
    expect(valuesIn(result)('waitingDays')).toBe('540');
    expect(result.notes.map(({ id }) => id)).toContain('unvalued');
  });

  it("by citizen-wait: a day's value, and the share of it that is lost", () => {
    const part = '{method: citizen-wait, valueOfDay: 440 EUR/day, shareOfDayLost: 5 %}';
    expect(valuesOf(waiting(part, 'resolution: {legal: 10 days}'))('opportunityCost')).toBe('1980'); // 9 x 10 x 22
    const whole = '{method: citizen-wait, valueOfDay: 440 EUR/day}';
    expect(valuesOf(waiting(whole, 'resolution: {legal: 10 days}'))('opportunityCost')).toBe('39600'); // 9 x 10 x 440
  });

  it('by a method that lacks its figure is refused', () => {
    expect(codesOf(waiting('citizen-wait', 'resolution: {legal: 10 days}'))).toContain('BRD605');
    expect(codesOf(waiting('{method: delay-income}', 'resolution: {legal: 10 days}'))).toContain('BRD605');
  });

  it('is in the economic cost and never inside the burden', () => {
    const value = valuesOf(
      waiting('{method: citizen-wait, valueOfDay: 10 EUR/day}', 'resolution: {legal: 10 days}'),
    );
    expect(value('administrativeBurden')).toBe('90');
    expect(value('opportunityCost')).toBe('900');
    expect(value('economicCost')).toBe('990');
  });
});

describe('business days and calendar days', () => {
  const capital = 'capital: {blocked: 91_250 EUR, return: 10 % per year}';

  it('are parts of different years: 30 of 250 against 30 of 365', () => {
    const economy = '{businessDaysPerYear: 250 business days}';
    const business = valuesOf(
      waiting('idle-capital', `resolution: {legal: 30 business days}, ${capital}`, economy),
    );
    // 9 x 91,250 x 10 % x 30 / 250 = 82,125 x 0.12 = 9,855
    expect(business('opportunityCost')).toBe('9855');
    expect(business('waitingBusinessDays')).toBe('270');
    expect(business('waitingDays')).toBe('0');
    const calendar = valuesOf(waiting('idle-capital', `resolution: {legal: 30 days}, ${capital}`, economy));
    // 9 x 91,250 x 10 % x 30 / 365 = 9 x 9,125 x 30 / 365 = 9 x 25 x 30 = 6,750
    expect(calendar('opportunityCost')).toBe('6750');
    expect(calendar('waitingDays')).toBe('270');
    expect(calendar('waitingBusinessDays')).toBe('0');
  });

  it('valued by the year need to know how many a year has', () => {
    expect(codesOf(waiting('idle-capital', `resolution: {legal: 30 business days}, ${capital}`))).toEqual([
      'BRD603',
    ]);
  });

  it('are never mixed in one resolution, nor with their value', () => {
    expect(codesOf(waiting('none', 'resolution: {legal: 30 business days, ready: 5 days}'))).toEqual([
      'BRD604',
    ]);
    const perDay = '{method: citizen-wait, valueOfDay: 440 EUR/day}';
    expect(codesOf(waiting(perDay, 'resolution: {legal: 30 business days}'))).toEqual(['BRD604']);
    const mixed = '{method: delay-income, netIncome: 440 EUR/day, standbyCost: 10 EUR/business day}';
    expect(codesOf(waiting(mixed, 'resolution: {legal: 30 days}'))).toContain('BRD604');
  });
});
