/** `balduque solve MODEL --parameter NAME --target AMOUNT`. */
import { openMeasureIn, namedFigureOf } from '../analysis/solve/askable.js';
import { solve, type Solution } from '../analysis/solve/solve.js';
import { shareName, unitOfSought, type Sought } from '../analysis/target.js';
import { scaleIn } from '../analysis/written-scale.js';
import type { NamedFigure } from '../plan/named-figure.js';
import { isMeasure, measureNames, measureOf, oneOffName, type MeasureName } from '../plan/measures.js';
import type { Selection } from '../plan/plan.js';
import type { Exact } from '../quantity/exact.js';
import { isProblem, parseFigureText } from '../quantity/figure-text.js';
import { baseUnitText } from '../quantity/unit.js';
import type { UnitWords } from '../quantity/unit-words.js';
import { baseOf, parseRange } from '../quantity/written-number.js';
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import type { LoadedModel } from './load-scenario.js';
import { formatOf, requireSelection, selectionOf, wholeNumber, type OutputOptions } from './options.js';
import { requireYear } from './run.js';
import { oneOf, UsageProblem } from './usage.js';
import { judged, mostWarnings, type WarningOptions } from './warnings.js';

export type SolveOptions = OutputOptions &
  WarningOptions & {
    readonly parameter?: string;
    readonly target?: string;
    readonly measure?: string;
    readonly year?: string;
    readonly select?: readonly string[];
    readonly within?: string;
    readonly scenario?: readonly string[];
  };

export const solveCommand = (model: string, given: SolveOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    formatOf(options);
    mostWarnings(options);
    const asked = {
      parameter: needed(options.parameter, '--parameter', 'residual-factor'),
      target: needed(options.target, '--target', "'4.25 %'"),
      measure: soughtMeasure(options.measure ?? shareName),
      year: wholeNumber(options.year, '--year', 1000, 9999),
      select: selectionOf(options.select ?? []),
      selected: options.select,
      within: options.within,
    };
    const loaded = loadOrTell(model, options, world);
    if (!loaded) return exitCodes.couldNotRun;
    const reformed = scenariosOrTell(options.scenario ?? [], loaded, options, world);
    if (!reformed) return exitCodes.couldNotRun;
    const { result, outcome } = solveAsked(loaded, { ...asked, scenario: reformed.scenarios[0] });
    const code = await deliver(result, options, world);
    const verdict = outcome === 'reached' ? code : Math.max(code, exitCodes.findings);
    return judged(verdict, loaded.warnings + reformed.warnings, options, world);
  });

/** @property selected the selection in the words it was asked in @property target such as `2.70 %` or `13.8 bn MXN` */
export type SolveAsked = {
  readonly parameter: string;
  readonly target: string;
  readonly measure: string;
  readonly year: number | undefined;
  readonly select: Selection;
  readonly selected: readonly string[] | undefined;
  readonly within: string | undefined;
  readonly scenario?: Scenario | undefined;
};

/** What is asked of a sound model, with what the model itself says where nothing is. */
export function solveAsked(
  { plan: loaded, model }: Pick<LoadedModel, 'plan' | 'model'>,
  asked: SolveAsked,
): Solution {
  const { scenario, select } = asked;
  const baseline = scenario?.baseline ?? loaded;
  const year = asked.year ?? scenario?.years.until ?? baseline.year;
  if (scenario) requireYear(year, scenario);
  requireSelection(select, baseline, year);
  const plan = scenario ? planUnder(scenario, allOf(scenario)) : baseline;
  const { words } = model.reading;
  const sought = { measure: asked.measure, year, select };
  const problem = openMeasureIn(sought, plan);
  if (problem) throw new UsageProblem(problem.message, problem.help);
  const parameter = namedFigureOf(plan, asked.parameter);
  if ('message' in parameter) throw new UsageProblem(parameter.message, parameter.help);
  const within = asked.within === undefined ? undefined : rangeAsked(asked.within, parameter, words);
  return solve(
    { plan, baseline },
    {
      parameter,
      scale: scaleIn(parameter, words),
      sought,
      target: targetAsked(asked.target, sought, unitOfSought(sought, plan), words),
      ...(within ? { within } : {}),
      run: {
        year,
        select,
        ...(asked.selected && asked.selected.length > 0 ? { selected: asked.selected.join(' ') } : {}),
        leads: leadOf(asked.measure, plan.headline),
      },
      ...(scenario ? { scenario: scenario.id } : {}),
    },
  );
}

function needed(word: string | undefined, option: string, example: string): string {
  if (word === undefined)
    throw new UsageProblem(`solve needs ${option}`, `for example: ${option} ${example}`);
  return word;
}

export const soughtMeasure = (word: string): string =>
  word === shareName || measureOf(word)
    ? word
    : oneOf(word, [shareName, ...measureNames, ...measureNames.map(oneOffName)], 'measure');

const leadOf = (asked: string, headline: string): MeasureName => {
  const found = measureOf(asked)?.name ?? headline;
  return isMeasure(found) ? found : 'economicCost';
};

function rangeAsked(text: string, { figure }: NamedFigure, words: UnitWords): { low: Exact; high: Exact } {
  const found = parseRange(text, figure.unit, words);
  if (found) return found;
  const unit = baseUnitText(figure.unit);
  throw new UsageProblem(
    `--within ${text} is no range of ${unit === '1' ? 'plain numbers or shares' : unit}`,
    "the lower end first, each as in the model: --within '10 %..40 %'",
  );
}

/** An amount in the unit of the measure; of a year or not, as published totals are. */
function targetAsked(text: string, { measure }: Sought, unit: string, words: UnitWords): Exact {
  const found = parseFigureText(text, words);
  const own = unit.replace(/\/year$/, '');
  const isFit =
    !isProblem(found) && [own, unit].includes(baseUnitText(found.unit)) && (own === '1' || found.hasUnit);
  if (isFit) return baseOf(found);
  throw new UsageProblem(
    `--target ${text} is no amount of ${measure}`,
    own === '1' ? "for example: --target '2.70 %'" : `for example: --target '13.8 M ${own}'`,
  );
}
