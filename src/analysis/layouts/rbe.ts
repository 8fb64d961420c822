/**
 * Australia, Regulatory Burden Estimate: business, community organisations, individuals and their total, in millions: the average of a year of the
 * model's horizon, what happens once included, or without a horizon the year's.
 */
import { add, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Note, Table } from '../../result/result.js';
import { overHorizonOf, type Layout, type Sheet } from './sheet.js';

const sectors = [
  ['business', 'firms'],
  ['community', 'community'],
  ['individuals', 'citizens'],
  ['notTold', 'mixed'],
] as const;

function averageOf(sheet: Sheet): ReadonlyMap<string, Exact> | undefined {
  const by = new Map<string, Exact>();
  const horizon = overHorizonOf(sheet, 'regulatoryBurden', ({ at }, _, { annualAverage }) => {
    by.set(at.addressee, add(by.get(at.addressee) ?? zero, annualAverage));
  });
  return horizon && by;
}

export const rbe: Layout = (sheet) => {
  const { plan, sums } = sheet;
  const average = averageOf(sheet);
  const by = average ?? sums('regulatoryBurden');
  const of = (addressee: string): Exact => by.get(addressee) ?? zero;
  const cells = sectors.map(([, addressee]) => of(addressee));
  const unit = `${plan.currency}/year`;
  const table: Table = {
    id: 'layout-rbe',
    columns: [
      { id: 'regulatoryCosts' },
      ...sectors.map(([id]) => ({ id, unit })),
      { id: 'totalChange', unit },
    ],
    rows: [['total, by sector', ...[...cells, cells.reduce(add, zero)].map(toText)]],
  };
  const { from, until } = plan.horizon ?? { from: 0, until: 0 };
  const text = average
    ? `The table holds the average of a year from ${from} to ${until}, not discounted; what happens once is in it.`
    : 'The table holds the costs of the year; what happens once is not in it.';
  const note: Note = { id: 'layout-year', text };
  return { tables: [table], notes: [note] };
};
