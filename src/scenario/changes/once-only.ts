/** What one authority holds is not asked for again by another. */
import { constant } from '../../formula/formula.js';
import { mapOf, may, must, oneOrMore } from '../../model/reader.js';
import { id, text } from '../../model/scalars.js';
import { zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import { portion } from '../portion.js';
import { changeKind, type Effect } from './change.js';
import { grouped, indices, knowsKeys, namedLines, withCell } from './lines.js';

const fields = {
  requirements: must(oneOrMore(id), '[proof-of-address]'),
  share: may(portion('may-differ')),
  note: may(text),
} as const;

export const onceOnly = changeKind({
  name: 'once-only',
  read: mapOf(fields, 'a once-only rule'),
  about:
    'What an authority already holds is not asked for again: time and money of the `requirements` that are named shrink by the `share` of the cases in which it is held, which may differ by segment or channel. Without a share, all is held.',
  example: {
    reform: 'select: {procedure: permit}\nonce-only: {requirements: [plan], share: 65 %}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '60500',
    arithmetic: '65 % of 30,000 EUR for the plan = 19,500 EUR less',
  },
  effects: ({ requirements, share }, site) => {
    const rows = namedLines(requirements, ['requirements'], site);
    if (!knowsKeys(share, 'segment or channel', site)) return [];
    const shareOf = site.keyed(share, 'share');
    const groups = grouped(rows, ({ at }) => (share ? shareOf(at.segment, at.channel) : undefined));
    return [...groups].flatMap(([reach, alike]): readonly Effect[] =>
      // A segment that the share does not name has nothing that is held.
      share && !reach
        ? []
        : (['time', 'money'] as const).flatMap((column) => {
            const own = withCell(alike, column, site);
            const argument = constant(zero, dimensionless);
            const effect = { column, rows: indices(own), operation: 'scale', argument } as const;
            return own.length === 0 ? [] : [reach ? { ...effect, reach } : effect];
          }),
    );
  },
});
