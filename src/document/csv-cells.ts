/** Where the cells of a row stand. The reader of CSV says only what they hold; it has accepted the row, so its quotes are sound. */
import type { SourceText, Span } from '../source/text.js';

/** @returns the span of what each cell holds, quotes and blanks around it left out */
export function cellSpans({ source, start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  const { text } = source;
  let at = start;
  for (;;) {
    const opened = text.charCodeAt(at) === quote;
    const close = opened ? closing(text, at + 1, end) : at;
    const comma = text.indexOf(',', close);
    const stop = comma === -1 || comma >= end ? end : comma;
    spans.push(opened ? trimmed(source, at + 1, close) : trimmed(source, at, stop));
    if (stop === end) return spans;
    at = stop + 1;
  }
}

const quote = 34;

/** The quote that ends a cell: two of them are one that the cell holds. */
function closing(text: string, from: number, end: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && at < end && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at === -1 ? end : at;
}

function trimmed(source: SourceText, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isBlank(source.text, start)) start++;
  while (end > start && isBlank(source.text, end - 1)) end--;
  return { source, start, end };
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
