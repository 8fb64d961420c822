/** A result, rendered, to stdout or to a file. */
import { render } from '../render/registry.js';
import type { Result } from '../result/result.js';
import { exitCodes, type World } from '../source/world.js';
import { formatOf, renderOptionsOf, type OutputOptions } from './options.js';
import { UsageProblem } from './usage.js';
import { english } from './voice.js';

export async function deliver(result: Result, options: OutputOptions, world: World): Promise<number> {
  const format = formatOf(options);
  if (
    format === 'csv' &&
    result.tables.filter(({ id }) => id.startsWith('by-')).length > 1 &&
    result.command === 'run' &&
    !isOverview(result)
  ) {
    throw new UsageProblem('a CSV file holds one table', 'say --by once');
  }
  const text = await render(result, format, renderOptionsOf(options, world));
  if (options.output === undefined) {
    world.out(text);
    return exitCodes.fine;
  }
  const problem = world.write(options.output, text);
  if (problem) throw new UsageProblem(`${options.output} was not written: ${problem.problem}`);
  if (!options.quiet) world.err(`${(options.voice ?? english).say(`wrote ${options.output}`)}\n`);
  return exitCodes.fine;
}

const isOverview = ({ tables }: Result): boolean =>
  tables.some(({ id }) => id === 'by-component') && tables.some(({ id }) => id === 'largest');
