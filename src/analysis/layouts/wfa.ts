/**
 * Austria, Wirkungsorientierte Folgenabschätzung: firms with the cost of one and of all, citizens with hours and direct cost, and whether the
 * method's thresholds are passed (`materiality`).
 */
import { add, compare, magnitude, toText, type Exact } from '../../quantity/exact.js';
import type { Table } from '../../result/result.js';
import {
  cell,
  entityOf,
  grouped,
  nameOf,
  ratio,
  said,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
  type Sheet,
} from './sheet.js';

const cost = ({ timeCost, moneyCost }: LayoutLine): Exact => add(timeCost, moneyCost);
const money = ({ moneyCost }: LayoutLine): Exact => moneyCost;
const hoursOf = ({ hours }: LayoutLine): Exact => hours;

type Amounts = Readonly<Record<string, Exact>>;

/** Whether an amount of the addressee passes a threshold of the method; empty where there is none. */
function material(
  sheet: Sheet,
  addressee: string,
  per: 'model' | 'procedure',
  amounts: Amounts,
): string | null {
  const own = sheet.plan.thresholds.filter(
    (one) => one.addressee === addressee && one.per === per && Object.hasOwn(amounts, one.measure),
  );
  if (own.length === 0) return null;
  const isPassed = own.some(({ measure, limit, isReachedByItself }) => {
    const order = compare(magnitude(amounts[measure] as Exact), sheet.evaluator.figure(limit));
    return isReachedByItself ? order >= 0 : order > 0;
  });
  return isPassed ? 'yes' : 'no';
}

export const wfa: Layout = (sheet) => ({ tables: [...firms(sheet), ...citizens(sheet)], notes: [] });

const keyOf = ({ row: { at } }: LayoutLine): string => `${at.procedure}\n${at.segment}`;
const yearlyOf = ({ lines }: Sheet, addressee: string): readonly LayoutLine[] =>
  lines.filter(
    ({ row }) =>
      row.at.addressee === addressee && row.class !== 'administration' && row.timing === 'recurring',
  );

const flagged = (sheet: Sheet, addressee: string): boolean =>
  sheet.plan.thresholds.some((one) => one.addressee === addressee);

function firms(sheet: Sheet): readonly Table[] {
  const own = yearlyOf(sheet, 'firms');
  const { currency } = sheet.plan;
  const hasFlags = flagged(sheet, 'firms');
  const amounts = (lines: readonly LayoutLine[]): Amounts => ({
    complianceCost: total(lines, cost),
    administrativeBurden: total(
      lines.filter(({ row }) => row.class === 'information'),
      cost,
    ),
    burdenHours: total(lines, hoursOf),
  });
  const flag = (per: 'model' | 'procedure', lines: readonly LayoutLine[]): readonly (string | null)[] =>
    hasFlags ? [material(sheet, 'firms', per, amounts(lines))] : [];
  const rows = grouped(own, keyOf).map(([first, lines]) => {
    const population = said(sheet, first.row, 'population');
    const sum = total(lines, cost);
    const { row } = first;
    return [
      nameOf(sheet, { ...row, at: { ...row.at, channel: undefined, variant: undefined } as never }),
      cell(ratio(sum, population)),
      cell(population),
      toText(sum),
      ...flag('procedure', lines),
    ] as const;
  });
  const columns = [
    { id: 'procedure' },
    { id: 'costPerFirm', unit: `${currency}/year` },
    { id: 'firms', unit: own.flatMap(({ row }) => entityOf(sheet, row) ?? [])[0] ?? 'firm' },
    { id: 'totalCost', unit: `${currency}/year` },
    ...(hasFlags ? [{ id: 'material' }] : []),
  ];
  return tableWith('wfa-firms', columns, rows, [null, null, toText(total(own, cost)), ...flag('model', own)]);
}

function citizens(sheet: Sheet): readonly Table[] {
  const own = yearlyOf(sheet, 'citizens');
  const { currency } = sheet.plan;
  const hasFlags = flagged(sheet, 'citizens');
  const amounts = (lines: readonly LayoutLine[]): Amounts => ({
    hours: total(lines, hoursOf),
    burdenHours: total(lines, hoursOf),
    userOutlay: total(lines, money),
  });
  const flag = (per: 'model' | 'procedure', lines: readonly LayoutLine[]): readonly (string | null)[] =>
    hasFlags ? [material(sheet, 'citizens', per, amounts(lines))] : [];
  const sums = (lines: readonly LayoutLine[]): readonly string[] => [
    toText(total(lines, hoursOf)),
    toText(total(lines, money)),
  ];
  const rows = grouped(own, keyOf).map(
    ([{ row }, lines]) =>
      [
        nameOf(sheet, { ...row, at: { ...row.at, channel: undefined, variant: undefined } as never }),
        ...sums(lines),
        ...flag('procedure', lines),
      ] as const,
  );
  const columns = [
    { id: 'procedure' },
    { id: 'hours', unit: 'h/year' },
    { id: 'directCost', unit: `${currency}/year` },
    ...(hasFlags ? [{ id: 'material' }] : []),
  ];
  return tableWith('wfa-citizens', columns, rows, [...sums(own), ...flag('model', own)]);
}
