/** A present value taken apart by how often what is paid, and the annuity made of it. */
import { createEvaluator } from '../../evaluate/exact.js';
import type { TimeOfPeriod } from '../../model/horizon.js';
import type { HorizonDiscounting } from '../../plan/horizon.js';
import { unitOf } from '../../plan/measures.js';
import type { Figure, Row } from '../../plan/plan.js';
import { readable } from '../../quantity/display.js';
import {
  add,
  compare,
  divide,
  exact,
  multiply,
  quantise,
  sum,
  toText,
  zero,
  type Exact,
} from '../../quantity/exact.js';
import type { Explanation } from '../../result/result.js';
import { explainFigure } from '../explain-figure.js';
import { writtenValue } from '../written.js';
import type { Discounting, Rhythm } from './discount.js';
import { amountText, borneIn, derivedIn, headOf, lengthOf, type Scope } from './explain-scope.js';
import type { YearLeaf } from './leaves.js';

/** A horizon with a rate: only of such a one are these figures asked for. */
type Rated = { readonly asked: HorizonDiscounting; readonly at: Discounting; readonly said: string };

function ratedOf({ horizon, reader, plan }: Scope): Rated {
  const { discounting: asked } = horizon;
  if (!asked || !reader.discounting) throw new Error('a horizon without a rate has no present value');
  return {
    asked,
    at: reader.discounting,
    said: writtenValue((plan.figures[asked.rate] as Figure).text),
  };
}

/** A x factor / (1 + rate)^(registered - base). */
export function explainAnnuity(scope: Scope): Explanation {
  const { asked, at, said } = ratedOf(scope);
  const present = explainPresent(scope);
  const years = lengthOf(scope.horizon);
  const isBrought = asked.base !== undefined && asked.base !== asked.registered;
  const text = isBrought
    ? 'present value × factor / (1 + rate)^(registered - base)'
    : 'present value × factor';
  const brought = isBrought ? ` / (1 + ${said})^(${asked.registered} - ${asked.base})` : '';
  const filled = `${amountText(scope.totals.presentValue, present.unit ?? '')} × ${readable(at.factor, 6)}${brought}`;
  const factor: Explanation =
    asked.factor === undefined
      ? {
          label: 'factor',
          value: toText(quantise(at.factor)),
          formula: {
            text: 'rate / (1 - (1 + rate)^-years)',
            latex: '\\frac{r}{1 - (1 + r)^{-n}}',
            filled: `${said} / (1 - (1 + ${said})^-${years})`,
          },
          children: [],
        }
      : explainOne(asked.factor, scope);
  return {
    ...headOf(scope, 'annuity'),
    formula: { text, latex: '\\frac{A \\cdot f}{(1 + r)^{B - b}}', filled },
    children: [present, factor, explainOne(asked.rate, scope)],
  };
}

function explainOne(figure: number, { plan, baseline, horizon }: Scope): Explanation {
  const at = createEvaluator(plan, baseline, horizon.from);
  const explainer = { plan, baseline, at, seen: new Set<string>(), history: () => [] };
  return explainFigure({ figure, year: undefined }, explainer, 3);
}

export function explainPresent(scope: Scope): Explanation {
  const parts = partsOf(scope.leaves);
  return {
    ...headOf(scope, 'presentValue'),
    formula: {
      text: 'sum of what is paid / (1 + rate)^years until then',
      latex: '\\sum_t \\frac{c_t}{(1 + r)^t}',
      filled: '',
    },
    children: parts.map((part) => explainPart(part, scope)),
  };
}

/** What is paid at the same times. */
type Part = { readonly oneOff: boolean; readonly rhythm: Rhythm; readonly leaves: readonly YearLeaf[] };

function partsOf(leaves: readonly YearLeaf[]): readonly Part[] {
  const parts = new Map<string, Part & { readonly leaves: YearLeaf[] }>();
  for (const leaf of leaves) {
    const { oneOff, rhythm } = leaf;
    const key = oneOff ? 'once' : `${rhythm.every} ${rhythm.count}`;
    const known = parts.get(key);
    if (known) known.leaves.push(leaf);
    else parts.set(key, { oneOff, rhythm, leaves: [leaf] });
  }
  return [...parts.values()];
}

