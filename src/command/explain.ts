/** `balduque explain MODEL MEASURE`, and `balduque explain BRD203`. */
import { explain } from '../analysis/explain.js';
import { explainPart, isPartName, partNamesOf } from '../analysis/explain-part.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { Model } from '../model/load.js';
import { codes, isCode } from '../diagnostic/codes.js';
import { explainHorizon } from '../analysis/horizon/explain.js';
import { horizonNames, isHorizonName } from '../plan/horizon-measures.js';
import { isMeasure, measureNames, measureOf } from '../plan/measures.js';
import { renderCode } from '../render/diagnostics.js';
import type { Horizon } from '../plan/horizon.js';
import type { Plan, Selection } from '../plan/plan.js';
import type { Result } from '../result/result.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver, noCsvOfTrees } from './deliver.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import { requireOneScenario, requireYear } from './run.js';
import { historyOf } from '../scenario/history.js';
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import { requireHorizon } from './horizon.js';
import { formatOf, requireSelection, selectionOf, wholeNumber, type OutputOptions } from './options.js';
import { oneOf, UsageProblem } from './usage.js';
import type { Voice } from './voice.js';
import { judged, mostWarnings, type WarningOptions } from './warnings.js';

export type ExplainOptions = OutputOptions &
  WarningOptions & {
    readonly year?: string;
    readonly select?: readonly string[];
    readonly depth?: string;
    readonly scenario?: readonly string[];
  };

export const explainCommand = (
  what: string,
  measure: string | undefined,
  given: ExplainOptions,
  world: World,
): Promise<number> =>
  computing(world, given, async (options) => {
    if (measure === undefined && /^BRD\d+$/i.test(what)) return explainCode(what, options.voice, world);
    if (formatOf(options) === 'csv') noCsvOfTrees();
    if (measure !== undefined) measureToExplain(measure);
    const year = wholeNumber(options.year, '--year', 1000, 9999);
    const depth = wholeNumber(options.depth, '--depth', 1, 100);
    const select = selectionOf(options.select ?? []);
    mostWarnings(options);
    requireOneScenario(options);
    const loaded = loadOrTell(what, options, world);
    const reformed = loaded && scenariosOrTell(options.scenario ?? [], loaded, options, world);
    if (!reformed) return exitCodes.couldNotRun;
    const asked = { measure, year, select, selected: options.select, depth, scenario: reformed.scenarios[0] };
    const code = await deliver(explainNamed(loaded, asked), options, world);
    return judged(code, loaded.warnings + reformed.warnings, options, world);
  });

/** @property selected the selection in the words it was asked in */
export type ExplainAsked = {
  readonly measure: string | undefined;
  readonly year: number | undefined;
  readonly select: Selection;
  readonly selected: readonly string[] | undefined;
  readonly depth: number | undefined;
  readonly scenario?: Scenario | undefined;
};

/** What is asked of a sound model, with what the model itself says where nothing is. */
export function explainAsked(
  loaded: Plan,
  { measure, year: said, select, selected = [], depth, scenario }: ExplainAsked,
): Result {
  const plan = scenario?.baseline ?? loaded;
  const year = said ?? scenario?.years.until ?? plan.year;
  if (scenario) requireYear(year, scenario);
  requireSelection(select, plan, year);
  const request = {
    year,
    select,
    ...(selected.length > 0 ? { selected: selected.join(' ') } : {}),
    ...(depth === undefined ? {} : { depth }),
    ...(scenario ? { reformed: reformedBy(scenario) } : {}),
  };
  const name = measure ?? plan.headline;
  const { horizon } = plan;
  if (!isHorizonName(name)) return explain(plan, { ...request, measure: name });
  const of = isMeasure(plan.headline) ? plan.headline : 'economicCost';
  requireHorizon([name], of, plan);
  return explainHorizon(plan, horizon as Horizon, of, { ...request, measure: name });
}

/** A measure, or a figure or a tariff of the model as checks name it. */
export function explainNamed(
  { plan, model }: { readonly plan: Plan; readonly model: Model },
  asked: ExplainAsked,
): Result {
  const { measure: name, year = plan.year, depth, select, scenario } = asked;
  if (name === undefined || !isPartName(name)) return explainAsked(plan, asked);
  if (scenario || select.size > 0)
    throw new UsageProblem(`"${name}" is of no line, so no selection and no scenario has a part in it`);
  const how = { year, ...(depth === undefined ? {} : { depth }) };
  return explainPart(name, { model, plan }, how) ?? noPart(name, model);
}

function noPart(name: string, model: Model): never {
  const help = suggestion(name, partNamesOf(model), 'names');
  throw new UsageProblem(`"${name}" is no figure and no rate of a tariff`, help);
}

function reformedBy(scenario: Scenario): NonNullable<Parameters<typeof explain>[1]['reformed']> {
  const all = allOf(scenario);
  return { scenario: scenario.id, plan: planUnder(scenario, all), history: historyOf(scenario, all) };
}

export const measureToExplain = (word: string): string =>
  measureOf(word) || isHorizonName(word) || isPartName(word)
    ? word
    : oneOf(word, [...measureNames, ...horizonNames], 'measure');

function explainCode(word: string, { say }: Voice, world: World): number {
  const code = word.toUpperCase();
  if (!isCode(code)) oneOf(code, Object.keys(codes), 'code');
  else world.out(renderCode(code, say));
  return exitCodes.fine;
}
