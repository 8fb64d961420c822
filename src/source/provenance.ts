/** Where a figure comes from and how sure it is. */
import type { Said, Span } from './text.js';

/** From the firmest to the weakest; a leaf is as firm as its weakest figure. */
export const statuses = ['published', 'inferred', 'assumed', 'fitted', 'unstated'] as const;
export type Status = (typeof statuses)[number];

export const grades = ['A', 'B', 'C', 'D', 'ungraded'] as const;
export type Grade = (typeof grades)[number];

/** What a map may say about its figures, and what they inherit from the maps around them. */
export type Standing = {
  readonly status?: Said<Status>;
  readonly source?: readonly Said<string>[];
  readonly asOf?: Said<number>;
  readonly prices?: Said<number>;
  readonly grade?: Said<Grade>;
};

/** The inner map's words stand before the outer one's. */
export const inherit = (outer: Standing, inner: Standing): Standing => ({ ...outer, ...inner });

/** Whether both say the same of a figure, in the same places. */
export const sameStanding = (a: Standing, b: Standing): boolean =>
  a === b ||
  (a.status === b.status &&
    a.source === b.source &&
    a.asOf === b.asOf &&
    a.prices === b.prices &&
    a.grade === b.grade);

/**
 * How a figure came to be: written in a file; assumed by the tool where the file is silent; changed by a reform, replacing another figure;
 * fitted to a target, replacing another figure. Parent-linked: `replaces` is the index of the figure that stood there before.
 */
export type Provenance =
  | { readonly how: 'written'; readonly span: Span }
  | { readonly how: 'default'; readonly why: string }
  | { readonly how: 'changed'; readonly span: Span; readonly by: string; readonly replaces: number }
  | { readonly how: 'fitted'; readonly span: Span; readonly target: string; readonly replaces: number };

/** An entry of a model's list of sources. */
export type Citation = {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string;
  readonly url?: string;
  /** How much of it was seen. */
  readonly read?: string;
  readonly note?: string;
};
