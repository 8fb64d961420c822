/** What maps say about the figures inside them. */
import { grades, statuses, type Grade, type Standing, type Status } from '../source/provenance.js';
import { isCode } from '../diagnostic/codes.js';
import { wrong } from '../diagnostic/diagnostic.js';
import type { Said } from '../source/text.js';
import { may, named, oneOrMore, shaped, type Reader, type Reading } from './reader.js';
import { choice, text, year } from './scalars.js';

const sayableStatuses = statuses.filter(
  (status): status is Exclude<Status, 'unstated'> => status !== 'unstated',
);
const sayableGrades = grades.filter((grade): grade is Exclude<Grade, 'ungraded'> => grade !== 'ungraded');

/** Warnings answered here: `{BRD707: The course lasts five days}`. */
const answers: Reader<ReadonlyMap<string, { readonly code: Said<string>; readonly why: string }>> = shaped(
  { is: 'ids', what: 'answers', of: text.shape },
  (node, reading) => {
    const said = named(text, text, 'answers')(node, reading);
    for (const { id } of said?.values() ?? []) reportCode(id, reading);
    return (
      said &&
      new Map(
        [...said].flatMap(([key, { id, body }]) => (body ? [[key, { code: id, why: body.value }]] : [])),
      )
    );
  },
);

function reportCode({ value, span }: Said<string>, { report }: Reading): void {
  if (!isCode(value)) report(wrong('BRD206', span, `there is no code "${value}"`, 'for example: BRD701'));
}

export const standingFields = {
  status: may(choice<Status>(sayableStatuses, 'status')),
  source: may(oneOrMore(text)),
  asOf: may(year),
  prices: may(year),
  grade: may(choice<Grade>(sayableGrades, 'grade')),
  answers: may(answers),
} as const;

const standingKeys: readonly (keyof Standing)[] = ['status', 'source', 'asOf', 'prices', 'grade'];

export const standingOf = (map: Standing): Standing =>
  Object.fromEntries(
    standingKeys.flatMap((key) => (map[key] === undefined ? [] : [[key, map[key]]])),
  ) as Standing;
