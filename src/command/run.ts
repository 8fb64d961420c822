/** `balduque run MODEL`. */
import { dimensions, type Dimension } from '../analysis/dimensions.js';
import { run } from '../analysis/run.js';
import { layoutChoices, type LayoutChoice } from '../model/layout-names.js';
import { isMeasure, measureNames, measureOf, oneOffName, type MeasureName } from '../plan/measures.js';
import { isHorizonName } from '../plan/horizon-measures.js';
import type { Plan, Selection } from '../plan/plan.js';
import type { RoundingMode } from '../quantity/exact.js';
import type { Result } from '../result/result.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { runScenario } from '../analysis/scenario-run.js';
import type { Scenario } from '../scenario/scenario.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import { measureOrOver, requireHorizon } from './horizon.js';
import { formatOf, requireSelection, selectionOf, wholeNumber, type OutputOptions } from './options.js';
import { oneOf, UsageProblem } from './usage.js';
import { judged, mostWarnings, type WarningOptions } from './warnings.js';

export type RunOptions = OutputOptions &
  WarningOptions & {
    readonly year?: string;
    readonly by?: readonly string[];
    readonly measure?: readonly string[];
    readonly select?: readonly string[];
    readonly top?: string;
    readonly roundLines?: string;
    readonly layout?: string;
    readonly scenario?: readonly string[];
    readonly discount?: string;
  };

type ScenarioOptions = Pick<RunOptions, 'scenario' | 'discount'>;

export const runCommand = (model: string, given: RunOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    formatOf(options);
    mostWarnings(options);
    const by = (options.by ?? []).map((word) => oneOf(word, dimensions, 'dimension'));
    const year = wholeNumber(options.year, '--year', 1000, 9999);
    const top = wholeNumber(options.top, '--top', 1, 1_000_000);
    const asked = [...new Set((options.measure ?? []).map(measureOrOver))];
    const select = selectionOf(options.select ?? []);
    requireOneScenario(options);
    const loaded = loadOrTell(model, options, world);
    if (!loaded) return exitCodes.couldNotRun;
    const { roundLines } = options;
    const layout = layoutAsked(options.layout);
    const reformed = scenariosOrTell(options.scenario ?? [], loaded, options, world);
    if (!reformed) return exitCodes.couldNotRun;
    const [scenario] = reformed.scenarios;
    const code = await deliver(
      runAsked(loaded.plan, {
        year,
        select,
        selected: options.select,
        by,
        measures: asked,
        top,
        roundLines,
        layout,
        scenario,
      }),
      options,
      world,
    );
    return judged(code, loaded.warnings + reformed.warnings, options, world);
  });

/** Side by side is what `compare` is for: here a result is of one plan. */
export function requireOneScenario({ scenario = [], discount }: ScenarioOptions): void {
  if (scenario.length > 1)
    throw new UsageProblem(
      'this is of one scenario, and several are named',
      `side by side: balduque compare; together: --scenario ${scenario.join('+')}`,
    );
  requireDiscounted(scenario, discount);
}

export function requireDiscounted(scenarios: readonly string[], discount: string | undefined): void {
  if (discount !== undefined && scenarios.length === 0)
    throw new UsageProblem('nothing is discounted without a scenario', 'name one: --scenario digital-2030');
}

/** @property selected the selection in the words it was asked in */
export type RunAsked = {
  readonly year: number | undefined;
  readonly select: Selection;
  readonly selected: readonly string[] | undefined;
  readonly by: readonly Dimension[];
  readonly measures: readonly string[];
  readonly top: number | undefined;
  readonly roundLines: string | undefined;
  readonly layout?: LayoutChoice | undefined;
  readonly scenario?: Scenario | undefined;
};

/** What is asked of a sound model, with what the model itself says where nothing is. */
export function runAsked(loaded: Plan, asked: RunAsked): Result {
  const { scenario } = asked;
  const year = asked.year ?? scenario?.years.until ?? loaded.year;
  if (scenario) requireYear(year, scenario);
  requireOneTable(asked);
  const plan = withRounding(scenario?.baseline ?? loaded, asked.roundLines);
  requireSelection(asked.select, plan, year);
  const leads = leading(
    asked.measures.find((name) => !isHorizonName(name)),
    plan,
  );
  requireHorizon(asked.measures, leads, plan, asked.by);
  const request = {
    year,
    select: asked.select,
    ...(asked.selected && asked.selected.length > 0 ? { selected: asked.selected.join(' ') } : {}),
    by: asked.by,
    measures: asked.measures.length > 0 ? asked.measures : [...new Set([leads, ...usualColumns])],
    leads,
    ...(asked.top === undefined ? {} : { top: asked.top }),
    ...(asked.layout === undefined ? {} : { layout: asked.layout }),
  };
  return scenario ? runScenario({ ...scenario, baseline: plan }, request) : run(plan, request);
}

/** The rows of an institution's table are its own: no breakdown stands in its place unseen. */
function requireOneTable({ by, layout }: RunAsked): void {
  if (by.length > 0 && layout !== undefined && layout !== 'none')
    throw new UsageProblem(
      `the table ${layout} has rows of its own, and no breakdown by ${by[0]}`,
      'one of both: --layout or --by',
    );
}

export function requireYear(year: number, { years: { from, until }, id }: Scenario): void {
  if (year < from || year > until)
    throw new UsageProblem(
      `${year} is outside the years of the scenario "${id}"`,
      `its years are ${from} to ${until}: --year ${until}`,
    );
}

/** What a breakdown shows beside the leading measure. */
const usualColumns: readonly MeasureName[] = ['processingCost', 'burdenHours'];

export const measureAsked = (word: string): string =>
  measureOf(word) ? word : oneOf(word, [...measureNames, ...measureNames.map(oneOffName)], 'measure');

export function leading(asked: string | undefined, plan: Plan): MeasureName {
  if (asked !== undefined && isMeasure(asked)) return asked;
  return isMeasure(plan.headline) ? plan.headline : 'economicCost';
}

const layoutAsked = (word: string | undefined): LayoutChoice | undefined =>
  word === undefined ? undefined : oneOf(word, layoutChoices, 'layout');

/** `half-up:0`, `half-even:2`, or just the decimals. */
function withRounding(plan: Plan, words: string | undefined): Plan {
  if (words === undefined) return plan;
  const [, mode = 'half-up', decimals] = /^(?:(half-up|half-even|down|up):)?(-?\d)$/.exec(words) ?? [];
  if (decimals === undefined)
    throw new UsageProblem(
      `--round-lines ${words} is not understood`,
      'for example: --round-lines 0, or --round-lines half-even:2',
    );
  return {
    ...plan,
    roundLines: { all: { decimals: Number(decimals), mode: mode as RoundingMode } },
  };
}
