/** What no formula prices, beside the result: learning and psychological costs (Herd and Moynihan), by procedure. */
import type { Plan, Selection } from '../plan/plan.js';
import type { Table } from '../result/result.js';
import { matcherOfRows } from './select.js';

export function notPricedTable({ notPriced, rows, titles }: Plan, select: Selection): Table | undefined {
  if (notPriced.length === 0) return undefined;
  const matches = matcherOfRows(select);
  const selected = new Set(rows.filter(matches).map(({ at }) => at.procedure));
  const told = notPriced.filter(({ procedure }) => selected.has(procedure));
  if (told.length === 0) return undefined;
  const named = told.flatMap(({ procedure }) => {
    const title = titles.get(`procedure:${procedure}`);
    return title === undefined ? [] : [[procedure, title] as const];
  });
  return {
    id: 'not-priced',
    columns: [{ id: 'procedure' }, { id: 'learning' }, { id: 'psychological' }, { id: 'note' }],
    rows: told.map(({ procedure, learning, psychological, note }) => [
      procedure,
      learning ?? null,
      psychological ?? null,
      note ?? null,
    ]),
    ...(named.length > 0 ? { titles: Object.fromEntries(named) } : {}),
  };
}
