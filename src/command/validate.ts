/** `balduque validate [paths...]`: every problem, with its place and help. What it finds is its data, so it goes to stdout. */
import { tryOut } from '../analysis/run.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Plan } from '../plan/plan.js';
import { renderDiagnostics } from '../render/diagnostics.js';
import { exitCodes, type ModelWorld, type World } from '../source/world.js';
import { computing } from './computing.js';
import { load, summary } from './load.js';
import { renderOptionsOf, type OutputOptions } from './options.js';
import { isKnownSound, keepSound, recorded } from './verdict.js';
import { english } from './voice.js';
import { judged, mostWarnings, warningsIn, type WarningOptions } from './warnings.js';

export type ValidateOptions = OutputOptions & WarningOptions;

export const validateCommand = (
  paths: readonly string[],
  options: ValidateOptions,
  world: World,
): Promise<number> => computing(world, options, (spoken) => validateAll(paths, spoken, world));

function validateAll(paths: readonly string[], options: ValidateOptions, world: World): number {
  const { say } = options.voice ?? english;
  mostWarnings(options);
  let [failed, warnings] = [false, 0];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const diagnostics = isKnownSound(path, world) ? [] : judgedAnew(path, world);
    const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    if (shown.length > 0) world.out(`${renderDiagnostics(shown, renderOptionsOf(options, world))}\n`);
    world.out(`${path}: ${diagnostics.length === 0 ? say('no problems') : summary(diagnostics, say)}\n`);
    failed ||= hasErrors(diagnostics);
    warnings += warningsIn(diagnostics);
  }
  return judged(failed ? exitCodes.findings : exitCodes.fine, warnings, options, world);
}

function judgedAnew(path: string, world: World): readonly Diagnostic[] {
  const record = recorded(world.model(path), world);
  const diagnostics = validateOne(path, { ...world, model: () => record.files });
  if (diagnostics.length === 0) keepSound(path, record, world);
  return diagnostics;
}

/** A model without errors is computed once, so that what validates also runs. */
export function validateOne(path: string, world: ModelWorld): readonly Diagnostic[] {
  const { plan, diagnostics } = load(path, world);
  if (!plan) return diagnostics;
  const problem = trial(plan);
  return problem ? [...diagnostics, problem] : diagnostics;
}

function trial(plan: Plan): Diagnostic | undefined {
  try {
    tryOut(plan);
    return undefined;
  } catch (error) {
    if (error instanceof EvaluationProblem) return error.diagnostic;
    throw error;
  }
}
