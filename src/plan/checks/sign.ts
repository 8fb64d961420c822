/** In a model of levels nothing is negative; a share of a whole is at most 100 %. */
import { compare, exact, isNegative, one } from '../../quantity/exact.js';
import { doubtful, wrong, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Check } from './check.js';
import { numberText } from './number-text.js';
import type { Figure, Plan } from '../plan.js';

/** Signed by nature. */
export function isSigned({ kind, unit, path }: Figure): boolean {
  if (kind !== 'any') return kind === 'yearly-rate' || kind === 'rate';
  return path.startsWith('indicators/') || unit.dimensions['year'] === -1;
}

/** What is laid on top of a whole is no part of it: `150 % more`. */
export const isOnTop = ({ path, text }: Figure): boolean =>
  /\/(fringe|overhead|rework)$/.test(path) || text.endsWith(' more');

export const signCheck: Check = (plan) => plan.figures.flatMap((figure) => checkFigure(figure, plan) ?? []);

function checkFigure(figure: Figure, { kind: model, currency }: Plan): Diagnostic | undefined {
  const { kind: said, body, provenance, unit } = figure;
  const isFringe = said === 'fringe' && Object.keys(unit.dimensions).length === 0;
  const kind = isFringe ? 'share' : said;
  if (body.is !== 'number' || provenance.how !== 'written') return undefined;
  if (model === 'level' && !isSigned(figure) && isNegative(body.value)) {
    return wrong(
      'BRD702',
      provenance.span,
      'negative, in a model of levels',
      'signed differences go into a model of kind: change',
    );
  }
  const partOfWhole = kind === 'share' && !isOnTop(figure);
  const number = numberText(figure);
  const bare = !number.includes('%');
  const help = !bare
    ? 'for example: 85 %'
    : isFringe
      ? `in per cent: ${number} %, or in money: ${number} ${currency}/h`
      : `in per cent: ${number} %`;
  if (partOfWhole && compare(body.value, one) > 0)
    return wrong('BRD703', provenance.span, 'a share of more than 100 %', help);
  // What is laid on top may be more than 100 %, but 5 is 500 %.
  const onTop = kind === 'share' && !partOfWhole && bare && compare(body.value, exact(2)) >= 0;
  // `growth: 2 per year` is three times as many every year.
  const perYear = (kind === 'yearly-rate' || kind === 'rate') && bare && compare(body.value, one) >= 0;
  return onTop || perYear
    ? doubtful('BRD703', provenance.span, `without "%", this is ${number} times the whole`, help)
    : undefined;
}
