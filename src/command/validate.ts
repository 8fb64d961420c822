/**
 * `balduque validate [paths...]`: every problem of models, of scenarios on them and of files of checks, with its place and help. What it finds is
 * its data, so it goes to stdout.
 */
import { outcomesOf } from '../analysis/checking/outcome.js';
import { tryOutHorizon } from '../analysis/horizon/horizon.js';
import { tryOut } from '../analysis/run.js';
import { tryOutScenario } from '../analysis/scenario-run.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.js';
import { renderDiagnostics } from '../render/diagnostics.js';
import type { Plan } from '../plan/plan.js';
import { exitCodes, type ModelWorld, type ReformWorld, type World } from '../source/world.js';
import { computing } from './computing.js';
import { load, summary, type Loaded } from './load.js';
import { checksLoader } from './load-checks.js';
import { loadScenario } from './load-scenario.js';
import { isChecksFile } from './misplaced.js';
import { renderOptionsOf, type OutputOptions } from './options.js';
import { isKnownSound, keepSound, recorded } from './verdict.js';
import { english } from './voice.js';
import { judged, mostWarnings, warningsIn, type WarningOptions } from './warnings.js';

export type ValidateOptions = OutputOptions &
  WarningOptions & {
    /** Each a path, an id, or several: `a+b`. */
    readonly scenario?: readonly string[];
  };

export const validateCommand = (
  paths: readonly string[],
  options: ValidateOptions,
  world: World,
): Promise<number> => computing(world, options, (spoken) => validateAll(paths, spoken, world));

/** @property unseen why nothing can be said of its numbers */
type Judged = {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly unseen?: string;
};

function validateAll(paths: readonly string[], options: ValidateOptions, world: World): number {
  const { say } = options.voice ?? english;
  const names = options.scenario ?? [];
  mostWarnings(options);
  let [failed, warnings] = [false, 0];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const all = judgedAt(path, names, world);
    for (const { name, diagnostics, unseen } of all) {
      const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
      if (shown.length > 0) world.out(`${renderDiagnostics(shown, renderOptionsOf(options, world))}\n`);
      const found = diagnostics.length === 0 ? say('no problems') : summary(diagnostics, say);
      const words = [diagnostics.length === 0 && unseen ? [] : found, unseen ? say(unseen) : []].flat();
      world.out(`${name}: ${words.join('; ')}\n`);
      failed ||= hasErrors(diagnostics);
      warnings += warningsIn(diagnostics);
    }
  }
  return judged(failed ? exitCodes.findings : exitCodes.fine, warnings, options, world);
}

function judgedAt(path: string, names: readonly string[], world: World): readonly Judged[] {
  if (names.length > 0) return withScenarios(path, names, world);
  return [isChecksFile(path, world) ? judgedChecks(path, world) : judgedAlone(path, world)];
}

/** Whether its checks hold is asked by `check`; here, whether they can be computed. */
function judgedChecks(path: string, world: World): Judged {
  const { checks, diagnostics } = checksLoader(world)(path);
  const problem = checks && trial(() => void outcomesOf(checks));
  return { name: path, diagnostics: problem ? [...diagnostics, problem] : diagnostics };
}

function judgedAlone(path: string, world: World): Judged {
  if (isKnownSound(path, world)) return { name: path, diagnostics: [] };
  const record = recorded(world.model(path), world);
  const diagnostics = validateOne(path, {
    ...world,
    model: (one) => (one === path ? record.files : world.model(one)),
  });
  if (diagnostics.length === 0) keepSound(path, record, world);
  return { name: path, diagnostics };
}

/** A model without errors is computed once, so that what validates also runs. */
export const validateOne = (path: string, world: ModelWorld): readonly Diagnostic[] =>
  tried(load(path, world)).diagnostics;

/** A scenario without errors is computed for each of its years. Of a model with errors, it is only read. */
export function withScenarios(path: string, names: readonly string[], world: ReformWorld): readonly Judged[] {
  const loaded = tried(load(path, world));
  const { model, plan } = loaded;
  const own: Judged = { name: path, diagnostics: loaded.diagnostics };
  const unseen = hasErrors(loaded.diagnostics) ? 'not computed, for the model has errors' : undefined;
  const others = names.map((name): Judged => {
    const { scenario, diagnostics } = model
      ? loadScenario(name, { path, model, plan }, world)
      : { diagnostics: [] };
    const problem = scenario && !unseen ? trial(() => tryOutScenario(scenario)) : undefined;
    const all = problem ? [...diagnostics, problem] : diagnostics;
    return { name, diagnostics: all, ...(unseen === undefined ? {} : { unseen }) };
  });
  return [own, ...others];
}

function tried(loaded: Loaded): Loaded {
  const { plan, diagnostics } = loaded;
  const problem = plan && trial(() => tryAll(plan));
  return problem ? { ...loaded, diagnostics: [...diagnostics, problem] } : loaded;
}

function tryAll(plan: Plan): void {
  tryOut(plan);
  tryOutHorizon(plan);
}

function trial(work: () => void): Diagnostic | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof EvaluationProblem) return error.diagnostic;
    throw error;
  }
}
