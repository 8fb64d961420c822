/** Shorter ways to the burden of a line, where what would make it differ is not there. */
import type { ColumnName } from './columns.js';
import type { Plan, Row } from './plan.js';

/** Without business as usual the burden of a line is its cost: costs of a model of levels are never negative. */
const grossOf: Readonly<Record<string, string>> = {
  timeBurden: 'timeCost',
  moneyBurden: 'moneyCost',
  burdenHours: 'hours',
  grossTime: 'timeCost',
  grossMoney: 'moneyCost',
  grossHours: 'hours',
};

/** A line of time alone, or of money alone, bears its burden in that component. */
const otherOf: Readonly<Record<string, ColumnName>> = { timeBurden: 'money', moneyBurden: 'time' };

/** The name that has the same value in this row and looks at fewer figures. */
export function shortcut(row: Row, name: string, { cells }: Plan): string | undefined {
  const isSilent = (column: ColumnName): boolean => cells[column]?.[row.index] === undefined;
  if (isSilent('usualShare')) return grossOf[name];
  const other = otherOf[name];
  return other !== undefined && isSilent(other) ? 'burden' : undefined;
}
