/** Loads files of checks, each linked to its model and its scenarios. A model is loaded once, however many files mean it. */
import type { Check } from '../analysis/checking/check.js';
import { linkChecks, type Reformed } from '../analysis/checking/link.js';
import { settle } from '../diagnostic/answers.js';
import { hasErrors, inOrder, wrong, type Diagnostic, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf, type MapNode } from '../document/node.js';
import { checksFile, type ChecksFile } from '../model/checks-file.js';
import { readMap } from '../model/read-file.js';
import { inLanguage } from '../model/scalars.js';
import type { Reading } from '../model/reader.js';
import type { Plan } from '../plan/plan.js';
import { unitWords } from '../quantity/unit-words.js';
import { allOf, planUnder } from '../scenario/subset.js';
import type { Said } from '../source/text.js';
import type { CheckWorld } from '../source/world.js';
import type { Language } from '../vocabulary/labels.js';
import { load, type Loaded } from './load.js';
import { loadScenario } from './load-scenario.js';

/**
 * @property checks absent where something is wrong with the file, its model or a scenario
 * @property diagnostics of the file, and the errors of what it names; a model's own warnings are told by `validate`
 */
export type LoadedChecks = {
  readonly path: string;
  readonly title?: string;
  readonly plan?: Plan;
  readonly checks?: readonly Check[];
  readonly diagnostics: readonly Diagnostic[];
};

export type ChecksLoader = (path: string) => LoadedChecks;

type Known = {
  readonly model: (folder: string) => Loaded;
  readonly scenario: (folder: string, words: string) => Scened;
};
type Scened = { readonly reformed?: Reformed; readonly diagnostics: readonly Diagnostic[] };

export function checksLoader(world: CheckWorld, language: Language = 'en'): ChecksLoader {
  const models = new Map<string, Loaded>();
  const scenarios = new Map<string, Scened>();
  const model = (folder: string): Loaded => once(models, folder, () => load(folder, world, language));
  const known: Known = {
    model,
    scenario: (folder, words) =>
      once(scenarios, `${folder}\u0000${words}`, () => scened(folder, words, model(folder), world, language)),
  };
  return (path) => loadOne(path, world, known, language);
}

function once<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const found = memory.get(key) ?? make();
  memory.set(key, found);
  return found;
}

function scened(
  folder: string,
  words: string,
  { model, plan }: Loaded,
  world: CheckWorld,
  language: Language,
): Scened {
  if (!model || !plan) return { diagnostics: [] };
  const { scenario, diagnostics } = loadScenario(words, { path: folder, model, plan }, world, { language });
  if (!scenario) return { diagnostics };
  return { reformed: { scenario, plan: planUnder(scenario, allOf(scenario)) }, diagnostics };
}

function loadOne(path: string, world: CheckWorld, known: Known, language: Language): LoadedChecks {
  const found: Diagnostic[] = [];
  const report: Report = (diagnostic) => void found.push(diagnostic);
  const [, folder = '', name = path] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  const files = world.model(folder === '' ? '.' : folder);
  const map = readMap(name, 'checks', files, report);
  if (!map) return { path, diagnostics: found };
  const place = placeOfModel(map, path, world, report);
  const loaded = place === undefined ? undefined : known.model(place);
  const answers: Reading['answers'] = [];
  const reading = loaded?.model ? { ...loaded.model.reading, report, answers } : blind(report, answers);
  const file = checksFile(map, reading);
  const failed =
    loaded && !loaded.plan ? loaded.diagnostics.filter(({ severity }) => severity === 'error') : [];
  found.push(...failed);
  const linked =
    file && loaded?.plan && loaded.model && place !== undefined
      ? linkChecks(file, {
          model: loaded.model,
          plan: loaded.plan,
          report,
          language,
          scenario: (words) => scenarioOr(words, known.scenario(place, words.value), report),
        })
      : undefined;
  const own = answers.map((one) => ({ ...one, everywhere: one.within === map.span }));
  const diagnostics = inOrder(linked ? settle(found, own) : found);
  return {
    path,
    ...titled(file, language),
    ...(loaded?.plan ? { plan: loaded.plan } : {}),
    ...(linked && !hasErrors(diagnostics) ? { checks: linked } : {}),
    diagnostics,
  };
}

function titled(file: ChecksFile | undefined, language: Language): { readonly title?: string } {
  const title = inLanguage(file?.title, language);
  return title === undefined ? {} : { title };
}

/** Without its model, a file is read as far as that goes: which units there are is not known. */
const blind = (report: Report, answers: Reading['answers']): Reading => ({
  report,
  words: unitWords('?', new Map()),
  context: { currency: '?', entities: [] },
  knowsUnits: false,
  differsBy: new Set(),
  answers,
});

/** A scenario that is not there is told where it is named; one with errors, where they are. */
function scenarioOr(
  { value, span }: Said<string>,
  { reformed, diagnostics }: Scened,
  report: Report,
): Reformed | undefined {
  if (reformed) return reformed;
  for (const one of diagnostics.filter(({ severity }) => severity === 'error')) {
    const isUnknown = one.code === 'BRD814' && one.labels[0]?.span.source.text === '';
    report(isUnknown ? { ...one, ...helpHere(one), labels: [{ span, text: '' }] } : one);
  }
  if (diagnostics.length === 0) report(wrong('BRD814', span, `there is no scenario "${value}"`));
  return undefined;
}

/** In a file there is no option to type. */
const helpHere = ({ help }: Diagnostic): { readonly help?: string } =>
  help?.includes('--scenario') === true
    ? { help: 'a path, or an id of a file in scenarios/: scenario: digital-2030' }
    : {};

/** The folder of the model that has the id, the nearest one. */
function placeOfModel(map: MapNode, path: string, world: CheckWorld, report: Report): string | undefined {
  const said = entryOf(map, 'model')?.value;
  // What is missing or no text is reported by the reader of the file.
  if (said?.kind !== 'scalar' || said.text === '' || said.refused) return undefined;
  const near = world.modelsNear(path).map((folder) => ({ folder, id: idIn(folder, world) }));
  const found = near.find(({ id }) => id === said.text);
  if (found) return found.folder;
  const ids = near.flatMap(({ id }) => id ?? []);
  const help =
    ids.length > 0
      ? suggestion(said.text, ids, 'models')
      : 'it stands beside its model.yaml, or in a folder below it, or beside a folder models';
  report(wrong('BRD861', said.span, `there is no model "${said.text}" near this file`, help));
  return undefined;
}

/** What the head of a `model.yaml` says, without reading the model. */
function idIn(folder: string, world: CheckWorld): string | undefined {
  const found = world.model(folder).read('model.yaml');
  return 'text' in found ? /^id:[ \t]*["']?([\w.-]+)/m.exec(found.text)?.[1] : undefined;
}
