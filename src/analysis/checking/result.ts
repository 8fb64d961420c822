/** The checks of files as a result: a table for each file, and one of how many hold. */
import { exact, toText } from '../../quantity/exact.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Finding, Result, Table } from '../../result/result.js';
import { placeOf } from '../../source/text.js';
import type { Plan } from '../../plan/plan.js';
import { boundNames, type Check, type Limit } from './check.js';
import { printed, type Outcome } from './outcome.js';

/** A file of checks, computed or not. */
export type CheckedFile = {
  readonly path: string;
  readonly title?: string;
  /** Absent where the model could not be had. */
  readonly plan?: Plan;
  /** Absent where something was wrong with the file, its model or a scenario. */
  readonly outcomes?: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
};

const columns = [
  'check',
  'file',
  'model',
  'that',
  'scenario',
  'year',
  'select',
  'per',
  'over',
  'changeFrom',
  'prices',
  'measured',
  'rounded',
  'low',
  'high',
  'warnLow',
  'warnHigh',
  'margin',
  'unit',
  'demand',
  'rounding',
  'decimals',
  'tolerance',
  'words',
  'factor',
  'status',
  'level',
  'verdict',
  'note',
  'place',
] as const;
type Column = (typeof columns)[number];
type Cells = { readonly [K in Column]?: string | undefined };

export function checkedResult(files: readonly CheckedFile[]): Result {
  const plans = files.flatMap(({ plan }) => plan ?? []);
  const all = (of: (plan: Plan) => string): string => [...new Set(plans.map(of))].join(', ');
  return {
    balduque: 'result/1',
    command: 'check',
    model: all(({ model }) => model),
    title: all(({ title }) => title),
    currency: all(({ currency }) => currency),
    prices: plans[0]?.prices ?? 0,
    runs: [],
    tables: [
      ...files.flatMap((file) => (file.outcomes ? [tableOf(file, file.outcomes)] : [])),
      summaryOf(files),
    ],
    findings: files.flatMap(findingsOf),
    notes: [],
  };
}

function tableOf({ path, plan }: CheckedFile, outcomes: readonly Outcome[]): Table {
  const titles = outcomes.flatMap(({ check: { id, title } }) =>
    title === undefined ? [] : [[id, title] as const],
  );
  return {
    id: `checks:${path}`,
    columns: columns.map((id) => ({ id })),
    rows: outcomes.map((outcome) => {
      const cells: Cells = {
        file: path,
        model: plan?.model,
        ...checkCells(outcome.check),
        ...valueCells(outcome),
      };
      return columns.map((column) => cells[column] ?? null);
    }),
    ...(titles.length > 0 ? { titles: Object.fromEntries(titles) } : {}),
  };
}

function checkCells(check: Check): Cells {
  const { id, that, scenario, side, selected, per, from, demand, status, level, note, place, unit } = check;
  const isMoney = unit.includes(side.plan.currency);
  return {
    check: id,
    that,
    scenario,
    ...yearCells(check),
    select: selected?.words,
    per: per && (per.by === 'case' ? 'case' : per.segment),
    changeFrom: from?.name,
    prices: isMoney ? String(check.prices ?? side.plan.prices) : undefined,
    unit,
    ...demandCells(check),
    demand: demandText(check),
    ...(demand.is === 'equals'
      ? {
          rounding: demand.rounding,
          decimals: String(demand.decimals),
          tolerance: demand.tolerance && toText(demand.tolerance.value),
        }
      : {}),
    ...scaleCells(firstLimit(check)),
    status,
    level,
    note,
    place: placeOf(place),
  };
}

/** What is over a horizon is of no one year. */
function yearCells({ subject, side }: Check): Cells {
  const over = subject.is === 'sum' ? subject.over : undefined;
  const { horizon } = side.plan;
  if (!over || !horizon) return { year: String(side.year) };
  return { year: `${horizon.from}–${horizon.until}`, over };
}

function demandCells({ demand }: Check): Cells {
  if (demand.is === 'equals') {
    const text = toText(demand.printed.value);
    return { low: text, high: text };
  }
  if (demand.is === 'between') return { low: toText(demand.low.value), high: toText(demand.high.value) };
  const at = (limit: Limit | undefined): string | undefined => limit && toText(limit.value);
  const { errorBelow, errorAbove, warnBelow, warnAbove } = demand.bounds;
  return { low: at(errorBelow), high: at(errorAbove), warnLow: at(warnBelow), warnHigh: at(warnAbove) };
}

const firstLimit = ({ demand }: Check): Limit => {
  if (demand.is === 'equals') return demand.printed;
  if (demand.is === 'between') return demand.low;
  return boundNames.flatMap((name) => demand.bounds[name] ?? [])[0] as Limit;
};

/** Behind a number, and by how much of the base unit it is: `k EUR` is 1000. */
const scaleCells = ({ scale }: Limit): Cells => ({
  words: scale.words.trim(),
  factor: toText(scale.toBase(exact(1))),
});

const marks = {
  errorBelow: 'error <',
  warnBelow: 'warn <',
  warnAbove: 'warn >',
  errorAbove: 'error >',
} as const;

/** `= -62,995 k EUR`, `4.20 % .. 4.30 %`, `warn > 0 %, error > 5 %`. */
function demandText({ demand, follows }: Check): string {
  if (demand.is === 'equals') return `${follows ? '=' : '≠'} ${printed(demand.printed)}`;
  if (demand.is === 'between')
    return `${follows ? '' : 'not '}${printed(demand.low)} .. ${printed(demand.high)}`;
  return boundNames
    .flatMap((name) => {
      const limit = demand.bounds[name];
      return limit ? [`${marks[name]} ${printed(limit)}`] : [];
    })
    .join(', ');
}

const valueCells = ({ judgement, verdict }: Outcome): Cells => ({
  verdict,
  ...(judgement
    ? {
        measured: toText(judgement.value),
        margin: toText(judgement.margin),
        rounded: judgement.rounded && toText(judgement.rounded),
      }
    : {}),
});

/** How many hold, for each file; `problems` kept a file from being computed. */
function summaryOf(files: readonly CheckedFile[]): Table {
  const counted = ['passed', 'does not follow', 'warned', 'failed'] as const;
  const rows = files.map(({ path, plan, outcomes = [], diagnostics }) => [
    path,
    plan?.model ?? null,
    ...[
      outcomes.length,
      ...counted.map((verdict) => outcomes.filter((one) => one.verdict === verdict).length),
      diagnostics.filter(({ severity }) => severity === 'error').length,
    ].map(String),
  ]);
  const sums = [2, 3, 4, 5, 6, 7].map((at) => String(rows.reduce((sum, row) => sum + Number(row[at]), 0)));
  return {
    id: 'summary',
    columns: ['file', 'model', 'checks', 'passed', 'doesNotFollow', 'warned', 'failed', 'problems'].map(
      (id) => ({ id }),
    ),
    rows,
    total: ['total', null, ...sums],
  };
}

const findingsOf = ({ path, outcomes = [], diagnostics }: CheckedFile): readonly Finding[] =>
  [...diagnostics, ...outcomes.flatMap(({ finding }) => finding ?? [])].map(
    ({ code, severity, message, labels: [label] }) => ({
      code,
      severity,
      message,
      ...(label ? { place: placeOf(label.span) } : {}),
      file: path,
    }),
  );
