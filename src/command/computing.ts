/** Runs a command's work in its language; a figure that turns out to have no value is told as a diagnostic, a wrong call as such. */
import { EvaluationProblem } from '../evaluate/problem.js';
import { renderDiagnostics } from '../render/diagnostics.js';
import { exitCodes, type World } from '../source/world.js';
import type { NumberStyles } from '../render/numbers.js';
import { renderOptionsOf, stylesOf, type OutputOptions } from './options.js';
import { UsageProblem, usageText } from './usage.js';
import { voiceOf, type Voice } from './voice.js';

export async function computing<O extends OutputOptions>(
  world: World,
  asked: O,
  work: (options: O & { readonly voice: Voice; readonly styles?: NumberStyles }) => number | Promise<number>,
): Promise<number> {
  const voice = await voiceOf(asked, world);
  const options = { ...asked, voice };
  try {
    return await work({ ...options, styles: stylesOf(asked, world) });
  } catch (error) {
    if (error instanceof UsageProblem) world.err(usageText(error, voice.say));
    else if (error instanceof EvaluationProblem)
      world.err(renderDiagnostics([error.diagnostic], renderOptionsOf(options, world, 'err')));
    else throw error;
    return exitCodes.couldNotRun;
  }
}
