/** The path of a measure over the years of a scenario, beside its baseline and what was published. */
import { exact, isZero, subtract, toText } from '../quantity/exact.js';
import { createEvaluator } from '../evaluate/exact.js';
import { measure, unitOf, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Column, Table } from '../result/result.js';
import type { PathPoint, Scenario } from '../scenario/scenario.js';
import { measuredAt, shareAt } from './measure-at.js';
import { reformCostAt } from './reform-cost.js';

export const yearsOf = ({ years: { from, until } }: Pick<Scenario, 'years'>): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, i) => from + i);

/** One row a year. Waypoints are of the share of GDP, or of the measure: how far the path misses them stands beside. */
export function pathTable(scenario: Scenario, plan: Plan, leads: MeasureName): Table {
  const { baseline, waypoints } = scenario;
  const inMoney = measure(leads).unit === 'currency';
  const unit = unitOf(leads, false, baseline.currency);
  const rows = yearsOf(scenario).map((year) => {
    const before = measuredAt(baseline, baseline, year, leads);
    const after = measuredAt(plan, baseline, year, leads);
    const share = inMoney ? shareAt(after, leads, plan) : undefined;
    const point = waypoints.find((one) => one.year === year && isShown(one, leads));
    const published = point && createEvaluator(baseline, baseline, year).figure(point.figure);
    const own = point?.measure === 'shareOfGdp' ? share : toText(after.total);
    return {
      cells: [
        String(year),
        toText(before.total),
        toText(after.total),
        toText(subtract(after.total, before.total)),
        share ?? null,
        published ? toText(published) : null,
        published && own !== undefined ? toText(subtract(exact(own), published)) : null,
        toText(reformCostAt(scenario, year)),
      ],
      hasShare: share !== undefined,
      waypoint: point,
    };
  });
  const points = rows.flatMap(({ waypoint }) => waypoint ?? []);
  const ofShare = points.every((one) => one.measure === 'shareOfGdp');
  const inUnit = ofShare ? '1' : unit;
  const columns: (Column & { readonly kept: boolean })[] = [
    { id: 'year', kept: true },
    { id: 'baseline', unit, kept: true },
    { id: 'scenario', unit, kept: true },
    { id: 'difference', unit, kept: true },
    { id: 'shareOfGdp', unit: '1', kept: rows.some(({ hasShare }) => hasShare) },
    { id: 'published', unit: inUnit, kept: points.length > 0 },
    { id: 'miss', unit: inUnit, kept: points.length > 0 },
    {
      id: 'reformCost',
      unit: `${baseline.currency}/year`,
      kept: rows.some(({ cells }) => !isZero(exact(cells.at(-1) ?? '0'))),
    },
  ];
  return {
    id: 'path',
    columns: columns.flatMap(({ kept, ...column }) => (kept ? [column] : [])),
    rows: rows.map(({ cells }) => cells.filter((_, i) => columns[i]?.kept)),
  };
}

const isShown = ({ measure: name }: PathPoint, leads: MeasureName): boolean =>
  name === leads || name === 'shareOfGdp';
