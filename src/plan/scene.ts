/** One procedure seen for one segment: what its rows have in common. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Said, Span } from '../source/text.js';
import type { OneSegment, Procedure } from '../model/procedure.js';
import type { Builder, CaseCells, RowCells, SegmentCells } from './builder.js';
import type { Coordinates } from './plan.js';
import type { Timing } from './timing.js';

export type Scene = {
  readonly procedure: Procedure;
  readonly path: string;
  readonly standing: Standing;
  readonly segment: SegmentCells;
  readonly own: Partial<OneSegment>;
  readonly channels: readonly ChannelCells[];
  readonly cases: CaseCells | undefined;
  readonly timing: Timing;
  readonly at: Pick<
    Coordinates,
    'procedure' | 'authority' | 'level' | 'origin' | 'kind' | 'segment' | 'addressee' | 'part' | 'tags'
  >;
  readonly several: boolean;
  readonly place: Span;
};

export type ChannelCells = {
  readonly id: string | undefined;
  readonly cells: RowCells;
  readonly processing: Formula | undefined;
};

/** Reports ids of channels or segments that the procedure has not. */
export function knownIds(
  said: readonly Said<string>[] | undefined,
  known: readonly string[],
  what: 'channel' | 'segment',
  builder: Builder,
): void {
  for (const { value, span } of said ?? []) {
    if (known.includes(value)) continue;
    builder.report(
      wrong(
        what === 'channel' ? 'BRD404' : 'BRD403',
        span,
        `the procedure has no ${what} "${value}"`,
        suggestion(value, known, `${what}s of this procedure`),
      ),
    );
  }
}

/** Where a row of the scene stands. */
export const coordinatesIn = (
  scene: Scene,
  side: Coordinates['side'],
  item: string,
  channel: string | undefined,
): Coordinates => ({ ...scene.at, side, item, ...(channel === undefined ? {} : { channel }) });

export const dueCell = ({ timing }: Pick<Scene, 'timing'>): RowCells =>
  timing.due ? { due: timing.due } : {};

export const segmentIds = ({ procedure, segment }: Scene): readonly string[] =>
  procedure.for instanceof Map ? [...procedure.for.keys()] : [segment.id];

export function reportNoCases(scene: Scene, { report }: Builder): void {
  const { at, place, own, procedure } = scene;
  const { written } = own.cases ?? procedure.cases ?? {};
  const stands = written && ['counted', 'frequency', 'validity'].some((key) => entryOf(written, key));
  // It was wrong, and is told where it stands.
  if (stands || (!written && entryOf(procedure.written, 'cases'))) return;
  const help = 'for example: cases: {counted: 4 k cases per year}';
  report(wrong('BRD411', place, `"${at.procedure}" does not say how many cases there are`, help));
}

/** Keys of a value that differs by channel or segment are ids of either. */
export function reportKeys(keys: readonly Said<string>[], scene: Scene, builder: Builder): void {
  const channels = scene.channels.flatMap(({ id }) => id ?? []);
  knownIds(
    keys.filter(({ value }) => !segmentIds(scene).includes(value)),
    channels,
    'channel',
    builder,
  );
}
