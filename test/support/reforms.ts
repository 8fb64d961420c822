// A scenario on a small model, from texts: loaded as every command loads it.
import { loadScenario, type LoadedScenario } from '../../src/command/load-scenario.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import type { Model } from '../../src/model/load.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { ReformWorld } from '../../src/source/world.js';
import { compile, filesFrom, sketch, type Sketch } from './run.js';

export type Loaded = LoadedScenario & { readonly plan: Plan; readonly model: Model };

/** The head of a scenario of the sketched model, and its reforms, each in one line. */
export const scenarioYaml = (reforms: readonly string[], more: readonly string[] = []): string =>
  [
    'balduque: scenario/1',
    'id: trial',
    'model: sketch',
    ...(more.some((line) => line.startsWith('years:')) ? [] : ['years: 2024..2030']),
    'status: assumed',
    ...more,
    reforms.length === 0 ? 'reforms: []' : 'reforms:',
    ...reforms.map((reform) => `  - ${reform}`),
    '',
  ].join('\n');

/** @param texts scenarios by their ids @param discount a rate in place of theirs */
export function loadOn(
  parts: Sketch,
  texts: Readonly<Record<string, string>>,
  words: string,
  discount?: string,
): Loaded {
  const { plan, model, diagnostics } = compile(sketch(parts));
  if (!plan || !model) throw new Error(tellOf(diagnostics));
  const files = filesFrom(
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${id}.yaml`, text])),
  );
  const world = {
    scenario: (name: string) => (name in texts ? { files, name: `${name}.yaml` } : undefined),
  } as unknown as ReformWorld;
  return { plan, model, ...loadScenario(words, { path: '', model, plan }, world, { discount }) };
}

const tellOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n');

/** The scenario of these reforms, in which nothing is wrong. */
export function scenarioOf(
  parts: Sketch,
  reforms: readonly string[],
  more: readonly string[] = [],
): Scenario {
  const { scenario, diagnostics } = loadOn(parts, { trial: scenarioYaml(reforms, more) }, 'trial');
  if (!scenario) throw new Error(tellOf(diagnostics));
  return scenario;
}
