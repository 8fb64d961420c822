/**
 * United Kingdom, transactions explorer: volume, cost of a transaction by channel, take-up = digital volume / volume, and whether a service is one of
 * high volume (at least 750,000 transactions a year, or a cost above 750 million).
 */
import { add, compare, exact, toText, zero, type Exact } from '../../quantity/exact.js';
import { visitLeaves } from '../../evaluate/leaves.js';
import type { MeasureName } from '../../plan/measures.js';
import type { Note, Table } from '../../result/result.js';
import { asListed, cell, nameOf, ratio, tableWith, type Layout, type Sheet } from './sheet.js';

/** Channels whose names say that they are digital. */
const digital = /^(online|web|website|digital|app|mobile|portal|internet|electronic|e-?mail)$/i;

const manyTransactions = exact(750_000);
const muchMoney = exact(750_000_000);

type Volume = { readonly row: Sheet['lines'][number]['row']; volume: Exact; cost: Exact };

function volumesOf(sheet: Sheet, byChannel: boolean): readonly Volume[] {
  const { plan } = sheet;
  const found = new Map<string, Volume>();
  const wanted = new Set<MeasureName>(['cases', 'processingCost']);
  visitLeaves(
    plan,
    sheet.baseline,
    sheet.evaluator.year,
    ({ row, measure, oneOff, value }) => {
      if (!sheet.matches(row) || oneOff) return;
      const { procedure, channel } = row.at;
      const key = byChannel ? `${procedure}\n${channel ?? ''}` : procedure;
      const one = found.get(key) ?? { row, volume: zero, cost: zero };
      found.set(key, one);
      if (measure === 'cases') one.volume = add(one.volume, value);
      else one.cost = add(one.cost, value);
    },
    wanted,
  );
  return [...found.values()].sort((a, b) => asListed(plan, a.row, b.row));
}

export const transactions: Layout = (sheet) => {
  const { plan } = sheet;
  const channels = volumesOf(sheet, true);
  const unit = { volume: '/year', money: `${plan.currency}/year` };
  const bare = ({ row }: Volume): readonly [string, string] => [
    row.at.procedure,
    plan.titles.get(`procedure:${row.at.procedure}`) ?? row.at.procedure,
  ];
  const services = volumesOf(sheet, false).map((one) => {
    const own = channels.filter(({ row }) => row.at.procedure === one.row.at.procedure);
    const online = own
      .filter(({ row }) => digital.test(row.at.channel ?? ''))
      .reduce((sum, { volume }) => add(sum, volume), zero);
    const isHigh = compare(one.volume, manyTransactions) >= 0 || compare(one.cost, muchMoney) > 0;
    const names = own.some(({ row }) => row.at.channel !== undefined);
    return [
      bare(one),
      toText(one.volume),
      cell(names ? online : undefined),
      cell(names ? ratio(online, one.volume) : undefined),
      cell(ratio(one.cost, one.volume)),
      toText(one.cost),
      isHigh ? 'yes' : 'no',
    ] as const;
  });
  const all = (of: (one: Volume) => Exact): Exact => channels.reduce((sum, one) => add(sum, of(one)), zero);
  const columns = [
    { id: 'procedure' },
    { id: 'volume', unit: unit.volume },
    { id: 'digitalVolume', unit: unit.volume },
    { id: 'takeUp', unit: '1' },
    { id: 'costPerTransaction', unit: plan.currency },
    { id: 'costOfService', unit: unit.money },
    { id: 'highVolume' },
  ];
  const sums = [toText(all(({ volume }) => volume)), null, null, null, toText(all(({ cost }) => cost)), null];
  return {
    tables: [...tableWith('transactions', columns, services, sums), ...channelTable(sheet, channels)],
    notes: notesOn(channels),
  };
};

function channelTable(sheet: Sheet, channels: readonly Volume[]): readonly Table[] {
  const own = channels.filter(({ row }) => row.at.channel !== undefined);
  const rows = own.map(({ row, volume, cost }) => {
    const title = nameOf(sheet, { ...row, at: { ...row.at, segment: '' } });
    return [title, toText(volume), cell(ratio(cost, volume)), toText(cost)] as const;
  });
  const columns = [
    { id: 'procedure' },
    { id: 'volume', unit: '/year' },
    { id: 'costPerTransaction', unit: sheet.plan.currency },
    { id: 'costOfService', unit: `${sheet.plan.currency}/year` },
  ];
  return tableWith('transactions-channels', columns, rows);
}

function notesOn(channels: readonly Volume[]): readonly Note[] {
  const names = [...new Set(channels.flatMap(({ row }) => row.at.channel ?? []))];
  const online = names.filter((name) => digital.test(name)).sort();
  if (names.length === 0) return [];
  const said = online.length === 0 ? 'none' : online.join(', ');
  return [{ id: 'layout-digital', text: `Channels taken as digital, by their names: ${said}.` }];
}
