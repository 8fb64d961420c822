/** How the columns of a model of changes are shown: differences with their sign, what is introduced beside what is removed. */
import { isNegative, isZero, type Exact } from '../quantity/exact.js';
import type { Column, Table } from '../result/result.js';
import { hasEvenColumns, isLayout, isSectorAlways } from './layout-columns.js';

const isOfChanges = ({ id }: Table): boolean => id.startsWith('introduced-removed');

/** What is introduced stands beside what is removed, also where there is nothing of one; so do the sectors of Australia's table. */
export const isNeverAlone = (table: Table, { id }: Column): boolean =>
  (isOfChanges(table) && ['introduced', 'removed', 'net'].includes(id)) || isSectorAlways(table, id);

/** The columns that are read in one scale with this one. */
export const inOneScale = (table: Table, unit: string, at: number): readonly number[] =>
  isOfChanges(table) || hasEvenColumns(table)
    ? table.columns.flatMap((column, i) => (column.unit === unit ? [i] : []))
    : [at];

/** Money, hours and days; cases are those that the change is of, and an institution's table has its own form. */
export const isDifference = (table: Table, column: Column | undefined): boolean =>
  column?.unit === undefined ? isOverHorizon(table) : !isLayout(table) && !column.unit.startsWith('case');

/** Rows with units of their own: money and hours alone. */
const isOverHorizon = ({ id }: Table): boolean => id === 'horizon-measures';

/** Whether all are above zero, or all below. */
export const hasOneSign = (values: readonly Exact[]): boolean => {
  const signs = values.filter((value) => !isZero(value)).map(isNegative);
  return signs.every((sign) => sign === signs[0]);
};
