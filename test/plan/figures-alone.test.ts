// A model may hold figures alone, as a published ratio does; a model of nothing is a mistake.
import { describe, expect, it } from 'vitest';
import { compile, resultOf } from '../support/run.js';
import type { Plan } from '../../src/plan/plan.js';

const of = (more: string) =>
  compile({
    'model.yaml': [
      'balduque: model/1',
      'id: alone',
      'year: 2024',
      'currency: EUR',
      'status: assumed',
      more,
      'segments: {}',
      'procedures: []',
    ].join('\n'),
  });

describe('a model without procedures', () => {
  it('shows its figures beside a result of nothing', () => {
    const { plan, diagnostics } = of('figures: {seats: {product: [68 k cases per year, 25 %]}}');
    expect(diagnostics).toEqual([]);
    const { runs, tables } = resultOf(plan as Plan);
    expect(runs[0]?.headline['economicCost']?.value).toBe('0');
    // 68,000 x 0.25 = 17,000
    expect(tables.find(({ id }) => id === 'indicators')?.rows).toEqual([
      ['seats', '17000', 'case/year', null],
    ]);
  });

  it.each(['tariffs: {clerk: {wage: 20 EUR/h}}', 'indicators: {users: 57.4 %}', 'packs: [scm-16]'])(
    'may have %s alone',
    (more) => {
      expect(of(more).diagnostics.map(({ code }) => code)).not.toContain('BRD207');
    },
  );

  it('has something at least', () => {
    expect(of('note: nothing yet').diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['BRD207', 'the model has no procedures'],
    ]);
  });
});
