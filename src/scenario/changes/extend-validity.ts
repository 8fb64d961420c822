/** A permit or a card is valid for longer, and is renewed less often. */
import { wrong } from '../../diagnostic/diagnostic.js';
import { constant, over, shared, type Formula } from '../../formula/formula.js';
import { mapOf, may, must, type MapOf } from '../../model/reader.js';
import { figure } from '../../model/read-figure.js';
import { choice, text } from '../../model/scalars.js';
import { one } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import type { Row } from '../../plan/plan.js';
import { changeKind, type Effect, type Site } from './change.js';
import { grouped, indices, isByCase, reportNothing, takesWhole } from './lines.js';

const fields = {
  to: must(figure('years'), '10 years'),
  from: may(figure('years')),
  renewals: may(choice(['cohorts', 'spread'] as const, 'way of renewing')),
  note: may(text),
} as const;
type Written = MapOf<typeof fields>;

export const extendValidity = changeKind<Written>({
  name: 'extend-validity',
  read: mapOf(fields, 'a longer validity'),
  about:
    'What is issued is valid until `to`, and so there are fewer cases. Where the model has a validity or a frequency, that is what holds before; where cases are counted, say `from`. By `renewals: cohorts`, which is usual, what was issued before the reform still runs out after its old time: nothing changes until then, nobody comes for a while, and then all come again. `renewals: spread` has the old time divided by the new one as its share of the cases from the first year: where what is out there is made valid for longer, too, and its dates lie evenly.',
  example: {
    reform: 'select: {procedure: permit}\nextend-validity: {from: 2 years, to: 4 years, renewals: spread}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '40000',
    arithmetic: '2 years / 4 years = half of the cases, and half of 80,000 EUR',
  },
  effects: (written, site) => {
    const to = site.figure(written.to, 'to');
    const from = site.figure(written.from, 'from');
    if (!to || (written.from && !from) || !takesWhole(site)) return [];
    const rows = site.rows.filter(isByCase);
    if (rows.length === 0) reportNothing(site, written.to.span, 'cases', 'select procedures that are filed');
    if (!isClear(rows, written, site)) return [];
    const groups = grouped(rows, (row) => before(row, from, site));
    return [...groups].flatMap(([old, own]) => (old ? effectsOf(old, to, own, written, site) : []));
  },
});

const isByValidity = ({ variants }: Row): boolean => variants.completed === 'validity';

/** Where all is known, or nothing of it. */
function isClear(rows: readonly Row[], { from, to }: Written, { report }: Site): boolean {
  const counted = rows.find(
    ({ variants }) => variants.completed !== 'validity' && variants.completed !== 'frequency',
  );
  if (counted && !from) {
    const message = `how long what "${counted.at.procedure}" issues was valid is not known, for its cases are counted`;
    report(wrong('BRD820', to.span, message, 'say it here: {from: 3 years, to: 10 years}'));
    return false;
  }
  if (from && rows.length > 0 && rows.every(isByValidity)) {
    const help = 'leave it out here: {to: 10 years}';
    report(wrong('BRD820', from.span, 'the model says already how long it was valid', help));
    return false;
  }
  return true;
}

/** How long it is valid before the reform. A frequency of 0.2 a year is a validity of five years. */
function before({ index, variants }: Row, from: Formula | undefined, { draft }: Site): Formula | undefined {
  if (variants.completed === 'validity') return draft.cell('validity', index);
  const frequency = variants.completed === 'frequency' ? draft.cell('frequency', index) : undefined;
  if (from || !frequency) return from;
  const known = inverse.get(frequency) ?? shared(over(constant(one, dimensionless), frequency));
  inverse.set(frequency, known);
  return known;
}
/** One formula for one frequency, so that its rows are changed together. */
const inverse = new WeakMap<Formula, Formula>();

function effectsOf(
  old: Formula,
  to: Formula,
  rows: readonly Row[],
  { renewals }: Written,
  { draft, from }: Site,
): readonly Effect[] {
  if (renewals?.value !== 'spread') {
    const argument = draft.addStage({ kind: 'renewals', before: old, after: to, from });
    return [{ column: 'due', rows: indices(rows), operation: 'scale', argument }];
  }
  const known = rows.filter(isByValidity);
  const others = rows.filter((row) => !isByValidity(row));
  return [
    ...(known.length === 0
      ? []
      : [{ column: 'validity', rows: indices(known), operation: 'set', argument: to } as const]),
    ...(others.length === 0
      ? []
      : [
          {
            column: 'due',
            rows: indices(others),
            operation: 'scale',
            argument: shared(over(old, to)),
          } as const,
        ]),
  ];
}
