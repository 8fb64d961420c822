/** What commands may do to the world around them; `io` does it. Handed down, so that nothing below knows about files or processes. */
import type { FileProblem, Files } from './files.js';

export type WriteProblem = { readonly problem: string };

/** Changes a file of an example on its way: its path in the example, and its text. */
export type Change = (path: string, text: string) => string;

/** Asks a person at a terminal, who may leave with Ctrl-C: then nothing is answered. */
export type Asker = {
  readonly text: (question: TextQuestion) => Promise<string | undefined>;
  readonly choice: (question: ChoiceQuestion) => Promise<string | undefined>;
};

export type TextQuestion = {
  readonly message: string;
  /** What an empty answer means. */
  readonly usual: string;
  /** What is wrong with an answer. */
  readonly check: (answer: string) => string | undefined;
};

export type ChoiceQuestion = {
  readonly message: string;
  readonly options: readonly { readonly value: string; readonly says: string }[];
};

/** A file in its folder. */
export type ScenarioPlace = { readonly files: Files; readonly name: string };

/** Files of checks, by their paths as they are shown; or why they cannot be looked for. */
export type FoundChecks = { readonly paths: readonly string[] } | { readonly problem: FileProblem };

/** Verdicts on models that were sound, kept from one call to the next. */
export type Verdicts = {
  /** Which build of the tool this is. */
  readonly build: string;
  /** The folder that paths are relative to. */
  readonly here: string;
  readonly digest: (text: string) => string;
  readonly recall: (name: string) => string | undefined;
  readonly keep: (name: string, text: string) => void;
};

export type World = {
  /** The files of a model: its folder, or its `model.yaml`. */
  readonly model: (path: string) => Files;
  /** The file of a scenario: a path, or an id in a folder `scenarios` beside the model or here; undefined if there is none. */
  readonly scenario: (name: string, model: string) => ScenarioPlace | undefined;
  /** The ids that can be found so, sorted. */
  readonly scenarioIds: (model: string) => readonly string[];
  /** A file of checks, or all that lie in a folder and below it, sorted. */
  readonly checks: (path: string) => FoundChecks;
  /** The folders with a `model.yaml` that a file of checks may mean, the nearest first. */
  readonly modelsNear: (path: string) => readonly string[];
  readonly verdicts: Verdicts;
  /** The packs that models take by name. */
  readonly packs: Files;
  /** Writes a file whole or not at all. */
  readonly write: (path: string, text: string) => WriteProblem | undefined;
  /** Copies a model that is shipped with the package into a folder that is new or empty. */
  readonly copyExample: (
    example: string,
    folder: string,
    change?: Change,
  ) => readonly string[] | WriteProblem;
  /** The text of a file of an example. */
  readonly exampleText: (example: string, path: string) => string;
  /** Whether an example may be put there: it is new, or an empty folder. */
  readonly isFree: (folder: string) => boolean;
  /** Whether both paths lead to one file, links resolved; a path at which there is none leads to no file. */
  readonly isSame: (path: string, other: string) => boolean;
  /** Undefined where there is nobody to ask. */
  readonly asker: () => Promise<Asker | undefined>;
  readonly examples: () => readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly version: string;
  /** The day of the run (2019-12-31): warnings look at it, results never. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly width: number | undefined };
};

/** What loading a model needs: its files, the packs, and the day on which its figures are looked at. */
export type ModelWorld = Pick<World, 'model' | 'packs' | 'today'>;
/** And what loading a scenario needs. */
export type ReformWorld = ModelWorld & Pick<World, 'scenario' | 'scenarioIds'>;
/** And what loading files of checks needs. */
export type CheckWorld = ReformWorld & Pick<World, 'checks' | 'modelsNear'>;

export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2, bug: 3, interrupted: 130 } as const;
