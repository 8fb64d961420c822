/** A reform, compiled: which cells change, in which years, how. It holds a figure, never a number, so that provenance can be walked. */
import type { ColumnName } from './columns.js';

export type Patch = {
  readonly column: ColumnName;
  readonly rows: readonly number[];
  readonly years?: { readonly from?: number; readonly until?: number };
  readonly operation: 'set' | 'scale' | 'shift';
  /** Index of the figure that is the argument. */
  readonly argument: number;
};
