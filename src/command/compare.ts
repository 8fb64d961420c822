/** `balduque compare MODEL --scenario A --scenario B`. */
import { compareScenarios } from '../analysis/compare.js';
import { dimensions } from '../analysis/dimensions.js';
import type { Plan } from '../plan/plan.js';
import type { Result } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import { formatOf, requireSelection, selectionOf, wholeNumber } from './options.js';
import { leading, measureAsked, requireYear, type RunAsked, type RunOptions } from './run.js';
import { oneOf, UsageProblem } from './usage.js';
import { judged, mostWarnings } from './warnings.js';

export type CompareOptions = Omit<RunOptions, 'roundLines'>;

export const compareCommand = (model: string, given: CompareOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    formatOf(options);
    mostWarnings(options);
    const names = options.scenario ?? [];
    requireScenarios(names);
    const asked = {
      year: wholeNumber(options.year, '--year', 1000, 9999),
      select: selectionOf(options.select ?? []),
      selected: options.select,
      by: (options.by ?? []).map((word) => oneOf(word, dimensions, 'dimension')),
      measures: [...new Set((options.measure ?? []).map(measureAsked))],
      top: wholeNumber(options.top, '--top', 1, 1_000_000),
    };
    const loaded = loadOrTell(model, options, world);
    const reformed = loaded && scenariosOrTell(names, loaded, options, world);
    if (!reformed) return exitCodes.couldNotRun;
    const result = compareAsked(loaded.plan, reformed.scenarios, asked);
    return judged(await deliver(result, options, world), loaded.warnings + reformed.warnings, options, world);
  });

export function requireScenarios(names: readonly string[]): void {
  if (names.length === 0)
    throw new UsageProblem(
      'nothing is compared with the baseline',
      'name one or more scenarios: --scenario scenarios/digital-2030.yaml',
    );
}

export type CompareAsked = Omit<RunAsked, 'roundLines' | 'scenario'>;

/** What is asked of scenarios of a sound model. Without a year: the last one that all of them have. */
export function compareAsked(plan: Plan, scenarios: readonly Scenario[], asked: CompareAsked): Result {
  requireDifferent(scenarios);
  const year = asked.year ?? Math.min(...scenarios.map(({ years }) => years.until));
  for (const scenario of scenarios) {
    requireYear(year, scenario);
    requireSelection(asked.select, scenario.baseline, year);
  }
  const leads = leading(asked.measures[0], plan);
  return compareScenarios(scenarios, {
    year,
    select: asked.select,
    ...(asked.selected && asked.selected.length > 0 ? { selected: asked.selected.join(' ') } : {}),
    by: asked.by,
    measures: asked.measures.length > 0 ? asked.measures : [leads],
    leads,
    ...(asked.top === undefined ? {} : { top: asked.top }),
  });
}

/** Columns are named by the ids of the scenarios. */
function requireDifferent(scenarios: readonly Scenario[]): void {
  const ids = scenarios.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new UsageProblem(
      `two of the scenarios have the id "${twice}"`,
      'name each once, and give different scenarios different ids',
    );
}
