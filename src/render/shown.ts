import type { Language } from '../vocabulary/labels.js';
import type { Say } from '../vocabulary/say.js';

/** Texts for the cells of a row that a table shows, by column. */
export type Shown = (
  cell: (id: string) => string | null,
  language: Language,
  say: Say,
) => Readonly<Record<string, string | null>>;
