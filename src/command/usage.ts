/** A command that was called wrongly: one clear line, what to do instead, exit code 2. */
import { suggestion } from '../diagnostic/suggest.js';

export class UsageProblem extends Error {
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

export function oneOf<T extends string>(word: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === word);
  if (found === undefined)
    throw new UsageProblem(`there is no ${what} "${word}"`, suggestion(word, known, `${what}s`));
  return found;
}
