/** A figure as it was written: one shape for a number, everywhere a number goes. */
import { toBase } from '../quantity/base.js';
import type { Exact, RoundingMode } from '../quantity/exact.js';
import type { Unit } from '../quantity/unit.js';
import type { Standing } from '../source/provenance.js';
import type { Said, Span } from '../source/text.js';
import type { FigureKind } from './figure-kinds.js';

export type WrittenFigure = {
  readonly kind: FigureKind;
  readonly span: Span;
  /** As it reads with the unit that its column has, where it stands in a table. */
  readonly written?: string;
  readonly form: Form;
  readonly standing: Standing;
  readonly note?: string;
  readonly bestBefore?: Said<string>;
  readonly alternatives?: readonly WrittenFigure[];
  readonly distribution?: Distribution;
  /** Its value is not said: it is the midpoint of its range. */
  readonly midpoint?: true;
};

export type Form =
  | { readonly form: 'point'; readonly value: Exact; readonly unit: Unit; readonly hasUnit: boolean }
  | { readonly form: 'name'; readonly name: string }
  /** What follows from other figures; the keys of its parts are those of their paths. */
  | {
      readonly form: 'worked-out';
      readonly by: WorkedOut;
      readonly of: readonly { readonly key: string; readonly figure: WrittenFigure }[];
      readonly rounding?: WrittenRounding;
    }
  | {
      readonly form: 'series';
      readonly points: ReadonlyMap<number, WrittenFigure>;
      /** Undefined: not said, so linear, and noted. */
      readonly between?: Between;
      readonly beyond: Beyond;
    }
  | {
      readonly form: 'table';
      readonly table: TableReference;
      readonly between?: Between;
      readonly beyond: Beyond;
    }
  | {
      readonly form: 'by';
      readonly of: readonly { readonly key: Said<string>; readonly figure: WrittenFigure }[];
    };

/** `change`: what is after less what was before. */
export type WorkedOut = 'product' | 'sum' | 'difference' | 'quotient' | 'annuity' | 'change';

export type WrittenRounding = {
  readonly at: Span;
  readonly decimals: Said<number>;
  readonly mode: Said<RoundingMode>;
  /** In what it is rounded: `min`, `M firms`. */
  readonly unit?: Said<string>;
};

export const betweens = ['linear', 'step', 'error'] as const;
export type Between = (typeof betweens)[number];
export type Beyond = 'error' | 'hold' | 'growth';

export type TableReference = {
  readonly path: Said<string>;
  readonly column: Said<string>;
  readonly years?: Said<string>;
  readonly unit?: Said<string>;
};

/** How far an uncertain figure may lie from its value. Percentiles and shapes are always named. */
export type Distribution = {
  readonly shape: Said<Shape>;
  readonly ends: ReadonlyMap<RangeKey, WrittenFigure>;
};

export type RangeKey = 'low' | 'mode' | 'high' | 'p5' | 'p50' | 'p95';
export const rangeKeys: readonly RangeKey[] = ['low', 'mode', 'high', 'p5', 'p50', 'p95'];
export type Shape = 'uniform' | 'triangular' | 'pert' | 'lognormal' | 'normal';
export const shapes: readonly Shape[] = ['uniform', 'triangular', 'pert', 'lognormal', 'normal'];

/** The ends of a range by low and high, in the base unit. */
export function endsOf({
  distribution,
}: WrittenFigure): { readonly low: Exact; readonly high: Exact } | undefined {
  const low = distribution?.ends.get('low')?.form;
  const high = distribution?.ends.get('high')?.form;
  if (low?.form !== 'point' || high?.form !== 'point') return undefined;
  return { low: toBase(low.value, low.unit), high: toBase(high.value, high.unit) };
}
