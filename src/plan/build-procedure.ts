/** The rows of one procedure: for every segment its cases, lines, fee and waiting, through every channel. */
import { wrong } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { toBase } from '../quantity/base.js';
import { compare, exact, multiply, one, sum, toText } from '../quantity/exact.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { PlacedProcedure } from '../model/load.js';
import type { OneSegment, Procedure } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { cell, isFull, present, type Builder, type SegmentCells } from './builder.js';
import { caseCells } from './build-cases.js';
import { addLines } from './build-lines.js';
import { addWaiting } from './build-waiting.js';
import type { ChannelCells, Scene } from './scene.js';
import { timingOf } from './timing.js';

export function addProcedure({ procedure, around }: PlacedProcedure, builder: Builder): void {
  const standing = inherit(around, standingOf(procedure));
  const path = `procedures/${procedure.id.value}`;
  const channels = channelCells(procedure, path, standing, builder);
  const timing = timingOf(procedure, path, standing, builder);
  const wanted = segmentsOf(procedure);
  for (const { id, own } of wanted) {
    const segment = findSegment(id, builder);
    if (!segment || isFull(builder)) continue;
    const inside = inherit(standing, own ? standingOf(own) : {});
    const place = procedure.id.span;
    const partial = {
      procedure,
      path: wanted.length > 1 ? `${path}/${id.value}` : path,
      standing: inside,
      segment,
      own: own ?? {},
      channels,
      timing,
      place,
    };
    const scene = {
      ...partial,
      several: wanted.length > 1,
      at: coordinates(procedure, segment),
      cases: caseCells(partial, wanted.length > 1, builder),
    };
    addLines(scene, builder);
    addWaiting(scene, builder);
  }
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
  { id, authority, level, origin, kind, residual, tags }: Procedure,
  segment: SegmentCells,
): Scene['at'] {
  return {
    procedure: id.value,
    ...(authority ? { authority: authority.value } : {}),
    ...(level ? { level: level.value } : {}),
    ...(origin ? { origin: origin.value } : {}),
    ...(kind ? { kind: kind.value } : {}),
    segment: segment.id,
    addressee: segment.written.addressee.value,
    part: residual?.value ? 'residual' : 'named',
    tags: (tags ?? []).map(({ value }) => value),
  };
}

/** Plain shares are added up here, beside every other problem; the rest once numbers are known (analysis/review). */
function reportShares({ channels }: Procedure, { report }: Builder): void {
  const written = [...(channels ?? [])].flatMap(([, { body }]) => (body?.share ? [body.share] : []));
  const values = written.flatMap(({ form }) =>
    form.form === 'point' ? [toBase(form.value, form.unit)] : [],
  );
  const first = written[0];
  if (!first || values.length < (channels?.size ?? 0)) return;
  const total = sum(values);
  if (compare(total, one) === 0) return;
  const percent = toText(multiply(total, exact(100)));
  const labels = written.map(({ span }) => ({ span, text: '' }));
  report({
    ...wrong('BRD406', first.span, `the shares of the channels add to ${percent} %`, 'they add to 100 %'),
    labels,
  });
}

function channelCells(
  procedure: Procedure,
  path: string,
  standing: Standing,
  builder: Builder,
): readonly ChannelCells[] {
  if (!procedure.channels || procedure.channels.size === 0)
    return [{ id: undefined, cells: {}, processing: undefined }];
  reportShares(procedure, builder);
  return [...procedure.channels].flatMap(([id, { id: said, body }]) => {
    if (!body) return [];
    const inside = inherit(standing, standingOf(body));
    const of = (key: 'share' | 'visits' | 'processing') =>
      cell(body[key], `${path}/channels/${id}/${key}`, inside, builder);
    if (!body.share && (procedure.channels?.size ?? 0) > 1)
      builder.report(
        wrong(
          'BRD202',
          said.span,
          `channel "${id}" lacks "share"`,
          'for example: share: 40 %; the shares of all channels add to 100 %',
        ),
      );
    return [
      {
        id,
        cells: present({ channelShare: of('share'), visits: of('visits') }),
        processing: of('processing'),
      },
    ];
  });
}
