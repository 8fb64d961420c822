/** A check, linked to its model: what is measured, in which run, and what it has to be. */
import type { Report } from '../../diagnostic/diagnostic.js';
import type { Model } from '../../model/load.js';
import type { Exact, RoundingMode } from '../../quantity/exact.js';
import type { Scale } from '../../quantity/written-number.js';
import type { HorizonName } from '../../plan/horizon-measures.js';
import type { MeasureName } from '../../plan/measures.js';
import type { Plan, Row } from '../../plan/plan.js';
import type { Status } from '../../source/provenance.js';
import type { Span } from '../../source/text.js';
import type { Dimensions } from '../../quantity/unit.js';
import type { Place } from '../dimensions.js';

/** A plan in a year; without a scenario, `plan` and `baseline` are the same. */
export type Side = { readonly plan: Plan; readonly baseline: Plan; readonly year: number };

/** What a check is of. */
export type Subject = Summed | Single;

/** A sum of leaves: the measure itself, its share of GDP, or its part for each head. */
export type Summed = {
  readonly is: 'sum';
  readonly measure: MeasureName;
  readonly oneOff: boolean;
  readonly as: 'total' | 'share' | 'head';
  /** Of all years of the model's horizon. */
  readonly over?: HorizonName;
};

/** One value that stands in no row: a named figure, or a part of a tariff. */
export type Single = {
  readonly is: 'single';
  readonly dimensions: Dimensions;
  readonly value: (year: number) => Exact;
};

/** @property problem why nothing can be selected, in the words of the check */
export type Selected = {
  readonly words: string;
  readonly matches: (place: Place) => boolean;
  /** By the row alone. */
  readonly holds: (row: Row) => boolean;
  readonly problem?: { readonly message: string; readonly help: string };
};

/** What a sum is divided by. */
export type Per =
  | { readonly by: 'case' }
  | { readonly by: 'segment'; readonly segment: string; readonly figure: number; readonly plan: Plan };

/** A number of the file: its value in the base unit, its characters, and its scale. */
export type Limit = {
  readonly value: Exact;
  readonly text: string;
  readonly scale: Scale;
  /** As many as were printed. */
  readonly decimals: number;
};

export type Demand =
  | {
      readonly is: 'equals';
      readonly printed: Limit;
      readonly decimals: number;
      readonly rounding: RoundingMode | 'none';
      readonly tolerance?: Limit;
    }
  | { readonly is: 'between'; readonly low: Limit; readonly high: Limit }
  | { readonly is: 'bounds'; readonly bounds: Bounds };

export const boundNames = ['errorBelow', 'warnBelow', 'warnAbove', 'errorAbove'] as const;
export type BoundName = (typeof boundNames)[number];
export type Bounds = { readonly [K in BoundName]?: Limit };

export type Check = {
  readonly id: string;
  readonly title?: string;
  /** As the file says it: `complianceCost`, `figures.digital-cases`. */
  readonly that: string;
  readonly subject: Subject;
  readonly scenario?: string;
  readonly side: Side;
  readonly selected?: Selected;
  readonly per?: Per;
  /** The run whose value is the start of a change. */
  readonly from?: { readonly name: string; readonly side: Side };
  /** Whether the limits are shares of the compared run. */
  readonly relative: boolean;
  /** The base unit of what is compared: `EUR/year`, `1`. */
  readonly unit: string;
  /** The price year of the limits. */
  readonly prices?: number;
  readonly demand: Demand;
  /** False: the check passes only while it does not hold. */
  readonly follows: boolean;
  readonly level: 'error' | 'warn';
  readonly status: Status;
  readonly note?: string;
  readonly place: Span;
};

/** In which model the words of a check are looked up. @property plan the one in which it is looked for; a scenario's holds the scenario's own figures */
export type Where = { readonly plan: Plan; readonly model: Model; readonly report: Report };
