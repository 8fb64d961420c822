/** Procedures are no longer filed by themselves: another one asks for what is still needed. */
import { wrong } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import { constant } from '../../formula/formula.js';
import { mapOf, may, must, type MapOf } from '../../model/reader.js';
import { id, text } from '../../model/scalars.js';
import { zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import type { Row } from '../../plan/plan.js';
import { change, type WrittenChange } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import { indices, isUserLine, reportNothing, takesWhole, withCell, withFees } from './lines.js';

const fields = {
  into: must(id, 'fire-safety'),
  time: may(change('time')),
  money: may(change('money')),
  fee: may(change('amount')),
  note: may(text),
} as const;
type Written = MapOf<typeof fields>;

export const merge = changeKind<Written>({
  name: 'merge',
  read: mapOf(fields, 'a merger'),
  about:
    'The selected procedures are no longer filed by themselves: the procedure `into` takes their place. It keeps its cases; `time: 10 % more`, `money` and `fee` say what a case of it costs users from then on, for it asks for a little more. The procedures that are gone leave no burden, fee, waiting or work of the administration.',
  example: {
    reform: 'select: {procedure: permit}\nmerge: {into: fire-safety, time: 10 % more}',
    measure: 'complianceCost',
    before: '95000',
    after: '16500',
    arithmetic:
      'the permit: 80,000 EUR less; fire safety: 500 cases x 1 h x 30 EUR/h = 15,000, and 10 % more',
  },
  effects: (written, site) => {
    const survivor = survivorOf(written, site);
    if (!survivor || !takesWhole(site)) return [];
    const lines = survivor.filter(isUserLine);
    return [
      {
        column: 'due',
        rows: indices(site.rows),
        operation: 'scale',
        argument: constant(zero, dimensionless),
        phase: 'eliminate',
      },
      ...changed(written.time, 'time', withCell(lines, 'time', site), site),
      ...changed(written.money, 'money', withCell(lines, 'money', site), site),
      ...changed(written.fee, 'fee', withFees(survivor), site),
    ];
  },
});

/** The rows of the procedure that takes the place of the others. */
function survivorOf({ into }: Written, { draft, rows, report }: Site): readonly Row[] | undefined {
  const { value, span } = into;
  const found = draft.rows.filter(({ at }) => at.procedure === value);
  if (found.length === 0) {
    const known = [...new Set(draft.rows.map(({ at }) => at.procedure))].sort();
    report(wrong('BRD819', span, `there is no procedure "${value}"`, suggestion(value, known, 'procedures')));
    return undefined;
  }
  if (!rows.some(({ at }) => at.procedure === value)) return found;
  const help = 'leave it out of the selection: it is the one that remains';
  report(wrong('BRD819', span, `"${value}" is merged into itself`, help));
  return undefined;
}

function changed(
  written: WrittenChange | undefined,
  key: 'time' | 'money' | 'fee',
  rows: readonly Row[],
  site: Site,
): readonly Effect[] {
  if (!written) return [];
  if (rows.length === 0) {
    const what = key === 'fee' ? 'a fee' : key;
    reportNothing(site, written.figure.span, `${what}, of the procedure that remains`, `leave "${key}" out`);
  }
  return site.change(written, key, key === 'time' ? 'time' : 'money', rows);
}
