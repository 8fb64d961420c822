// Hours less what is done anyway are not called gross.
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/registry.js';
import type { LayoutChoice } from '../../src/model/layout-names.js';
import { planOf, resultOf, tableIn } from '../support/run.js';

const plan = planOf({
  procedures: [
    '{id: notice, for: people, cases: {counted: 100 cases per year}, activities: [{do: fill, time: 30 min, businessAsUsual: 40 %}]}',
  ],
});

describe('the hours of citizens', () => {
  it.each<[LayoutChoice, string]>([
    ['erfuellungsaufwand', 'layout-erfuellungsaufwand'],
    ['erfuellungsaufwand', 'layout-erfuellungsaufwand-citizens'],
    ['wfa', 'layout-wfa-citizens'],
  ])('of %s are net, and their column in %s is of net hours', async (layout, id) => {
    const result = resultOf(plan, { layout });
    const { columns, rows } = tableIn(result, id);
    const at = columns.findIndex((column) => column.id === 'burdenHours');
    // 100 x 0.5 h x (1 - 40 %)
    expect(rows.map((row) => row[at])).toEqual(['30']);
    const text = await render(result, 'table', { language: 'de', width: 100, color: false });
    expect(text).not.toContain('(brutto)');
  });
});
