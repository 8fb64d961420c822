// Models and scenarios written in a test, for what is looked for in them: solve and calibrate.
import { calibrateAsked } from '../../src/command/calibrate.js';
import { loadScenario } from '../../src/command/load-scenario.js';
import { solveAsked, type SolveAsked } from '../../src/command/solve.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Model } from '../../src/model/load.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Result } from '../../src/result/result.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { filesOf } from './model.js';
import { compile, sketch, type Sketch } from './run.js';

export type Loaded = { readonly path: string; readonly plan: Plan; readonly model: Model };

const faults = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n');

export function loadedFrom(parts: Sketch | string): Loaded {
  const { plan, model, diagnostics } = compile(
    typeof parts === 'string' ? { 'model.yaml': parts } : sketch(parts),
  );
  if (!plan || !model) throw new Error(faults(diagnostics));
  return { path: '', plan, model };
}

/** @param lines of a scenario of the sketch, after its head */
export const scenarioText = (years: string, lines: readonly string[]): string =>
  ['balduque: scenario/1', 'id: s', 'model: sketch', `years: ${years}`, ...lines, ''].join('\n');

export function scenarioIn(loaded: Loaded, text: string): Scenario {
  const files = filesOf({ 's.yaml': text });
  const place = { files, name: 's.yaml' };
  const world = {
    model: () => files,
    packs: files,
    today: '2019-06-30',
    scenario: () => place,
    scenarioIds: () => [],
  };
  const { scenario, diagnostics } = loadScenario('s.yaml', loaded, world);
  if (!scenario) throw new Error(faults(diagnostics));
  return scenario;
}

export type Cells = Readonly<Record<string, string | null>>;

/** The rows of a table, each by the ids of its columns. */
export const rowsOf = ({ tables }: Result, id: string): readonly Cells[] => {
  const { columns, rows } = tables.find((table) => table.id === id) ?? { columns: [], rows: [] };
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.id, row[i] ?? null])));
};

export type SolveWords = Pick<SolveAsked, 'parameter' | 'target'> & Partial<SolveAsked>;

export function solved(loaded: Loaded, words: SolveWords): { readonly row: Cells; readonly result: Result } {
  const { result } = solveAsked(loaded, {
    measure: 'economicCost',
    year: undefined,
    select: new Map(),
    selected: undefined,
    within: undefined,
    ...words,
  });
  return { row: rowsOf(result, 'solution')[0] ?? {}, result };
}

export const calibrated = (loaded: Loaded, scenario?: Scenario) => {
  const found = calibrateAsked(loaded, scenario);
  const values = Object.fromEntries(
    rowsOf(found.result, 'unknowns').map(({ unknown, written }) => [unknown ?? '', written]),
  );
  return { ...found, values };
};

export const noteIn = ({ notes }: Result, id: string): string | undefined =>
  notes.find((note) => note.id === id)?.text;
