/** A breakdown as a table of the result, the largest first. */
import { add, compare, magnitude, toText, zero, type Exact } from '../quantity/exact.js';
import { isHorizonName, unitOverHorizon } from '../plan/horizon-measures.js';
import { measureOf, unitOf, type MeasureName } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Column, Table } from '../result/result.js';
import { isAdditive } from './dimensions.js';
import { byCodeUnit } from './select.js';
import type { Breakdown } from './totals.js';

/**
 * The unit of a measure by the name that results give it.
 * @param leads of which measure figures over a horizon are
 */
export function unitByName(name: string, currency: string, leads: MeasureName = 'economicCost'): string {
  if (isHorizonName(name)) return unitOverHorizon(name, leads, currency);
  const found = measureOf(name);
  return found ? unitOf(found.name, found.oneOff, currency) : '1';
}

/** @param top how many rows to show; the rest are summed into `(others)`, so that the rows still add up */
export function tableOf(
  { dimension, measures, cells }: Breakdown,
  plan: Plan,
  id: string,
  { top, leads }: { readonly top?: number | undefined; readonly leads?: MeasureName } = {},
): Table {
  const sorted = [...cells].sort(
    ([a, x], [b, y]) => compare(magnitude(y[0] as Exact), magnitude(x[0] as Exact)) || byCodeUnit(a, b),
  );
  const folded =
    top === undefined || !isAdditive(dimension)
      ? sorted.slice(0, top ?? sorted.length)
      : fold(sorted, top, measures.length);
  const titles = folded.flatMap(([key]) => {
    const title = plan.titles.get(`${dimension}:${key}`);
    return title === undefined ? [] : [[key, title] as const];
  });
  const columns: Column[] = [
    { id: dimension },
    ...measures.map((name) => ({ id: name, unit: unitByName(name, plan.currency, leads) })),
  ];
  const hidden = sorted.length - (top ?? sorted.length);
  return {
    id,
    columns,
    rows: folded.map(([key, values]) => [key, ...values.map(toText)]),
    ...(isAdditive(dimension)
      ? {
          total: [
            'total',
            ...sums(
              sorted.map(([, values]) => values),
              measures.length,
            ).map(toText),
          ],
        }
      : {}),
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
    ...(hidden > 0 ? { others: hidden } : {}),
  };
}

type Line = readonly [string, readonly Exact[]];

function fold(lines: readonly Line[], top: number, width: number): readonly Line[] {
  const rest = lines.slice(top);
  if (rest.length === 0) return lines;
  return [
    ...lines.slice(0, top),
    [
      '(others)',
      sums(
        rest.map(([, values]) => values),
        width,
      ),
    ],
  ];
}

const sums = (rows: readonly (readonly Exact[])[], width: number): Exact[] =>
  Array.from({ length: width }, (_, i) => rows.reduce((total, row) => add(total, row[i] as Exact), zero));
