/** A key that enters no formula where it stands. */
import { entryOf, type MapNode } from '../../document/node.js';
import type { Span } from '../../source/text.js';

/** Why it changes no number, and what was perhaps meant. */
export type Ignored = {
  readonly key: string;
  readonly span: Span;
  readonly why: string;
  readonly help: string;
};

/** Nothing where the map does not say the key. */
export function ignored(
  key: string,
  { written }: { readonly written: MapNode },
  why: string,
  help: string,
): readonly Ignored[] {
  const entry = entryOf(written, key);
  return entry ? [{ key, span: entry.keySpan, why, help }] : [];
}
