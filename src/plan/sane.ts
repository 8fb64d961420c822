/** `1 per 0.000...1 years`, or forty nines in billions: numbers that no economy has. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { isWithinReach } from '../quantity/exact.js';
import type { WrittenFigure } from '../model/figure.js';
import type { FigureBody } from './plan.js';

/** Otherwise reported. */
export function isSane(
  { span }: WrittenFigure,
  { body }: { readonly body: FigureBody },
  report: Report,
): boolean {
  if (body.is !== 'number' || isWithinReach(body.value)) return true;
  report(
    wrong('BRD319', span, 'a number beyond 1e40, or nearer to zero than 1e-40', 'for example: 9 bn MXN'),
  );
  return false;
}
