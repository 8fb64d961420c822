/** A text that was read, and places in it. Places are offsets; lines and columns are made only when someone must read them. */
export type SourceText = {
  /** As the user would write it: relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

export type Span = {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
};

/** Both counted from 1; a column counts UTF-16 units, as editors do. */
export type Position = { readonly line: number; readonly column: number };

const lineStarts = new WeakMap<SourceText, readonly number[]>();

function startsOf(source: SourceText): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

export function positionAt(source: SourceText, offset: number): Position {
  const starts = startsOf(source);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The text of a line (from 1), without its line break. */
export function lineText(source: SourceText, line: number): string {
  const starts = startsOf(source);
  const from = starts[line - 1];
  if (from === undefined) return '';
  let end = starts[line] ?? source.text.length;
  if (end > from && source.text[end - 1] === '\n') end--;
  if (end > from && source.text[end - 1] === '\r') end--;
  return source.text.slice(from, end);
}

export const spanText = (span: Span): string => span.source.text.slice(span.start, span.end);

/** `models/minimal/model.yaml:4:14`. */
export function placeOf(span: Span): string {
  const { line, column } = positionAt(span.source, span.start);
  return `${span.source.path}:${line}:${column}`;
}

export const startOfText = (source: SourceText): Span => ({ source, start: 0, end: 0 });

/** A value and where it was written. */
export type Said<T> = { readonly value: T; readonly span: Span };
