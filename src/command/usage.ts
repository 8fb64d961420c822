/** A command that was called wrongly: one clear line, what to do instead, exit code 2. */
import { suggestion } from '../diagnostic/suggest.js';
import type { Say } from '../vocabulary/say.js';

export class UsageProblem extends Error {
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

export const usageText = ({ message, help }: UsageProblem, say: Say): string =>
  `${say('error')}: ${say(message)}\n${help === undefined ? '' : `  ${say('help')}: ${say(help)}\n`}`;

export function oneOf<T extends string>(word: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === word);
  if (found === undefined)
    throw new UsageProblem(`there is no ${what} "${word}"`, suggestion(word, known, `${what}s`));
  return found;
}
