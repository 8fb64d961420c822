/** The same mistake in many rows of a table is one: a column in the wrong unit must not fill the screen. */
import type { Diagnostic } from './diagnostic.js';

/** Told at the first row, with how many more have it. Only for tables: elsewhere people wrote each of them by hand. */
export function oncePerTable(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const one of diagnostics) {
    const key = keyOf(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return diagnostics.flatMap((one) => {
    const key = keyOf(one);
    const more = key === undefined ? 0 : (counts.get(key) ?? 1) - 1;
    if (key === undefined || more === 0) return [one];
    if (seen.has(key)) return [];
    seen.add(key);
    const note =
      more === 1 ? 'the same in 1 more row of this table' : `the same in ${more} more rows of this table`;
    return [{ ...one, note }];
  });
}

function keyOf({ code, message, note, labels: [label] }: Diagnostic): string | undefined {
  const path = label?.span.source.path;
  return path?.toLowerCase().endsWith('.csv') === true && note === undefined
    ? [path, code, message].join('\n')
    : undefined;
}
