/** A result, rendered, to stdout or to a file. */
import type { RenderOptions } from '../render/options.js';
import { render, type Format } from '../render/registry.js';
import type { Result } from '../result/result.js';
import { exitCodes, type World } from '../source/world.js';
import { formatOf, renderOptionsOf, type OutputOptions } from './options.js';
import { UsageProblem } from './usage.js';
import { english } from './voice.js';

/** @param known the formats that the command has */
export async function deliver(
  result: Result,
  options: OutputOptions,
  world: World,
  known?: readonly Format[],
): Promise<number> {
  const text = await renderAs(result, formatOf(options, known), renderOptionsOf(options, world));
  if (options.output === undefined) {
    world.out(text);
    return exitCodes.fine;
  }
  const problem = world.write(options.output, text);
  if (problem) throw new UsageProblem(`${options.output} was not written: ${problem.problem}`);
  if (!options.quiet) world.err(`${(options.voice ?? english).say(`wrote ${options.output}`)}\n`);
  return exitCodes.fine;
}

/** A result in a format, if that format can hold it. */
export function renderAs(result: Result, format: Format, options: RenderOptions): Promise<string> {
  if (format === 'junit' && result.command !== 'check')
    throw new UsageProblem('junit is a format of checks', 'one of table, markdown, csv, json');
  if (format === 'csv' && result.explanation !== undefined) noCsvOfTrees();
  if (
    format === 'csv' &&
    result.tables.filter(({ id }) => id.startsWith('by-')).length > 1 &&
    ['run', 'compare'].includes(result.command) &&
    !isOverview(result)
  ) {
    throw new UsageProblem('a CSV file holds one table', 'say --by once');
  }
  return render(result, format, options);
}

export function noCsvOfTrees(): never {
  throw new UsageProblem('an explanation is a tree and has no CSV', 'one of table, markdown, json');
}

const isOverview = ({ tables }: Result): boolean =>
  tables.some(({ id }) => id === 'by-component') && tables.some(({ id }) => id === 'largest');
