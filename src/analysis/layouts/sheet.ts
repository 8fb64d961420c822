/**
 * What all tables of institutions are made of: the lines of the year with their hours, the cost of their time and their money, as leaves, so that a
 * table adds up to the same totals as the run. Hours in h a year (or once), costs in currency.
 */
import { add, divide, isZero, quantise, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Evaluator } from '../../evaluate/exact.js';
import { visitLeaves, type Leaf } from '../../evaluate/leaves.js';
import type { ColumnName } from '../../plan/columns.js';
import type { MeasureName } from '../../plan/measures.js';
import { entityIn } from '../../plan/entities.js';
import type { Horizon } from '../../plan/horizon.js';
import type { Plan, Row, Selection } from '../../plan/plan.js';
import type { Column, Note, Table } from '../../result/result.js';
import { visitHorizon } from '../horizon/leaves.js';
import { matcherOfRows } from '../select.js';

export type LayoutLine = {
  readonly row: Row;
  readonly hours: Exact;
  /** Without the rounding of lines: what their costs are of. */
  readonly exactHours: Exact;
  readonly timeCost: Exact;
  readonly moneyCost: Exact;
};

type Found = Omit<LayoutLine, 'exactHours'> & { readonly hoursBy?: string };

export type Sheet = {
  readonly plan: Plan;
  readonly baseline: Plan;
  readonly evaluator: Evaluator;
  readonly matches: (row: Row) => boolean;
  /** Lines of users and of the administration, in the order of the plan; none is without hours and money. */
  readonly lines: readonly LayoutLine[];
  /** Cases a year of a scene: procedure, segment, variant and channel. */
  readonly casesOf: (row: Row) => Exact | undefined;
  /** Of a measure, the annual sums by addressee; administration apart. */
  readonly sums: (measure: MeasureName) => ReadonlyMap<string, Exact>;
  /** Of a measure, what each row has in the year, by its index. */
  readonly byRow: (measure: MeasureName) => ReadonlyMap<number, Exact>;
};

/** What a line comes to over the model's horizon. */
export type Spread = {
  readonly annualAverage: Exact;
  readonly presentValue: Exact;
  readonly annuity: Exact;
};

/** Calls `visit` for what a measure comes to over the model's horizon, by row; undefined where it has none. */
export function overHorizonOf(
  { plan, baseline, matches }: Sheet,
  measure: MeasureName,
  visit: (row: Row, component: string, spread: Spread) => void,
): Horizon | undefined {
  if (plan.horizon)
    visitHorizon(plan, baseline, plan.horizon, new Set([measure]), (leaf) => {
      if (matches(leaf.row)) visit(leaf.row, leaf.component, leaf);
    });
  return plan.horizon;
}

export type Layout = (sheet: Sheet) => {
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
};

const sceneOf = ({ at }: Row): string =>
  [at.procedure, at.segment, at.variant ?? '', at.channel ?? ''].join('\n');

const ofLines: ReadonlySet<MeasureName> = new Set([
  'complianceCost',
  'burdenHours',
  'processingCost',
  'processingHours',
  'cases',
]);

export function sheetOf(plan: Plan, baseline: Plan, year: number, select: Selection): Sheet {
  const matches = matcherOfRows(select);
  const lines = new Map<number, { -readonly [K in keyof Found]: Found[K] }>();
  const cases = new Map<string, Exact>();
  const evaluator = visitLeaves(
    plan,
    baseline,
    year,
    ({ row, measure, component, formula, value }) => {
      if (!matches(row)) return;
      if (measure === 'cases') {
        cases.set(sceneOf(row), add(cases.get(sceneOf(row)) ?? zero, value));
        return;
      }
      const line = lines.get(row.index) ?? { row, hours: zero, timeCost: zero, moneyCost: zero };
      lines.set(row.index, line);
      if (measure === 'burdenHours' || measure === 'processingHours') {
        line.hours = add(line.hours, value);
        line.hoursBy = formula;
      } else if (component === 'time') line.timeCost = add(line.timeCost, value);
      else line.moneyCost = add(line.moneyCost, value);
    },
    ofLines,
  );
  const byRow = (measure: MeasureName): ReadonlyMap<number, Exact> => {
    const found = new Map<number, Exact>();
    const visit = ({ row: { index }, oneOff, value }: Leaf): void => {
      if (!oneOff) found.set(index, add(found.get(index) ?? zero, value));
    };
    visitLeaves(plan, baseline, year, visit, new Set([measure]));
    return found;
  };
  const sums = (measure: MeasureName): ReadonlyMap<string, Exact> => {
    const found = new Map<string, Exact>();
    const visit = ({ row, oneOff, value }: Leaf): void => {
      const key = row.at.addressee;
      if (matches(row) && !oneOff) found.set(key, add(found.get(key) ?? zero, value));
    };
    visitLeaves(plan, baseline, year, visit, new Set([measure]));
    return found;
  };
  return {
    plan,
    baseline,
    evaluator,
    matches,
    lines: [...lines.values()]
      .sort((a, b) => asListed(plan, a.row, b.row))
      .map(({ hoursBy, ...line }) => ({
        ...line,
        exactHours:
          plan.roundLines && hoursBy !== undefined
            ? quantise(evaluator.value(line.row, hoursBy))
            : line.hours,
      })),
    casesOf: (row) => cases.get(sceneOf(row)),
    sums,
    byRow,
  };
}