/** Rounded for each row and component, as in the result. */
function valueOf(leaves: readonly YearLeaf[]): Exact {
  const raw = new Map<string, Exact>();
  for (const { row, formula, value, weight } of leaves) {
    const key = `${row.index} ${formula}`;
    raw.set(key, add(raw.get(key) ?? zero, multiply(value, weight)));
  }
  return sum([...raw.values()].map(quantise));
}

function explainPart(part: Part, scope: Scope): Explanation {
  const { oneOff, rhythm, leaves } = part;
  const { from, until } = scope.horizon;
  const unit = unitOf(scope.of, true, scope.plan.currency);
  const years = [...new Set(leaves.map(({ year }) => year))].sort((a, b) => a - b);
  const first = years[0] ?? from;
  const costs = years.map((year) => borneIn(leaves, year, oneOff));
  const isEven = costs.every((cost) => compare(cost, costs[0] as Exact) === 0);
  const isWhole = oneOff ? years.length === 1 : years.length === lengthOf(scope.horizon);
  const head = {
    label: `${oneOff ? 'once' : 'yearly'}, ${oneOff && years.length === 1 ? first : `${from}–${until}`}`,
    value: toText(valueOf(leaves)),
    unit,
    note: timesText(part, scope),
  };
  const rows = new Set<Row>(leaves.map(({ row }) => row));
  if (!isEven || !isWhole) return { ...head, children: years.map((year) => explainYear(year, part, scope)) };
  const weights = sum(years.map((year) => weightIn(leaves, year)));
  const periods = oneOff ? exact(1) : exact(rhythm.count);
  const yearly = costs[0] as Exact;
  const [cost, factor] =
    rhythm.every === 'year'
      ? [divide(yearly, periods), multiply(weights, periods)]
      : [multiply(yearly, periods), divide(weights, periods)];
  return {
    ...head,
    formula: {
      text: oneOff ? 'cost × factor' : 'cost of a period × sum of factors',
      latex: 'c \\sum_F (1 + r)^{-F/G}',
      filled: `${amountText(cost, unit)} × ${readable(factor, 9)}`,
    },
    children: [derivedIn(scope, first, oneOff, costs[0] as Exact, rows)],
  };
}

/** In one year all leaves of a part have the same weight. */
const weightIn = (leaves: readonly YearLeaf[], year: number): Exact =>
  leaves.find((leaf) => leaf.year === year)?.weight ?? zero;

function explainYear(year: number, { oneOff, leaves }: Part, { of, plan }: Scope): Explanation {
  const own = leaves.filter((leaf) => leaf.year === year);
  const unit = unitOf(of, true, plan.currency);
  const filled = `${amountText(borneIn(leaves, year, oneOff), unit)} × ${readable(weightIn(leaves, year), 9)}`;
  return {
    label: `${oneOff ? 'once' : 'yearly'}, ${year}`,
    value: toText(valueOf(own)),
    unit,
    formula: { text: 'cost × factor', latex: 'c (1 + r)^{-t}', filled },
    children: [],
  };
}

const periodText: Readonly<Record<TimeOfPeriod, string>> = {
  start: '(F - 1)',
  middle: '(F - 1/2)',
  end: 'F',
};
const yearText: Readonly<Record<TimeOfPeriod, string>> = { start: '(y - 1)', middle: '(y - 1/2)', end: 'y' };

/** When it is paid. */
function timesText({ oneOff, rhythm }: Part, scope: Scope): string {
  const { asked, said } = ratedOf(scope);
  const years = lengthOf(scope.horizon);
  if (oneOff) return `paid in the y-th year, at 1 / (1 + ${said})^${yearText[asked.once]}`;
  const { count, every } = rhythm;
  const period = periodText[asked.recurring];
  const [last, time] =
    every === 'year'
      ? [years * count, count === 1 ? period : `(${period}/${count})`]
      : [Math.floor(years / count), `(${count} × ${period})`];
  return `paid in the periods F = 1 to ${last}, at 1 / (1 + ${said})^${time}`;
}
