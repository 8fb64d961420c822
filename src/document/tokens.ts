/** Places of the lexer's tokens. Some are marks of the lexer's own, which stand for no character of the text. */

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
