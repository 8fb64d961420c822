/** Nothing is silently defaulted: each neutral number that lines relied on is named, with how many did. */
import { columnNames, columns, type ColumnName } from '../plan/columns.js';
import { referencedColumns } from '../plan/references.js';
import type { Plan, Row } from '../plan/plan.js';
import type { Note } from '../result/result.js';

/** A line of time without money, or of money without time, is no default; nor is it that a duty recurs, has no variants, or asks a thing once. */
const isChoice = (name: ColumnName): boolean =>
  !['time', 'money', 'due', 'variantShare', 'quantity'].includes(name);

export function defaultNotes(plan: Plan, rows: readonly Row[], year: number): readonly Note[] {
  const counts = new Map<ColumnName, number>();
  for (const row of rows) {
    for (const name of referencedColumns(row)) {
      const silent = columns[name].silent !== undefined && plan.cells[name]?.[row.index] === undefined;
      if (silent) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const grows = year !== plan.year;
  const taken = columnNames.filter(
    (name) => counts.has(name) && isChoice(name) && (name !== 'growth' || grows),
  );
  return [
    ...calendarYear(plan, rows),
    ...taken.map((name) => ({
      id: `default/${name}`,
      text: `${columns[name].silent?.note ?? ''} (${counts.get(name)} of ${rows.length} lines)`,
    })),
  ];
}

/** The one default that is not neutral. */
function calendarYear({ figures }: Plan, rows: readonly Row[]): readonly Note[] {
  const isDefault = figures.some(
    ({ path, provenance }) => path === 'economy/daysPerYear' && provenance.how === 'default',
  );
  const used = rows.some(({ days, variants }) => days === 'day' && variants.delayCost === 'idle-capital');
  return isDefault && used ? [{ id: 'default/daysPerYear', text: 'a year of 365 days' }] : [];
}
