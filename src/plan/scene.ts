/** One procedure seen for one segment: what its rows have in common. */
import { wrong } from '../diagnostic/diagnostic.js';
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

/** Where a row of the scene stands. Written out, for a spread of what may be absent took a twelfth of a large run. */
export function coordinatesIn(
  { at }: Scene,
  side: Coordinates['side'],
  item: string,
  channel: string | undefined,
  nature?: Coordinates['nature'],
): Coordinates {
  const { procedure, authority, level, origin, kind, segment, addressee, part, tags } = at;
  // What is undefined is as good as absent: coordinates are only ever asked for by name.
  return {
    procedure,
    authority,
    level,
    origin,
    kind,
    segment,
    addressee,
    side,
    channel,
    item,
    nature,
    part,
    tags,
  } as Coordinates;
}

export const dueCell = ({ timing }: Pick<Scene, 'timing'>): RowCells =>
  timing.due ? { due: timing.due } : {};

export const segmentIds = ({ procedure, segment }: Scene): readonly string[] =>
  procedure.for instanceof Map ? [...procedure.for.keys()] : [segment.id];

export function reportNoCases({ at, place }: Pick<Scene, 'at' | 'place'>, { report }: Builder): void {
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
