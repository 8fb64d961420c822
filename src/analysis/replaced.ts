/** What a model says in the place of its packs, beside theirs, as both are written, and why. */
import type { Plan } from '../plan/plan.js';
import type { Table } from '../result/result.js';

export const replacedTable = ({ replaced }: Plan): Table | undefined =>
  replaced.length === 0
    ? undefined
    : {
        id: 'replaced',
        columns: [
          { id: 'name' },
          { id: 'what' },
          { id: 'pack' },
          { id: 'ofPack' },
          { id: 'ofModel' },
          { id: 'why' },
        ],
        rows: replaced.map(({ id, what, pack, theirs, own, why }) => [
          id,
          what,
          pack,
          theirs,
          own,
          why ?? null,
        ]),
      };
