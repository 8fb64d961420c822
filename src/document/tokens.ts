/** The lexer's tokens and their places. Some are marks of the lexer's own, which stand for no character of the text. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { limits } from '../source/limits.js';
import { startOfText, type SourceText } from '../source/text.js';

/** All of them, or undefined where they are more than `most`: no more are made than are looked at. */
export function someOf(tokens: Iterable<string>, most: number): readonly string[] | undefined {
  const some: string[] = [];
  for (const token of tokens) if (some.push(token) > most) return undefined;
  return some;
}

/** @param together whether it is only too much with the files that were read before */
export const tooMuch = (source: SourceText, together: boolean): Diagnostic =>
  wrong(
    'BRD118',
    startOfText(source),
    together
      ? `with this file, the model has more than ${limits.wordsOfModel} words and signs`
      : `the file has more than ${limits.words} words and signs`,
    'part it: procedures: procedures/*.yaml',
  );

/** How many characters of the text a token is. */
export const widthOf = (token: string): number =>
  token.length === 1 && /[\u0002\u0018\u001f]/.test(token) ? 0 : token.length;

/** The last quoted text that begins before an offset. */
export function quoteBefore(
  tokens: readonly string[],
  offset: number,
): { readonly start: number; readonly end: number } | undefined {
  let [at, found]: [number, { start: number; end: number } | undefined] = [0, undefined];
  for (const token of tokens) {
    if (at >= offset) break;
    const end = at + widthOf(token);
    if (token.startsWith('"') || token.startsWith("'")) found = { start: at, end };
    at = end;
  }
  return found;
}

/** The outermost bracket that is open at an offset. */
export function openBracketAt(tokens: readonly string[], offset: number): number | undefined {
  const open: number[] = [];
  let at = 0;
  for (const token of tokens) {
    if (at >= offset) break;
    if (token === '[' || token === '{') open.push(at);
    else if (token === ']' || token === '}') open.pop();
    at += widthOf(token);
  }
  return open[0];
}
