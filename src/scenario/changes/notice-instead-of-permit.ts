/** Who must ask today will only have to tell. */
import { constant } from '../../formula/formula.js';
import { mapOf, may, oneOrMore, type MapOf } from '../../model/reader.js';
import { id, text } from '../../model/scalars.js';
import { zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import type { Row } from '../../plan/plan.js';
import { change, type WrittenChange } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import {
  indices,
  isProcessing,
  isUserLine,
  linesOfPart,
  namedLines,
  reportNothing,
  takesWhole,
  waitingIn,
  withCell,
  withFees,
} from './lines.js';

const fields = {
  keep: may(oneOrMore(id)),
  time: may(change('time')),
  processing: may(change('amount')),
  fee: may(change('amount')),
  note: may(text),
} as const;
type Written = MapOf<typeof fields>;

const nothing = constant(zero, dimensionless);

export const noticeInsteadOfPermit = changeKind<Written>({
  name: 'notice-instead-of-permit',
  read: mapOf(fields, 'a notice instead of a permit'),
  about:
    'The selected procedures become notices: nobody waits for a resolution, and requirements that `keep` does not name fall away. `time: 20 % less` is of each line that remains, `processing` and `fee` of a case.',
  example: {
    reform: 'select: {procedure: permit}\nnotice-instead-of-permit: {}',
    measure: 'economicCost',
    before: '180000',
    after: '50000',
    arithmetic: 'no waiting: 100,000 EUR less; no plan: 30,000 EUR less',
  },
  effects: (written, site) => {
    if (!takesWhole(site)) return [];
    const waiting = waitingIn(site.rows);
    const kept = namedLines(written.keep ?? [], ['requirements'], site);
    const dropped = linesOfPart('requirements', site).filter((row) => !kept.includes(row));
    const lines = site.rows.filter((row) => isUserLine(row) && !dropped.includes(row));
    if (waiting.length === 0 && dropped.length === 0) {
      const help = 'select procedures that are permits: with a resolution, or with requirements';
      reportNothing(site, site.at, 'a resolution, or requirements that fall away', help);
    }
    return [
      ...(['resolution', 'apply', 'ready'] as const).flatMap((column) =>
        ended(column, withCell(waiting, column, site)),
      ),
      ...ended('due', dropped),
      ...changed(written.time, 'time', withCell(lines, 'time', site), site),
      ...changed(written.processing, 'processing', site.rows.filter(isProcessing), site),
      ...changed(written.fee, 'fee', withFees(site.rows), site),
    ];
  },
});

const ended = (column: 'resolution' | 'apply' | 'ready' | 'due', rows: readonly Row[]): readonly Effect[] =>
  rows.length === 0
    ? []
    : [{ column, rows: indices(rows), operation: 'scale', argument: nothing, phase: 'eliminate' }];

function changed(
  written: WrittenChange | undefined,
  key: 'time' | 'processing' | 'fee',
  rows: readonly Row[],
  site: Site,
): readonly Effect[] {
  if (!written) return [];
  const what = { time: 'time', processing: 'processing', fee: 'a fee' }[key];
  if (rows.length === 0) reportNothing(site, written.figure.span, what, `leave "${key}" out`);
  return rows.length === 0 ? [] : site.change(written, key, key === 'time' ? 'time' : 'money', rows);
}
