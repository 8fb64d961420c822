/** The dimensions by which totals are broken down. All are additive but `tag`. */
import type { Component } from '../plan/measures.js';
import type { Row } from '../plan/plan.js';
import type { Evidence } from '../evaluate/evidence.js';

export const dimensions = [
  'procedure',
  'authority',
  'level',
  'origin',
  'segment',
  'addressee',
  'side',
  'channel',
  'variant',
  'item',
  'component',
  'nature',
  'duty',
  'tariff',
  'kind',
  'year',
  'status',
  'grade',
  'part',
  'tag',
] as const;
export type Dimension = (typeof dimensions)[number];
export const isDimension = (name: string): name is Dimension =>
  (dimensions as readonly string[]).includes(name);

/** A leaf has one place in every additive dimension; where it has none, in `(no authority)` and the like. */
export type Place = {
  readonly row: Row;
  readonly component: Component;
  readonly year: number;
  readonly evidence: () => Evidence;
};

export function keysOf(dimension: Dimension, { row, component, year, evidence }: Place): readonly string[] {
  switch (dimension) {
    case 'tag':
      return row.at.tags.length > 0 ? row.at.tags : ['(no tag)'];
    case 'component':
      return [component];
    case 'year':
      return [String(year)];
    case 'status':
    case 'grade':
      return [evidence()[dimension]];
    case 'addressee':
      // Who is asked by the procedure, and who works on it: Germany tells citizens, business and administration side by side.
      return [row.at.side === 'administration' ? 'administration' : row.at.addressee];
    default:
      return [row.at[dimension] ?? `(no ${dimension})`];
  }
}

/** Overlapping dimensions count a leaf more than once and have no total. */
export const isAdditive = (dimension: Dimension): boolean => dimension !== 'tag';
