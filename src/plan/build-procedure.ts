/** The rows of one procedure: for every segment its cases, lines, fee and waiting, through every channel. */
import { wrong } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { inherit } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { PlacedProcedure } from '../model/load-procedures.js';
import type { OneSegment, Procedure } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { isFull, type Builder, type SegmentCells } from './builder.js';
import { addAmounts } from './build-amounts.js';
import { caseCells } from './build-cases.js';
import { channelCells } from './build-channels.js';
import { addLines } from './build-lines.js';
import { variantsOf, type VariantView } from './build-variants.js';
import { addWaiting } from './build-waiting.js';
import { originOf } from './origin.js';
import type { ChannelCells, Own, Scene } from './scene.js';
import { timingOf } from './timing.js';

export function addProcedure({ procedure, around }: PlacedProcedure, builder: Builder): void {
  const standing = inherit(around, standingOf(procedure));
  const path = `procedures/${procedure.id.value}`;
  const frame = {
    procedure,
    path,
    standing,
    channels: channelCells(procedure, path, standing, builder),
    timing: timingOf(procedure.timing, path, standing, builder),
    wanted: segmentsOf(procedure),
  };
  const variants = variantsOf(procedure, path, standing, builder);
  for (const { id, own } of frame.wanted) {
    const segment = findSegment(id, builder);
    if (!segment || isFull(builder)) continue;
    for (const variant of variants) addScene(frame, segment, own, variant, builder);
  }
}

type Frame = Pick<Scene, 'procedure' | 'path' | 'standing' | 'timing'> & {
  readonly channels: readonly ChannelCells[];
  readonly wanted: readonly Wanted[];
};

/** One segment and one variant: what either says for itself stands before what the procedure says. */
function addScene(
  frame: Frame,
  segment: SegmentCells,
  ofSegment: OneSegment | undefined,
  variant: VariantView,
  builder: Builder,
): void {
  const { procedure, wanted } = frame;
  const several = wanted.length > 1;
  const said = { ...(ofSegment ? standingOf(ofSegment) : {}), ...variant.standing };
  const differs = Object.keys(said).length > 0;
  const own: Own = { ...ofSegment, ...variant.own };
  const inner = [...(several ? [segment.id] : []), ...(variant.cells ? ['variants', variant.cells.id] : [])];
  const place = (key: keyof Own): readonly string[] =>
    variant.own[key]
      ? ['variants', variant.cells?.id ?? '']
      : ofSegment?.[key as keyof OneSegment] && several
        ? [segment.id]
        : [];
  const partial = {
    ...frame,
    // Figures of the procedure are the same for all segments and variants, unless one of these says otherwise of them.
    path: differs ? [frame.path, ...inner].join('/') : frame.path,
    standing: differs ? inherit(frame.standing, said) : frame.standing,
    pathOf: (key: keyof Own) => [frame.path, ...(differs ? inner : place(key)), key].join('/'),
    segment,
    variant: variant.cells,
    own,
    place: procedure.id.span,
  };
  const scene = {
    ...partial,
    several,
    at: coordinates(procedure, segment, variant),
    cases: caseCells(partial, several, builder),
  };
  addLines(scene, builder);
  addAmounts(scene, builder);
  addWaiting(scene, builder);
}

type Wanted = { readonly id: Said<string>; readonly own: OneSegment | undefined };

const segmentsOf = ({ for: whom }: Procedure): readonly Wanted[] =>
  whom instanceof Map
    ? [...whom.values()].map(({ id, body }) => ({ id, own: body }))
    : [{ id: whom as Said<string>, own: undefined }];

function findSegment(
  { value, span }: Said<string>,
  { segments, model, report, used }: Builder,
): SegmentCells | undefined {
  used.add(`segment ${value}`);
  if (!model.file.segments.has(value)) {
    report(
      wrong(
        'BRD403',
        span,
        `there is no segment "${value}"`,
        suggestion(value, [...model.file.segments.keys()], 'segments'),
      ),
    );
  }
  return segments.get(value);
}

function coordinates(
  { id, authority, level, origin, kind, duty, residual, tags }: Procedure,
  segment: SegmentCells,
  { cells: variant }: VariantView,
): Scene['at'] {
  return {
    procedure: id.value,
    ...(authority ? { authority: authority.value } : {}),
    ...(level ? { level: level.value } : {}),
    ...(origin?.length ? { origin: originOf(origin.map(({ value }) => value)) } : {}),
    ...(kind ? { kind: kind.value } : {}),
    ...(duty ? { duty: duty.value } : {}),
    segment: segment.id,
    ...(variant ? { variant: variant.id } : {}),
    addressee: segment.written.addressee.value,
    part: residual?.value ? 'residual' : 'named',
    tags: (tags ?? []).map(({ value }) => value),
  };
}
