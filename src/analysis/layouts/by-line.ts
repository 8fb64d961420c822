/** Tables with a row for each line: Canada's one-for-one rule, and Spain's unit values. */
import { add, isZero, multiply, one, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Column } from '../../result/result.js';
import {
  cell,
  grouped,
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
  type Spread,
} from './sheet.js';

const cost = ({ timeCost, moneyCost }: LayoutLine): Exact => add(timeCost, moneyCost);
const keyOf = ({ row: { at } }: LayoutLine): string =>
  [at.procedure, at.segment, at.variant ?? '', at.channel ?? '', at.item].join('\n');

const columnsOfRule = (currency: string, isDiscounted: boolean): readonly Column[] => [
  { id: 'procedure' },
  { id: 'hourlyCost', unit: `${currency}/h` },
  { id: 'hoursEachTime', unit: 'h' },
  { id: 'businesses', unit: 'firm' },
  { id: 'timesAYear', unit: '/year' },
  { id: 'costOfYear', unit: `${currency}/year` },
  { id: 'costOnce', unit: currency },
  ...(isDiscounted
    ? [
        { id: 'presentCost', unit: currency },
        { id: 'annualisedCost', unit: `${currency}/year` },
      ]
    : []),
];

/**
 * Canada, SOR/2015-202, section 2: C hourly labour cost, D hours each time, E businesses, G times a year; their product is the cost of a year,
 * of which the law takes the present value over ten years (A) and an annuity, where the model or its pack says a horizon with a rate.
 */
export const oneForOne: Layout = (sheet) => {
  const { plan, lines } = sheet;
  const own = lines.filter(
    ({ row, hours }) => row.at.addressee === 'firms' && row.class === 'information' && !isZero(hours),
  );
  const yearly = own.filter(({ row }) => row.timing === 'recurring');
  // A: the present value of what the horizon holds, and the annuity that the method makes of it.
  const spreads = new Map<number, Spread>();
  const horizon = overHorizonOf(sheet, 'administrativeBurden', (row, component, spread) => {
    if (component === 'time') spreads.set(row.index, spread);
  });
  const isDiscounted = horizon?.discounting !== undefined;
  const present = own.flatMap(({ row }) => spreads.get(row.index) ?? []);
  const sumOf = (key: 'presentValue' | 'annuity'): string =>
    toText(present.reduce((sum, spread) => add(sum, spread[key]), zero));
  const rows = grouped(own, keyOf).flatMap(([line]) => {
    const { row, hours, timeCost } = line;
    const [often, businesses] = [occurrencesOf(sheet, row), said(sheet, row, 'population')];
    const isOnce = row.timing === 'one-off';
    const cells = [
      cell(rateOf(sheet, line)),
      cell(ratio(hours, often)),
      cell(businesses),
      cell(isOnce ? undefined : ratio(often, businesses)),
    ];
    return [
      [
        nameOf(sheet, row, row.at.item),
        ...cells,
        ...(isOnce ? [null, toText(timeCost)] : [toText(timeCost), null]),
        ...(isDiscounted
          ? [cell(spreads.get(row.index)?.presentValue), cell(spreads.get(row.index)?.annuity)]
          : []),
      ] as const,
    ];
  });
  const columns = columnsOfRule(plan.currency, isDiscounted);
  const once = own.filter(({ row }) => row.timing === 'one-off');
  const sums = [total(yearly, ({ timeCost }) => timeCost), total(once, ({ timeCost }) => timeCost)];
  return {
    tables: tableWith('one-for-one', columns, rows, [
      null,
      null,
      null,
      null,
      ...sums.map(toText),
      ...(isDiscounted ? [sumOf('presentValue'), sumOf('annuity')] : []),
    ]),
    notes: [],
  };
};

/** Spain, Método Simplificado: unit value x quantity x frequency x population; the quantity where a line says one. */
export const unitValues: Layout = (sheet) => {
  const { plan, lines } = sheet;
  const own = lines.filter(({ row }) => row.class !== 'administration' && row.timing === 'recurring');
  const hasQuantities = own.some(({ row }) => said(sheet, row, 'quantity') !== undefined);
  const rows = grouped(own, keyOf).map(([line]) => {
    const { row } = line;
    const [often, population] = [occurrencesOf(sheet, row), said(sheet, row, 'population')];
    const quantity = said(sheet, row, 'quantity') ?? one;
    return [
      nameOf(sheet, row, row.at.item),
      cell(ratio(cost(line), multiply(often, quantity))),
      ...(hasQuantities ? [cell(quantity)] : []),
      cell(ratio(often, population)),
      cell(population ?? often),
      toText(cost(line)),
    ] as const;
  });
  const columns = [
    { id: 'procedure' },
    { id: 'unitValue', unit: plan.currency },
    ...(hasQuantities ? [{ id: 'quantityOfUnit', unit: '/case' }] : []),
    { id: 'frequencyOfUnit', unit: '/year' },
    { id: 'populationOfUnit', unit: 'case' },
    { id: 'totalCost', unit: `${plan.currency}/year` },
  ];
  const totals = [null, ...(hasQuantities ? [null] : []), null, null, toText(total(own, cost))];
  return { tables: tableWith('unit-values', columns, rows, totals), notes: [] };
};
