/**
 * A plan: the model as rows, columns and figures, ready to be evaluated. Rows are the things asked of people, one for each procedure,
 * segment, channel and side; columns are what a row can say; cells are formulas over figures.
 */
import type { Formula, Rounding } from '../formula/formula.js';
import type { MapNode } from '../document/node.js';
import type { Exact } from '../quantity/exact.js';
import type { Unit } from '../quantity/unit.js';
import type { PersonUnit } from '../quantity/unit-words.js';
import type { Provenance, Standing, Citation } from '../source/provenance.js';
import type { Said, SourceText, Span } from '../source/text.js';
import type { Between, Beyond, Distribution, WrittenFigure } from '../model/figure.js';
import type { Factor } from '../model/derivation.js';
import type { FigureKind } from '../model/figure-kinds.js';
import type { LayoutName } from '../model/layout-names.js';
import type { ColumnName } from './columns.js';
import type { Variants } from './formulas.js';
import type { Replaced } from './replaced.js';
import type { Horizon } from './horizon.js';

/** What the analyst wrote, or a default, a reform or a fit put in its place. `path` is stable: draws will be keyed by it. */
export type Figure = {
  readonly path: string;
  readonly kind: FigureKind;
  readonly unit: Unit;
  readonly body: FigureBody;
  /** The characters as written. */
  readonly text: string;
  readonly standing: Standing;
  readonly provenance: Provenance;
  readonly note?: string;
  /** The day after which it should be looked up again. */
  readonly bestBefore?: Said<string>;
  readonly alternatives?: readonly WrittenFigure[];
  /** Uncertainty as written; point results use the value alone. */
  readonly distribution?: Distribution;
  /** Its value is the midpoint of its range, for none was said. */
  readonly midpoint?: true;
  /** The ends of a range, in the base unit. */
  readonly ends?: { readonly low: Exact; readonly high: Exact };
};

export type FigureBody =
  /** In the base unit: hours, currency, days, years. */
  | { readonly is: 'number'; readonly value: Exact }
  | {
      readonly is: 'series';
      readonly points: readonly (readonly [number, number])[];
      readonly between: Between;
      /** Whether the model says what lies between, or the tool took a line. */
      readonly betweenSaid: boolean;
      readonly beyond: Beyond;
    }
  | { readonly is: 'formula'; readonly formula: Formula };

export const rowClasses = [
  'information',
  'substantive',
  'administration',
  'fee',
  'subsidy',
  'waiting',
  'undivided',
  'cases',
] as const;
export type RowClass = (typeof rowClasses)[number];

/** Where a row stands in every dimension. Absent: not applicable. */
export type Coordinates = {
  readonly procedure: string;
  readonly authority?: string;
  readonly level?: string;
  readonly origin?: string;
  readonly kind?: string;
  readonly segment: string;
  readonly addressee: string;
  readonly side: 'user' | 'administration';
  readonly channel?: string;
  readonly variant?: string;
  readonly item: string;
  readonly nature?: 'information' | 'substantive';
  /** The wage grade whose time it is. */
  readonly tariff?: string;
  /** What becomes of it, in a model of changes. */
  readonly duty?: 'new' | 'changed' | 'abolished';
  readonly part: 'named' | 'residual';
  readonly tags: readonly string[];
};

export type Row = {
  readonly index: number;
  readonly class: RowClass;
  readonly at: Coordinates;
  readonly timing: 'recurring' | 'one-off';
  /** The figure of how many times a year it is paid, where the model says it beside its cases. */
  readonly periods?: number;
  readonly variants: Variants;
  readonly unmonetised: boolean;
  /** One of several wage grades of a line. */
  readonly isGrade?: true;
  /** Which kind of days its waiting is counted in. */
  readonly days?: 'day' | 'business day';
  /** Whether the resolution period is the effective or the legal one. */
  readonly resolution?: 'effective' | 'legal';
  readonly place: Span;
};

/** Recursive in time: each year's value from the year before. */
export type Stage =
  | { readonly kind: 'growth'; readonly rate: Formula; readonly from: number }
  | { readonly kind: 'every'; readonly years: Formula; readonly from: number }
  | Adoption
  | Renewals;

/** How far people have taken to a new way, from 0 in the year before the first to (nearly) 1. */
export type Adoption = { readonly kind: 'adoption'; readonly from: number } & (
  | { readonly curve: 'linear'; readonly until: number }
  | { readonly curve: 'logistic'; readonly midpoint: Formula; readonly steepness: Formula }
  | { readonly curve: 'bass'; readonly innovation: Formula; readonly imitation: Formula }
);

/** Renewals after a change of validity, in proportion to those before it: what was issued earlier still runs out after its old time. */
export type Renewals = {
  readonly kind: 'renewals';
  readonly before: Formula;
  readonly after: Formula;
  readonly from: number;
};

