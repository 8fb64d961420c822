// The worked example of docs/reforms.md, under reforms written in the test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario, type LoadedScenario } from '../../src/command/load-scenario.js';
import { measuredAt } from '../../src/analysis/measure-at.js';
import { measureOf } from '../../src/plan/measures.js';
import type { Plan } from '../../src/plan/plan.js';
import { toText } from '../../src/quantity/exact.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import type { ReformWorld } from '../../src/source/world.js';
import { compile, filesFrom, root } from './run.js';

export const permitTown = readFileSync(join(root, 'docs/permit/model.yaml'), 'utf8');

/** @param reforms each the keys of a reform below its id, as YAML */
export const trialOf = (...reforms: readonly string[]): string =>
  [
    'balduque: scenario/1',
    'id: trial',
    'model: permit-town',
    'years: 2020..2030',
    'status: assumed',
    'reforms:',
    ...reforms.flatMap((text, i) => [
      `  - id: reform-${i + 1}`,
      ...text.split('\n').map((line) => `    ${line}`),
    ]),
    '',
  ].join('\n');

/** @param change of the model's text */
export function loadTrial(text: string, change: (model: string) => string = (one) => one): LoadedScenario {
  const { plan, model, diagnostics } = compile({ 'model.yaml': change(permitTown) });
  if (!plan || !model) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const files = filesFrom({ 'trial.yaml': text });
  const world = { scenario: () => ({ files, name: 'trial.yaml' }) } as unknown as ReformWorld;
  return loadScenario('trial', { path: '', model, plan }, world);
}

/** A measure in a year, without the reforms and under them. */
export type Effect = { readonly before: string; readonly after: string };

export const effectIn = (scenario: Scenario, measure: string, year = 2020): Effect => ({
  before: valueIn(scenario.baseline, scenario.baseline, measure, year),
  after: valueIn(planUnder(scenario, allOf(scenario)), scenario.baseline, measure, year),
});

function valueIn(plan: Plan, baseline: Plan, measure: string, year: number): string {
  const found = measureOf(measure);
  if (!found) throw new Error(`no measure ${measure}`);
  return toText(measuredAt(plan, baseline, year, found.name, () => true, found.oneOff).total);
}

/** What a scenario without any diagnostic does. */
export function soundly(loaded: LoadedScenario): Scenario {
  if (loaded.scenario && loaded.diagnostics.length === 0) return loaded.scenario;
  throw new Error(loaded.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}
