/** What the parts of the plan's construction share. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import type { Formula } from '../formula/formula.js';
import { limits } from '../source/limits.js';
import type { Standing } from '../source/provenance.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Segment } from '../model/economy.js';
import type { Model } from '../model/load.js';
import type { ColumnName } from './columns.js';
import type { Figures } from './figures.js';
import type { Row, Stage } from './plan.js';
import type { Variants } from './formulas.js';
import type { Replaced } from './replaced.js';

export type RowCells = { readonly [K in ColumnName]?: Formula };

/** A tariff as rows use it. */
export type TariffCells = { readonly cells: RowCells } & Required<Pick<Variants, 'rate'>> &
  Pick<Variants, 'fullRate'>;

/** How the waiting of a segment is valued. */
export type OpportunityCells = {
  readonly method: NonNullable<Variants['delayCost']>;
  readonly cells: RowCells;
  readonly days?: 'day' | 'business day';
};

export type SegmentCells = {
  readonly id: string;
  readonly written: Segment;
  readonly population?: Formula;
  readonly entity?: string;
  readonly opportunity: OpportunityCells;
};

/** How many cases a procedure has for a segment. */
export type CaseCells = {
  /** Absent where only the population is known: lines per entity can still be counted. */
  readonly completed?: NonNullable<Variants['completed']>;
  readonly cells: RowCells;
};

export type Builder = {
  readonly model: Model;
  readonly report: Report;
  readonly figures: Figures;
  readonly rows: Row[];
  readonly cells: { [K in ColumnName]?: (Formula | undefined)[] };
  readonly stages: Stage[];
  readonly tariffs: Pick<ReadonlyMap<string, TariffCells>, 'get'>;
  readonly segments: ReadonlyMap<string, SegmentCells>;
  readonly daysPerYear: { readonly day?: Formula; readonly 'business day'?: Formula };
  /** What lines say in the place of packs, each once. */
  readonly replaced: Map<string, Replaced>;
  /** What nothing refers to is found by what was asked for. */
  readonly used: Set<string>;
};

/** A written figure as a cell, or nothing where it is absent or wrong. */
export function cell(
  written: WrittenFigure | undefined,
  path: string,
  around: Standing,
  { figures }: Pick<Builder, 'figures'>,
): Formula | undefined {
  if (!written) return undefined;
  const index = figures.add(written, path, around);
  return index === undefined ? undefined : figures.use(index);
}

/** Only the cells that are there. */
export const present = (cells: { readonly [K in ColumnName]?: Formula | undefined }): RowCells =>
  Object.fromEntries(Object.entries(cells).filter(([, formula]) => formula !== undefined)) as RowCells;

/** Cells of which some may be absent. */
type LooseCells = { readonly [K in ColumnName]?: Formula | undefined };

/** @param sources what gives the row its cells, such as its procedure, channel and line; the last that says a cell stands */
export function addRow(
  builder: Builder,
  row: Omit<Row, 'index'>,
  ...sources: readonly (LooseCells | undefined)[]
): void {
  const index = builder.rows.length;
  if (index >= limits.rows) return reportFull(row, builder);
  builder.rows.push({ ...row, index });
  for (const cells of sources) {
    for (const name in cells) {
      const formula = cells[name as ColumnName];
      if (!formula) continue;
      const column = (builder.cells[name as ColumnName] ??= []);
      // Filled up: an array with wide gaps becomes a slow and large dictionary.
      while (column.length < index) column.push(undefined);
      column[index] = formula;
    }
  }
}

const full = `more than ${limits.rows} rows: each line stands in every segment and channel`;

/** Whether it was said that there are too many rows: nothing more is added. */
export const isFull = ({ used }: Pick<Builder, 'used'>): boolean => used.has(full);

function reportFull({ place }: Omit<Row, 'index'>, builder: Builder): void {
  if (!isFull(builder))
    builder.report(wrong('BRD321', place, full, 'a line may name its own: channel: office'));
  builder.used.add(full);
}
