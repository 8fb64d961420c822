/** The channels of a procedure: the share of cases that each takes, visits, rework, what a case costs the administration. */
import { inherit, type Standing } from '../source/provenance.js';
import type { Procedure } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { cell, present, type Builder } from './builder.js';
import type { ChannelCells } from './scene.js';
import { reportLackingShares, reportShares } from './shares.js';

export function channelCells(
  { channels }: Procedure,
  path: string,
  standing: Standing,
  builder: Builder,
): readonly ChannelCells[] {
  if (!channels || channels.size === 0) return [{ id: undefined, cells: {}, processing: undefined }];
  reportShares(channels, 'channels', builder.report);
  reportLackingShares(channels, 'channel', builder.report);
  return [...channels].flatMap(([id, { body }]) => {
    if (!body) return [];
    const inside = inherit(standing, standingOf(body));
    const of = (key: 'share' | 'visits' | 'processing' | 'rework') =>
      cell(body[key], `${path}/channels/${id}/${key}`, inside, builder);
    return [
      {
        id,
        cells: present({ channelShare: of('share'), visits: of('visits'), rework: of('rework') }),
        processing: of('processing'),
      },
    ];
  });
}
