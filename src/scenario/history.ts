/** How a cell came to be what it is under reforms: each change in its order, with what stood there before. */
import type { Formula } from '../formula/formula.js';
import type { ColumnName } from '../plan/columns.js';
import type { Patch } from '../plan/patch.js';
import { applyPatch, silentCell, type Sheet } from './apply.js';
import type { CompiledReform, Scenario } from './scenario.js';
import { activeOf, inOrderOfPhases } from './subset.js';

export type CellChange = {
  readonly reform: CompiledReform;
  readonly patch: Patch;
  /** The cell as the change leaves it, and as it was. */
  readonly after: Formula;
  readonly before: Formula;
  /** Of a move between channels: the shares of the others before it, by a row of each. */
  readonly others: readonly { readonly row: number; readonly share: Formula }[];
};

/** The changes of a cell, the first one first; none where no reform touched it. */
export type History = (column: string, row: number) => readonly CellChange[];

export function historyOf({ baseline, reforms }: Scenario, asked: ReadonlySet<string>): History {
  const active = activeOf(reforms, asked);
  const cells = new Map<string, Formula>();
  const changes = new Map<string, CellChange[]>();
  const key = (column: string, row: number): string => `${column} ${row}`;
  const cell = (column: ColumnName, row: number): Formula | undefined =>
    cells.get(key(column, row)) ?? baseline.cells[column]?.[row];
  for (const { patch, reform } of inOrderOfPhases(reforms.filter(({ id }) => active.has(id)))) {
    const channels = patch.operation === 'move' ? [patch.rows, ...patch.losing] : [];
    const shares = channels.map(([row = 0]) => ({
      row,
      share: cell('channelShare', row) ?? silentCell('channelShare'),
    }));
    const sheet: Sheet = {
      cell,
      put: (column, row, after) => {
        const at = key(column, row);
        const own = channels.findIndex((rows) => rows.includes(row));
        const before = shares[own]?.share ?? cell(column, row) ?? silentCell(column);
        const others = shares.filter((_, i) => i !== own);
        changes.set(at, [...(changes.get(at) ?? []), { reform, patch, after, before, others }]);
        cells.set(at, after);
      },
    };
    applyPatch(patch, sheet);
  }
  return (column, row) => changes.get(key(column, row)) ?? [];
}
