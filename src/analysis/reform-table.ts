/** The reforms of a scenario: what they are, since when, what they cost in a year. */
import { isZero, toText } from '../quantity/exact.js';
import type { Table } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { activeOf, allOf } from '../scenario/subset.js';
import { costOfReform } from './reform-cost.js';

export function reformTable(scenario: Scenario, year: number): Table | undefined {
  const { reforms, baseline } = scenario;
  if (reforms.length === 0) return undefined;
  const active = activeOf(reforms, allOf(scenario));
  const costs = reforms.map((reform) => costOfReform(reform, scenario, year));
  const hasCosts = costs.some((cost) => !isZero(cost));
  const order = reforms
    .map((reform, i) => ({ reform, cost: costs[i] as (typeof costs)[number] }))
    .sort((a, b) => (a.reform.id < b.reform.id ? -1 : 1));
  const rows = order.map(({ reform, cost }) => [
    reform.id,
    reform.kind,
    String(reform.from),
    reform.until === undefined ? null : String(reform.until),
    reform.within !== undefined
      ? `in ${reform.within}`
      : !active.has(reform.id)
        ? 'inert'
        : year < reform.from || year > (reform.until ?? year)
          ? 'not in force'
          : 'in force',
    ...(hasCosts ? [toText(cost)] : []),
  ]);
  const titles = reforms.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]));
  return {
    id: 'reforms',
    columns: [
      { id: 'reform' },
      { id: 'change' },
      { id: 'from' },
      { id: 'until' },
      { id: 'state' },
      ...(hasCosts ? [{ id: 'reformCost', unit: `${baseline.currency}/year` }] : []),
    ],
    rows,
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
  };
}
