/** A number that looks typed to fill a gap, in a figure that says neither where it comes from nor why. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import type { FigureKind } from '../../model/figure-kinds.js';
import { isZero, orderOfMagnitude, round, subtract, type Exact } from '../../quantity/exact.js';
import type { Figure } from '../plan.js';
import type { Check } from './check.js';
import { numberText } from './number-text.js';

/** What is counted or paid. Times, days and shares are round by nature. */
const kinds: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'population',
  'cases',
  'entrants',
  'money',
  'amount',
  'wage',
  'money-per-day',
]);

export const placeholderCheck: Check = ({ figures }) =>
  figures.flatMap((figure) => {
    const { provenance, body } = figure;
    if (provenance.how !== 'written' || body.is !== 'number' || !isUnfounded(figure)) return [];
    const text = numberText(figure);
    if (!looksTyped(text) && !isRoundMillion(body.value)) return [];
    const help = `give it a source, or a note that says why: {value: ${text}, note: half of the register}`;
    const message = `"${text}" looks like a placeholder, and nothing says where it comes from`;
    return [doubtful('BRD720', provenance.span, message, help)];
  });

function isUnfounded({ kind, path, note, standing }: Figure): boolean {
  const status = standing.status?.value ?? 'unstated';
  const isOpen = (status === 'assumed' || status === 'unstated') && note === undefined;
  // What a country has is looked up, and shown beside the result.
  if (/^(economy|indicators)\//.test(path)) return false;
  return isOpen && !standing.source && (kinds.has(kind) || path.startsWith('figures/'));
}

/** `999`, `1111`, `9_999_999`; `1234`, `123_456`: the same digit throughout, or each the next one. */
function looksTyped(text: string): boolean {
  const digits = /^[+-]?(\d[\d_]*)(?![\d_]*\.\d)/.exec(text)?.[1]?.replaceAll('_', '') ?? '';
  if (/^([1-9])\1{2,}$/.test(digits)) return true;
  return digits.length >= 4 && '1234567890'.startsWith(digits);
}

/** One digit and at least six zeros. */
function isRoundMillion(value: Exact): boolean {
  const order = orderOfMagnitude(value);
  return order >= 6 && isZero(subtract(value, round(value, -order, 'down')));
}
