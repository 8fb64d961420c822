/** `balduque init [dir]`: a small, right model to start from. */
import { exitCodes, type World } from '../source/world.js';
import { personalise, personalOf, type Personal } from './personal.js';
import { oneOf, UsageProblem } from './usage.js';

export type InitOptions = {
  readonly example?: string;
  readonly quiet?: boolean;
  /** For the example that is invented: whose it shall be. */
  readonly personal?: Personal;
};

export function initCommand(
  folder: string | undefined,
  { example = 'minimal', quiet, personal }: InitOptions,
  world: World,
): number {
  const known = oneOf(example, world.examples(), 'example');
  const target = folder ?? known;
  const change = personal && personalise(personalOf(world.exampleText(known, 'model.yaml')), personal);
  const written = world.copyExample(known, target, change);
  if ('problem' in written)
    throw new UsageProblem(
      `${target} was not made: ${written.problem}`,
      'name a folder that is new or empty: balduque init my-model',
    );
  if (!quiet)
    world.err(`${written.map((path) => `wrote ${path}`).join('\n')}\n\n${nextSteps(target, written)}`);
  return exitCodes.fine;
}

function nextSteps(target: string, written: readonly string[]): string {
  const scenario = written.flatMap((path) => /\/scenarios\/(.+)\.yaml$/.exec(path)?.[1] ?? []).at(0);
  const steps = [
    `balduque run ${target}`,
    `balduque explain ${target} economicCost`,
    ...(scenario === undefined ? [] : [`balduque run ${target} --scenario ${scenario}`]),
  ];
  return `next: ${steps.join('\n      ')}\n`;
}
