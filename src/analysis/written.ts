/** The characters of a figure, for people: of one written as a map, its value. */
import { spanText, type Span } from '../source/text.js';

const key = /((?:^|[{,\s])(?:value|product|sum|difference|quotient|annuity|range):[^\S\n]*)([[{"']?)/;

const plainOf = (text: string): string => /^[^,}\n]+/.exec(text)?.[0] ?? text;

/** A list, a map or a quoted text with all that stands in it. */
function balanced(text: string): string {
  const quote = /^["']/.exec(text)?.[0];
  if (quote !== undefined) return text.slice(0, text.indexOf(quote, 1) + 1);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ('[{'.includes(text[i] as string)) depth++;
    if (']}'.includes(text[i] as string) && --depth === 0) return text.slice(0, i + 1);
  }
  return text;
}

export const writtenText = (span: Span): string => writtenValue(spanText(span));

export function writtenValue(text: string): string {
  const [, before = '', opens = ''] = key.exec(text) ?? [];
  const start = before === '' ? 0 : text.indexOf(before) + before.length;
  const value =
    before === '' ? text : opens === '' ? plainOf(text.slice(start)) : balanced(text.slice(start));
  const short = value
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/\s+/g, ' ');
  return short.length > 80 ? `${short.slice(0, 77)}...` : short;
}
