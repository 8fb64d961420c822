/** `12.000 firms` are twelve firms here and twelve thousand in half the world: three decimals of a count or an amount are asked about. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import type { Figure } from '../plan.js';
import type { Check } from './check.js';
import { numberText } from './number-text.js';

const counts = new Set<Figure['kind']>(['population', 'cases', 'entrants', 'money', 'amount']);
const likeThousands = /^[+-]?\d{1,3}\.\d{3}(?![\d_])(?!\s*(?:k|M|bn)\b)/;

export const thousandsCheck: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { kind, provenance } = figure;
    const number =
      counts.has(kind) && provenance.how === 'written'
        ? likeThousands.exec(numberText(figure))?.[0]
        : undefined;
    if (number === undefined || provenance.how !== 'written') return [];
    const help = `if thousands are meant: ${number.replace('.', '_')}; if not, leave out what the point does not need`;
    return [doubtful('BRD706', provenance.span, `"${number}" is read with a decimal point`, help)];
  });
