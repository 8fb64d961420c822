/** `balduque explain MODEL MEASURE`, and `balduque explain BRD203`. */
import { explain } from '../analysis/explain.js';
import { selectionProblem } from '../analysis/select.js';
import { codes, isCode } from '../diagnostic/codes.js';
import { measureNames, measureOf } from '../plan/measures.js';
import { renderCode } from '../render/diagnostics.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { loadOrTell } from './load.js';
import { formatOf, selectionOf, wholeNumber, type OutputOptions } from './options.js';
import { oneOf, UsageProblem } from './usage.js';
import type { Voice } from './voice.js';

export type ExplainOptions = OutputOptions & {
  readonly year?: string;
  readonly select?: readonly string[];
  readonly depth?: string;
};

export const explainCommand = (
  what: string,
  measure: string | undefined,
  given: ExplainOptions,
  world: World,
): Promise<number> =>
  computing(world, given, async (options) => {
    if (measure === undefined && /^BRD\d+$/i.test(what)) return explainCode(what, options.voice, world);
    if (formatOf(options) === 'csv')
      throw new UsageProblem('an explanation is a tree and has no CSV', 'one of table, markdown, json');
    if (measure !== undefined && !measureOf(measure)) oneOf(measure, measureNames, 'measure');
    const year = wholeNumber(options.year, '--year', 1000, 9999);
    const depth = wholeNumber(options.depth, '--depth', 1, 100);
    const select = selectionOf(options.select ?? []);
    const plan = loadOrTell(what, options, world);
    if (!plan) return exitCodes.couldNotRun;
    const problem = selectionProblem(select, plan, year ?? plan.year);
    if (problem) throw new UsageProblem(problem.message, problem.help);
    const selected =
      options.select && options.select.length > 0 ? { selected: options.select.join(' ') } : {};
    return deliver(
      explain(plan, {
        measure: measure ?? plan.headline,
        year: year ?? plan.year,
        select,
        ...selected,
        ...(depth === undefined ? {} : { depth }),
      }),
      options,
      world,
    );
  });

function explainCode(word: string, { say }: Voice, world: World): number {
  const code = word.toUpperCase();
  if (!isCode(code)) oneOf(code, Object.keys(codes), 'code');
  else world.out(renderCode(code, say));
  return exitCodes.fine;
}
