/** A scenario compiled: the plan with all rows that it will need, and its reforms as patches. Which of them hold is asked of `subset.ts`. */
import type { Formula } from '../formula/formula.js';
import type { Patch } from '../plan/patch.js';
import type { Calibration, Plan } from '../plan/plan.js';
import type { Span } from '../source/text.js';
import type { Selector } from './selector.js';

export type CompiledReform = {
  readonly id: string;
  readonly title?: string;
  readonly place: Span;
  /** Its kind: `digitise`. */
  readonly kind: string;
  readonly from: number;
  readonly until?: number;
  readonly requires: readonly string[];
  /** The whole in whose published effect its own is contained, where the scenario has that whole. */
  readonly within?: string;
  /** Made by law; false: re-estimated. */
  readonly law?: boolean;
  readonly cost: { readonly once?: Formula; readonly yearly?: Formula };
  readonly patches: readonly Patch[];
};

export type PathPoint = {
  readonly year: number;
  readonly measure: string;
  readonly figure: number;
  readonly place: Span;
};

export type CompiledTest = {
  readonly id: string;
  readonly title?: string;
  readonly measure: string;
  readonly year: number;
  readonly selector: Selector | undefined;
  /** Of the fall from the baseline: a share. */
  readonly changeFrom: boolean;
  readonly low: number;
  readonly high: number;
  readonly prices?: number;
  readonly place: Span;
};

export type Discount = {
  readonly rate: number;
  readonly year: number;
  readonly timing: 'start' | 'middle' | 'end';
};

export type Scenario = {
  readonly id: string;
  readonly title?: string;
  readonly years: { readonly from: number; readonly until: number };
  /** Without any reform: the model's own rows, those that the reforms will need, what grows by itself. */
  readonly baseline: Plan;
  readonly reforms: readonly CompiledReform[];
  readonly waypoints: readonly PathPoint[];
  readonly tests: readonly CompiledTest[];
  readonly discount?: Discount;
  readonly calibration?: Calibration;
};
