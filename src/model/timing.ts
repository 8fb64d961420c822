/** When a duty or a line of it falls due: every year, once, every K years, within some years, by a schedule. */
import { wrong } from '../diagnostic/diagnostic.js';
import { toBase } from '../quantity/base.js';
import { compare, isNegative, one } from '../quantity/exact.js';
import type { Said } from '../source/text.js';
import type { WrittenFigure } from './figure.js';
import { figure } from './read-figure.js';
import { mapOf, may, named, scalarOr, shaped, type MapOf, type Named, type Reader } from './reader.js';
import { choice, year, yearId } from './scalars.js';

const timingWords = ['recurring', 'one-off'] as const;
export type TimingWord = (typeof timingWords)[number];

const readShare = figure('share');
/** The part of the yearly cost that falls in a year. What a name stands for is looked at with all other shares. */
const share: Reader<WrittenFigure> = shaped(readShare.shape, (node, reading) => {
  const found = readShare(node, reading);
  if (found?.form.form !== 'point') return found;
  const value = toBase(found.form.value, found.form.unit);
  if (!isNegative(value) && compare(value, one) <= 0) return found;
  const message = 'in a year of a schedule falls a part of the yearly cost, from 0 % to 100 %';
  reading.report(wrong('BRD431', found.span, message, 'for example: {2026: 100 %, 2028: 50 %}'));
  return undefined;
});

const schedule: Reader<Named<WrittenFigure>> = shaped(
  { is: 'years', what: 'a schedule', of: share.shape },
  (node, reading) => {
    const help = 'for example: {2026: 100 %, 2028: 50 %}';
    if (node.kind === 'map' && node.entries.length === 0) {
      reading.report(wrong('BRD207', node.span, 'the schedule names no year', help));
      return undefined;
    }
    return named(share, yearId, 'a schedule')(node, reading);
  },
);

const timingFields = {
  every: may(figure('years')),
  from: may(year),
  until: may(year),
  once: may(year),
  schedule: may(schedule),
  periods: may(figure('frequency')),
} as const;
export type TimingMap = MapOf<typeof timingFields>;
export type WrittenTiming = Said<TimingWord> | TimingMap;

export const timing: Reader<WrittenTiming> = scalarOr(
  choice(timingWords, 'timing'),
  mapOf(timingFields, 'a timing'),
);
