/** Questions at a terminal. They are talk, so they go to stderr. The library that asks them is loaded only then. */
import process from 'node:process';
import { isatty } from 'node:tty';
import { exitCodes, type Asker } from '../source/world.js';

/** Undefined unless all that is said and answered goes through a terminal. */
export const askerAtTerminal = async (): Promise<Asker | undefined> =>
  [0, 1, 2].every(isatty) ? asker() : undefined;

async function asker(): Promise<Asker> {
  const { select, text } = await import('@clack/prompts');
  const streams = { input: process.stdin, output: process.stderr };
  // Where the input ends without an answer, nobody is there to ask.
  process.stdin.once('end', () => process.exit(exitCodes.interrupted));
  // Ctrl-C is answered by a symbol.
  const answered = (answer: string | symbol): string | undefined =>
    typeof answer === 'string' ? answer : undefined;
  return {
    text: async ({ message, usual, check }) =>
      answered(
        await text({
          ...streams,
          message,
          placeholder: usual,
          defaultValue: usual,
          validate: (typed) => check(typed === undefined || typed === '' ? usual : typed),
        }),
      ),
    choice: async ({ message, options }) =>
      answered(
        await select({
          ...streams,
          message,
          options: options.map(({ value, says }) => ({ value, label: value, hint: says })),
        }),
      ),
  };
}
