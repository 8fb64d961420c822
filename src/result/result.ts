/**
 * The result: what analyses make and renderers read. Neither knows the other. Values are decimals as text, unrounded, in base units
 * (currency a year, h/year, case/year, a share as a fraction). Its schema is in `schema.ts`; a test holds the two together.
 */
export type Result = {
  readonly balduque: 'result/1';
  readonly command: string;
  readonly model: string;
  readonly title: string;
  readonly currency: string;
  /** The price year of every amount that does not say another. */
  readonly prices: number;
  /** Its values are signed differences; absent where they are levels. */
  readonly kind?: 'change';
  readonly runs: readonly Run[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly explanation?: Explanation;
};

export type Run = {
  readonly scenario: string | null;
  readonly year: number;
  /** What was selected, as it was asked for. */
  readonly select?: string;
  /** The measure that leads. */
  readonly leads: string;
  /** The figure over the horizon that leads, where the method annualises: its name in `headline`. */
  readonly annualised?: string;
  /** By the names of the measures. */
  readonly headline: Readonly<Record<string, MeasureValue>>;
};

export type MeasureValue = {
  /** Absent where the data leaves the measure open between two ends. */
  readonly value?: string;
  readonly unit: string;
  /** Both ends, where the measure is not identified. */
  readonly range?: { readonly low: string; readonly high: string };
  /** The part that is identified, where the whole is a range. */
  readonly identified?: string;
  /** The measure that a share or a figure per head is of. */
  readonly of?: string;
  /** The years of a horizon that it is of, both included. */
  readonly years?: { readonly from: number; readonly until: number };
  readonly gdp?: Denominator;
  /** The same share by the other reading of GDP. */
  readonly otherReading?: OtherReading;
};

export type Denominator = {
  readonly value: string;
  readonly unit: string;
  readonly year: number;
  readonly prices: number;
};

export type OtherReading = {
  readonly value: string;
  readonly basis: 'each' | 'fixed';
  /** The measure in the prices of that GDP's year. */
  readonly cost: { readonly value: string; readonly unit: string; readonly prices: number };
  readonly gdp: Denominator;
};

export type Column = { readonly id: string; readonly unit?: string };

/** Cells are texts; null is "not applicable". Absent `total`: the rows are not additive. */
export type Table = {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly total?: readonly (string | null)[];
  /** Titles of the ids in the first column. */
  readonly titles?: Readonly<Record<string, string>>;
  /** How many rows were summed into the last one, `(others)`. */
  readonly others?: number;
};

export type Finding = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly place?: string;
  /** The file of checks that it is of. */
  readonly file?: string;
};

export type Note = { readonly id: string; readonly text: string };

/** A number and what it is made of, down to the figures in the files. */
export type Explanation = {
  readonly label: string;
  readonly value?: string;
  readonly unit?: string;
  /** With names, and with numbers filled in. */
  readonly formula?: { readonly text: string; readonly latex: string; readonly filled: string };
  /** What was written, where, how sure, from where. */
  readonly written?: string;
  readonly place?: string;
  /** The pack in whose file it stands, with its vintage. */
  readonly pack?: string;
  readonly status?: string;
  readonly sources?: readonly { readonly id: string; readonly title?: string }[];
  readonly note?: string;
  /** Children left out by the depth asked for. */
  readonly hidden?: number;
  readonly children: readonly Explanation[];
};
