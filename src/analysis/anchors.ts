/** Published totals beside the modelled ones: a comparison that may fail. Nothing is fitted to them. */
import { compare, multiply, round, toText, zero } from '../quantity/exact.js';
import type { Evaluator } from '../evaluate/exact.js';
import type { Plan } from '../plan/plan.js';
import type { Table } from '../result/result.js';
import { priceRatio } from './gdp.js';
import { isOpenIn } from './headline.js';
import { matcherOf } from './select.js';
import { unitByName } from './table.js';
import type { Probe } from './totals.js';

export const probesOf = ({ anchors }: Plan): readonly Probe[] =>
  anchors.map(({ measure, select }) => ({ measure, matches: matcherOf(select), total: zero }));

/** Modelled and published in the prices in which it was published. */
export function anchorTable(plan: Plan, probes: readonly Probe[], at: Evaluator): Table | undefined {
  if (plan.anchors.length === 0) return undefined;
  // One unit for all, or each in its own.
  const units = new Set(plan.anchors.map(({ measure }) => unitByName(measure, plan.currency)));
  const unit = units.size === 1 ? [...units][0] : undefined;
  const inUnit = unit === undefined ? {} : { unit };
  const rows = plan.anchors.map((anchor, i) => {
    const total = (probes[i] as Probe).total;
    const prices = anchor.prices ?? plan.prices;
    const restated =
      prices === plan.prices || plan.economy.deflator === undefined
        ? total
        : round(multiply(total, priceRatio(prices, plan.prices, plan, at)), 12, 'half-even');
    const [low, high] = [at.figure(anchor.low), at.figure(anchor.high)];
    // Where undivided lines leave the measure open, its identified part alone proves nothing.
    const verdict = isOpenIn(anchor.measure, anchor.select, plan)
      ? 'open'
      : compare(restated, low) < 0
        ? 'below'
        : compare(restated, high) > 0
          ? 'above'
          : 'inside';
    return [
      anchor.id,
      anchor.measure,
      toText(restated),
      toText(low),
      toText(high),
      String(prices),
      verdict,
      ...(unit === undefined ? [unitByName(anchor.measure, plan.currency)] : []),
    ];
  });
  const titles = plan.anchors.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title] as const]));
  return {
    id: 'anchors',
    columns: [
      { id: 'anchor' },
      { id: 'measure' },
      { id: 'modelled', ...inUnit },
      { id: 'publishedLow', ...inUnit },
      { id: 'publishedHigh', ...inUnit },
      { id: 'prices' },
      { id: 'verdict' },
      ...(unit === undefined ? [{ id: 'unit' }] : []),
    ],
    rows,
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
  };
}
