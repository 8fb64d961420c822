/** `balduque init [dir]`: a small, right model to start from. */
import { exitCodes, type World } from '../source/world.js';
import { oneOf, UsageProblem } from './usage.js';

export type InitOptions = { readonly example?: string; readonly quiet?: boolean };

export function initCommand(
  folder: string | undefined,
  { example = 'minimal', quiet }: InitOptions,
  world: World,
): number {
  const known = oneOf(example, world.examples(), 'example');
  const target = folder ?? known;
  const written = world.copyExample(known, target);
  if ('problem' in written)
    throw new UsageProblem(
      `${target} was not made: ${written.problem}`,
      'name a folder that is new or empty: balduque init my-model',
    );
  if (!quiet)
    world.err(
      `${written.map((path) => `wrote ${path}`).join('\n')}\n\nnext: balduque run ${target}\n      balduque explain ${target} economicCost\n`,
    );
  return exitCodes.fine;
}
