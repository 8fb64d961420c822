/** What maps say about the figures inside them. */
import { entryOf, type MapNode } from '../document/node.js';
import { grades, statuses, type Grade, type Standing, type Status } from '../source/provenance.js';
import { codes } from '../diagnostic/codes.js';
import { mapOf, may, oneOrMore } from './reader.js';
import { choice, text, year } from './scalars.js';

const sayableStatuses = statuses.filter(
  (status): status is Exclude<Status, 'unstated'> => status !== 'unstated',
);
const sayableGrades = grades.filter((grade): grade is Exclude<Grade, 'ungraded'> => grade !== 'ungraded');

/** Warnings answered here: `{BRD707: The course lasts five days}`. */
const answers = mapOf(
  Object.fromEntries(Object.keys(codes).map((code) => [code, may(text)])),
  'answers to warnings',
);

export const standingFields = {
  status: may(choice<Status>(sayableStatuses, 'status')),
  source: may(oneOrMore(text)),
  asOf: may(year),
  prices: may(year),
  grade: may(choice<Grade>(sayableGrades, 'grade')),
  answers: may(answers),
} as const;

const standingKeys: readonly (keyof Standing)[] = ['status', 'source', 'asOf', 'prices', 'grade'];

export const standingOf = (map: Standing & { readonly written?: MapNode }): Standing => ({
  ...said(map),
  ...(Object.fromEntries(
    standingKeys.flatMap((key) => (map[key] === undefined ? [] : [[key, map[key]]])),
  ) as Standing),
});

/** What stands there and could not be read was reported where it stands: the figures inside do not lack it, too. */
function said({ written }: { readonly written?: MapNode }): Standing {
  const status = written && entryOf(written, 'status');
  return {
    ...(status ? { status: { value: 'assumed', span: status.keySpan } } : {}),
    ...(written && entryOf(written, 'source') ? { source: [] } : {}),
  };
}
