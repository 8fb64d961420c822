// The command line in this process, on real folders: what it said, and how it ended.
import { join, posix } from 'node:path';
import { main } from '../../src/cli/main.js';
import { modelFiles } from '../../src/io/files.js';

import type { ModelWorld, World } from '../../src/source/world.js';
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

/** @param files of the model at a path, as it is typed */
export const talkWith =
  (files: ModelFiles): Talk =>
  async (words) => {
    const said = { stdout: '', stderr: '' };
    const world: World = {
      ...modelWorld(files),
      scenario: () => undefined,
      scenarioIds: () => [],
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

export const talkIn = (place: string): Talk => talkWith(filesIn(place));
export const modelWorldIn = (place: string): ModelWorld => modelWorld(filesIn(place));
