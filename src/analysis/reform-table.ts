/** The reforms of a scenario: what they are, since when, what they cost in a year. */
import { isZero, toText } from '../quantity/exact.js';
import type { Table } from '../result/result.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
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
    stateOf(reform, active, year),
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

/** @param active the reforms that can do something */
export function stateOf(
  { id, within, from, until }: CompiledReform,
  active: ReadonlySet<string>,
  year: number,
): string {
  if (within !== undefined) return `in ${within}`;
  if (!active.has(id)) return 'inert';
  return isInItsYears({ from, until }, year) ? 'in force' : 'not in force';
}

export const isInItsYears = (
  { from, until }: { readonly from: number; readonly until?: number | undefined },
  year: number,
): boolean => year >= from && year <= (until ?? year);
