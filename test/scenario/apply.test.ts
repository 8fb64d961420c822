// Reforms as patches: business as usual is frozen in the baseline; no patch is no change; the baseline is never harmed.
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/formula/formula.js';
import type { CellPatch } from '../../src/plan/patch.js';
import type { ColumnName } from '../../src/plan/columns.js';
import { applyPatches } from '../../src/scenario/apply.js';
import { figureAt, planIn, planOf, resultOf, valuesIn } from '../support/run.js';

// 100 cases x 60 min x 10 EUR = 1,000 EUR and 100 h; half of it is usual: 500 EUR and 50 h
const plan = planOf({
  head: 'figures: {twenty: 20 min, fifty: 50 min, nothing: 0 min, half: 50 %, ten-more: 10 min, money: 2 EUR}',
  procedures: [
    '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min, businessAsUsual: 50 %}]}',
  ],
});
const rows = plan.rows.filter(({ at }) => at.item === 'x').map(({ index }) => index);
const patch = (
  column: ColumnName,
  operation: CellPatch['operation'],
  name: string,
  years?: CellPatch['years'],
): CellPatch => ({
  column,
  rows,
  operation,
  argument: figure(figureAt(plan, `figures/${name}`)),
  ...(years ? { years } : {}),
});
const under = (...patches: CellPatch[]) => valuesIn(resultOf(plan, { patches }));

describe('business as usual', () => {
  it('before any reform is the share of the cost', () => {
    const value = under();
    expect(value('administrativeCost')).toBe('1000');
    expect(value('administrativeBurden')).toBe('500');
    expect(value('burdenHours')).toBe('50');
  });

  it('is frozen: 60 minutes, half of it usual, cut to 20, leave a burden of 0 and not of 10 minutes', () => {
    const value = under(patch('time', 'set', 'twenty'));
    expect(value('administrativeBurden')).toBe('0');
    expect(value('burdenHours')).toBe('0');
    expect(value('economicCost')).toBe('0');
  });

  it('is what remains as cost when the duty asks for less than people do anyway', () => {
    // They would spend 30 minutes anyway: 100 x 0.5 h x 10 = 500 EUR
    const value = under(patch('time', 'set', 'twenty'));
    expect(value('administrativeCost')).toBe('500');
    expect(value('hours')).toBe('50');
  });

  it('cut to 50 minutes leaves 50 - 30 = 20 of burden', () => {
    const value = under(patch('time', 'set', 'fifty'));
    // 100 x 20/60 h x 10 = 333.33...; the half of 50 would be 25 minutes and wrong
    expect(value('administrativeBurden')).toBe('333.333333333333');
    expect(value('burdenHours')).toBe('33.333333333333');
  });

  it('is what an abolished duty leaves: no burden, and the usual cost', () => {
    const value = under(patch('time', 'set', 'nothing'));
    expect(value('administrativeBurden')).toBe('0');
    expect(value('burdenHours')).toBe('0');
    expect(value('administrativeCost')).toBe('500');
  });

  it('of time covers money of the same line, and never makes a component negative', () => {
    const both = planOf({
      head: 'figures: {nothing: 0 min}',
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year}, activities: [{do: x, time: 60 min, money: 6 EUR, businessAsUsual: 50 %}]}',
      ],
    });
    const at = both.rows.filter((row) => row.at.item === 'x').map(({ index }) => index);
    const result = resultOf(both, {
      patches: [
        { column: 'time', rows: at, operation: 'set', argument: figure(figureAt(both, 'figures/nothing')) },
      ],
      by: ['component'],
    });
    // Before: 1,000 + 600, usual 800. After: 0 + 600 - 800 < 0, so nothing is left of the line as a whole.
    expect(valuesIn(result)('administrativeBurden')).toBe('0');
  });
});

describe('patches', () => {
  it('scale, shift and set', () => {
    expect(under(patch('time', 'scale', 'half'))('administrativeBurden')).toBe('0'); // 30 - 30
    expect(under(patch('time', 'shift', 'ten-more'))('burdenHours')).toBe('66.666666666667'); // 100 x (70 - 30) / 60 h
    expect(under(patch('money', 'shift', 'money'))('administrativeCost')).toBe('1200'); // silent money is 0, + 2 EUR x 100
  });

  it('hold in their years only', () => {
    const later = patch('time', 'set', 'nothing', { from: 2025 });
    expect(under(later)('administrativeBurden')).toBe('500');
    expect(valuesIn(resultOf(plan, { patches: [later], year: 2025 }))('administrativeBurden')).toBe('0');
    const ended = patch('time', 'set', 'nothing', { until: 2024 });
    expect(valuesIn(resultOf(plan, { patches: [ended], year: 2025 }))('administrativeBurden')).toBe('500');
  });

  it('apply in their order', () => {
    // 60 x 50 % = 30, + 10 = 40 minutes: burden 10; 60 + 10 = 70, x 50 % = 35: burden 5
    const [scale, shift] = [patch('time', 'scale', 'half'), patch('time', 'shift', 'ten-more')];
    expect(under(scale, shift)('burdenHours')).toBe('16.666666666667'); // 100 x 10 / 60
    expect(under(shift, scale)('burdenHours')).toBe('8.333333333333'); // 100 x 5 / 60
  });

  it('none of them are the identity, and the baseline is never harmed', () => {
    expect(applyPatches(plan, [])).toBe(plan);
    const before = JSON.stringify(resultOf(plan));
    expect(JSON.stringify(resultOf(plan, { patches: [] }))).toBe(before);
    under(patch('time', 'set', 'nothing'));
    expect(JSON.stringify(resultOf(plan))).toBe(before);
  });

  it('that set what stands there already change no byte, in the shipped model', () => {
    const minimal = planIn('models/minimal');
    const row = minimal.rows.find(({ at }) => at.item === 'site-plan');
    const same: CellPatch = {
      column: 'time',
      rows: [row?.index ?? -1],
      operation: 'set',
      argument: figure(figureAt(minimal, 'procedures/building-permit/requirements/site-plan/time')),
    };
    expect(JSON.stringify(resultOf(minimal, { patches: [same] }))).toBe(JSON.stringify(resultOf(minimal)));
  });
});