/** A sparse column: a cell is absent where the model is silent. */
export type Cells = { readonly [K in ColumnName]?: readonly (Formula | undefined)[] };

export type GdpBasis = { readonly year: number | 'each'; readonly why?: string };

export type Economy = {
  readonly gdp?: number;
  readonly deflator?: number;
  readonly population?: number;
  readonly basis: GdpBasis;
};

export type PlanAnchor = {
  readonly id: string;
  readonly title?: string;
  readonly measure: string;
  readonly select: Selection;
  /** Where the select's keys and values stand. */
  readonly selectAt?: MapNode;
  readonly low: number;
  readonly high: number;
  readonly prices?: number;
  readonly place: Span;
};

/** From which amount on a method says that something matters. */
export type PlanThreshold = {
  readonly measure: string;
  readonly addressee?: string;
  /** What is compared: the whole model, or each procedure. */
  readonly per: 'model' | 'procedure';
  /** The figure of the amount. */
  readonly limit: number;
  /** Whether the amount itself reaches it, or only more. */
  readonly isReachedByItself: boolean;
  readonly place: Span;
};

/** What a procedure costs people that no formula prices (Herd and Moynihan): annotations. */
export type NotPriced = {
  readonly procedure: string;
  readonly learning?: string;
  readonly psychological?: string;
  readonly note?: string;
};

/** What is to be fitted, and to what. */
export type Calibration = {
  readonly unknowns: readonly Unknown[];
  readonly targets: readonly CalibrationTarget[];
};

/** A named figure, and within which ends it may be fitted, in its base unit. */
export type Unknown = {
  readonly name: string;
  readonly low: Exact;
  readonly high: Exact;
};

export type CalibrationTarget = {
  readonly id: string;
  readonly title?: string;
  readonly measure: string;
  readonly year: number;
  readonly select: Selection;
  readonly selectAt?: MapNode;
  /** The figure that was published. */
  readonly figure: number;
  /** The price year of what was published, where it says one. */
  readonly prices?: number;
  readonly place: Span;
};

/** Dimension to the values of which one must hold. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** How leaves are rounded before they are summed: all alike, or by unit; a unit that is not named stays exact. */
export type LineRounding =
  { readonly all: Rounding } | { readonly hours?: Rounding; readonly money?: Rounding };

/** A pack that the model takes, for what is told of it. */
export type PlanPack = {
  readonly id: string;
  /** Whose method it is, in the language asked for. */
  readonly institution?: string;
  readonly vintage?: string;
  /** The text of its file: what stands there is from the pack. */
  readonly source: SourceText;
  /** The keys of the method that it says for the model, each with what is said. */
  readonly decides: readonly { readonly key: string; readonly says: string }[];
  /** Its tariffs and figures that the model says itself. */
  readonly replaced: readonly string[];
  /** Its currency, where the model's is another and its amounts are not taken. */
  readonly foreign?: string;
};

export type Plan = {
  readonly model: string;
  readonly title: string;
  readonly kind: 'level' | 'change';
  readonly currency: string;
  readonly year: number;
  readonly prices: number;
  readonly headline: string;
  readonly headlineAt?: Span;
  readonly figures: readonly Figure[];
  readonly rows: readonly Row[];
  readonly cells: Cells;
  /** Where the ids of users' lines stand that do not say their nature; none in a model where it parts no numbers. */
  readonly unsaidNatures: ReadonlySet<Span>;
  readonly stages: readonly Stage[];
  readonly economy: Economy;
  readonly roundLines?: LineRounding;
  /** The figures of how many hours a person works a day, a month and a year, where they are said. */
  readonly work: { readonly [K in PersonUnit]?: number };
  /** In which order the institution's handbook writes the factors of a line's cost. */
  readonly derivation?: readonly Factor[];
  readonly horizon?: Horizon;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly packs: readonly PlanPack[];
  readonly titles: ReadonlyMap<string, string>;
  /** Procedures as the model lists them; rows are in the order of ids. */
  readonly listed: ReadonlyMap<string, number>;
  /** What entities are called, singular to plural. */
  readonly plurals: ReadonlyMap<string, string>;
  readonly indicators: readonly { readonly id: string; readonly figure: number }[];
  readonly anchors: readonly PlanAnchor[];
  /** What the method leaves out, in the language asked for. */
  readonly excludes: readonly string[];
  readonly thresholds: readonly PlanThreshold[];
  readonly notPriced: readonly NotPriced[];
  /** What the model says in the place of its packs. */
  readonly replaced: readonly Replaced[];
  /** The table of an institution that results hold. */
  readonly layout?: LayoutName;
  readonly calibration?: Calibration;
  /** The figure of the opportunity cost's share, where undivided lines leave it open. */
  readonly split?: number;
};
