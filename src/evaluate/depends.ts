/** Which columns a formula of a row is made of, through the names and variants that hold there. */
import { children, type Formula } from '../formula/formula.js';
import { columnNames, isColumn, type ColumnName } from '../plan/columns.js';
import { formulas, isFormula, isVariant, type FormulaName } from '../plan/formulas.js';
import type { Row } from '../plan/plan.js';

/** Rows of one kind are asked about many times: the answer is kept. */
export function createDependence(): (row: Row, names: readonly string[]) => readonly ColumnName[] {
  const known = new Map<string, readonly ColumnName[]>();
  return (row, names) => {
    const key = `${names.join(' ')} ${JSON.stringify(row.variants)}`;
    const found = known.get(key) ?? columnsBehind(row, names);
    known.set(key, found);
    return found;
  };
}

/** @param names of formulas; in the order of the columns */
export function columnsBehind(row: Row, names: readonly string[]): readonly ColumnName[] {
  const met = new Set<string>();
  const meet = (name: string): void => {
    if (met.has(name)) return;
    met.add(name);
    if (isColumn(name)) return;
    const full = isVariant(name) ? `${name}/${row.variants[name] ?? ''}` : name;
    if (isFormula(full)) walk(formulas[full as FormulaName]);
  };
  const walk = (formula: Formula): void => {
    if (formula.op === 'reference') meet(formula.name);
    else children(formula).forEach(walk);
  };
  names.forEach(meet);
  return columnNames.filter((name) => met.has(name));
}
