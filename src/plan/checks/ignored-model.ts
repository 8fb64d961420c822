/** Keys of the model that enter no formula. */
import type { Method, Opportunity, Segment } from '../../model/economy.js';
import type { Model } from '../../model/load.js';
import { ignored, type Ignored } from './ignored-entry.js';

export function ignoredInModel({ file, procedures }: Model): readonly Ignored[] {
  const open = procedures.some(({ procedure }) => (procedure.undivided ?? []).length > 0);
  const ways = [...file.segments.values()].flatMap(({ body }) => body?.opportunity ?? []);
  return [
    ...[...file.segments.values()].flatMap(({ body }) => (body ? ofAuthority(body) : [])),
    ...ways.flatMap((way) => ('method' in way ? inOpportunity(way) : [])),
    ...(open ? [] : ignored('split', file, 'no line is undivided', 'leave it out')),
  ];
}

const ofAuthority = (segment: Segment): readonly Ignored[] =>
  segment.addressee.value !== 'administration' || isNone(segment.opportunity)
    ? []
    : ignored('opportunity', segment, 'what an administration waits for has no price', 'leave it out');

const isNone = (way: Segment['opportunity']): boolean =>
  way !== undefined && 'value' in way && way.value === 'none';

const methodOf: readonly (readonly [string, Method])[] = [
  ['valueOfDay', 'citizen-wait'],
  ['shareOfDayLost', 'citizen-wait'],
  ['netIncome', 'delay-income'],
  ['standbyCost', 'delay-income'],
];

const inOpportunity = (opportunity: Opportunity): readonly Ignored[] =>
  methodOf.flatMap(([key, method]) =>
    method === opportunity.method.value
      ? []
      : ignored(
          key,
          opportunity,
          `waiting is valued by ${opportunity.method.value}`,
          `it belongs to method: ${method}`,
        ),
  );
