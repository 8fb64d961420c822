/** `12.000 firms` are twelve firms here and twelve thousand in half the world: three decimals of a count or an amount are asked about. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import type { Figure } from '../plan.js';
import type { Check } from './check.js';
import { numberText } from './number-text.js';

const counts = new Set<Figure['kind']>([
  'population',
  'cases',
  'entrants',
  'money',
  'amount',
  'money-per-day',
  'money-per-year',
]);
const likeThousands = /^[+-]?\d{1,3}\.\d{3}(?![\d_])(?!\s*(?:k|M|bn)\b)/;
const times: ReadonlySet<string> = new Set(['h', 'day', 'business day', 'year']);

/** Of a named figure, or of a part of one that is worked out, the unit says what it is: a price of an hour has three decimals easily. */
const isCount = ({ kind, unit: { dimensions } }: Figure): boolean =>
  counts.has(kind) ||
  (kind === 'any' &&
    dimensions['h'] === undefined &&
    Object.entries(dimensions).some(([name, power]) => power > 0 && !times.has(name)));

export const thousandsCheck: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { provenance } = figure;
    const number =
      provenance.how === 'written' && isCount(figure)
        ? likeThousands.exec(numberText(figure))?.[0]
        : undefined;
    if (number === undefined || provenance.how !== 'written') return [];
    const help = `if thousands are meant: ${number.replace('.', '_')}; if not, leave out what the point does not need`;
    return [doubtful('BRD706', provenance.span, `"${number}" is read with a decimal point`, help)];
  });
