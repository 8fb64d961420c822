/** A reform, compiled: which cells change, in which years, how. It holds formulas over figures, never numbers, so that provenance can be walked. */
import type { Formula } from '../formula/formula.js';
import type { ColumnName } from './columns.js';

export type Patch = CellPatch | MovePatch;

/** The fixed order in which patches apply, whatever their order in a file. */
export const phases = ['structure', 'set', 'scale', 'shift', 'move', 'eliminate'] as const;
export type Phase = (typeof phases)[number];

type Timed = {
  readonly years?: Years;
  /** How much of the effect has arrived, from 0 to 1; without it, all of it. */
  readonly arrived?: Formula;
};
export type Years = { readonly from?: number; readonly until?: number };

/** Each cell by itself: another value, a factor, an addend. */
export type CellPatch = Timed & {
  readonly column: ColumnName;
  readonly rows: readonly number[];
  readonly operation: 'set' | 'scale' | 'shift' | 'at-most';
  readonly argument: Formula;
  /** In a model of levels no time, fee or share falls below zero, however much less a reform says. */
  readonly notBelowZero?: true;
  /** Where it is not the one of its operation. */
  readonly phase?: Phase;
};

/** Cases of one procedure and segment move to a channel; the channels that lose them shrink in proportion. */
export type MovePatch = Timed & {
  readonly operation: 'move';
  readonly column: 'channelShare';
  /** Rows of the channel that gains. */
  readonly rows: readonly number[];
  /** Rows of each channel that loses. */
  readonly losing: readonly (readonly number[])[];
  /** The share of cases that the channel can reach at most, and how far it has come: `own` is a share reached by itself. */
  readonly ceiling: Formula;
  readonly pace: { readonly of: 'way' | 'whole'; readonly share: Formula };
};

export const phaseOf = (patch: Patch): Phase =>
  patch.operation === 'move'
    ? 'move'
    : (patch.phase ?? (patch.operation === 'at-most' ? 'shift' : patch.operation));

/** All rows whose cells it changes. */
export const rowsOf = (patch: Patch): readonly number[] =>
  patch.operation === 'move' ? [...patch.rows, ...patch.losing.flat()] : patch.rows;
