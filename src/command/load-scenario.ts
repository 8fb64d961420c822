/** Loads the scenarios that a command names, each compiled on its model. */
import { targetProblems } from '../analysis/calibrate/target-problems.js';
import { reviewAdoption } from '../analysis/scenario-checks.js';
import { hasErrors, inOrder, wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { settle } from '../diagnostic/answers.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import { figure } from '../model/read-figure.js';
import type { Reading } from '../model/reader.js';
import { readMap } from '../model/read-file.js';
import { createTables, type Tables } from '../model/tables.js';
import { reviewFigures } from '../plan/checks/registry.js';
import type { Plan } from '../plan/plan.js';
import { compileScenario } from '../scenario/compile.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioFile, type ScenarioFile } from '../scenario/scenario-file.js';
import { startOfText } from '../source/text.js';
import type { ReformWorld } from '../source/world.js';
import type { Language } from '../vocabulary/labels.js';

export type LoadedModel = { readonly path: string; readonly model: Model; readonly plan: Plan };

/** @property scenario absent where there are errors, or where the model has some */
export type LoadedScenario = { readonly scenario?: Scenario; readonly diagnostics: readonly Diagnostic[] };

export type ScenarioOptions = {
  readonly language?: Language;
  /** A real rate in place of the scenario's own, as it was typed. */
  readonly discount?: string | undefined;
};

/**
 * @param words a path or an id, or several that are combined: `a+b`
 * @param loaded without a plan, the model has errors: then the scenario is read, and not compiled on it
 */
export function loadScenario(
  words: string,
  { path, model, plan }: Omit<LoadedModel, 'plan'> & { readonly plan?: Plan | undefined },
  world: ReformWorld,
  { language = 'en', discount }: ScenarioOptions = {},
): LoadedScenario {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const reading = { ...model.reading, report, answers: [], differsBy: idsIn(model) };
  const rate = discount === undefined ? undefined : rateOf(discount, reading);
  const { files, isWhole } = readScenario(words, path, reading, world);
  const scenario =
    plan && isWhole
      ? compileScenario(
          files.map(({ file }) => file),
          { plan, model, tables: tablesOf(files, model), report, language, discount: rate },
        )
      : undefined;
  if (plan && scenario) found.push(...reviewed(scenario, plan, model, !hasErrors(found), world));
  const answers = answersOf(files, reading.answers);
  const diagnostics = inOrder(plan ? settle(found, answers) : found);
  return scenario && !hasErrors(diagnostics) ? { scenario, diagnostics } : { diagnostics };
}

type ReadFile = { readonly file: ScenarioFile; readonly tables: Tables };

/** A file that is named twice is one. */
function readScenario(
  words: string,
  path: string,
  reading: Reading,
  world: ReformWorld,
): { readonly files: readonly ReadFile[]; readonly isWhole: boolean } {
  const { report } = reading;
  const known = new Set<string>();
  const read = namesIn(words, path, world).flatMap((name) => {
    const place = world.scenario(name, path);
    if (!place) {
      report(unknown(name, world.scenarioIds(path)));
      return [undefined];
    }
    const shown = place.files.show(place.name);
    if (known.has(shown)) return [];
    known.add(shown);
    const map = readMap(place.name, 'scenario', place.files, report);
    const file = map && scenarioFile(map, reading);
    return [file && { file, tables: createTables(place.files, report) }];
  });
  const files = read.filter((one) => one !== undefined);
  return { files, isWhole: files.length === read.length && files.length > 0 };
}

/** A table lies in the folder of the file that names it: of a scenario, or of the model. */
function tablesOf(files: readonly ReadFile[], model: Model): Tables {
  const own = new Map(files.map(({ file, tables }) => [file.at.source, tables]));
  return (said) => (own.get(said.span.source) ?? model.table)(said);
}

/** What a reviewer asks about the scenario's own figures, and about its adoption. */
function reviewed(
  { baseline, ...scenario }: Scenario,
  plan: Plan,
  model: Model,
  sound: boolean,
  { today }: ReformWorld,
): readonly Diagnostic[] {
  // What grows beyond the model's own series is a copy of it, and was asked about with the model.
  const fresh = baseline.figures
    .slice(plan.figures.length)
    .filter(({ path }) => !path.startsWith('economy/'));
  const found = reviewFigures(baseline, fresh, { model, today, sound });
  const asked = sound && !hasErrors(found) ? reviewAdoption({ baseline, ...scenario }) : [];
  return [...found, ...asked, ...targetProblems(scenario.calibration, baseline)];
}

/** What a figure of a reform may differ by. */
const idsIn = ({ file, procedures }: Model): ReadonlySet<string> =>
  new Set([
    ...file.segments.keys(),
    ...procedures.flatMap(({ procedure: { channels, variants } }) => [
      ...(channels?.keys() ?? []),
      ...(variants?.keys() ?? []),
    ]),
  ]);

/** The words of an option are read as a file's would be, and what is wrong with them is told alike. */
function rateOf(text: string, reading: Reading): WrittenFigure | undefined {
  const span = { source: { path: '--discount', text }, start: 0, end: text.length };
  return figure('yearly-rate')({ kind: 'scalar', text, plain: true, span }, reading);
}

/** A file may have a plus in its name. */
const namesIn = (words: string, path: string, world: ReformWorld): readonly string[] =>
  world.scenario(words, path) ? [words] : words.split('+');

const unknown = (name: string, ids: readonly string[]): Diagnostic =>
  wrong(
    'BRD814',
    startOfText({ path: name, text: '' }),
    `there is no scenario "${name}"`,
    ids.length > 0
      ? suggestion(name, ids, 'scenarios')
      : 'a path, or an id of a file in scenarios/: --scenario scenarios/digital-2030.yaml',
  );

/** At the head of a scenario, an answer is for all of it. */
const answersOf = (
  files: readonly ReadFile[],
  answers: Model['reading']['answers'],
): Model['reading']['answers'] =>
  answers.map((one) => ({ ...one, everywhere: files.some(({ file }) => file.at === one.within) }));
