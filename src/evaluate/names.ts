/**
 * The names of columns and formulas, resolved: evaluation asks for the same few dozen names millions of times, so each has a number, by which
 * values are kept in arrays (a Map for each row was a tenth of a large run), and no name is put together from its parts.
 */
import { constant, type Formula } from '../formula/formula.js';
import { dimensionless } from '../quantity/unit.js';
import { columnNames, columns } from '../plan/columns.js';
import { formulas, isVariant, variants, type FormulaName } from '../plan/formulas.js';
import type { Plan, Row } from '../plan/plan.js';

type Named =
  | {
      readonly is: 'column';
      readonly name: (typeof columnNames)[number];
      readonly silent: Formula | undefined;
    }
  | { readonly is: 'formula'; readonly formula: Formula }
  | { readonly is: 'variant'; readonly of: ReadonlyMap<string, Formula> };

const named: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...columnNames.map((name): [string, Named] => {
    const { silent } = columns[name];
    return [name, { is: 'column', name, silent: silent && constant(silent.value, dimensionless) }];
  }),
  ...(Object.entries(formulas) as [FormulaName, Formula][]).map(([name, formula]): [string, Named] => [
    name,
    { is: 'formula', formula },
  ]),
  ...Object.entries(variants).map(([name, kinds]): [string, Named] => [
    name,
    { is: 'variant', of: new Map(kinds.map((kind) => [kind, formulaOf(name, kind)])) },
  ]),
]);

function formulaOf(name: string, kind: string): Formula {
  return formulas[`${name}/${kind}` as FormulaName];
}

const slots: ReadonlyMap<string, number> = new Map([...named.keys()].map((name, i) => [name, i]));

/** How many names there are. */
export const slotCount = slots.size;

/** The number of a name, or -1. */
export const slotOf = (name: string): number => slots.get(name) ?? -1;

/** What a name stands for in a row: its cell, the formula, the variant that holds there, or what holds where the model is silent. */
export function lookUp(row: Row, name: string, plan: Plan): Formula {
  const found = named.get(name);
  if (found?.is === 'column') {
    const formula = plan.cells[found.name]?.[row.index] ?? found.silent;
    if (formula) return formula;
    throw new Error(`row ${row.at.procedure}/${row.at.item} has no ${name}`);
  }
  const formula =
    found?.is === 'variant'
      ? found.of.get(isVariant(name) ? (row.variants[name] ?? '') : '')
      : found?.formula;
  if (!formula) throw new Error(`row ${row.at.procedure}/${row.at.item} has no variant of ${name}`);
  return formula;
}
