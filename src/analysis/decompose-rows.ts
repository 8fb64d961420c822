/** The game of each row by its reforms: what the row comes to under every set of the reforms that touch it. */
import { toQuanta } from '../quantity/quanta.js';
import { leafPlaces } from '../quantity/exact.js';
import { createDependence } from '../evaluate/depends.js';
import { createEvaluator, type Evaluator, type Given } from '../evaluate/exact.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import { leafFormulas, settledLeaf } from '../evaluate/leaves.js';
import { slotCount, slotOf } from '../evaluate/names.js';
import type { ColumnName } from '../plan/columns.js';
import type { MeasureName } from '../plan/measures.js';
import { rowsOf } from '../plan/patch.js';
import type { Plan, Row } from '../plan/plan.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
import { activeOf, allOf, inOrderOfPhases } from '../scenario/subset.js';
import { bundles, cellGroup, onRows, type CellGroup, type Numbered } from './decompose-cells.js';
import type { Game } from './decompose-game.js';

/** The reforms that can do something, by id: their places here are the numbers of the players. */
export function playersOf(scenario: Scenario): readonly CompiledReform[] {
  const active = activeOf(scenario.reforms, allOf(scenario));
  return scenario.reforms.filter(({ id }) => active.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each player the players without which it is inert, itself among them, and those that they need in turn. */
export function needsOf(players: readonly CompiledReform[]): readonly (readonly number[])[] {
  const places = new Map(players.map(({ id }, i) => [id, i]));
  return players.map((_, player) => {
    const found = new Set([player]);
    for (const one of found)
      for (const id of players[one]?.requires ?? []) {
        const other = places.get(id);
        if (other !== undefined) found.add(other);
      }
    return [...found].sort((a, b) => a - b);
  });
}

type Asked = { readonly year: number; readonly measure: MeasureName; readonly oneOff: boolean };

/** Calls `visit` with the game of every row that a reform touches in the year. */
export function visitGames(scenario: Scenario, asked: Asked, visit: (game: Game) => void): void {
  const { baseline } = scenario;
  const players = playersOf(scenario);
  const needs = needsOf(players);
  const formulasOf = leafFormulas(asked.measure, asked.oneOff);
  const dependence = createDependence();
  const patches = patchesIn(players, asked.year);
  const worker = createWorker(baseline, asked.year);
  const visitRow = (index: number, grouped: (column: ColumnName) => CellGroup | undefined): void => {
    const row = baseline.rows[index] as Row;
    const formulas = formulasOf(row);
    if (formulas.length === 0) return;
    const groups = dependence.columns(row, formulas).flatMap((column) => grouped(column) ?? []);
    if (groups.length === 0) return;
    const moving = groups.map(({ column }) => column);
    const settled = settledValues(row, dependence.settled(row, formulas, moving), worker.leaves);
    visit(gameOf(row, formulas, groups, { needs, worker, plan: baseline, settled }));
  };
  for (const { rows, shares, of } of parcels(patches)) {
    const together = shares && cellGroup('channelShare', rows, shares, baseline, worker.cells());
    for (const row of rows)
      visitRow(row, (column) => {
        if (column === 'channelShare') return together;
        const own = of(column, row);
        return own.length === 0 ? undefined : cellGroup(column, [row], own, baseline, worker.cells());
      });
  }
}

/** In their order, those that hold in the year: outside its years a patch changes nothing. */
function patchesIn(players: readonly CompiledReform[], year: number): readonly Numbered[] {
  const places = new Map(players.map((reform, i) => [reform, i]));
  return inOrderOfPhases(players)
    .filter(({ patch: { years } }) => year >= (years?.from ?? year) && year <= (years?.until ?? year))
    .map(({ patch, reform }, place) => ({ patch, reform: places.get(reform) as number, place }));
}

/** Rows that are looked at together, with the patches that touch them: those that share the channels of a procedure, or a row alone. */
type Parcel = {
  readonly rows: readonly number[];
  /** On the shares of channels, of all the rows. */
  readonly shares?: readonly Numbered[];
  readonly of: (column: ColumnName, row: number) => readonly Numbered[];
};

type Touching = ReadonlyMap<number, ReadonlyMap<ColumnName, readonly Numbered[]>>;

function parcels(patches: readonly Numbered[]): readonly Parcel[] {
  const touching = touchingOf(patches);
  const of: Parcel['of'] = (column, row) =>
    (touching.get(row)?.get(column) ?? []).map((one) => ({ ...one, patch: onRows(one.patch, [row]) }));
  const bound = bundles(patches.filter(({ patch }) => patch.column === 'channelShare'));
  const inBundle = new Set(bound.flat());
  const alone = [...touching.keys()].filter((row) => !inBundle.has(row));
  return [
    ...bound.map((rows): Parcel => ({ rows, shares: sharesOf(rows, touching), of })),
    ...alone.map((row): Parcel => ({ rows: [row], of })),
  ];
}

function touchingOf(patches: readonly Numbered[]): Touching {
  const found = new Map<number, Map<ColumnName, Numbered[]>>();
  for (const numbered of patches)
    for (const row of new Set(rowsOf(numbered.patch))) {
      const columns = found.get(row) ?? new Map<ColumnName, Numbered[]>();
      found.set(row, columns);
      const own = columns.get(numbered.patch.column);
      if (own) own.push(numbered);
      else columns.set(numbered.patch.column, [numbered]);
    }
  return found;
}

/** Each patch is met once, whichever of the rows it touches. */
function sharesOf(rows: readonly number[], touching: Touching): readonly Numbered[] {
  const met = new Map<Numbered, number[]>();
  for (const row of rows)
    for (const one of touching.get(row)?.get('channelShare') ?? []) {
      const own = met.get(one);
      if (own) own.push(row);
      else met.set(one, [row]);
    }
  return [...met]
    .sort(([a], [b]) => a.place - b.place)
    .map(([one, own]) => ({ ...one, patch: onRows(one.patch, own) }));
}

type Worker = { readonly cells: () => Evaluator; readonly leaves: Evaluator };

/** Evaluators remember what rows share; that of the cells is made anew now and then, for each set of reforms leaves something behind. */
function createWorker(baseline: Plan, year: number): Worker {
  let [cells, asked] = [createEvaluator(baseline, baseline, year), 0];
  // Another plan than the baseline: what is frozen there stays while the cells differ.
  const leaves = createEvaluator({ ...baseline }, baseline, year);
  return {
    cells: () => {
      asked += 1;
      if (asked % 5000 === 0) cells = createEvaluator(baseline, baseline, year);
      return cells;
    },
    leaves,
  };
}

const nothing: readonly Given[number][] = Array.from({ length: slotCount }, () => undefined);

/** What stays while the cells of a row differ; where it has no value, the problem. */
function settledValues(row: Row, names: readonly string[], at: Evaluator): Given {
  const values = nothing.slice();
  for (const name of names) {
    try {
      values[slotOf(name)] = at.value(row, name);
    } catch (error) {
      if (!(error instanceof EvaluationProblem)) throw error;
      values[slotOf(name)] = error;
    }
  }
  return values;
}

type Around = {
  readonly needs: readonly (readonly number[])[];
  readonly worker: Worker;
  readonly plan: Plan;
  readonly settled: Given;
};

function gameOf(
  row: Row,
  formulas: readonly string[],
  groups: readonly CellGroup[],
  { needs, worker: { leaves }, plan, settled }: Around,
): Game {
  const players = [
    ...new Set(groups.flatMap(({ reforms }) => reforms.flatMap((reform) => needs[reform] ?? []))),
  ].sort((a, b) => a - b);
  const places = new Map(players.map((player, place) => [player, place]));
  const needed = players.map((player) => (needs[player] ?? []).map((one) => places.get(one) as number));
  const slots = groups.map(({ column }) => slotOf(column));
  const known = new Map<string, bigint>();
  const compute = (keys: readonly string[]): bigint => {
    const values = settled.slice();
    groups.forEach(({ value }, i) => (values[slots[i] as number] = value(row.index, keys[i] as string)));
    return formulas.reduce(
      (sum, formula) =>
        sum + toQuanta(settledLeaf(leaves.given(row, formula, values), formula, row, plan), leafPlaces),
      0n,
    );
  };
  return {
    players,
    worth: (members) => {
      const isActive = (player: number): boolean =>
        (needed[places.get(player) as number] ?? []).every((place) => members[place] === 1);
      const keys = groups.map(({ keyOf }) => keyOf(isActive));
      const key = keys.join(' ');
      const found = known.get(key) ?? compute(keys);
      known.set(key, found);
      return found;
    },
  };
}
