/** The tables of a comparison: the baseline, and for each scenario its own value, the difference, per cent of the baseline, points of GDP. */
import {
  add,
  compare,
  divide,
  exact,
  isZero,
  larger,
  magnitude,
  round,
  subtract,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import { measureOf } from '../plan/measures.js';
import type { Plan, Selection } from '../plan/plan.js';
import type { Column, MeasureValue, Table } from '../result/result.js';
import type { Compared, Side } from './compared.js';
import { isAdditive, type Dimension } from './dimensions.js';
import { gdpOfShares, sharePlaces } from './gdp.js';
import { reformCostAt } from './reform-cost.js';
import { byCodeUnit } from './select.js';
import { shareOut } from './share-out.js';
import { unitByName } from './table.js';

type Cell = string | null;

/** Of one row and one scenario. */
type Pair = { readonly before: Exact; readonly after: Exact; readonly points: Exact | undefined };

function cellsOf({ before, after, points }: Pair, apart: boolean): readonly Cell[] {
  const difference = subtract(after, before);
  return [
    ...(apart ? [toText(before)] : []),
    toText(after),
    toText(difference),
    isZero(before) ? null : toText(rounded(divide(difference, magnitude(before)))),
    points ? toText(points) : null,
  ];
}

const rounded = (share: Exact): Exact => round(share, sharePlaces, 'half-even');

/** @param unit of the amounts; none where rows have units of their own */
const columnsOf = (all: readonly Compared[], unit: string | undefined): readonly Column[] => [
  amount('baseline', unit),
  ...all.flatMap(({ scenario: { id }, apart }) => [
    ...(apart ? [amount(`${id}:baseline`, unit)] : []),
    amount(id, unit),
    amount(`${id}:difference`, unit),
    { id: `${id}:percent`, unit: '1' },
    { id: `${id}:points`, unit: '1' },
  ]),
];

const amount = (id: string, unit: string | undefined): Column => (unit === undefined ? { id } : { id, unit });

/** Every measure of the headline, the leading one and its share of GDP first. Of one left open, the part that is identified. */
export function measureTable(
  all: readonly Compared[],
  { leads, year, select }: { readonly leads: string; readonly year: number; readonly select: Selection },
): Table {
  const { before } = all[0] as Compared;
  const names = [...new Set([leads, 'shareOfGdp', ...Object.keys(before.headline)])].filter((name) =>
    all.every((one) => one.before.headline[name] && one.after.headline[name]),
  );
  const rows = names.map((name) => [
    name,
    (before.headline[name] as MeasureValue).unit,
    toText(valueIn(before, name)),
    ...all.flatMap((one) => {
      const [was, is] = [valueIn(one.before, name), valueIn(one.after, name)];
      return cellsOf({ before: was, after: is, points: pointsOf(name, was, is, one) }, one.apart);
    }),
  ]);
  const cost = all.flatMap((one): readonly Cell[] => {
    const own = reformCostAt(one.scenario, year);
    return cellsOf({ before: zero, after: own, points: pointsOf('economicCost', zero, own, one) }, one.apart);
  });
  return {
    id: 'compare',
    columns: [{ id: 'measure' }, { id: 'unit' }, ...columnsOf(all, undefined)],
    // What a reform costs is of the whole of it, and of no selection.
    rows:
      select.size > 0
        ? rows
        : [...rows, ['reformCost', unitByName('economicCost', before.plan.currency), '0', ...cost]],
  };
}

const valueIn = ({ headline }: Side, name: string): Exact =>
  exact(headline[name]?.value ?? headline[name]?.identified ?? '0');

/** Money of a year has a share of GDP; so has the share itself. */
function pointsOf(name: string, before: Exact, after: Exact, one: Compared): Exact | undefined {
  if (name === 'shareOfGdp') return subtract(after, before);
  const found = measureOf(name);
  const { currency } = one.before.plan;
  if (!found || unitByName(name, currency) !== `${currency}/year`) return undefined;
  const [was, is] = [gdpOf(one.before), gdpOf(one.after)];
  return was && is && subtract(rounded(divide(after, is)), rounded(divide(before, was)));
}

/** A GDP of zero has been told by the headline, which divides by it. */
const gdpOf = ({ plan, totals }: Side): Exact | undefined => gdpOfShares(plan, totals.evaluator);

type Line = { readonly key: string; readonly befores: readonly Exact[]; readonly afters: readonly Exact[] };

/** @property at which of the dimensions asked for */
type Asked = {
  readonly at: number;
  readonly measure: string;
  readonly leads: boolean;
  readonly top: number | undefined;
};

/** The largest change first. Differences and points add up to those of the total. */
export function dimensionTable(all: readonly Compared[], { at, measure, leads, top }: Asked): Table {
  const { before } = all[0] as Compared;
  const { dimension } = before.breakdowns[at] as Side['breakdowns'][number];
  const sorted = linesOf(all, at, measure);
  const total = together('total', sorted, all.length);
  const additive = isAdditive(dimension);
  const shown = additive ? folded(sorted, top, all.length) : sorted.slice(0, top ?? sorted.length);
  const points = all.map((one, i) => pointsIn(one, i, measure, shown, additive ? total : undefined));
  const cells = (line: Line, row: number): readonly Cell[] => [
    line.key,
    toText(line.befores[0] as Exact),
    ...all.flatMap(({ apart }, i) =>
      cellsOf(
        { before: line.befores[i] as Exact, after: line.afters[i] as Exact, points: points[i]?.[row] },
        apart,
      ),
    ),
  ];
  const unit = unitByName(measure, before.plan.currency);
  return {
    id: `by-${dimension}${leads ? '' : `:${measure}`}`,
    columns: [{ id: dimension }, ...columnsOf(all, unit)],
    rows: shown.map(cells),
    ...(additive ? { total: cells(total, shown.length) } : {}),
    ...titlesOf(shown, dimension, before.plan),
    ...(top !== undefined && sorted.length > top ? { others: sorted.length - top } : {}),
  };
}

function linesOf(all: readonly Compared[], at: number, measure: string): readonly Line[] {
  const cellIn = ({ breakdowns }: Side, key: string): Exact => {
    const { measures, cells } = breakdowns[at] as Side['breakdowns'][number];
    return cells.get(key)?.[measures.indexOf(measure)] ?? zero;
  };
  const keys = new Set(
    all.flatMap(({ before, after }) =>
      [before, after].flatMap(({ breakdowns }) => [...(breakdowns[at]?.cells.keys() ?? [])]),
    ),
  );
  return [...keys]
    .map((key) => ({
      key,
      befores: all.map(({ before }) => cellIn(before, key)),
      afters: all.map(({ after }) => cellIn(after, key)),
    }))
    .sort(
      (a, b) =>
        compare(largestChange(b), largestChange(a)) ||
        compare(magnitude(b.befores[0] as Exact), magnitude(a.befores[0] as Exact)) ||
        byCodeUnit(a.key, b.key),
    );
}

const largestChange = ({ befores, afters }: Line): Exact =>
  befores.map((before, i) => magnitude(subtract(afters[i] as Exact, before))).reduce(larger, zero);

function together(key: string, lines: readonly Line[], count: number): Line {
  const sums = (of: (line: Line) => readonly Exact[]): readonly Exact[] =>
    Array.from({ length: count }, (_, i) =>
      lines.reduce((total, line) => add(total, of(line)[i] as Exact), zero),
    );
  return { key, befores: sums(({ befores }) => befores), afters: sums(({ afters }) => afters) };
}

function folded(lines: readonly Line[], top: number | undefined, count: number): readonly Line[] {
  if (top === undefined || lines.length <= top) return lines;
  return [...lines.slice(0, top), together('(others)', lines.slice(top), count)];
}

/** Points of GDP of each line, and of the total, behind them. */
function pointsIn(
  one: Compared,
  i: number,
  measure: string,
  lines: readonly Line[],
  total: Line | undefined,
): readonly (Exact | undefined)[] {
  const ofLine = ({ befores, afters }: Line): Exact | undefined =>
    pointsOf(measure, befores[i] as Exact, afters[i] as Exact, one);
  const whole = total && ofLine(total);
  const [was, is] = [gdpOf(one.before), gdpOf(one.after)];
  if (!whole || !was || !is) return lines.map(ofLine);
  const raw = lines.map(({ befores, afters }) =>
    subtract(divide(afters[i] as Exact, is), divide(befores[i] as Exact, was)),
  );
  return [...shareOut(whole, raw, sharePlaces), whole];
}

function titlesOf(
  lines: readonly Line[],
  dimension: Dimension,
  { titles }: Plan,
): { readonly titles?: Readonly<Record<string, string>> } {
  const found = lines.flatMap(({ key }) => {
    const title = titles.get(`${dimension}:${key}`);
    return title === undefined ? [] : [[key, title] as const];
  });
  return found.length > 0 ? { titles: Object.fromEntries(found) } : {};
}
