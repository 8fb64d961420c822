/**
 * United States, Paperwork Reduction Act: the columns of form APHIS-71. D respondents, E responses each, F = D x E; G hours a response, H = F x G;
 * I recordkeepers, J hours each, K = I x J; L wage, M = (H + K) x L. What falls on each entity by the year (`per: entity-year`) is recordkeeping.
 */
import { add, compare, divide, isZero, quantise, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Column, Note } from '../../result/result.js';
import {
  agreed,
  cell,
  grouped,
  meanNote,
  nameOf,
  occurrencesOf,
  rateOf,
  ratio,
  said,
  tableWith,
  total,
  type Layout,
  type LayoutLine,
  type Sheet,
} from './sheet.js';

const isAgency = ({ row }: LayoutLine): boolean => row.class === 'administration';
const isOnce = ({ row }: LayoutLine): boolean => row.timing === 'one-off';
const isKept = ({ row }: LayoutLine): boolean =>
  row.variants.occurrences === 'entity-year' || row.variants.occurrences === 'lump';

type Sums = {
  readonly responses: Exact | undefined;
  readonly responseHours: Exact;
  readonly recordHours: Exact;
  /** What the hours of one response or one recordkeeper, and the costs, are of. */
  readonly exact: { readonly response: Exact; readonly record: Exact };
  readonly timeCost: Exact;
  readonly startUp: Exact;
  readonly operation: Exact;
  readonly agencyHours: Exact;
  readonly agencyCost: Exact;
};

function sumsOf(lines: readonly LayoutLine[], sheet: Sheet): Sums {
  const [agency, users] = [lines.filter(isAgency), lines.filter((one) => !isAgency(one))];
  const yearly = users.filter((one) => !isOnce(one));
  const [kept, sent] = [yearly.filter(isKept), yearly.filter((one) => !isKept(one))];
  const yearlyOfAgency = agency.filter((one) => !isOnce(one));
  const [first] = sent;
  return {
    responses: first && sheet.casesOf(first.row),
    responseHours: total(sent, ({ hours }) => hours),
    recordHours: total(kept, ({ hours }) => hours),
    exact: {
      response: total(sent, ({ exactHours }) => exactHours),
      record: total(kept, ({ exactHours }) => exactHours),
    },
    timeCost: total(yearly, ({ timeCost }) => timeCost),
    startUp: total(users.filter(isOnce), ({ timeCost, moneyCost }) => add(timeCost, moneyCost)),
    operation: total(yearly, ({ moneyCost }) => moneyCost),
    agencyHours: total(yearlyOfAgency, ({ hours }) => hours),
    agencyCost: total(yearlyOfAgency, ({ timeCost, moneyCost }) => add(timeCost, moneyCost)),
  };
}

/** Who answers: of the entities of a scene, those of the channel and those who comply. */
function respondentsOf(sent: readonly LayoutLine[], sheet: Sheet): Exact | undefined {
  const [first] = sent;
  if (!first) return undefined;
  const [frequency, cases] = [said(sheet, first.row, 'frequency'), sheet.casesOf(first.row)];
  if (frequency === undefined || cases === undefined || isZero(frequency)) return undefined;
  return quantise(divide(cases, frequency));
}

const keepersOf = (kept: readonly LayoutLine[], sheet: Sheet): Exact | undefined =>
  kept.some(({ row }) => row.variants.occurrences === 'lump')
    ? undefined
    : agreed(kept.map(({ row }) => occurrencesOf(sheet, row)));

type Group = {
  readonly first: LayoutLine;
  readonly own: readonly LayoutLine[];
  readonly sums: Sums;
  /** The wage grade whose row it is. */
  readonly grade?: string;
};

/** Users' time of several wage grades: a row for each, and one for what else the procedure asks. */
function byGrade({ own, first, sums }: Group, sheet: Sheet): readonly Group[] {
  const gradeOf = ({ row, hours }: LayoutLine): string | undefined =>
    row.isGrade && row.class !== 'administration' && row.timing === 'recurring' && !isZero(hours)
      ? row.at.tariff
      : undefined;
  const grades = [...new Set(own.flatMap((line) => gradeOf(line) ?? []))];
  if (grades.length === 0) return [{ own, first, sums }];
  const rest = own.filter((line) => gradeOf(line) === undefined);
  return [...grades, undefined].flatMap((grade) => {
    const lines = grade === undefined ? rest : own.filter((line) => gradeOf(line) === grade);
    const [head] = lines;
    if (!head) return [];
    return [
      { first: head, own: lines, sums: sumsOf(lines, sheet), ...(grade === undefined ? {} : { grade }) },
    ];
  });
}

