/** `--max-warnings N`: what is too much for a check in a pipeline. The result is given all the same; the exit code says that there are findings. */
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { exitCodes, type World } from '../source/world.js';
import { wholeNumber } from './options.js';
import { english, type Voice } from './voice.js';

export type WarningOptions = { readonly maxWarnings?: string; readonly voice?: Voice };

export const warningsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'warning').length;

/** Read before anything is loaded, so that a wrong number is told first. */
export const mostWarnings = ({ maxWarnings }: WarningOptions): number | undefined =>
  wholeNumber(maxWarnings, '--max-warnings', 0, 1_000_000);

/** @param code what the command would end with; a worse one stands */
export function judged(code: number, warnings: number, options: WarningOptions, world: World): number {
  const most = mostWarnings(options);
  if (most === undefined || warnings <= most) return code;
  const { say } = options.voice ?? english;
  world.err(`${say(`warnings: ${warnings}, and --max-warnings allows ${most}`)}\n`);
  return code === exitCodes.fine ? exitCodes.findings : code;
}
