/** Tables of which each row has a unit of its own, for people: its numbers are in it, so it needs no column. */
import { fromText, percent, readable, scaled } from '../quantity/display.js';
import type { Table } from '../result/result.js';
import { labelOf, type Language } from '../vocabulary/labels.js';
import { unitIn, type Say } from '../vocabulary/say.js';
import { flags } from './flags.js';
import type { Shown } from './shown.js';
import { writtenLike } from './turned.js';

const shown: Readonly<Record<string, Shown>> = {
  ...flags,
  unknowns: (cell, _, say) => {
    const own = writtenLike(cell('written'), cell('fitted'));
    const amount = (id: string): string | null => amountOf(cell(id), own);
    return {
      unknown: cell('unknown'),
      prior: amount('prior'),
      fitted: amount('fitted'),
      factor: ratioOf(cell('factor')),
      low: amount('low'),
      high: amount('high'),
      bound: say(cell('bound') ?? ''),
    };
  },
  targets: (cell, language, say) => {
    const unit = cell('unit') ?? '1';
    const amount = (id: string): string | null => amountOf(cell(id), (text) => inUnit(text, unit, say));
    return {
      target: cell('target'),
      measure: labelOf(cell('measure') ?? '', language),
      year: cell('year'),
      before: amount('before'),
      published: amount('published'),
      coverage: ratioOf(cell('coverage')),
      after: amount('after'),
      miss: amount('miss'),
      prices: cell('prices'),
      reached: say(cell('reached') ?? ''),
    };
  },
};

export function fittedForPeople(table: Table, language: Language, say: Say): Table {
  const show = shown[table.id];
  if (!show) return table;
  const rows = table.rows.map((row) => {
    const cell = (id: string): string | null => row[table.columns.findIndex((one) => one.id === id)] ?? null;
    return show(cell, language, say);
  });
  const ids = Object.keys(rows[0] ?? {});
  return {
    ...table,
    columns: ids.map((id) => ({ id })),
    rows: rows.map((row) => ids.map((id) => row[id] ?? null)),
  };
}

const amountOf = (cell: string | null, say: (text: string) => string | undefined): string | null =>
  cell === null ? null : (say(cell) ?? readable(fromText(cell)));

const ratioOf = (cell: string | null): string | null => (cell === null ? null : readable(fromText(cell)));

/** An amount of a year is known to be one by its measure. */
const inUnit = (text: string, unit: string, say: Say): string =>
  unit === '1'
    ? percent(fromText(text))
    : `${scaled(fromText(text))} ${unitIn(unit.replace(/\/year$/, ''), say)}`;
