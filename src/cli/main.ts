/** Words to commands, and what went wrong to exit codes. */
import { CommanderError } from 'commander';
import { UsageProblem, usageText } from '../command/usage.js';
import { exitCodes, type World } from '../source/world.js';
import { inEnglish } from '../vocabulary/say.js';
import { createProgram } from './program.js';

/** @returns 0 fine, 1 findings, 2 could not run, 3 a bug */
export async function main(words: readonly string[], world: World): Promise<number> {
  let code: number = exitCodes.fine;
  try {
    const program = createProgram(world, (result) => void (code = result));
    if (words.length === 0) {
      world.out(program.helpInformation());
      return exitCodes.fine;
    }
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return told(error, world);
  }
}

function told(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun;
  if (error instanceof UsageProblem) {
    world.err(usageText(error, inEnglish));
    return exitCodes.couldNotRun;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.err(
    `This is a bug in balduque ${world.version}, not in your model. Please report it with the command and the model:\n\n${stack}\n`,
  );
  return exitCodes.bug;
}
