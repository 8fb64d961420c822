/** A cell that reforms changed, as an explanation tells it. */
import { compare, exact } from '../quantity/exact.js';
import { reference, withParts, type Formula } from '../formula/formula.js';
import { words } from '../formula/print.js';
import type { Plan, Row } from '../plan/plan.js';
import type { CellChange } from '../scenario/history.js';
import type { Explainer } from './explain-figure.js';

/** The changes of a cell that are in force in the year. */
export const changesOf = ({ index }: Row, name: string, { history, at }: Explainer): readonly CellChange[] =>
  history(name, index).filter(
    ({ patch: { years } }) => at.year >= (years?.from ?? at.year) && at.year <= (years?.until ?? at.year),
  );

/** `changed by the reform "portal" (digitise), from 2014 to 2018`. */
export const changeText = ({ reform: { id, kind, from, until } }: CellChange): string =>
  until === undefined
    ? `changed by the reform "${id}" (${kind}), from ${from}`
    : `changed by the reform "${id}" (${kind}), from ${from} to ${until}`;

/** What stood there before has a name in the change: `time before`, and of the other channels `channel share of office before`. */
export function namesBefore(
  { before, others }: CellChange,
  column: string,
  { rows }: Plan,
): readonly { readonly formula: Formula; readonly name: string }[] {
  const own = words(column);
  return [
    ...others.map(({ row, share }) => ({
      formula: share,
      name: `${own} of ${rows[row]?.at.channel ?? '–'} before`,
    })),
    { formula: before, name: `${own} before` },
  ];
}

/** @property apart whether the baseline is another plan; else what is of the baseline is of the plan */
export type Reading = {
  readonly year: number;
  readonly apart: boolean;
  /** Names in the place of parts that have one. */
  readonly named?: ReadonlyMap<Formula, string>;
};

/** The formula as it holds in a year. */
export function resolved(formula: Formula, reading: Reading): Formula {
  const of = (part: Formula): Formula => resolved(part, reading);
  const { year, apart, named } = reading;
  const name = named?.get(formula);
  if (name !== undefined) return reference(name);
  switch (formula.op) {
    case 'reference':
      return apart ? formula : reference(formula.name);
    case 'shared':
      return of(formula.body);
    case 'during': {
      const isInside = year >= (formula.from ?? year) && year <= (formula.until ?? year);
      return of(isInside ? formula.inside : formula.outside);
    }
    case 'add':
      return asDifference(formula.terms.map(of));
    default:
      return withParts(formula, of);
  }
}

/** `15 min less` is written as a sum with -1 times it, and read as a difference. */
function asDifference(terms: readonly Formula[]): Formula {
  const [left, other] = terms;
  if (left && other?.op === 'multiply' && terms.length === 2) {
    const [sign, right, more] = other.terms;
    const isMinus = sign?.op === 'constant' && compare(sign.value, minusOne) === 0;
    if (isMinus && right && !more) return { op: 'subtract', left, right };
  }
  return { op: 'add', terms };
}

const minusOne = exact(-1);
