/** A zero where it is counted how often a procedure happens makes it cost nothing. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import { children, type Formula } from '../../formula/formula.js';
import { isZero } from '../../quantity/exact.js';
import type { Check } from './check.js';
import type { ColumnName } from '../columns.js';
import type { Figure, Plan } from '../plan.js';

const counts: readonly ColumnName[] = ['counted', 'population', 'frequency', 'compliance'];

export const zeroCheck: Check = (plan) => {
  if (plan.kind === 'change') return [];
  const cells = new Set(counts.flatMap((column) => plan.cells[column] ?? []).flatMap((cell) => cell ?? []));
  const zeros = new Set([...cells].flatMap((cell) => zerosIn(cell, plan)));
  return [...zeros].flatMap(({ provenance }) =>
    provenance.how === 'written'
      ? [
          doubtful(
            'BRD711',
            provenance.span,
            'with a zero here nothing happens, and all that depends on it costs nothing',
            'say how many there are; what does not exist yet is a series: {2012: 0 %, 2015: 40 %}',
          ),
        ]
      : [],
  );
};

/** The zeros that make a cell zero; in a series a zero is a year before the start, and in a sum it is nothing odd. */
function zerosIn(formula: Formula, plan: Plan): readonly Figure[] {
  if (formula.op === 'add' || formula.op === 'subtract' || formula.op === 'annuity') return [];
  if (formula.op !== 'figure') return children(formula).flatMap((part) => zerosIn(part, plan));
  const figure = plan.figures[formula.figure] as Figure;
  if (figure.body.is === 'formula') return zerosIn(figure.body.formula, plan);
  return figure.body.is === 'number' && isZero(figure.body.value) ? [figure] : [];
}
