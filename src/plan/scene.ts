/** One procedure seen for one segment: what its rows have in common. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Said, Span } from '../source/text.js';
import type { Line, Per } from '../model/line.js';
import type { OneSegment, Procedure, Variant } from '../model/procedure.js';
import { differing } from './by-key.js';
import type { Builder, CaseCells, RowCells, SegmentCells } from './builder.js';
import type { Coordinates, Row } from './plan.js';
import type { Timing } from './timing.js';

/** What a segment or a variant says for itself. */
export type Own = Partial<
  Pick<OneSegment, 'cases' | 'fee' | 'subsidy' | 'resolution' | 'capital' | 'rework'>
> &
  Partial<Pick<Variant, 'validity'>>;

export type VariantCells = {
  readonly id: string;
  /** What happens once for the whole procedure stands in the first. */
  readonly first: boolean;
  readonly cells: RowCells;
};

export type Scene = {
  readonly procedure: Procedure;
  readonly path: string;
  /** The path of a figure that a segment or variant may say for itself. */
  readonly pathOf: (key: keyof Own) => string;
  readonly standing: Standing;
  readonly segment: SegmentCells;
  readonly own: Own;
  readonly variant: VariantCells | undefined;
  readonly channels: readonly ChannelCells[];
  readonly cases: CaseCells | undefined;
  readonly timing: Timing;
  readonly at: Pick<
    Coordinates,
    | 'procedure'
    | 'authority'
    | 'level'
    | 'origin'
    | 'kind'
    | 'segment'
    | 'variant'
    | 'addressee'
    | 'part'
    | 'duty'
    | 'tags'
  >;
  readonly several: boolean;
  readonly place: Span;
};

export type ChannelCells = {
  readonly id: string | undefined;
  readonly cells: RowCells;
  readonly processing: Formula | undefined;
};

/** Whether the segment is of the administration itself: its duties are work of the administration, and no burden of users. */
export const isAuthority = ({ segment }: Pick<Scene, 'segment'>): boolean =>
  segment.written.addressee.value === 'administration';

/** Reports ids of channels or segments that the procedure has not. */
export function knownIds(
  said: readonly Said<string>[] | undefined,
  known: readonly string[],
  what: 'channel' | 'segment' | 'variant',
  builder: Builder,
): void {
  for (const { value, span } of said ?? []) {
    if (known.includes(value)) continue;
    builder.report(
      wrong(
        what === 'segment' ? 'BRD403' : 'BRD404',
        span,
        `the procedure has no ${what} "${value}"`,
        suggestion(value, known, `${what}s of this procedure`),
      ),
    );
  }
}

/** Where a row of the scene stands. Written out, for a spread of what may be absent took a twelfth of a large run. */
export function coordinatesIn(
  { at }: Pick<Scene, 'at'>,
  side: Coordinates['side'],
  item: string,
  channel: string | undefined,
  nature?: Coordinates['nature'],
  duty: Coordinates['duty'] = at.duty,
  tariff?: string,
): Coordinates {
  const { procedure, authority, level, origin, kind, segment, variant, addressee, part, tags } = at;
  // What is undefined is as good as absent: coordinates are only ever asked for by name.
  return {
    procedure,
    authority,
    level,
    origin,
    kind,
    segment,
    variant,
    addressee,
    side,
    channel,
    item,
    nature,
    duty,
    tariff,
    part,
    tags,
  } as Coordinates;
}

/** How many times a year it is paid, where the procedure says it. */
export const periodsOf = ({ timing }: Pick<Scene, 'timing'>): Pick<Row, 'periods'> =>
  timing.periods === undefined ? {} : { periods: timing.periods };

export const variantIds = ({ procedure }: Scene): readonly string[] => [
  ...(procedure.variants?.keys() ?? []),
];

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

/** Keys of a value that differs by channel, segment or variant are ids of one of them. */
export function reportKeys(keys: readonly Said<string>[], scene: Scene, builder: Builder): void {
  const channels = scene.channels.flatMap(({ id }) => id ?? []);
  knownIds(
    keys.filter(({ value }) => !segmentIds(scene).includes(value) && !variantIds(scene).includes(value)),
    channels,
    'channel',
    builder,
  );
}

/** What happens once, whatever the channel, has no figure for each channel. */
export function reportByChannel(
  { time, money, staff, quantity }: Line,
  per: Per,
  scene: Scene,
  { report }: Builder,
): void {
  const keys = [time, money, staff, quantity].flatMap((figure) => (figure ? differing(figure) : []));
  const key = keys.find(
    ({ value }) => !segmentIds(scene).includes(value) && !variantIds(scene).includes(value),
  );
  if (!key) return;
  const message = `a line per ${per} happens once, so no figure of it can differ by channel ("${key.value}")`;
  report(wrong('BRD404', key.span, message, 'one figure, or a line of its own for each channel'));
}
