/** What a fit comes to, for its tables, its notes and the file that it writes. */
import { compare, type Exact } from '../../quantity/exact.js';
import type { Scale } from '../../quantity/written-number.js';
import type { NamedFigure } from '../../plan/named-figure.js';
import type { CalibrationTarget } from '../../plan/plan.js';

export type FittedUnknown = {
  readonly parameter: NamedFigure;
  readonly scale: Scale;
  readonly low: Exact;
  readonly high: Exact;
  readonly value: Exact;
  /** Whether no target depends on it. */
  readonly idle: boolean;
};

export type FittedTarget = CalibrationTarget & {
  readonly unit: string;
  readonly before: Exact;
  readonly after: Exact;
  readonly target: Exact;
  readonly reached: boolean;
};

export const boundIn = (
  value: Exact,
  low: Exact,
  high: Exact,
): 'inside' | 'at its low end' | 'at its high end' =>
  compare(value, low) === 0 ? 'at its low end' : compare(value, high) === 0 ? 'at its high end' : 'inside';
