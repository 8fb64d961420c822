/** Tables with a row for each line: Canada's one-for-one rule, and Spain's unit values. */
import { add, isZero, toText, type Exact } from '../../quantity/exact.js';
import {
  cell,
  grouped,
  nameOf,
  occurrencesOf,
  rateOf,
  ratio,
  said,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
} from './sheet.js';

const cost = ({ timeCost, moneyCost }: LayoutLine): Exact => add(timeCost, moneyCost);
const keyOf = ({ row: { at } }: LayoutLine): string =>
  [at.procedure, at.segment, at.variant ?? '', at.channel ?? '', at.item].join('\n');

/**
 * Canada, SOR/2015-202, section 2: C hourly labour cost, D hours each time, E businesses, G times a year; their product is the cost of a year,
 * of which the law takes the present value over ten years.
 */
export const oneForOne: Layout = (sheet) => {
  const { plan, lines } = sheet;
  const own = lines.filter(
    ({ row, hours }) => row.at.addressee === 'firms' && row.class === 'information' && !isZero(hours),
  );
  const yearly = own.filter(({ row }) => row.timing === 'recurring');
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
      ] as const,
    ];
  });
  const columns = [
    { id: 'procedure' },
    { id: 'hourlyCost', unit: `${plan.currency}/h` },
    { id: 'hoursEachTime', unit: 'h' },
    { id: 'businesses', unit: 'firm' },
    { id: 'timesAYear', unit: '/year' },
    { id: 'costOfYear', unit: `${plan.currency}/year` },
    { id: 'costOnce', unit: plan.currency },
  ];
  const once = own.filter(({ row }) => row.timing === 'one-off');
  const sums = [total(yearly, ({ timeCost }) => timeCost), total(once, ({ timeCost }) => timeCost)];
  return {
    tables: tableWith('one-for-one', columns, rows, [null, null, null, null, ...sums.map(toText)]),
    notes: [],
  };
};

/** Spain, Método Simplificado: unit value x frequency x population. */
export const unitValues: Layout = (sheet) => {
  const { plan, lines } = sheet;
  const own = lines.filter(({ row }) => row.class !== 'administration' && row.timing === 'recurring');
  const rows = grouped(own, keyOf).map(([line]) => {
    const { row } = line;
    const [often, population] = [occurrencesOf(sheet, row), said(sheet, row, 'population')];
    return [
      nameOf(sheet, row, row.at.item),
      cell(ratio(cost(line), often)),
      cell(ratio(often, population)),
      cell(population ?? often),
      toText(cost(line)),
    ] as const;
  });
  const columns = [
    { id: 'procedure' },
    { id: 'unitValue', unit: plan.currency },
    { id: 'frequencyOfUnit', unit: '/year' },
    { id: 'populationOfUnit', unit: 'case' },
    { id: 'totalCost', unit: `${plan.currency}/year` },
  ];
  const totals = [null, null, null, toText(total(own, cost))];
  return { tables: tableWith('unit-values', columns, rows, totals), notes: [] };
};
