/** What a program hands in and gets back: plain data, of which nothing inside the tool needs to be known. */
import type { Result } from '../result/result.js';

export type Language = 'en' | 'es' | 'de';

/** A place in a file of the model. Lines and columns are counted from 1, columns in UTF-16 units; the end is the first place behind. */
export type Label = {
  /** As the path of the model was given, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is to be said of this place; empty where the message says it. */
  readonly text: string;
};

export type Diagnostic = {
  /** Stable, such as `BRD203`; `balduque explain BRD203` tells more. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly help?: string;
  readonly note?: string;
  /** The first is the place of the mistake; the others show what it disagrees with. */
  readonly labels: readonly Label[];
};

export type Validation = {
  /** No errors: `run` will succeed. There may be warnings. */
  readonly ok: boolean;
  /** In order of place. */
  readonly diagnostics: readonly Diagnostic[];
};

/** `junit` is of checks alone. */
export type Format = 'table' | 'markdown' | 'csv' | 'json' | 'junit';

export type Dimension =
  | 'procedure'
  | 'authority'
  | 'level'
  | 'origin'
  | 'segment'
  | 'addressee'
  | 'side'
  | 'channel'
  | 'variant'
  | 'item'
  | 'component'
  | 'nature'
  | 'duty'
  | 'tariff'
  | 'kind'
  | 'year'
  | 'status'
  | 'grade'
  | 'part'
  | 'tag';

/** Keys are and, lists are or, `*` stands for any characters: `{authority: ['SAT', 'IMSS'], procedure: 'sat-*'}`. */
export type Selection = { readonly [dimension in Dimension]?: string | readonly string[] };

type Asked = {
  /** Without it, the model's year, or the last of the scenarios. */
  readonly year?: number;
  readonly select?: Selection;
  /** Is told the warnings of a model that has no errors. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Of the titles that a model gives in several; without it, English. */
  readonly language?: Language;
};

/** A scenario is named by its path, or by its id in a folder `scenarios`; `a+b` are two together. */
type Reformed = {
  /** Without it, the baseline: the model as it stands. */
  readonly scenario?: string;
};

type Breakdowns = {
  /** Tables for each; without any, the overview that the command line shows. */
  readonly by?: readonly Dimension[];
  /** The measures of those tables, such as `economicCost`, `burdenHours`; the first leads. */
  readonly measures?: readonly string[];
  /** Only the largest rows, the rest in one. */
  readonly top?: number;
};

type Discounted = {
  /** A real rate such as `3 % per year`, instead of the scenario's. */
  readonly discount?: string;
};

export type SolveOptions = Asked &
  Reformed & {
    /** The named figure that may change. */
    readonly parameter: string;
    /** What to reach, with its unit: `2.70 %`, `13.8 bn MXN`. */
    readonly target: string;
    /** Of what; `shareOfGdp` without it. */
    readonly measure?: string;
    /** Where to look: `10 %..40 %`. Without it, the figure's own range. */
    readonly within?: string;
  };

export type Solved = {
  /** `reached` to 1e-9 of the target; else the value is the nearest to it. */
  readonly outcome: 'reached' | 'out of reach' | 'no effect' | 'jumps';
  /** In the base unit, a decimal as text. */
  readonly value: string;
  /** As it can be written into the model: `30 min`. */
  readonly written: string;
  readonly result: Result;
};

export type CalibrateOptions = Reformed & Pick<Asked, 'onWarning' | 'language'>;

export type Calibrated = {
  /** Whether all targets are reached, to 1e-9 of each. */
  readonly reached: boolean;
  /** The unknowns as they can be written into the model. */
  readonly fitted: Readonly<Record<string, string>>;
  readonly result: Result;
};

export type CheckOptions = Pick<Asked, 'onWarning' | 'language'>;

export type Checked = {
  /** No check failed; there may be warnings. */
  readonly ok: boolean;
  /** How many hold, those that do not follow, as said, among them. */
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
  /** A table of checks for each file, `checks:FILE`, and `summary`; what does not hold is in its `findings`. */
  readonly result: Result;
};

export type RunOptions = Asked &
  Reformed &
  Discounted &
  Breakdowns & {
    /** Round every line, then sum. Without it, what the model says; else exact. */
    readonly roundLines?: {
      readonly decimals: number;
      readonly mode?: 'half-up' | 'half-even' | 'down' | 'up';
    };
  };

export type CompareOptions = Asked &
  Discounted &
  Breakdowns & {
    /** One or more; each is put beside its baseline. */
    readonly scenarios: readonly string[];
  };

export type ExplainOptions = Asked &
  Reformed & {
    /** Without it, the model's headline. */
    readonly measure?: string;
    /** How many levels. */
    readonly depth?: number;
  };

export type RenderOptions = {
  /** Columns, for `table`; 100 without it. */
  readonly width?: number;
  /** Colours of a terminal, for `table`; none without it. */
  readonly color?: boolean;
  /** Of labels; `en` without it. */
  readonly language?: Language;
};
