/** A range whose ends are a hundred times apart, without a word about it: a slip of a scale (`99 k` beside `105 M`) is likelier than such doubt. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import { compare, exact, isNegative, isZero, magnitude, multiply } from '../../quantity/exact.js';
import type { Figure } from '../plan.js';
import type { Check } from './check.js';

const hundred = exact(100);

export const wideRangeCheck: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { provenance, note } = figure;
    if (provenance.how !== 'written' || note !== undefined || !isWide(figure)) return [];
    const message = 'the high end of the range is a hundred times the low one or more, and no note says why';
    const help = 'look at the scales of both ends (k, M, bn), or say why: note: Two surveys disagree';
    return [doubtful('BRD726', provenance.span, message, help)];
  });

/** Of ends with one sign: from nothing, or from less to more, no factor can be told. */
function isWide({ ends }: Figure): boolean {
  if (!ends || isZero(ends.low) || isZero(ends.high) || isNegative(ends.low) !== isNegative(ends.high))
    return false;
  const [near, far] = [magnitude(ends.low), magnitude(ends.high)].sort(compare);
  return near !== undefined && far !== undefined && compare(far, multiply(near, hundred)) >= 0;
}
