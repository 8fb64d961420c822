// The command line in this process, on real folders: what it said, and how it ended.
import { join, posix } from 'node:path';
import { main } from '../../src/cli/main.js';
import { checkFiles, modelsNear } from '../../src/io/checks.js';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import type { CheckWorld, ModelWorld, World } from '../../src/source/world.js';
import { root, type Said } from './run.js';

export type Talk = (words: readonly string[]) => Promise<Said>;

type ModelFiles = ModelWorld['model'];

const modelWorld = (files: ModelFiles): ModelWorld => ({
  model: files,
  packs: { ...modelFiles(join(root, 'models/packs')), show: (path) => `packs/${path}` },
  today: '2019-06-30',
});

/** Every model is looked at anew. */
const noVerdicts: World['verdicts'] = {
  build: 'test',
  here: '',
  digest: () => '',
  recall: () => undefined,
  keep: () => undefined,
};

export type Scenarios = Pick<World, 'scenario' | 'scenarioIds' | 'checks' | 'modelsNear'>;
const noScenarios: Scenarios = {
  scenario: () => undefined,
  scenarioIds: () => [],
  checks: () => ({ paths: [] }),
  modelsNear: () => [],
};

/** @param files of the model at a path, as it is typed */
export const talkWith =
  (files: ModelFiles, scenarios = noScenarios): Talk =>
  async (words) => {
    const said = { stdout: '', stderr: '' };
    const world: World = {
      ...modelWorld(files),
      ...scenarios,
      verdicts: noVerdicts,
      exampleText: () => '',
      isFree: () => false,
      isSame: () => false,
      asker: () => Promise.resolve(undefined),
      write: () => ({ problem: 'nothing is written here' }),
      copyExample: () => ({ problem: 'nothing is written here' }),
      examples: () => [],
      out: (text) => void (said.stdout += text),
      err: (text) => void (said.stderr += text),
      version: 'test',
      environment: { NO_COLOR: '1', COLUMNS: '4000' },
      terminal: { out: false, err: false, width: undefined },
    };
    const status = await main(words, world);
    return { status, ...said };
  };

/** Paths are typed relative to `place`, and shown so. */
const filesIn =
  (place: string): ModelFiles =>
  (path) => ({ ...modelFiles(join(place, path)), show: (inner) => posix.join(path, inner) });

const scenariosIn = (place: string): Scenarios => ({
  scenario: (name, model) => {
    const found = scenarioPlace(name, model, place);
    if (!found) return undefined;
    const show = (inner: string): string => posix.relative(place, found.files.show(inner));
    return { ...found, files: { ...found.files, show } };
  },
  scenarioIds: (model) => scenarioIds(model, place),
  checks: (path) => {
    const found = checkFiles(join(place, path));
    return 'paths' in found ? { paths: found.paths.map((one) => posix.relative(place, one)) } : found;
  },
  modelsNear: (path) => modelsNear(join(place, path)).map((one) => posix.relative(place, one)),
});

export const talkIn = (place: string): Talk => talkWith(filesIn(place), scenariosIn(place));
export const checkWorldIn = (place: string): CheckWorld => ({
  ...modelWorld(filesIn(place)),
  ...scenariosIn(place),
});
