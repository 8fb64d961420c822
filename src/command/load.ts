/** Loads a model into a plan, for the commands that need one. */
import { reviewNumbers } from '../analysis/checks/registry.js';
import { reviewShares } from '../analysis/review.js';
import { targetProblems } from '../analysis/calibrate/target-problems.js';
import { anchorProblems } from '../analysis/select.js';
import { settle } from '../diagnostic/answers.js';
import { oncePerTable } from '../diagnostic/rows.js';
import { hasErrors, inOrder, type Diagnostic } from '../diagnostic/diagnostic.js';
import { loadModel, type Model } from '../model/load.js';
import { buildPlan } from '../plan/build.js';
import { reviewPlan } from '../plan/checks/registry.js';
import type { Plan } from '../plan/plan.js';
import type { ModelWorld, World } from '../source/world.js';
import { renderDiagnostics } from '../render/diagnostics.js';
import { inEnglish, type Say } from '../vocabulary/say.js';
import type { Language } from '../vocabulary/labels.js';
import type { Scenario } from '../scenario/scenario.js';
import { loadScenario, type LoadedModel } from './load-scenario.js';
import { misplaced } from './misplaced.js';
import { renderOptionsOf, type OutputOptions } from './options.js';
import { english } from './voice.js';
import { warningsIn } from './warnings.js';

/**
 * @property plan absent where there are errors
 * @property model absent where its own file cannot be understood at all
 */
export type Loaded = {
  readonly plan?: Plan;
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
};

/** @param language of the titles that the model gives in several */
export function load(path: string, world: ModelWorld, language: Language = 'en'): Loaded {
  const elsewhere = misplaced(path, world);
  if (elsewhere) return { diagnostics: [elsewhere] };
  const found: Diagnostic[] = [];
  const model = loadModel(world.model(path), (diagnostic) => found.push(diagnostic), world.packs);
  const plan = model && buildPlan(model, (diagnostic) => found.push(diagnostic), language);
  if (plan) {
    const review = { model, today: world.today, sound: !hasErrors(found) };
    found.push(
      ...reviewPlan(plan, review),
      ...anchorProblems(plan),
      ...targetProblems(plan.calibration, plan),
    );
  }
  if (plan && !hasErrors(found)) found.push(...reviewShares(plan, plan.year));
  if (plan && !hasErrors(found)) found.push(...reviewNumbers(plan, model));
  const diagnostics = oncePerTable(inOrder(settle(found, model?.answers ?? [])));
  if (!model) return { diagnostics };
  return plan && !hasErrors(diagnostics) ? { plan, model, diagnostics } : { model, diagnostics };
}

/** The plan and how many warnings there were, or undefined after telling on stderr why there is none. Warnings are told too. */
export function loadOrTell(
  path: string,
  options: OutputOptions,
  world: World,
): (LoadedModel & { readonly warnings: number }) | undefined {
  const { language, say } = options.voice ?? english;
  const { plan, model, diagnostics } = load(path, world, language);
  tell(diagnostics, options, world);
  if (!plan || !model) world.err(`${summary(diagnostics, say)}; ${say('nothing was computed')}\n`);
  return plan && model && { path, plan, model, warnings: warningsIn(diagnostics) };
}

/** The scenarios that are named, or undefined after telling why one cannot be had. */
export function scenariosOrTell(
  names: readonly string[],
  loaded: LoadedModel,
  options: OutputOptions & { readonly discount?: string },
  world: World,
): { readonly scenarios: readonly Scenario[]; readonly warnings: number } | undefined {
  const { language, say } = options.voice ?? english;
  const found = names.map((name) =>
    loadScenario(name, loaded, world, { language, discount: options.discount }),
  );
  const diagnostics = found.flatMap((one) => one.diagnostics);
  tell(diagnostics, options, world);
  const scenarios = found.flatMap(({ scenario }) => scenario ?? []);
  if (scenarios.length === names.length) return { scenarios, warnings: warningsIn(diagnostics) };
  world.err(`${summary(diagnostics, say)}; ${say('nothing was computed')}\n`);
  return undefined;
}

/** Diagnostics on stderr; without warnings where it shall be quiet. */
export function tell(diagnostics: readonly Diagnostic[], options: OutputOptions, world: World): void {
  const told = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  if (told.length > 0) world.err(`${renderDiagnostics(told, renderOptionsOf(options, world, 'err'))}\n`);
}

/** `2 errors, 1 warning`. */
export function summary(diagnostics: readonly Diagnostic[], say: Say = inEnglish): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const said = (n: number, word: string): string[] =>
    n === 0 ? [] : [say(`${n} ${word}${n === 1 ? '' : 's'}`)];
  return [...said(count('error'), 'error'), ...said(count('warning'), 'warning')].join(', ');
}
