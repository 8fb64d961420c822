/** Which columns a formula of a row is made of, through the names and variants that hold there. */
import { children, type Formula } from '../formula/formula.js';
import { columnNames, isColumn, type ColumnName } from '../plan/columns.js';
import { formulas, isFormula, isVariant, type FormulaName } from '../plan/formulas.js';
import type { Row } from '../plan/plan.js';

/** Rows of one kind are asked about many times: the answers are kept. */
export function createDependence(): {
  readonly columns: (row: Row, names: readonly string[]) => readonly ColumnName[];
  readonly settled: (row: Row, names: readonly string[], moving: readonly ColumnName[]) => readonly string[];
} {
  const known = new Map<string, readonly string[]>();
  const kept = <T extends string>(key: string, find: () => readonly T[]): readonly T[] => {
    const found = (known.get(key) as readonly T[] | undefined) ?? find();
    known.set(key, found);
    return found;
  };
  const kind = (row: Row, names: readonly string[]): string =>
    `${names.join(' ')} ${JSON.stringify(row.variants)}`;
  return {
    columns: (row, names) => kept(kind(row, names), () => columnsBehind(row, names)),
    settled: (row, names, moving) =>
      kept(`${moving.join(' ')} | ${kind(row, names)}`, () => settledNames(row, names, moving)),
  };
}

/** @param names of formulas; in the order of the columns */
export function columnsBehind(row: Row, names: readonly string[]): readonly ColumnName[] {
  const met = new Set<string>();
  const meet = (name: string): void => {
    if (met.has(name)) return;
    met.add(name);
    askedBy(row, name).forEach(meet);
  };
  names.forEach(meet);
  return columnNames.filter((name) => met.has(name));
}

/** What formulas ask for that no moving column is behind: it needs to be computed only once while those move. */
function settledNames(row: Row, names: readonly string[], moving: readonly ColumnName[]): readonly string[] {
  const [met, found] = [new Set<string>(), new Set<string>()];
  const meet = (name: string): void => {
    if (met.has(name)) return;
    met.add(name);
    if (columnsBehind(row, [name]).some((column) => moving.includes(column)))
      askedBy(row, name).forEach(meet);
    else found.add(name);
  };
  names.forEach(meet);
  return [...found];
}

/** The names in the formula that a name stands for in a row. */
function askedBy(row: Row, name: string): readonly string[] {
  if (isColumn(name)) return [];
  const full = isVariant(name) ? `${name}/${row.variants[name] ?? ''}` : name;
  return isFormula(full) ? namesIn(formulas[full as FormulaName]) : [];
}

const namesIn = (formula: Formula): readonly string[] =>
  formula.op === 'reference' ? [formula.name] : children(formula).flatMap(namesIn);