/** The value of a column that the model says; undefined where it is silent. */
export const said = ({ plan, evaluator }: Sheet, row: Row, name: ColumnName): Exact | undefined =>
  plan.cells[name]?.[row.index] === undefined ? undefined : evaluator.value(row, name);

/** What the model calls those whom the lines' populations count: `business`; `firm` where no population is said. */
export function entitiesOf({ plan }: Sheet, lines: readonly LayoutLine[]): string {
  const known = [...plan.plurals.keys()];
  const found = lines.flatMap(({ row }) => {
    const population = plan.cells.population?.[row.index];
    return (population && entityIn(population, plan.figures, known)) ?? [];
  });
  return found[0] ?? 'firm';
}

/** How often the line occurs, in a year or once. */
export const occurrencesOf = ({ evaluator }: Sheet, row: Row): Exact =>
  row.variants.occurrences === undefined ? zero : evaluator.value(row, 'occurrences');

/** What an hour of the line costs; undefined where it takes no time, or where its hours have no price. */
export const rateOf = ({ evaluator }: Sheet, { row, hours }: LayoutLine): Exact | undefined =>
  isZero(hours) || row.variants.rate === undefined || row.variants.rate === 'unmonetised'
    ? undefined
    : evaluator.value(row, 'rate');

/** Both of what is known, and divided only where it can be: so that the product of the columns is the total. */
export const ratio = (of: Exact, by: Exact | undefined): Exact | undefined =>
  by === undefined || isZero(by) ? undefined : quantise(divide(of, by));

export const cell = (value: Exact | undefined): string | null => (value === undefined ? null : toText(value));

/** The same for all, else undefined. */
export function agreed(values: readonly (Exact | undefined)[]): Exact | undefined {
  const [first] = values;
  const isSame = (one: Exact | undefined): boolean =>
    one !== undefined && first !== undefined && toText(one) === toText(first);
  return values.every(isSame) ? first : undefined;
}

export function total(lines: readonly LayoutLine[], of: (line: LayoutLine) => Exact): Exact {
  return lines.reduce((sum, line) => add(sum, of(line)), zero);
}

/** Procedures in the order of the model, so that a table can be laid beside its text; what a reform adds comes last. */
export function asListed({ listed }: Plan, a: Row, b: Row): number {
  const placeOf = ({ at }: Row): number => listed.get(at.procedure) ?? listed.size;
  return placeOf(a) - placeOf(b) || a.index - b.index;
}

/** Lines that stand in one row of a table, by a key, in the order of the lines. */
export function grouped(
  lines: readonly LayoutLine[],
  keyOf: (line: LayoutLine) => string,
): readonly (readonly [LayoutLine, readonly LayoutLine[]])[] {
  const groups = new Map<string, LayoutLine[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [[group[0], group] as const] : []));
}

/**
 * `permit`, `permit · firms · online`: a procedure, and what tells its rows apart; its title, likewise, with the names that packs give to
 * activities.
 */
export function nameOf({ plan }: Sheet, { at }: Row, item?: string): readonly [string, string] {
  const segments = new Set(
    plan.rows.flatMap(({ at: other }) => (other.procedure === at.procedure ? [other.segment] : [])),
  );
  const more = [
    segments.size > 1 && at.segment !== '' ? at.segment : undefined,
    at.variant,
    at.channel,
  ].filter((part) => part !== undefined);
  const title = plan.titles.get(`procedure:${at.procedure}`) ?? at.procedure;
  if (item === undefined) return [[at.procedure, ...more].join(' · '), [title, ...more].join(' · ')];
  const name = plan.titles.get(`item:${item}`) ?? item;
  return [[at.procedure, ...more, item].join(' · '), [title, ...more, name].join(' · ')];
}

/** A table whose rows begin with a name; a row without numbers is left out. */
export function tableWith(
  id: string,
  columns: readonly Column[],
  rows: readonly (readonly [readonly [string, string], ...(string | null)[]])[],
  totals?: readonly (string | null)[],
): readonly Table[] {
  if (rows.length === 0) return [];
  const titles = rows.flatMap(([[key, title]]) => (saysSame(key, title) ? [] : [[key, title] as const]));
  return [
    {
      id: `layout-${id}`,
      columns,
      rows: rows.map(([[key], ...cells]) => [key, ...cells]),
      ...(totals ? { total: ['total', ...totals] } : {}),
      ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
    },
  ];
}

/** A title that says no more than the id, `Fee statement` of `fee-statement`, needs no column of its own. */
const saysSame = (key: string, title: string): boolean => plain(key) === plain(title);
const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]+/g, ' ');

/** Says that a column is a mean, where the lines of a row differ. */
export const meanNote = (what: string): Note => ({
  id: `layout-mean/${what}`,
  text: `Where the lines of a row differ, its ${what} is their weighted mean.`,
});
