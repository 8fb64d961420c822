/** Australia, Regulatory Burden Estimate: business, community organisations, individuals and their total, in millions a year. */
import { add, toText, zero, type Exact } from '../../quantity/exact.js';
import type { Note, Table } from '../../result/result.js';
import type { Layout } from './sheet.js';

const sectors = [
  ['business', 'firms'],
  ['community', 'community'],
  ['individuals', 'citizens'],
  ['notTold', 'mixed'],
] as const;

export const rbe: Layout = ({ plan, sums }) => {
  const by = sums('regulatoryBurden');
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
  const note: Note = {
    id: 'layout-year',
    text: 'The table holds the costs of the year; what happens once is not in it.',
  };
  return { tables: [table], notes: [note] };
};
