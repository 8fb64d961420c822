/** The characters of a figure, for people: of one written as a map, its value. */
import { spanText, type Span } from '../source/text.js';

export const writtenText = (span: Span): string => writtenValue(spanText(span));

export function writtenValue(text: string): string {
  const value =
    /(?:^|[{,\s])(?:value|product|range):\s*("[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}|[^,}\n]+)/.exec(
      text,
    )?.[1] ?? text;
  const short = value
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/\s+/g, ' ');
  return short.length > 80 ? `${short.slice(0, 77)}...` : short;
}
