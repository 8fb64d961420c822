/** Nothing is silently defaulted: each neutral number that lines relied on is named, with how many did. */
import { columnNames, columns, type ColumnName } from '../plan/columns.js';
import { referencedColumns } from '../plan/references.js';
import type { Plan, Row } from '../plan/plan.js';
import type { Note } from '../result/result.js';

/** A line of time without money, or of money without time, is no default; nor is it that a duty recurs, has no variants, or asks a thing once. */
const isChoice = (name: ColumnName): boolean =>
  !['time', 'money', 'due', 'variantShare', 'quantity'].includes(name);

export function defaultNotes(plan: Plan, rows: readonly Row[], year: number): readonly Note[] {
  const silent = new Map<ColumnName, Relying>();
  for (const row of rows) {
    const ofLine = isLine(row);
    for (const name of referencedColumns(row)) {
      if (columns[name].silent === undefined || plan.cells[name]?.[row.index] !== undefined) continue;
      const found = silent.get(name) ?? { lines: 0, others: [] };
      silent.set(name, found);
      if (ofLine) found.lines += 1;
      else found.others.push(row);
    }
  }
  const lines = rows.filter(isLine);
  const grows = year !== plan.year;
  const taken = columnNames.filter(
    (name) => silent.has(name) && isChoice(name) && (name !== 'growth' || grows),
  );
  return [
    ...calendarYear(plan, rows),
    ...natureNotSaid(plan, lines),
    ...taken.map((name) => {
      const { lines: count = 0, others = [] } = silent.get(name) ?? {};
      // A procedure's cases, waiting and fees are no lines of it.
      const how =
        count > 0
          ? `${count} of ${lines.length} lines`
          : `${proceduresIn(others)} of ${proceduresIn(rows)} procedures`;
      return { id: `default/${name}`, text: `${columns[name].silent?.note ?? ''} (${how})` };
    }),
  ];
}

/** What relies on a neutral number: how many lines, and what is none. */
type Relying = { lines: number; readonly others: Row[] };

const isLine = (row: Row): boolean => classesOfLines.has(row.class) && row.at.item !== '(processing)';
const classesOfLines: ReadonlySet<Row['class']> = new Set([
  'information',
  'substantive',
  'administration',
  'undivided',
]);

const proceduresIn = (rows: readonly Row[]): number => new Set(rows.map(({ at }) => at.procedure)).size;

/** Lines that do not say their nature serve information duties. */
function natureNotSaid({ unsaidNatures }: Plan, lines: readonly Row[]): readonly Note[] {
  const taken = lines.filter((row) => row.class === 'information' && unsaidNatures.has(row.place));
  if (taken.length === 0) return [];
  const users = lines.filter((row) => row.class === 'information' || row.class === 'substantive');
  return [
    {
      id: 'default/nature',
      text: `information duties: the nature is not said (${taken.length} of ${users.length} lines; procedures: ${proceduresIn(taken)})`,
    },
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