function titleOf({ first, grade }: Group, sheet: Sheet): readonly [string, string] {
  const [key, title] = nameOf(sheet, first.row);
  return grade === undefined ? [key, title] : [`${key} · ${grade}`, `${title} · ${grade}`];
}

const yearlyOf = ({ own }: Group): readonly LayoutLine[] =>
  own.filter((one) => !isAgency(one) && !isOnce(one));

const ratesOf = (group: Group, sheet: Sheet): readonly (Exact | undefined)[] =>
  yearlyOf(group)
    .filter(({ hours }) => !isZero(hours))
    .map((line) => rateOf(sheet, line));

/** Several wages in one row: only their weighted mean makes its cost. */
const isMean = (group: Group, sheet: Sheet): boolean =>
  !isZero(group.sums.timeCost) && agreed(ratesOf(group, sheet)) === undefined;

function rowOf(group: Group, sheet: Sheet): readonly [readonly [string, string], ...(string | null)[]] {
  const { sums } = group;
  const yearly = yearlyOf(group);
  const [kept, sent] = [yearly.filter(isKept), yearly.filter((one) => !isKept(one))];
  const [respondents, keepers] = [respondentsOf(sent, sheet), keepersOf(kept, sheet)];
  const rate =
    agreed(ratesOf(group, sheet)) ?? ratio(sums.timeCost, add(sums.exact.response, sums.exact.record));
  return [
    titleOf(group, sheet),
    cell(respondents),
    cell(sums.responses && ratio(sums.responses, respondents)),
    cell(sums.responses),
    cell(ratio(sums.exact.response, sums.responses)),
    cell(sent.length > 0 ? sums.responseHours : undefined),
    cell(keepers),
    cell(kept.length > 0 ? ratio(sums.exact.record, keepers) : undefined),
    cell(kept.length > 0 ? sums.recordHours : undefined),
    cell(isZero(sums.timeCost) ? undefined : rate),
    ...[sums.timeCost, sums.startUp, sums.operation, sums.agencyHours, sums.agencyCost].map(toText),
  ];
}

/** What can be added up: not who answers, for the same may answer twice. */
function totalsOf(groups: readonly Group[]): readonly (string | null)[] {
  const all = (of: Exclude<keyof Sums, 'exact'>): string =>
    toText(groups.reduce((sum, { sums }) => add(sum, sums[of] ?? zero), zero));
  const hours = [null, null, all('responses'), null, all('responseHours'), null, null, all('recordHours')];
  const costs = ['timeCost', 'startUp', 'operation', 'agencyHours', 'agencyCost'] as const;
  return [...hours, null, ...costs.map(all)];
}

const columnsOf = (money: string): readonly Column[] => [
  { id: 'procedure' },
  { id: 'respondents', unit: 'respondent' },
  { id: 'responsesEach', unit: '/year' },
  { id: 'responses', unit: '/year' },
  { id: 'hoursPerResponse', unit: 'h' },
  { id: 'responseHours', unit: 'h/year' },
  { id: 'recordkeepers', unit: 'recordkeeper' },
  { id: 'hoursPerRecordkeeper', unit: 'h/year' },
  { id: 'recordHours', unit: 'h/year' },
  { id: 'wage', unit: `${money}/h` },
  { id: 'respondentCost', unit: `${money}/year` },
  { id: 'startUp', unit: money },
  { id: 'operation', unit: `${money}/year` },
  { id: 'agencyHours', unit: 'h/year' },
  { id: 'agencyCost', unit: `${money}/year` },
];

export const pra: Layout = (sheet) => {
  const keyOf = ({ row: { at } }: LayoutLine): string =>
    [at.procedure, at.segment, at.variant ?? '', at.channel ?? ''].join('\n');
  const groups = grouped(sheet.lines, keyOf).map(([first, own]) => ({
    first,
    own,
    sums: sumsOf(own, sheet),
  }));
  const parts = groups.flatMap((group) => byGrade(group, sheet));
  const rows = parts.map((group) => rowOf(group, sheet));
  return {
    tables: tableWith('pra', columnsOf(sheet.plan.currency), rows, totalsOf(groups)),
    notes: [
      ...(parts.some((group) => isMean(group, sheet)) ? [meanNote('wage')] : []),
      ...(parts.some(({ grade }) => grade !== undefined) ? [gradesNote] : []),
      ...(sheet.lines.some(({ hours, exactHours }) => compare(hours, exactHours) !== 0) ? [roundedNote] : []),
    ],
  };
};

const gradesNote: Note = {
  id: 'layout-grades',
  text: 'Where several wage grades work on a response, each has a row of its own; the total counts the responses once.',
};
const roundedNote: Note = {
  id: 'layout-rounded',
  text: 'Hours are rounded by line; hours per response, hours of a recordkeeper, wages and costs are of the exact ones.',
};
