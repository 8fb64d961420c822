/** What is to be fitted: named figures that are not known, and published totals that the model shall come to. */
import { figure } from './read-figure.js';
import { listOf, mapOf, may, must, named, oneOrMore, raw, type MapOf } from './reader.js';
import { id, text, wording, year } from './scalars.js';
import { standingFields } from './standing.js';

const rangeFields = {
  low: must(figure('any'), '1'),
  high: must(figure('any'), '10'),
} as const;

const unknownFields = {
  range: may(mapOf(rangeFields, 'the range of an unknown')),
  note: may(text),
} as const;

const targetFields = {
  id: may(id),
  name: may(wording),
  that: must(id, 'shareOfGdp'),
  year: may(year),
  select: may(raw({ is: 'ids', what: 'a selection', of: oneOrMore(text).shape })),
  value: must(figure('any'), '4.25 %'),
  note: may(text),
  ...standingFields,
} as const;
export type WrittenTarget = MapOf<typeof targetFields>;

const calibrationFields = {
  unknowns: must(
    named(mapOf(unknownFields, 'an unknown'), id, 'unknowns'),
    '{residual-factor: {range: {low: 1, high: 20}}}',
  ),
  targets: must(listOf(mapOf(targetFields, 'a target'), 'targets'), '[{that: shareOfGdp, value: 4.25 %}]'),
  note: may(text),
} as const;
export const calibration = mapOf(calibrationFields, 'a calibration');
export type WrittenCalibration = MapOf<typeof calibrationFields>;
