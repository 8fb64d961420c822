/** What commands may do to the world around them; `io` does it. Handed down, so that nothing below knows about files or processes. */
import type { Files } from './files.js';

export type WriteProblem = { readonly problem: string };

export type World = {
  /** The files of a model: its folder, or its `model.yaml`. */
  readonly model: (path: string) => Files;
  /** The packs that models take by name. */
  readonly packs: Files;
  /** Writes a file whole or not at all. */
  readonly write: (path: string, text: string) => WriteProblem | undefined;
  /** Copies a model that is shipped with the package into a folder that is new or empty. */
  readonly copyExample: (example: string, folder: string) => readonly string[] | WriteProblem;
  readonly examples: () => readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly version: string;
  /** The day of the run (2019-12-31): warnings look at it, results never. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly width: number | undefined };
};

export const exitCodes = { fine: 0, findings: 1, couldNotRun: 2, bug: 3 } as const;
