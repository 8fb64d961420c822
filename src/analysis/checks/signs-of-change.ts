/**
 * Figures of a model of changes are signed as written. So a new duty adds and an abolished one takes away, and what is multiplied is one
 * difference and no two: less time in fewer cases would come out as more.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { isNegative, isZero, type Exact } from '../../quantity/exact.js';
import type { Span } from '../../source/text.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

export const signsOfChangeCheck: NumberCheck = (facts) => {
  if (facts.plan.kind !== 'change') return [];
  const found = new Map<Span, Diagnostic>();
  for (const row of facts.plan.rows) {
    if (row.class === 'cases' || row.class === 'waiting' || found.has(row.place)) continue;
    const doubt = factorsOf(row, facts).map((one) => twice(row, one, facts) ?? against(row, one, facts));
    const first = doubt.find((one) => one !== undefined);
    if (first) found.set(row.place, first);
  }
  return [...found.values()];
};

type Factors = { readonly column: 'time' | 'money'; readonly each: Exact; readonly often: Exact };

function factorsOf(row: Row, { value, has }: Facts): readonly Factors[] {
  const often = value(row, 'occurrences');
  return (['time', 'money'] as const).flatMap((column) => {
    const each = has(row, column) ? value(row, column) : undefined;
    return each && often && !isZero(each) && !isZero(often) ? [{ column, each, often }] : [];
  });
}

function twice(row: Row, { column, each, often }: Factors, { placeOf }: Facts): Diagnostic | undefined {
  if (!isNegative(each) || !isNegative(often)) return undefined;
  const message = `"${row.at.item}" has less ${column} in fewer cases, which comes out as more`;
  const help = 'say one difference in all the cases there are, and the other in a line of its own';
  return doubtful('BRD725', placeOf(row, column), message, help);
}

/** Users' and administration's lines that recur: a fee is no burden, and what happens once may well cost something. */
function against(row: Row, { column, each, often }: Factors, { placeOf }: Facts): Diagnostic | undefined {
  const { duty, item } = row.at;
  if (row.timing === 'one-off' || row.class === 'fee' || row.class === 'subsidy') return undefined;
  const less = isNegative(each) !== isNegative(often);
  if (duty === undefined || duty === 'changed' || less === (duty === 'abolished')) return undefined;
  const message =
    duty === 'abolished'
      ? `"${item}" adds burden, and its duty is abolished`
      : `"${item}" takes burden away, and its duty is new`;
  const help = 'figures are signed as written, whatever becomes of the duty: less is negative, time: -5 min';
  return doubtful('BRD724', placeOf(row, column), message, help);
}
