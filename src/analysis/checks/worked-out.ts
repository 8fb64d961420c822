/** What follows from other figures is judged as they are: nothing is negative in a model of levels, and a share of a whole is at most 100 %. */
import { wrong, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { percent, readable } from '../../quantity/display.js';
import { compare, isNegative, one } from '../../quantity/exact.js';
import { isOnTop, isSigned } from '../../plan/checks/sign.js';
import type { Figure } from '../../plan/plan.js';
import { isPart } from '../explain-figure.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

export const workedOutCheck: NumberCheck = (facts) =>
  facts.plan.figures.flatMap((figure, index) => checkFigure(figure, index, facts) ?? []);

function checkFigure(
  figure: Figure,
  index: number,
  { plan, figure: valueOf }: Facts,
): Diagnostic | undefined {
  const { body, provenance, kind } = figure;
  if (body.is !== 'formula' || provenance.how !== 'written' || isPart(figure)) return undefined;
  const value = valueOf(index);
  if (!value) return undefined;
  if (plan.kind === 'level' && !isSigned(figure) && isNegative(value)) {
    const message = `this comes to ${readable(value)}: negative, in a model of levels`;
    return wrong('BRD702', provenance.span, message, 'signed differences go into a model of kind: change');
  }
  if (kind !== 'share' || isOnTop(figure) || compare(value, one) <= 0) return undefined;
  const message = `this comes to a share of ${percent(value, 1)}, more than 100 %`;
  return wrong('BRD703', provenance.span, message, 'for example: 85 %');
}
