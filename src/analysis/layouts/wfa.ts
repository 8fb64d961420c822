/**
 * Austria, Wirkungsorientierte Folgenabschätzung: firms with the cost of one and of all, citizens with hours and direct cost, and whether the
 * method's thresholds are passed (`materiality`).
 */
import { compare, magnitude, toText, zero, type Exact } from '../../quantity/exact.js';
import { isMeasure, measure, type MeasureName } from '../../plan/measures.js';
import type { RowClass } from '../../plan/plan.js';
import type { Column, Note, Table } from '../../result/result.js';
import { labelOf } from '../../vocabulary/labels.js';
import {
  agreed,
  cell,
  entitiesOf,
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

export const wfa: Layout = (sheet) => {
  const [ofFirms, ofCitizens] = [firms(sheet), citizens(sheet)];
  return { tables: [...ofFirms.tables, ...ofCitizens], notes: ofFirms.notes };
};

const keyOf = ({ row: { at } }: LayoutLine): string => `${at.procedure}\n${at.segment}`;
const yearlyOf = ({ lines }: Sheet, addressee: string): readonly LayoutLine[] =>
  lines.filter(
    ({ row }) =>
      row.at.addressee === addressee && row.class !== 'administration' && row.timing === 'recurring',
  );

const thresholdsOf = ({ plan }: Sheet, addressee: string) =>
  plan.thresholds.filter((one) => one.addressee === addressee);

const flagged = (sheet: Sheet, addressee: string): boolean => thresholdsOf(sheet, addressee).length > 0;

const isOfLine = (one: RowClass): boolean => one === 'information' || one === 'substantive';

/** Whether the lines of the table hold all of a measure: of waiting, fees and undivided costs they hold nothing. */
const isOfLines = (name: string): name is MeasureName =>
  isMeasure(name) && measure(name).leaves.every(({ on }) => on.every(isOfLine));

const isMoneyOfLines = (name: string): name is MeasureName =>
  isOfLines(name) && measure(name).unit === 'currency';

/** The costs of firms are what the threshold of firms is of, else what leads the model, as far as either is money of their lines. */
const measureOf = (sheet: Sheet): MeasureName =>
  [...thresholdsOf(sheet, 'firms').map((one) => one.measure), sheet.plan.headline].find(isMoneyOfLines) ??
  'complianceCost';

/** Per firm over all duties: only where all of them are the same firms'. */
function firmsOfAll(rows: readonly FirmRow[]): Exact | undefined {
  const [first] = rows;
  return rows.every(({ row }) => row.at.segment === first?.row.at.segment)
    ? agreed(rows.map(({ population }) => population))
    : undefined;
}

type FirmRow = {
  readonly row: LayoutLine['row'];
  readonly population: Exact | undefined;
  readonly lines: readonly LayoutLine[];
};

function firms(sheet: Sheet): { readonly tables: readonly Table[]; readonly notes: readonly Note[] } {
  const hasFlags = flagged(sheet, 'firms');
  const leads = measureOf(sheet);
  const names = new Set([leads, ...thresholdsOf(sheet, 'firms').map((one) => one.measure)].filter(isOfLines));
  const values = new Map([...names].map((name) => [name, sheet.byRow(name)]));
  const sumOf = (name: MeasureName, lines: readonly LayoutLine[]): Exact =>
    total(lines, ({ row }) => values.get(name)?.get(row.index) ?? zero);
  const own = yearlyOf(sheet, 'firms').filter(({ row }) => values.get(leads)?.has(row.index));
  const flag = (per: 'model' | 'procedure', lines: readonly LayoutLine[]): readonly (string | null)[] =>
    hasFlags
      ? [
          material(
            sheet,
            'firms',
            per,
            Object.fromEntries([...names].map((name) => [name, sumOf(name, lines)])),
          ),
        ]
      : [];
  const found = grouped(own, keyOf).map(([{ row }, lines]): FirmRow => ({
    row,
    population: said(sheet, row, 'population'),
    lines,
  }));
  const rows = found.map(
    ({ row, population, lines }) =>
      [
        nameOf(sheet, { ...row, at: { ...row.at, channel: undefined, variant: undefined } as never }),
        cell(ratio(sumOf(leads, lines), population)),
        cell(population),
        toText(sumOf(leads, lines)),
        ...flag('procedure', lines),
      ] as const,
  );
  const all = firmsOfAll(found);
  const sum = sumOf(leads, own);
  const totals = [cell(ratio(sum, all)), cell(all), toText(sum), ...flag('model', own)];
  return {
    tables: tableWith(
      'wfa-firms',
      columnsOf(sheet.plan.currency, entitiesOf(sheet, own), hasFlags),
      rows,
      totals,
    ),
    notes: rows.length === 0 ? [] : notesOn(leads, all !== undefined),
  };
}

const columnsOf = (currency: string, entity: string, hasFlags: boolean): readonly Column[] => [
  { id: 'procedure' },
  { id: 'costPerFirm', unit: `${currency}/year` },
  { id: 'firms', unit: entity },
  { id: 'totalCost', unit: `${currency}/year` },
  ...(hasFlags ? [{ id: 'material' }] : []),
];

const notesOn = (leads: MeasureName, areSame: boolean): readonly Note[] => [
  { id: 'layout-measure', text: `The costs of firms in the table are the ${labelOf(leads)}.` },
  ...(areSame
    ? []
    : [
        {
          id: 'layout-firms',
          text: 'The duties are not all of the same firms, so there is no cost per firm over all of them.',
        },
      ]),
];

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
    { id: 'burdenHours', unit: 'h/year' },
    { id: 'directCost', unit: `${currency}/year` },
    ...(hasFlags ? [{ id: 'material' }] : []),
  ];
  return tableWith('wfa-citizens', columns, rows, [...sums(own), ...flag('model', own)]);
}
