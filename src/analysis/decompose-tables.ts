/** The parts as tables of the result: rows that add up to the last digit, and the states beside them. */
import { fromQuanta } from '../quantity/quanta.js';
import { leafPlaces, toText } from '../quantity/exact.js';
import { unitOf } from '../plan/measures.js';
import type { Column, Table } from '../result/result.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
import { drivers, type Driver } from './decompose-driver.js';
import type { ByDriver } from './decompose-drivers.js';

import type { ByReform, How } from './decompose-reforms.js';
import { sharePlaces, type State } from './decompose-state.js';

type Cell = string | null;
type Shown = Column & { readonly cells: readonly Cell[]; readonly total: Cell };

/** What together does more, or less, than each alone: of no single reform or driver. */
export const restId = '(interaction)';

const amountOf = (quanta: bigint): string => fromQuanta(quanta, leafPlaces);
const pointsText = (quanta: bigint): string => fromQuanta(quanta, sharePlaces);
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/** One row for each year and end. */
export function statesTable(states: readonly State[], { subject }: How, currency: string): Table {
  const hasShare = states.some(({ share }) => share !== undefined);
  return {
    id: 'states',
    columns: [
      { id: 'end' },
      { id: 'year' },
      { id: 'amount', unit: unitOf(subject.measure, subject.oneOff, currency) },
      ...(hasShare ? [{ id: 'shareOfGdp', unit: '1' }] : []),
    ],
    rows: states.map(({ end, year, value, share }) => [
      end,
      String(year),
      toText(value),
      ...(hasShare ? [share?.value ?? null] : []),
    ]),
  };
}

/** One year as a table with its total; of several, a block for each, the total at its end. */
export function reformTable(found: readonly ByReform[], scenario: Scenario, how: How): Table {
  const blocks = found.map((one) => blockOf(one, scenario, how));
  const [first] = blocks;
  const several = blocks.length > 1;
  const rowsIn = (block: readonly Shown[]): readonly (readonly Cell[])[] =>
    (block[0]?.cells ?? []).map((_, row) => block.map(({ cells }) => cells[row] ?? null));
  const totalOf = (block: readonly Shown[]): readonly Cell[] => block.map(({ total }) => total);
  const columns = (first ?? []).map(({ id, unit }) => (unit === undefined ? { id } : { id, unit }));
  if (!several)
    return {
      id: 'by-reform',
      columns,
      rows: first ? rowsIn(first) : [],
      ...(first ? { total: totalOf(first) } : {}),
    };
  return {
    id: 'reforms-by-year',
    columns: [{ id: 'year' }, ...columns],
    rows: blocks.flatMap((block, i) =>
      [...rowsIn(block), totalOf(block)].map((row) => [String(found[i]?.year ?? ''), ...row]),
    ),
  };
}

/** All reforms of the scenario, by id; those that can do nothing stand with zero. */
function blockOf(found: ByReform, scenario: Scenario, how: How): readonly Shown[] {
  const { players, parts, amounts, points, after, before } = found;
  const { subject } = how;
  const reforms = [...scenario.reforms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(players.map(({ id }, place) => [id, place]));
  const rest = amounts.length > players.length;
  const at = (list: readonly bigint[], { id }: CompiledReform): bigint => list[places.get(id) ?? -1] ?? 0n;
  const unit = unitOf(subject.measure, subject.oneOff, scenario.baseline.currency);
  const column = (
    id: string,
    of: (reform: CompiledReform) => Cell,
    ofRest: Cell,
    total: Cell,
    itsUnit?: string,
  ): Shown => ({
    id,
    ...(itsUnit === undefined ? {} : { unit: itsUnit }),
    cells: [...reforms.map(of), ...(rest ? [ofRest] : [])],
    total,
  });
  const inMoney = (id: string, list: readonly bigint[], ofRest: Cell, total: Cell): Shown =>
    column(id, (reform) => amountOf(at(list, reform)), ofRest, total, unit);
  const interaction = players.map((_, i) => (amounts[i] ?? 0n) - (parts.alone[i] ?? 0n));
  const isAlone = how.method === 'one-at-a-time';
  return [
    column('reform', ({ id }) => id, restId, 'total'),
    inMoney('part', amounts, amountOf(amounts[players.length] ?? 0n), amountOf(parts.difference)),
    ...(points
      ? [
          column(
            'pointsOfGdp',
            (reform) => pointsText(at(points, reform)),
            pointsText(points[players.length] ?? 0n),
            pointsText((after.shareQuanta ?? 0n) - (before.shareQuanta ?? 0n)),
            '1',
          ),
        ]
      : []),
    ...(isAlone
      ? []
      : [
          inMoney('alone', parts.alone, null, amountOf(sumOf(parts.alone))),
          inMoney('interaction', interaction, null, amountOf(sumOf(interaction))),
        ]),
    inMoney('last', parts.last, null, null),
    ...(parts.errors && how.method === 'shapley' ? [inMoney('standardError', parts.errors, null, null)] : []),
  ];
}

/** What usual things people do is a driver only where something moves it. */
const isShown = (driver: Driver, { drift, reforms }: ByDriver, i: number): boolean =>
  driver !== 'businessAsUsual' || [drift, reforms].some(({ amounts }) => (amounts[i] ?? 0n) !== 0n);

export function driverTable(found: ByDriver, how: How, currency: string): Table {
  const { drift, reforms } = found;
  const unit = unitOf(how.subject.measure, how.subject.oneOff, currency);
  const rest =
    Math.max(
      drift.amounts.length,
      reforms.amounts.length,
      drift.points?.length ?? 0,
      reforms.points?.length ?? 0,
    ) > drivers.length;
  const names = [...drivers.filter((driver, i) => isShown(driver, found, i)), ...(rest ? [restId] : [])];
  const place = (name: string): number => {
    const at = (drivers as readonly string[]).indexOf(name);
    return at === -1 ? drivers.length : at;
  };
  const both = (a: readonly bigint[], b: readonly bigint[]): readonly bigint[] =>
    [...drivers, restId].map((_, i) => (a[i] ?? 0n) + (b[i] ?? 0n));
  const columns = [
    { id: 'drift', unit, list: drift.amounts, text: amountOf },
    { id: 'byReforms', unit, list: reforms.amounts, text: amountOf },
    { id: 'both', unit, list: both(drift.amounts, reforms.amounts), text: amountOf },
    ...(drift.points && reforms.points
      ? [
          { id: 'driftPoints', unit: '1', list: drift.points, text: pointsText },
          { id: 'reformPoints', unit: '1', list: reforms.points, text: pointsText },
          { id: 'pointsOfGdp', unit: '1', list: both(drift.points, reforms.points), text: pointsText },
        ]
      : []),
  ];
  return {
    id: 'by-driver',
    columns: [{ id: 'driver' }, ...columns.map(({ id, unit: own }) => ({ id, unit: own }))],
    rows: names.map((name) => [name, ...columns.map(({ list, text }) => text(list[place(name)] ?? 0n))]),
    total: ['total', ...columns.map(({ list, text }) => text(sumOf(list)))],
  };
}
