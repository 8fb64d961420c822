/** Authorities decide sooner. */
import { disagree, doubtful, wrong } from '../../diagnostic/diagnostic.js';
import { mapOf, may, type MapOf } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import type { Row } from '../../plan/plan.js';
import { change, type WrittenChange } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import { ifSameDays } from './days.js';
import { reportNothing, waitingIn, withCell } from './lines.js';

const fields = {
  legal: may(change('days')),
  effective: may(change('days')),
  apply: may(change('days')),
  ready: may(change('days')),
  note: may(text),
} as const;
type Written = MapOf<typeof fields>;

export const shortenResolution = changeKind<Written>({
  name: 'shorten-resolution',
  read: mapOf(fields, 'a shorter resolution'),
  about:
    'The selected procedures are decided sooner: `{effective: 30 days}` or `{effective: 40 % less}` where the model knows how long it really takes, `legal` where it has the legal period only; `apply` is the time until an application is complete, `ready` the day before which nobody could start anyway. Fewer days cost less by the opportunity cost of the segment; they are no burden.',
  example: {
    reform: 'select: {procedure: permit}\nshorten-resolution: {effective: 25 % less}',
    measure: 'opportunityCost',
    before: '100000',
    after: '75000',
    arithmetic: '146 of 365 days x 2,500 EUR x 10 % x 1,000 cases = 100,000 EUR, and a quarter less',
  },
  effects: (written, site) => {
    const rows = waitingIn(site.rows);
    const said = [written.legal, written.effective, written.apply, written.ready].find((one) => one);
    if (!said) {
      const help = 'for example: shorten-resolution: {effective: 40 % less}';
      site.report(wrong('BRD806', site.at, 'the reform says no period that becomes shorter', help));
      return [];
    }
    if (rows.length === 0) {
      const help = 'select procedures whose resolution the model says';
      reportNothing(site, said.figure.span, 'a resolution', help);
      return [];
    }
    return [
      ...period('legal', written, rows, site),
      ...period('effective', written, rows, site),
      ...around('apply', written, rows, site),
      ...around('ready', written, rows, site),
    ];
  },
});

const other = { legal: 'effective', effective: 'legal' } as const;

/** A period where it is the one that is used. */
function period(
  key: 'legal' | 'effective',
  written: Written,
  rows: readonly Row[],
  site: Site,
): readonly Effect[] {
  const said = written[key];
  if (!said) return [];
  const own = rows.filter(({ resolution }) => resolution === key);
  const strange = rows.find(({ resolution }) => resolution !== key);
  if (own.length === 0 && key === 'effective') reportUnknown(said, strange as Row, site);
  else if (strange && key === 'legal') {
    const message = `"${strange.at.procedure}" is really decided in its effective period: a change of the legal one costs and saves nothing`;
    site.report(doubtful('BRD821', said.figure.span, message, 'say how the effective period changes, too'));
  }
  return own.length === 0 ? [] : dated(said, key, 'resolution', own, site);
}

function reportUnknown({ figure }: WrittenChange, { at, place }: Row, { report }: Site): void {
  report(
    disagree(
      'BRD806',
      figure.span,
      { span: place, text: 'its resolution stands here' },
      `"${at.procedure}" has no effective period, only the legal one`,
      `say how that changes: ${other.effective}: 30 days`,
    ),
  );
}

/** What stands around the period: only where the model says it can it become less. */
function around(
  key: 'apply' | 'ready',
  written: Written,
  rows: readonly Row[],
  site: Site,
): readonly Effect[] {
  const said = written[key];
  if (!said) return [];
  const own = said.operation === 'set' ? rows : withCell(rows, key, site);
  if (own.length === 0)
    reportNothing(site, said.figure.span, `"${key}" in its resolution`, `say it: ${key}: 5 days`);
  return own.length === 0 ? [] : dated(said, key, key, own, site);
}

const dated = (
  said: WrittenChange,
  key: string,
  column: 'resolution' | 'apply' | 'ready',
  rows: readonly Row[],
  site: Site,
): readonly Effect[] => ifSameDays(site.change(said, key, column, rows), said.figure, rows, site);
