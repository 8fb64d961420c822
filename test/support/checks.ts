// Checks written in the test, on models written in the test: what becomes of each.
import { checkAsked, type CheckAsked } from '../../src/command/check.js';
import type { CheckWorld } from '../../src/source/world.js';
import { cellsOf, type CheckCells } from '../../src/render/check-rows.js';
import { filesFrom, sketch, type Sketch } from './run.js';

/** The least that a model needs, with a value of its measures that is easy to reach: 100 persons spend 90 minutes at 10 EUR/h. */
export const town: Sketch = {
  head: 'figures: {shared: 12.5 %, digital: 81_600_000 cases}\nwork: {year: 1_600 h}',
  economy: '{gdp: 1_000_000 EUR, deflator: {series: {2020: 100, 2024: 125}}, population: 50 persons}',
  tariffs:
    '{worker: {wage: 10 EUR/h}, manager: {wage: 40 EUR/h, fringe: 25 %, overhead: 10 %}, all: {wage: 8 EUR/h, multiplier: 1.75}, epa: {wage: 49.96 EUR/h, fringe: 21.75 EUR/h, overhead: 50 %, round: {decimals: 2, mode: down}}}',
  procedures: [
    '{id: form, authority: Town, for: people, cases: {counted: {product: [100 persons, 1 per year]}}, activities: [{do: fill-forms, time: 90 min}, {do: travel, money: 2.50 EUR}], fee: 1 EUR}',
  ],
};

export function worldOf(
  texts: Readonly<Record<string, string>>,
  checks: string,
  scenarios: Readonly<Record<string, string>> = {},
): CheckWorld {
  const all = { ...texts, 'checks.yaml': checks };
  const named = (name: string): string => `scenarios/${name}.yaml`;
  return {
    model: () => filesFrom(all),
    packs: filesFrom({}),
    today: '2019-06-30',
    scenario: (name) =>
      scenarios[name] === undefined
        ? undefined
        : { files: filesFrom({ [named(name)]: scenarios[name] ?? '' }), name: named(name) },
    scenarioIds: () => Object.keys(scenarios),
    checks: () => ({ paths: ['checks.yaml'] }),
    modelsNear: () => ['.'],
  };
}

export const fileOf = (...checks: readonly string[]): string =>
  ['balduque: checks/1', 'model: sketch', 'checks:', ...checks.map((check) => `  - ${check}`), ''].join('\n');

export const asked = (
  checks: readonly string[],
  parts: Sketch = town,
  scenarios: Readonly<Record<string, string>> = {},
): CheckAsked => checkAsked([], worldOf(sketch(parts), fileOf(...checks), scenarios), 'en');

/** The row of each check; throws where something is wrong with the file. */
export function rowsOf(
  checks: readonly string[],
  parts: Sketch = town,
  scenarios: Readonly<Record<string, string>> = {},
): readonly CheckCells[] {
  const { files, result } = asked(checks, parts, scenarios);
  const [file] = files;
  if (!file?.outcomes)
    throw new Error(file?.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  const table = result.tables.find(({ id }) => id.startsWith('checks:'));
  return table?.rows.map((row) => cellsOf(table, row)) ?? [];
}

/** The one check of a file: `{id: a, <words>}`. */
export const rowOf = (
  words: string,
  parts: Sketch = town,
  scenarios: Readonly<Record<string, string>> = {},
): CheckCells => rowsOf([`{id: a, ${words}}`], parts, scenarios)[0] ?? {};

/** What is wrong with a file, each with its code. */
export const wrongIn = (words: string, scenarios: Readonly<Record<string, string>> = {}): readonly string[] =>
  (asked([words], town, scenarios).files[0]?.diagnostics ?? []).map(
    ({ code, message, help }) => `${code} ${message}${help === undefined ? '' : `; ${help}`}`,
  );
