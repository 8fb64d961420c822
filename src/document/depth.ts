/**
 * How deeply a YAML text is nested, judged over the lexer's tokens before anything recursive touches it: a parser can be killed by nesting
 * before it can report.
 */
import { widthOf } from './tokens.js';

/** The offset at which the text goes deeper than `limit`, or undefined. */
export function tooDeepAt(tokens: readonly string[], limit: number): number | undefined {
  const columns: number[] = [];
  let [offset, column, flow] = [0, 0, 0];
  let fresh = true;
  for (const token of tokens) {
    const blank = token === '\n' || token === '\r\n' || /^[\s\u0002\u001f]*$/.test(token);
    if (!blank) {
      if (token === '[' || token === '{') flow++;
      else if (token === ']' || token === '}') flow--;
      else if (flow === 0 && (fresh || token === '-' || token === '?')) {
        while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop();
        columns.push(column);
      }
      fresh = token === '-' || token === '?' || token === '\ufeff';
      if (columns.length + flow > limit) return offset;
    }
    const width = widthOf(token);
    offset += width;
    const lineBreak = token.lastIndexOf('\n');
    column = lineBreak === -1 ? column + width : token.length - lineBreak - 1;
    if (lineBreak !== -1) fresh = true;
  }
  return undefined;
}
