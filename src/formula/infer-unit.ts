/** The unit of a formula, from the units of what it refers to. A wrong formula or a wrong figure is found before any number is computed. */
import { isZero } from '../quantity/exact.js';
import {
  dimensionless,
  divideUnits,
  multiplyUnits,
  sameDimensions,
  baseUnitText,
  unit,
  type Unit,
} from '../quantity/unit.js';
import type { Formula } from './formula.js';

export type UnitsOf = {
  readonly reference: (name: string) => Unit;
  readonly figure: (index: number) => Unit;
  /** Whether a bare zero takes the unit of what it stands beside: max(0, cost). */
  readonly zero?: boolean;
};

export class UnitMismatch extends Error {
  constructor(
    readonly left: Unit,
    readonly right: Unit,
    what: string,
  ) {
    super(`${what} of ${baseUnitText(left)} and ${baseUnitText(right)}`);
  }
}

/** @throws UnitMismatch where a sum, difference, maximum or minimum mixes units. */
export function inferUnit(formula: Formula, units: UnitsOf): Unit {
  const of = (part: Formula): Unit => unit(inferUnit(part, units).dimensions);
  switch (formula.op) {
    case 'constant':
      return formula.unit;
    case 'reference':
      return units.reference(formula.name);
    case 'figure':
      return units.figure(formula.figure);
    case 'stage':
    case 'annuity':
      return dimensionless;
    case 'multiply':
      return formula.terms.map(of).reduce(multiplyUnits, dimensionless);
    case 'divide':
      return divideUnits(of(formula.left), of(formula.right));
    case 'subtract':
      return alike([of(formula.left), of(formula.right)], 'difference');
    case 'during':
      return alike([of(formula.inside), of(formula.outside)], 'change');
    case 'round':
    case 'reduce':
    case 'shared':
      return of(formula.body);
    default:
      return alike(
        formula.terms.filter((term) => !(units.zero && isNought(term))).map(of),
        formula.op === 'add' ? 'sum' : formula.op,
      );
  }
}

const isNought = (formula: Formula): boolean => formula.op === 'constant' && isZero(formula.value);

function alike(found: readonly Unit[], what: string): Unit {
  const [first = dimensionless, ...rest] = found;
  for (const other of rest) if (!sameDimensions(first, other)) throw new UnitMismatch(first, other, what);
  return first;
}
