/** Nothing is silently defaulted: each neutral number that lines relied on is named, with how many did. */
import { columnNames, columns, type ColumnName } from '../plan/columns.js';
import { referencedColumns } from '../plan/references.js';
import type { Plan } from '../plan/plan.js';
import type { Note } from '../result/result.js';

/** A line of time without money, or of money without time, is no default. */
const isChoice = (name: ColumnName): boolean => name !== 'time' && name !== 'money';

export function defaultNotes(plan: Plan): readonly Note[] {
  const counts = new Map<ColumnName, number>();
  for (const row of plan.rows) {
    for (const name of referencedColumns(row)) {
      const silent = columns[name].silent !== undefined && plan.cells[name]?.[row.index] === undefined;
      if (silent) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const taken = columnNames.filter((name) => counts.has(name) && isChoice(name));
  return [
    ...calendarYear(plan),
    ...taken.map((name) => ({
      id: `default/${name}`,
      text: `${columns[name].silent?.note ?? ''} (${counts.get(name)} of ${plan.rows.length} lines)`,
    })),
  ];
}

/** The one default that is not neutral. */
function calendarYear({ figures, rows }: Plan): readonly Note[] {
  const isDefault = figures.some(
    ({ path, provenance }) => path === 'economy/daysPerYear' && provenance.how === 'default',
  );
  const used = rows.some(({ days, variants }) => days === 'day' && variants.delayCost === 'idle-capital');
  return isDefault && used ? [{ id: 'default/daysPerYear', text: 'a year of 365 days' }] : [];
}
