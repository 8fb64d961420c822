/**
 * What somebody does without an end: a visit is over within a day, and a citizen has no staff to share the work of a case with. Firms may
 * well spend weeks on a case, so their lines are only looked at by the visit (and by the year: see hours-of-day).
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, exact, toText, type Exact } from '../../quantity/exact.js';
import type { Span } from '../../source/text.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';

const longest = exact(24);

export const oneSittingCheck: NumberCheck = (facts) => {
  const found = new Map<Span, Diagnostic>();
  for (const row of facts.plan.rows) {
    if (!isOneSitting(row) || !facts.has(row, 'time')) continue;
    const time = facts.value(row, 'time');
    const place = facts.placeOf(row, 'time');
    if (time && compare(time, longest) > 0 && !found.has(place)) found.set(place, told(row, time, place));
  }
  return [...found.values()];
};

const isOneSitting = ({ at, variants }: Row): boolean =>
  variants.occurrences === 'visit' ||
  (at.side === 'user' && at.addressee === 'citizens' && variants.occurrences === 'case');

function told({ at, variants }: Row, time: Exact, place: Span): Diagnostic {
  const what = variants.occurrences === 'visit' ? 'one visit' : 'one case of one citizen';
  return doubtful(
    'BRD708',
    place,
    `"${at.item}" takes ${toText(time)} h for ${what}, more than a day and a night`,
    'if minutes are meant: time: 90 min; waiting for the answer is the resolution: {legal: 4 days}; several people are staff: 2',
  );
}
