/** Which columns the formulas of a row look at. */
import { children, type Formula } from '../formula/formula.js';
import { isColumn, type ColumnName } from './columns.js';
import { formulas, isFormula, isVariant } from './formulas.js';
import { measureNames, measures } from './measures.js';
import type { Row, RowClass } from './plan.js';

/** Rows of the same class and variants look at the same columns. */
const known = new WeakMap<Row['variants'], Map<RowClass, readonly ColumnName[]>>();

export function referencedColumns(row: Row): readonly ColumnName[] {
  const ofVariants = known.get(row.variants) ?? new Map<RowClass, readonly ColumnName[]>();
  known.set(row.variants, ofVariants);
  const found = ofVariants.get(row.class) ?? [...columnsOf(row)];
  ofVariants.set(row.class, found);
  return found;
}

function columnsOf(row: Row): ReadonlySet<ColumnName> {
  const found = new Set<ColumnName>();
  const visit = (formula: Formula): void => {
    if (formula.op === 'reference') visitName(formula.name);
    for (const part of children(formula)) visit(part);
  };
  const visitName = (name: string): void => {
    if (isColumn(name)) found.add(name);
    else {
      const full = fullName(row, name);
      if (isFormula(full)) visit(formulas[full]);
    }
  };
  for (const name of measureNames)
    for (const leaf of measures[name].leaves)
      if ((leaf.on as readonly string[]).includes(row.class)) visitName(leaf.formula);
  return found;
}

/** The variant of a formula that holds in a row. */
export const fullName = (row: Row, name: string): string =>
  isVariant(name) ? `${name}/${row.variants[name] ?? ''}` : name;
