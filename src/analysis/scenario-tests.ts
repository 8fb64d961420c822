/** What a scenario was not fitted to: published figures beside what it comes to. A test may fail, and says so. */
import { compare, exact, multiply, round, subtract, toText, type Exact } from '../quantity/exact.js';
import { measureOf } from '../plan/measures.js';
import type { Plan, Row } from '../plan/plan.js';
import type { Table } from '../result/result.js';
import type { CompiledTest, Scenario } from '../scenario/scenario.js';
import { rowsMatching } from '../scenario/selector.js';
import { priceRatio, share } from './gdp.js';
import { measuredAt, shareAt, type Measured } from './measure-at.js';
import { unitByName } from './table.js';

export function testTable(scenario: Scenario, plan: Plan): Table | undefined {
  const { tests, baseline } = scenario;
  if (tests.length === 0) return undefined;
  const rows = tests.map((test) => {
    const { modelled, at, unit } = modelledIn(test, plan, baseline);
    const [low, high] = [at.evaluator.figure(test.low), at.evaluator.figure(test.high)];
    const verdict = compare(modelled, low) < 0 ? 'below' : compare(modelled, high) > 0 ? 'above' : 'inside';
    const prices = unit === '1' ? null : String(test.prices ?? plan.prices);
    return [
      test.id,
      test.changeFrom ? `fall of ${test.measure}` : test.measure,
      String(test.year),
      toText(modelled),
      toText(low),
      toText(high),
      unit,
      prices,
      verdict,
    ];
  });
  const titles = tests.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]));
  return {
    id: 'tests',
    columns: [
      'test',
      'measure',
      'year',
      'modelled',
      'publishedLow',
      'publishedHigh',
      'unit',
      'prices',
      'verdict',
    ].map((id) => ({ id })),
    rows,
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
  };
}

function modelledIn(
  test: CompiledTest,
  plan: Plan,
  baseline: Plan,
): { readonly modelled: Exact; readonly at: Measured; readonly unit: string } {
  const name = measureOf(test.measure)?.name ?? 'economicCost';
  const oneOff = measureOf(test.measure)?.oneOff ?? false;
  const wanted = test.selector && new Set(rowsMatching(test.selector, plan.rows).map(({ index }) => index));
  const matches = ({ index }: Row): boolean => !wanted || wanted.has(index);
  const at = measuredAt(plan, baseline, test.year, name, matches, oneOff);
  if (test.changeFrom) {
    const before = measuredAt(baseline, baseline, test.year, name, matches, oneOff);
    const modelled = share(
      subtract(before.total, at.total),
      before.total,
      baseline.figures[test.low] as Plan['figures'][number],
    );
    return { modelled, at, unit: '1' };
  }
  if (test.measure === 'shareOfGdp') return { modelled: shareValue(at, plan), at, unit: '1' };
  const restated =
    test.prices === undefined || test.prices === plan.prices || plan.economy.deflator === undefined
      ? at.total
      : round(multiply(at.total, priceRatio(test.prices, plan.prices, plan, at.evaluator)), 12, 'half-even');
  return { modelled: restated, at, unit: unitByName(test.measure, plan.currency) };
}

const shareValue = (at: Measured, plan: Plan): Exact => exact(shareAt(at, 'economicCost', plan) ?? '0');
