/** The main job: a plan and a year to a result. */
import { toText } from '../quantity/exact.js';
import { baseUnitText } from '../quantity/unit.js';
import type { Figure, Plan, Selection } from '../plan/plan.js';
import { isMeasure, type MeasureName } from '../plan/measures.js';
import type { Result, Table } from '../result/result.js';
import { anchorTable, probesOf } from './anchors.js';
import type { Dimension, Place } from './dimensions.js';
import { introducedIn } from './introduced.js';
import { headlineOf } from './headline.js';
import { overHorizon } from './horizon/horizon.js';
import { materialityTable, scalesOf } from './materiality.js';
import { notPricedTable } from './not-priced.js';
import type { LayoutChoice } from '../model/layout-names.js';
import { laidOut } from './laid-out.js';
import { notesOf } from './notes.js';
import { replacedTable } from './replaced.js';
import { matcherOf } from './select.js';
import { tableOf } from './table.js';
import { breakdown, totalsOf, type Breakdown, type Totals } from './totals.js';

export type RunRequest = {
  readonly year: number;
  readonly select: Selection;
  /** The selection as it was asked for. */
  readonly selected?: string;
  /** One table for each; none: the usual overview. */
  readonly by: readonly Dimension[];
  /** The measures of those tables. */
  readonly measures: readonly string[];
  readonly leads: MeasureName;
  readonly top?: number;
  /** The institution's table instead of the model's own. */
  readonly layout?: LayoutChoice;
  /** The plan under reforms, and what they are called together; without it, the run is of the baseline. */
  readonly reformed?: { readonly scenario: string; readonly plan: Plan };
};

/** The overview: what the headline is made of, whom it falls on, what leads it, how firmly it stands. */
const overview: readonly {
  readonly id: string;
  readonly dimension: Dimension;
  readonly beside?: readonly string[];
  readonly top?: number;
}[] = [
  { id: 'by-part', dimension: 'part', beside: ['processingCost'] },
  { id: 'by-component', dimension: 'component' },
  { id: 'by-addressee', dimension: 'addressee', beside: ['burdenHours'] },
  { id: 'by-status', dimension: 'status' },
];
const largest = 10;

export function run(baseline: Plan, request: RunRequest): Result {
  const plan = request.reformed?.plan ?? baseline;
  const whole = request.select.size === 0;
  const asked = request.by.length > 0;
  const breakdowns = asked
    ? request.by.map((dimension) => breakdown(dimension, request.measures))
    : overviewBreakdowns(request.leads);
  // Published totals are of the model's own year, before any reform.
  const probes = whole && !asked && !request.reformed ? probesOf(plan) : [];
  const scales = whole && !asked ? scalesOf(plan) : [];
  const matches = matcherOf(request.select);
  const totals = totalsOf({
    plan,
    baseline,
    year: request.year,
    matches,
    breakdowns: [...breakdowns, ...scales.flatMap((one) => ('breakdown' in one ? one.breakdown : []))],
    probes: [...probes, ...scales.flatMap((one) => ('probe' in one ? one.probe : []))],
  });
  const over = overHorizon({ plan, baseline, leads: request.leads, matches, breakdowns });
  const introduced = introducedIn({ plan, baseline, year: request.year, matches, leads: request.leads });
  const anchors = probes.length > 0 ? anchorTable(plan, probes, totals.evaluator) : undefined;
  const own = asked ? { tables: [], notes: [] } : laidOut(plan, baseline, request);
  // Like a breakdown, a table that was asked for stands alone.
  const alone = request.layout !== undefined && request.layout !== 'none';
  const usual = (): readonly Table[] => [
    ...over.tables,
    ...introduced.tables,
    ...overviewTables(breakdowns, plan, request.top),
    ...present(
      anchors,
      materialityTable(plan, scales, totals.evaluator),
      indicatorTable(plan, totals),
      notPricedTable(plan, request.select),
      replacedTable(plan),
    ),
  ];
  const tables = asked
    ? breakdowns.map((one) =>
        tableOf(one, plan, `by-${one.dimension}`, { top: request.top, leads: request.leads }),
      )
    : [...own.tables, ...(alone ? [] : usual())];
  return {
    balduque: 'result/1',
    command: 'run',
    ...modelOf(plan),
    runs: [
      {
        scenario: request.reformed?.scenario ?? null,
        year: request.year,
        ...(request.selected === undefined ? {} : { select: request.selected }),
        leads: request.leads,
        ...(over.annualised === undefined ? {} : { annualised: over.annualised }),
        headline: { ...headlineOf(totals, plan, request.leads, whole), ...over.headline },
      },
    ],
    tables,
    findings: [],
    notes: [...own.notes, ...over.notes, ...notesOf(plan, totals, request), ...introduced.notes],
  };
}

/** What a result says of its model. */
const modelOf = ({ model, title, currency, prices, kind }: Plan) => ({
  model,
  title,
  currency,
  prices,
  ...(kind === 'change' ? { kind } : {}),
});

/**
 * Computes all that a run computes, and keeps nothing: what has no value is thrown. Breakdowns only add the same leaves up once more.
 * @throws EvaluationProblem
 */
export function tryOut(plan: Plan, baseline: Plan = plan, year: number = plan.year): void {
  const probes = probesOf(plan);
  const matches = (): boolean => true;
  const totals = totalsOf({ plan, baseline, year, matches, breakdowns: [], probes });
  headlineOf(totals, plan, isMeasure(plan.headline) ? plan.headline : 'economicCost', true);
  anchorTable(plan, probes, totals.evaluator);
  indicatorTable(plan, totals);
  materialityTable(plan, scalesOf(plan), totals.evaluator);
}

const present = (...tables: readonly (Table | undefined)[]): readonly Table[] =>
  tables.filter((table) => table !== undefined);

/** The largest procedures are named ones: what stands for the rest of a register is no procedure. */
const isNamed = ({ row }: Place): boolean => row.at.part === 'named';

const overviewBreakdowns = (leads: MeasureName): readonly Breakdown[] => [
  ...overview.map(({ id, dimension, beside = [] }) =>
    // Compliance cost is told of citizens and business with the administration beside them.
    breakdown(dimension, [
      leads,
      ...(id === 'by-addressee' && leads === 'complianceCost' ? ['processingCost'] : []),
      ...beside,
    ]),
  ),
  { ...breakdown('procedure', [leads]), where: isNamed },
];

function overviewTables(
  breakdowns: readonly Breakdown[],
  plan: Plan,
  top: number | undefined,
): readonly Table[] {
  const tables = overview.map(({ id }, i) => tableOf(breakdowns[i] as Breakdown, plan, id));
  const residual = plan.rows.some(({ at }) => at.part === 'residual');
  const leading = tableOf(breakdowns.at(-1) as Breakdown, plan, 'largest', { top: top ?? largest });
  return [...tables.filter(({ id }) => id !== 'by-part' || residual), leading].filter(
    ({ rows }) => rows.length > 0,
  );
}

function indicatorTable({ indicators, figures }: Plan, { evaluator }: Totals): Table | undefined {
  if (indicators.length === 0) return undefined;
  const rows = indicators.map(({ id, figure }) => {
    const { unit, standing } = figures[figure] as Figure;
    return [
      id,
      toText(evaluator.figure(figure)),
      baseUnitText(unit),
      standing.asOf ? String(standing.asOf.value) : null,
    ];
  });
  return {
    id: 'indicators',
    columns: [{ id: 'indicator' }, { id: 'value' }, { id: 'unit' }, { id: 'asOf' }],
    rows,
  };
}
