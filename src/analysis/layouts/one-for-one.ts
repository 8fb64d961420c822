/**
 * Canada, SOR/2015-202, section 2: C hourly labour cost, D hours each time, E businesses, G times a year; their product is the cost of a year,
 * of which the law takes the present value over ten years (A) and an annuity, where the model or its pack says a horizon with a rate.
 */
import {
  compare,
  divide,
  exact,
  isZero,
  multiply,
  quantise,
  toText,
  zero,
  add,
  type Exact,
} from '../../quantity/exact.js';
import type { Column, Note } from '../../result/result.js';
import type { Rhythm } from '../horizon/discount.js';
import { rhythmOfRow } from '../horizon/leaves.js';
import { byCodeUnit } from '../select.js';
import { keyOf } from './by-line.js';
import {
  agreed,
  cell,
  entitiesOf,
  nameOf,
  occurrencesOf,
  overHorizonOf,
  rateOf,
  ratio,
  said,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
  type Sheet,
  type Spread,
} from './sheet.js';

const columnsOf = (currency: string, entity: string, isDiscounted: boolean): readonly Column[] => [
  { id: 'procedure' },
  { id: 'hourlyCost', unit: `${currency}/h` },
  { id: 'hoursEachTime', unit: 'h' },
  { id: 'businesses', unit: entity },
  { id: 'timesAYear', unit: '/year' },
  { id: 'costOfYear', unit: `${currency}/year` },
  { id: 'costOnce', unit: currency },
  ...(isDiscounted
    ? [
        { id: 'presentCost', unit: currency },
        { id: 'annualisedCost', unit: `${currency}/year` },
        { id: 'annualisedEach', unit: `${currency}/year` },
      ]
    : []),
];

export const oneForOne: Layout = (sheet) => {
  const { plan } = sheet;
  const spreads = new Map<number, Spread>();
  const horizon = overHorizonOf(sheet, 'administrativeBurden', ({ index }, component, spread) => {
    if (component === 'time') spreads.set(index, spread);
  });
  const isDiscounted = horizon?.discounting !== undefined;
  const own = linesOf(sheet, spreads);
  const once = own.filter(({ row }) => row.timing === 'one-off');
  const yearly = own.filter(({ row }) => row.timing === 'recurring');
  const sum = (key: 'presentValue' | 'annuity'): Exact =>
    own.reduce((all, { row }) => add(all, spreads.get(row.index)?.[key] ?? zero), zero);
  const everybody = agreed(own.map(({ row }) => said(sheet, row, 'population')));
  const rows = own.map((line) => rowOf(sheet, line, own, isDiscounted ? spreads : undefined));
  const cost = ({ timeCost }: LayoutLine): Exact => timeCost;
  const sums = [total(yearly, cost), total(once, cost)].map(toText);
  const spread = [
    toText(sum('presentValue')),
    toText(sum('annuity')),
    cell(ratio(sum('annuity'), everybody)),
  ];
  const entity = entitiesOf(sheet, own);
  const totals = [null, null, null, null, ...sums, ...(isDiscounted ? spread : [])];
  const columns = columnsOf(plan.currency, entity, isDiscounted);
  return {
    tables: tableWith('one-for-one', columns, rows, totals),
    notes: rows.length > 0 ? notesOn(sheet) : [],
  };
};

/** The lines of the year, and those that fall in other years of the horizon alone. */
function linesOf(
  { plan, lines, matches }: Sheet,
  spreads: ReadonlyMap<number, Spread>,
): readonly LayoutLine[] {
  const known = new Map(lines.map((line) => [line.row.index, line]));
  return plan.rows
    .filter((row) => row.at.addressee === 'firms' && row.class === 'information' && matches(row))
    .map(
      (row) =>
        known.get(row.index) ?? { row, hours: zero, exactHours: zero, timeCost: zero, moneyCost: zero },
    )
    .filter(({ row, hours }) => !isZero(hours) || !isZero(spreads.get(row.index)?.presentValue ?? zero))
    .sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)) || a.row.index - b.row.index);
}

type TableRow = Parameters<typeof tableWith>[2][number];

function rowOf(
  sheet: Sheet,
  line: LayoutLine,
  all: readonly LayoutLine[],
  spreads: ReadonlyMap<number, Spread> | undefined,
): TableRow {
  const { row, hours, timeCost } = line;
  const isOnce = row.timing === 'one-off';
  const hasTwin = all.some((other) => other !== line && keyOf(other) === keyOf(line));
  const name = hasTwin && row.at.tariff !== undefined ? `${row.at.item} · ${row.at.tariff}` : row.at.item;
  const { eachTime, businesses, times } = factorsOf(sheet, line);
  const spread = spreads?.get(row.index);
  const money = isZero(hours) ? null : toText(timeCost);
  return [
    nameOf(sheet, row, name),
    cell(rateOf(sheet, line)),
    cell(eachTime),
    cell(businesses),
    cell(times),
    ...(isOnce ? [null, money] : [money, null]),
    ...(spreads
      ? [
          cell(spread?.presentValue),
          cell(spread?.annuity),
          cell(spread && ratio(spread.annuity, said(sheet, row, 'population'))),
        ]
      : []),
  ];
}

type Factors = {
  readonly eachTime: Exact | undefined;
  readonly businesses: Exact | undefined;
  readonly times: Exact | undefined;
};

/**
 * G is the one that the present value is paid by. E are those who do it in a period, at most all there are: so that C x D x E x G is the
 * cost of a year, D is what one of them then spends in it.
 */
function factorsOf(sheet: Sheet, { row, hours }: LayoutLine): Factors {
  const population = said(sheet, row, 'population');
  const often = occurrencesOf(sheet, row);
  if (isZero(often)) return { eachTime: undefined, businesses: population, times: undefined };
  if (row.timing === 'one-off')
    return { eachTime: ratio(hours, often), businesses: population ?? often, times: undefined };
  const times = timesOf(rhythmOfRow(row, sheet.plan, sheet.evaluator));
  const each = quantise(divide(often, times));
  const businesses = population && compare(population, each) < 0 ? population : each;
  return {
    eachTime: ratio(hours, multiply(businesses, times)),
    businesses,
    // A timing of its own says the years, and no number of times.
    times: sheet.plan.cells.due?.[row.index] === undefined ? times : undefined,
  };
}

const timesOf = ({ every, count }: Rhythm): Exact =>
  every === 'year' ? exact(count) : divide(exact(1), exact(count));

const notesOn = ({ evaluator }: Sheet): readonly Note[] => [
  {
    id: 'layout-year',
    text: `The cost of a year is C x D x E x G in ${evaluator.year}; of what is due once in several years it is a share of each, and A holds it in the years in which it is paid.`,
  },
];
