/** Silence is consent: who hears nothing by the end of a period may begin. */
import { wrong } from '../../diagnostic/diagnostic.js';
import { figure as figureFormula, type Formula } from '../../formula/formula.js';
import { mapOf, may, type MapOf } from '../../model/reader.js';
import { figure } from '../../model/read-figure.js';
import type { Procedure, Resolution } from '../../model/procedure.js';
import { text } from '../../model/scalars.js';
import type { Row } from '../../plan/plan.js';
import type { Span } from '../../source/text.js';
import { portion } from '../portion.js';
import { changeKind, type Effect, type Site } from './change.js';
import { inSameDays } from './days.js';
import { grouped, indices, proceduresIn, reportNothing, waitingIn } from './lines.js';

const fields = { after: may(figure('days')), share: may(portion()), note: may(text) } as const;
type Written = MapOf<typeof fields>;

export const tacitApproval = changeKind<Written>({
  name: 'tacit-approval',
  read: mapOf(fields, 'a tacit approval'),
  about:
    'Who has no answer `after` a period may take it as a yes, so nobody waits longer for the resolution; without `after`, the legal period. `share`: the share of the cases in which people make use of it; without it, all. Days = days - share x max(0, days - after).',
  example: {
    reform: 'select: {procedure: permit}\ntacit-approval: {share: 80 %}',
    measure: 'opportunityCost',
    before: '100000',
    after: '60000',
    arithmetic:
      'legal are 73 days: 146 - 80 % x (146 - 73) = 87.6 of 365 days x 2,500 EUR x 10 % x 1,000 cases = 60,000 EUR',
  },
  effects: (written, site) => {
    const rows = waitingIn(site.rows);
    if (rows.length === 0)
      reportNothing(site, site.at, 'a resolution', 'select procedures whose resolution the model says');
    const reach = written.share && site.figure(written.share, 'share');
    if (written.share && !reach) return [];
    const legals = legalPeriods(site);
    const after = written.after && site.figure(written.after, 'after');
    if (written.after && !after) return [];
    // Where the legal period is all that is known, nobody is known to wait longer.
    const groups = grouped(
      rows,
      (row) => after ?? (row.resolution === 'effective' ? legals.get(row.place) : undefined),
    );
    const lacking = groups.get(undefined)?.[0];
    if (lacking && !written.after) reportLacking(lacking, site);
    return [...groups].flatMap(([argument, own]): readonly Effect[] => {
      if (!argument || (written.after && !inSameDays(argument, written.after, own, site))) return [];
      const effect = { column: 'resolution', rows: indices(own), operation: 'at-most', argument } as const;
      return [reach ? { ...effect, reach } : effect];
    });
  },
});

/** The legal periods of the selected procedures that are figures of the plan, by the place of their resolution. */
function legalPeriods(site: Site): ReadonlyMap<Span, Formula> {
  const { figures } = site.draft.plan;
  const places = new Map(
    figures.map(({ provenance }, i) => [provenance.how === 'written' ? provenance.span : undefined, i]),
  );
  return new Map(
    proceduresIn(site)
      .flatMap(resolutionsOf)
      .flatMap(({ at, legal }) => {
        const index = legal && places.get(legal.span);
        return index === undefined ? [] : [[at, figureFormula(index)] as const];
      }),
  );
}

function resolutionsOf({ resolution, for: whom, variants }: Procedure): readonly Resolution[] {
  const segments = whom instanceof Map ? [...whom.values()] : [];
  return [
    resolution,
    ...[...segments, ...(variants?.values() ?? [])].map(({ body }) => body?.resolution),
  ].flatMap((one) => one ?? []);
}

function reportLacking({ at, resolution }: Row, { at: place, report }: Site): void {
  const message =
    resolution === 'effective'
      ? `the legal period of "${at.procedure}" is not known`
      : `nobody is known to wait longer for "${at.procedure}" than its legal period`;
  report(wrong('BRD822', place, message, 'say when silence is consent: tacit-approval: {after: 30 days}'));
}
