/** Loads the scenarios that a command names, each compiled on its model. */
import { inOrder, wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { settle } from '../diagnostic/answers.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import { figure } from '../model/read-figure.js';
import type { Reading } from '../model/reader.js';
import { readMap } from '../model/read-file.js';
import { createTables, type Tables } from '../model/tables.js';
import type { Plan } from '../plan/plan.js';
import { compileScenario } from '../scenario/compile.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioFile, type ScenarioFile } from '../scenario/scenario-file.js';
import { startOfText } from '../source/text.js';
import type { ReformWorld } from '../source/world.js';
import type { Language } from '../vocabulary/labels.js';

export type LoadedModel = { readonly path: string; readonly model: Model; readonly plan: Plan };

export type LoadedScenario = { readonly scenario?: Scenario; readonly diagnostics: readonly Diagnostic[] };

export type ScenarioOptions = {
  readonly language?: Language;
  /** A real rate in place of the scenario's own, as it was typed. */
  readonly discount?: string | undefined;
};

/** @param words a path or an id, or several that are combined: `a+b` */
export function loadScenario(
  words: string,
  { path, model, plan }: LoadedModel,
  world: ReformWorld,
  { language = 'en', discount }: ScenarioOptions = {},
): LoadedScenario {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const reading = { ...model.reading, report, answers: [], differsBy: idsIn(plan) };
  const read = namesIn(words, path, world).map((name) => {
    const place = world.scenario(name, path);
    if (!place) {
      report(unknown(name));
      return undefined;
    }
    const map = readMap(place.name, 'scenario', place.files, report);
    const file = map && scenarioFile(map, reading);
    return file && { file, tables: createTables(place.files, report) };
  });
  const rate = discount === undefined ? undefined : rateOf(discount, reading);
  const files = read.filter((one) => one !== undefined);
  const whole = files.length === read.length && files.length > 0;
  const scenario = whole
    ? compileScenario(
        files.map(({ file }) => file),
        {
          plan,
          model,
          tables: (files[0] as (typeof files)[number]).tables,
          report,
          language,
          discount: rate,
        },
      )
    : undefined;
  const diagnostics = inOrder(settle(found, answersOf(files, reading.answers)));
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return scenario && !failed ? { scenario, diagnostics } : { diagnostics };
}

/** What a figure of a reform may differ by. */
const idsIn = ({ rows }: Plan): ReadonlySet<string> =>
  new Set(rows.flatMap(({ at }) => [at.segment, at.channel, at.variant].filter((id) => id !== undefined)));

/** The words of an option are read as a file's would be, and what is wrong with them is told alike. */
function rateOf(text: string, reading: Reading): WrittenFigure | undefined {
  const span = { source: { path: '--discount', text }, start: 0, end: text.length };
  return figure('yearly-rate')({ kind: 'scalar', text, plain: true, span }, reading);
}

/** A file may have a plus in its name. */
const namesIn = (words: string, path: string, world: ReformWorld): readonly string[] =>
  world.scenario(words, path) ? [words] : words.split('+');

const unknown = (name: string): Diagnostic =>
  wrong(
    'BRD814',
    startOfText({ path: name, text: '' }),
    `there is no scenario "${name}"`,
    'a path, or an id of a file in scenarios/: --scenario scenarios/digital-2030.yaml',
  );

/** At the head of a scenario, an answer is for all of it. */
const answersOf = (
  files: readonly { readonly file: ScenarioFile; readonly tables: Tables }[],
  answers: Model['reading']['answers'],
): Model['reading']['answers'] =>
  answers.map((one) => ({ ...one, everywhere: files.some(({ file }) => file.at === one.within) }));
