/**
 * Germany, Leitfaden Erfüllungsaufwand: by addressee, each Vorgabe with cases, minutes, wage and material cost of a case; personnel cost = cases x
 * minutes / 60 x wage; citizens have hours and money. What happens once stands apart; so does the cost of information obligations.
 */
import { add, exact, isZero, multiply, toText, type Exact } from '../../quantity/exact.js';
import type { Column, Table } from '../../result/result.js';
import {
  cell,
  grouped,
  nameOf,
  occurrencesOf,
  rateOf,
  ratio,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
  type Sheet,
} from './sheet.js';

const parts = ['citizens', 'firms', 'community', 'mixed', 'administration'] as const;
type Part = (typeof parts)[number];
const timings = ['recurring', 'one-off'] as const;
type Timing = (typeof timings)[number];

const partOf = ({ row }: LayoutLine): string =>
  row.class === 'administration' ? 'administration' : row.at.addressee;

const cost = ({ timeCost, moneyCost }: LayoutLine): Exact => add(timeCost, moneyCost);
const sixty = exact(60);

/** Cases, or entities, or once for the whole country. */
const countOf = (sheet: Sheet, { row }: LayoutLine): Exact | undefined =>
  ['case', 'visit'].includes(row.variants.occurrences ?? '')
    ? (sheet.casesOf(row) ?? occurrencesOf(sheet, row))
    : occurrencesOf(sheet, row);

export const erfuellungsaufwand: Layout = (sheet) => {
  const { plan, lines } = sheet;
  const tables = parts.flatMap((part) =>
    timings.flatMap((timing) => {
      const own = lines.filter((line) => partOf(line) === part && line.row.timing === timing);
      return vorgaben(sheet, own, part, timing);
    }),
  );
  return { tables: [...summary(lines, plan.currency), ...tables], notes: [] };
};

function vorgaben(sheet: Sheet, lines: readonly LayoutLine[], part: Part, timing: Timing): readonly Table[] {
  const rateText = (line: LayoutLine): string => cell(rateOf(sheet, line)) ?? '';
  const sceneOf = ({ row: { at, variants } }: LayoutLine): string =>
    [
      at.procedure,
      at.segment,
      at.variant ?? '',
      at.channel ?? '',
      variants.occurrences === 'visit' ? 'case' : (variants.occurrences ?? ''),
    ].join('\n');
  // Money without time stands with the first wage of its Vorgabe.
  const firstRate = new Map<string, string>();
  for (const line of lines)
    if (!isZero(line.hours) && !firstRate.has(sceneOf(line))) firstRate.set(sceneOf(line), rateText(line));
  const isCitizens = part === 'citizens';
  const keyOf = (line: LayoutLine): string =>
    isCitizens
      ? sceneOf(line)
      : `${sceneOf(line)}\n${isZero(line.hours) ? (firstRate.get(sceneOf(line)) ?? '') : rateText(line)}`;
  const rows = grouped(lines, keyOf).map(([first, own]) => {
    const count = countOf(sheet, first);
    const [hours, time, money] = [
      total(own, (line) => line.hours),
      total(own, ({ timeCost }) => timeCost),
      total(own, ({ moneyCost }) => moneyCost),
    ];
    const timed = own.find((line) => !isZero(line.hours));
    const perCase = [
      cell(count),
      cell(timed && ratio(multiply(hours, sixty), count)),
      ...(isCitizens ? [] : [cell(timed && rateOf(sheet, timed))]),
      cell(ratio(money, count)),
    ];
    const sums = isCitizens ? [hours, money] : [time, money, add(time, money), informationOf(own)];
    return [nameOf(sheet, first.row), ...perCase, ...sums.map(toText)] as const;
  });
  const all = isCitizens
    ? [total(lines, ({ hours }) => hours), total(lines, ({ moneyCost }) => moneyCost)]
    : [
        total(lines, ({ timeCost }) => timeCost),
        total(lines, ({ moneyCost }) => moneyCost),
        total(lines, cost),
        informationOf(lines),
      ];
  const empty = [null, null, ...(isCitizens ? [] : [null]), null];
  const id = `erfuellungsaufwand-${part}${timing === 'one-off' ? '-once' : ''}`;
  return tableWith(id, columnsOf(sheet.plan.currency, part, timing), rows, [...empty, ...all.map(toText)]);
}

function columnsOf(currency: string, part: Part, timing: Timing): readonly Column[] {
  const ofYear = timing === 'one-off' ? '' : '/year';
  const money = { unit: `${currency}${ofYear}` };
  const isCitizens = part === 'citizens';
  return [
    { id: 'procedure' },
    { id: 'count', unit: `case${ofYear}` },
    { id: 'minutesPerCase', unit: 'min' },
    ...(isCitizens ? [] : [{ id: 'wageRate', unit: `${currency}/h` }]),
    { id: 'materialPerCase', unit: currency },
    ...(isCitizens ? [{ id: 'burdenHours', unit: `h${ofYear}` }] : [{ id: 'personnelCost', ...money }]),
    { id: 'materialCost', ...money },
    ...(isCitizens
      ? []
      : [
          { id: 'totalCost', ...money },
          { id: 'informationCost', ...money },
        ]),
  ];
}

const informationOf = (lines: readonly LayoutLine[]): Exact =>
  total(
    lines.filter(({ row }) => row.class === 'information'),
    cost,
  );

/** By addressee, a year and once: hours of citizens, money of all others. */
function summary(lines: readonly LayoutLine[], currency: string): readonly Table[] {
  const rows = parts.flatMap((part) => {
    const own = lines.filter((line) => partOf(line) === part);
    if (own.length === 0) return [];
    const cells = timings.flatMap((timing) => {
      const these = own.filter(({ row }) => row.timing === timing);
      const hours = total(these, (line) => line.hours);
      // Citizens' time is told in hours; what a model prices it at is no Erfüllungsaufwand.
      return part === 'citizens'
        ? [toText(hours), toText(total(these, ({ moneyCost }) => moneyCost)), null]
        : [null, toText(total(these, cost)), part === 'firms' ? toText(informationOf(these)) : null];
    });
    return [[part, ...cells]];
  });
  if (rows.length === 0) return [];
  return [
    {
      id: 'layout-erfuellungsaufwand',
      columns: [
        { id: 'addressee' },
        { id: 'burdenHours', unit: 'h/year' },
        { id: 'totalCost', unit: `${currency}/year` },
        { id: 'informationCost', unit: `${currency}/year` },
        { id: 'hoursOnce', unit: 'h' },
        { id: 'totalCostOnce', unit: currency },
        { id: 'informationCostOnce', unit: currency },
      ],
      rows,
    },
  ];
}
