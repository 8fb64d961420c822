/** The unit that a named figure was written in, so that another value of it can be said in the same. */
import { baseUnitText } from '../quantity/unit.js';
import type { UnitWords } from '../quantity/unit-words.js';
import { plainScale, scaleOf, type Scale } from '../quantity/written-number.js';
import { spanText } from '../source/text.js';
import type { NamedFigure } from '../plan/named-figure.js';
import { writtenValue } from './written.js';

/** A figure that only gives a range has the unit of the range's end. */
export function scaleIn({ figure, value }: NamedFigure, words: UnitWords): Scale {
  const bare = (text: string): string => text.replace(/\s+#.*$/s, '');
  const end = [...(figure.distribution?.ends.values() ?? [])][0];
  return (
    scaleOf(bare(writtenValue(figure.text)), value, words) ??
    (end && scaleOf(bare(spanText(end.span)), undefined, words)) ??
    plainScale(baseUnitText(figure.unit))
  );
}
