/** What the commands do, for a program: values come back, and nothing is printed, written or ended. */
import { dimensions } from '../analysis/dimensions.js';
import { compareAsked, requireScenarios } from '../command/compare.js';
import { renderAs } from '../command/deliver.js';
import { explainNamed, measureToExplain } from '../command/explain.js';
import { measureOrOver } from '../command/horizon.js';
import { load, summary } from '../command/load.js';
import { loadScenario } from '../command/load-scenario.js';
import { measureAsked, requireDiscounted, runAsked } from '../command/run.js';
import { oneOf, UsageProblem } from '../command/usage.js';
import { validateOne } from '../command/validate.js';
import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import type { Model } from '../model/load.js';
import type { Plan, Selection as Selected } from '../plan/plan.js';
import { formatsOfChecks } from '../render/registry.js';
import type { Result } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ModelWorld, ReformWorld } from '../source/world.js';
import { speaker } from '../vocabulary/say.js';
import { BalduqueError } from './error.js';
import { plain } from './plain.js';
import type * as api from './types.js';

export function validateModel(path: string, disk: ModelWorld): api.Validation {
  const found = validateOne(checkedPath(path), disk);
  return { ok: !hasErrors(found), diagnostics: found.map(plain) };
}

export const runModel = (path: string, options: api.RunOptions, disk: ReformWorld): Result =>
  asking(() => {
    const asked = {
      year: whole(options.year, 'year', 1000, 9999),
      ...selectionAsked(options.select),
      by: (options.by ?? []).map((word) => oneOf(word, dimensions, 'dimension')),
      measures: [...new Set((options.measures ?? []).map(measureOrOver))],
      top: whole(options.top, 'top', 1, 1_000_000),
      roundLines:
        options.roundLines && `${options.roundLines.mode ?? 'half-up'}:${options.roundLines.decimals}`,
    };
    const { plan, scenarios } = loadedFrom(path, options, namesOf(options.scenario), disk);
    return runAsked(plan, { ...asked, scenario: scenarios[0] });
  });

export const compareModel = (path: string, options: api.CompareOptions, disk: ReformWorld): Result =>
  asking(() => {
    const names = options.scenarios;
    requireScenarios(names);
    const asked = {
      year: whole(options.year, 'year', 1000, 9999),
      ...selectionAsked(options.select),
      by: (options.by ?? []).map((word) => oneOf(word, dimensions, 'dimension')),
      measures: [...new Set((options.measures ?? []).map(measureAsked))],
      top: whole(options.top, 'top', 1, 1_000_000),
    };
    const { plan, scenarios } = loadedFrom(path, options, names, disk);
    return compareAsked(plan, scenarios, asked);
  });

export const explainModel = (path: string, options: api.ExplainOptions, disk: ReformWorld): Result =>
  asking(() => {
    const asked = {
      measure: options.measure === undefined ? undefined : measureToExplain(options.measure),
      year: whole(options.year, 'year', 1000, 9999),
      ...selectionAsked(options.select),
      depth: whole(options.depth, 'depth', 1, 100),
    };
    const { plan, model, scenarios } = loadedFrom(path, options, namesOf(options.scenario), disk);
    return explainNamed({ plan, model }, { ...asked, scenario: scenarios[0] });
  });

export async function renderResult(
  result: Result,
  format: api.Format,
  { width = 100, color = false, language = 'en' }: api.RenderOptions,
): Promise<string> {
  try {
    const known = oneOf(format, formatsOfChecks, 'format');
    return await renderAs(result, known, { width, color, language, say: await speaker(language) });
  } catch (error) {
    throw understood(error);
  }
}

export function checkedPath(path: string): string {
  if (typeof path === 'string' && path !== '') return path;
  throw new BalduqueError('request', 'a model is named by the path of its folder or of its model.yaml');
}

type Loading = Pick<api.RunOptions, 'onWarning' | 'language' | 'discount'>;

const namesOf = (scenario: string | undefined): readonly string[] =>
  scenario === undefined ? [] : [scenario];

/** The plan, and the scenarios compiled on it. */
function loadedFrom(
  path: string,
  { onWarning, language, discount }: Loading,
  names: readonly string[],
  disk: ReformWorld,
): { readonly plan: Plan; readonly model: Model; readonly scenarios: readonly Scenario[] } {
  requireDiscounted(names, discount);
  const { plan, model, diagnostics } = load(checkedPath(path), disk, language);
  if (!plan || !model) throw failed(path, diagnostics);
  const options = { ...(language ? { language } : {}), discount };
  const found = names.map((name) => loadScenario(name, { path, model, plan }, disk, options));
  const scenarios = found.map((one, i) => {
    if (!one.scenario) throw failed(names[i] as string, one.diagnostics);
    return one.scenario;
  });
  for (const warning of [...diagnostics, ...found.flatMap((one) => one.diagnostics)])
    onWarning?.(plain(warning));
  return { plan, model, scenarios };
}

function failed(what: string, diagnostics: readonly Diagnostic[]): BalduqueError {
  const told = diagnostics.map(plain);
  return new BalduqueError('model', `${what}: ${summary(diagnostics)}${firstOf(told)}`, told);
}

/** For those who see nothing but the message. */
export function firstOf(diagnostics: readonly api.Diagnostic[]): string {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const place = first?.labels[0];
  return first
    ? `; ${place ? `${place.file}:${place.line}:${place.column} ` : ''}${first.code}: ${first.message}`
    : '';
}

/** The selection, and the words in which the command line would ask for it: they stand in the result. */
export function selectionAsked(select: api.Selection = {}): {
  readonly select: Selected;
  readonly selected: readonly string[];
} {
  const entries = Object.entries(select).map(
    ([dimension, values]) => [dimension, typeof values === 'string' ? [values] : values] as const,
  );
  return { select: new Map(entries), selected: entries.map(([key, values]) => `${key}=${values.join(',')}`) };
}

export function whole(value: number | undefined, name: string, from: number, to: number): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= from && value <= to)) return value;
  throw new BalduqueError('request', `${name} ${value} is not a whole number from ${from} to ${to}`);
}

export function asking<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw understood(error);
  }
}

/** What the layers below say is said as the library's own error; a bug stays what it is. */
function understood(error: unknown): unknown {
  if (error instanceof UsageProblem) return new BalduqueError('request', error.message, [], error.help);
  if (error instanceof EvaluationProblem)
    return new BalduqueError('model', error.message, [plain(error.diagnostic)]);
  return error;
}
