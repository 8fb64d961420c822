/** What one channel or variant says and its sibling does not: often forgotten, and a number all the same. */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { entryOf } from '../../document/node.js';
import type { Procedure } from '../../model/procedure.js';
import type { Check } from './check.js';
import { linesOf } from './lines.js';

export const unevenCheck: Check = (_, { model, sound }) =>
  sound
    ? model.procedures.flatMap(({ procedure }) => [...unevenVisits(procedure), ...unevenFees(procedure)])
    : [];

/** A visit is counted once a case where a channel says nothing of visits: online too. */
function unevenVisits(procedure: Procedure): readonly Diagnostic[] {
  const channels = [...(procedure.channels ?? [])];
  const says = ([, { body }]: (typeof channels)[number]): boolean => body?.visits !== undefined;
  if (!channels.some(says)) return [];
  return channels.flatMap(([id, { id: said, body }]) => {
    const line = linesOf(procedure).find(
      ({ line: { per, channel } }) =>
        per?.value === 'visit' && (!channel || channel.some(({ value }) => value === id)),
    );
    if (!line || !body || entryOf(body.written, 'visits')) return [];
    const message = `channel "${id}" does not say its visits, and "${line.line.id.value}" is per visit: one visit a case is counted`;
    return [
      doubtful('BRD722', said.span, message, 'visits: 0 here, or a channel on the line: channel: office'),
    ];
  });
}

function unevenFees({ variants, fee }: Procedure): readonly Diagnostic[] {
  const all = [...(variants ?? [])];
  if (fee || !all.some(([, { body }]) => body?.fee)) return [];
  return all.flatMap(([id, { id: said, body }]) =>
    body && !entryOf(body.written, 'fee')
      ? [
          doubtful(
            'BRD722',
            said.span,
            `variant "${id}" does not say its fee, and others do`,
            'for example: fee: 0 EUR',
          ),
        ]
      : [],
  );
}
