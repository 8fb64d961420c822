/** Runs a command's work; a figure that turns out to have no value is told as a diagnostic. */
import { EvaluationProblem } from '../evaluate/problem.js';
import { renderDiagnostics } from '../render/diagnostics.js';
import { exitCodes, type World } from '../source/world.js';
import { renderOptionsOf, type OutputOptions } from './options.js';

export async function computing(
  world: World,
  options: OutputOptions,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EvaluationProblem)) throw error;
    world.err(renderDiagnostics([error.diagnostic], renderOptionsOf(options, world, 'err')));
    return exitCodes.couldNotRun;
  }
}
