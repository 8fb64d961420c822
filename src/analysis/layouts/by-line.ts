/** A table with a row for each line: Spain's unit values. */
import { add, multiply, one, toText, type Exact } from '../../quantity/exact.js';
import {
  cell,
  grouped,
  nameOf,
  occurrencesOf,
  ratio,
  said,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
} from './sheet.js';

const cost = ({ timeCost, moneyCost }: LayoutLine): Exact => add(timeCost, moneyCost);
/** A line of a procedure, as its rows stand in a table. */
export const keyOf = ({ row: { at } }: LayoutLine): string =>
  [at.procedure, at.segment, at.variant ?? '', at.channel ?? '', at.item].join('\n');

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
