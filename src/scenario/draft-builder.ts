/** The plan's builder at work on a draft: what a reform adds is read, linked and checked exactly as what a model has. */
import { figure, type Formula } from '../formula/formula.js';
import type { Procedure } from '../model/procedure.js';
import type { Standing } from '../source/provenance.js';
import { buildSegments, buildTariffs } from '../plan/build-tariffs.js';
import type { Builder, RowCells } from '../plan/builder.js';
import { columnNames, type ColumnName } from '../plan/columns.js';
import type { Row } from '../plan/plan.js';
import type { ChannelCells, Scene } from '../plan/scene.js';
import { timingOf, type Timing } from '../plan/timing.js';
import type { Site } from './changes/change.js';

/** A builder whose figures and stages are the draft's, and whose rows begin at none. */
export function builderOn({ draft, report }: Pick<Site, 'draft' | 'report'>): Builder {
  const start = { model: draft.model, report, figures: draft.figures, used: new Set<string>() };
  const known = (key: string): Formula | undefined => {
    const index = draft.plan.figures.findIndex(({ path }) => path === `economy/${key}`);
    return index === -1 ? undefined : figure(index);
  };
  const [day, business] = [known('daysPerYear'), known('businessDaysPerYear')];
  return {
    ...start,
    rows: [],
    replaced: new Map(),
    cells: {},
    stages: draft.stages,
    tariffs: buildTariffs(draft.model, start),
    segments: buildSegments(draft.model, start),
    daysPerYear: { ...(day ? { day } : {}), ...(business ? { 'business day': business } : {}) },
  };
}

type Built = { readonly row: Omit<Row, 'index'>; readonly cells: RowCells };

export const rowsBuilt = ({ rows, cells }: Builder): readonly Built[] =>
  rows.map(({ index, ...row }) => ({
    row,
    cells: Object.fromEntries(
      columnNames.flatMap((column) => {
        const formula = cells[column]?.[index];
        return formula ? [[column, formula] as const] : [];
      }),
    ),
  }));

const ofChannel: readonly ColumnName[] = ['channelShare', 'visits'];
const ofVariant: readonly ColumnName[] = ['variantShare'];
const ofCases: readonly ColumnName[] = [
  'counted',
  'population',
  'frequency',
  'validity',
  'compliance',
  'entrants',
  'growth',
  'rework',
];

/**
 * The scene of a procedure for one segment and variant, as its rows in the plan have it: their cases and channels are taken from the rows
 * that count them.
 */
export function sceneOf(
  procedure: Procedure,
  rows: readonly Row[],
  standing: Standing,
  builder: Builder,
  { draft, reform, at: place }: Pick<Site, 'draft' | 'reform' | 'at'>,
): Scene | undefined {
  const counting = rows.filter((row) => row.class === 'cases');
  const first = counting[0] ?? rows[0];
  const segment = first && builder.segments.get(first.at.segment);
  if (!first || !segment) return undefined;
  const cellsOf = (row: Row, columns: readonly ColumnName[]): RowCells =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const formula = draft.cell(column, row.index);
        return formula ? [[column, formula] as const] : [];
      }),
    );
  const channels = counting.map((row): ChannelCells => ({
    id: row.at.channel,
    // The rework of a channel stands in its rows, whether it is its own or the procedure's.
    cells: cellsOf(row, [...ofChannel, 'rework']),
    processing: undefined,
  }));
  const { completed } = first.variants;
  const { channel: _, item: __, side: ___, nature: ____, ...at } = first.at;
  const path = `reforms/${reform}`;
  return {
    procedure,
    path,
    pathOf: (key) => `${path}/${key}`,
    standing,
    segment,
    own: {},
    variant:
      first.at.variant === undefined
        ? undefined
        : {
            id: first.at.variant,
            first: procedure.variants?.keys().next().value === first.at.variant,
            cells: cellsOf(first, ofVariant),
          },
    channels: channels.length > 0 ? channels : [{ id: undefined, cells: {}, processing: undefined }],
    cases: { ...(completed ? { completed } : {}), cells: cellsOf(first, ofCases) },
    timing: timingIn(procedure, rows, draft) ?? timingOf(procedure.timing, path, standing, builder),
    at,
    several: procedure.for instanceof Map && procedure.for.size > 1,
    place,
  };
}

/** As the procedure's own rows have it: a line may have a timing of its own. */
function timingIn({ id }: Procedure, rows: readonly Row[], draft: Site['draft']): Timing | undefined {
  // What a reform adds stands in no row yet: the lines are those of the model.
  const known = draft.model.procedures.find((one) => one.procedure.id.value === id.value)?.procedure;
  const apart = new Set(
    lineKinds.flatMap((kind) => (known?.[kind] ?? []).flatMap((line) => (line.timing ? line.id.span : []))),
  );
  const first = rows.find((row) => row.class === 'cases') ?? rows.find(({ place }) => !apart.has(place));
  if (!first) return undefined;
  const due = draft.cell('due', first.index);
  return {
    is: first.timing,
    ...(due ? { due } : {}),
    ...(first.periods === undefined ? {} : { periods: first.periods }),
  };
}

const lineKinds = ['requirements', 'activities', 'outlays', 'administration', 'undivided'] as const;
