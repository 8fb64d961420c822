/** What a kind of reform is: how it is written, what it changes, how it is explained. One file each; `registry.ts` lists them. */
import type { Report } from '../../diagnostic/diagnostic.js';
import type { Formula } from '../../formula/formula.js';
import type { WrittenFigure } from '../../model/figure.js';
import type { Reader } from '../../model/reader.js';
import type { Patch, Phase } from '../../plan/patch.js';
import type { ColumnName } from '../../plan/columns.js';
import type { Row } from '../../plan/plan.js';
import type { Standing } from '../../source/provenance.js';
import type { Span } from '../../source/text.js';
import type { Draft } from '../draft.js';
import type { Selector } from '../selector.js';
import type { WrittenChange } from '../value.js';

/** A patch without its years and its way of arriving: every patch of a reform has the reform's. */
export type Effect = (Patch extends infer P
  ? P extends Patch
    ? Omit<P, 'years' | 'arrived'>
    : never
  : never) & {
  /** The share of the cases that the change reaches; all of them where it is not said. */
  readonly reach?: Formula;
};

export type Change<W> = {
  /** How it reads in a file. */
  readonly name: string;
  readonly read: Reader<W>;
  /** What it does, in a sentence or two, with what it leaves alone. */
  readonly about: string;
  /** A reform, and what it does to the numbers of the worked example (docs/scenarios.md): a test computes it. */
  readonly example: ChangeExample;
  /**
   * Rows that stand in the plan from the start, with no cases until the reform. They are added kind by kind, in the order of the registry, so
   * that a channel that one reform opens has the lines that another adds.
   */
  readonly extend?: (written: W, site: Site) => void;
  readonly effects: (written: W, site: Site) => readonly Effect[];
};

export type ChangeExample = {
  /** The keys of the reform below its id, as YAML. */
  readonly reform: string;
  /** The measure looked at, before and after, as exact decimals, with the arithmetic. */
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly arithmetic: string;
};

/** What a kind reads is its own: others only hand it back to it. */
export const changeKind = <W>(kind: Change<W>): Change<unknown> => kind as unknown as Change<unknown>;

/** Where a change works: what the reform selects, in the plan being made. */
export type Site = {
  readonly reform: string;
  readonly at: Span;
  readonly from: number;
  /** What is said around the figures of the change. */
  readonly around: Standing;
  readonly draft: Draft;
  readonly selector: Selector | undefined;
  /** Selected rows. */
  readonly rows: readonly Row[];
  readonly report: Report;
  /** A figure of the change as a cell uses it; undefined after reporting. The key is its place in the reform: `time`. */
  readonly figure: (written: WrittenFigure | undefined, key: string) => Formula | undefined;
  /** A figure that may differ by segment or channel. */
  readonly keyed: (
    written: WrittenFigure | undefined,
    key: string,
  ) => (segment: string, channel?: string) => Formula | undefined;
  /** What a written change does to the rows' cells of a column. */
  readonly change: (
    written: WrittenChange | undefined,
    key: string,
    column: ColumnName,
    rows: readonly Row[],
    phase?: Phase,
  ) => readonly Effect[];
};
