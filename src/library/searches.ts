/** `solve` and `calibrate`, for a program: values come back, and no file is written. */
import { calibrateAsked } from '../command/calibrate.js';
import { load, summary } from '../command/load.js';
import { loadScenario, type LoadedModel } from '../command/load-scenario.js';
import { solveAsked, soughtMeasure } from '../command/solve.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { textIn } from '../quantity/written-number.js';
import { toText } from '../quantity/exact.js';
import type { Scenario } from '../scenario/scenario.js';
import type { ReformWorld } from '../source/world.js';
import { BalduqueError } from './error.js';
import { asking, checkedPath, firstOf, selectionAsked, whole } from './library.js';
import { plain } from './plain.js';
import type * as api from './types.js';

export const solveModel = (path: string, options: api.SolveOptions, disk: ReformWorld): api.Solved =>
  asking(() => {
    const asked = {
      parameter: options.parameter,
      target: options.target,
      measure: soughtMeasure(options.measure ?? 'shareOfGdp'),
      year: whole(options.year, 'year', 1000, 9999),
      ...selectionAsked(options.select),
      within: options.within,
    };
    const { loaded, scenario } = loadedOf(path, options, disk);
    const { result, outcome, value, written } = solveAsked(loaded, { ...asked, scenario });
    return { result, outcome, value: toText(value), written };
  });

export const calibrateModel = (
  path: string,
  options: api.CalibrateOptions,
  disk: ReformWorld,
): api.Calibrated =>
  asking(() => {
    const { loaded, scenario } = loadedOf(path, options, disk);
    const { result, unknowns, reached } = calibrateAsked(loaded, scenario);
    const fitted = unknowns.map(({ parameter: { name }, scale, value }) => [name, textIn(scale, value)]);
    return { result, reached, fitted: Object.fromEntries(fitted) as Record<string, string> };
  });

type Options = Pick<api.SolveOptions, 'scenario' | 'onWarning' | 'language'>;

function loadedOf(
  path: string,
  { scenario: name, onWarning, language }: Options,
  disk: ReformWorld,
): { readonly loaded: LoadedModel; readonly scenario: Scenario | undefined } {
  const { plan, model, diagnostics } = load(checkedPath(path), disk, language);
  if (!plan || !model) throw refused(path, diagnostics);
  const loaded = { path, plan, model };
  const found =
    name === undefined ? undefined : loadScenario(name, loaded, disk, language ? { language } : {});
  if (name !== undefined && !found?.scenario) throw refused(name, found?.diagnostics ?? []);
  for (const warning of [...diagnostics, ...(found?.diagnostics ?? [])]) onWarning?.(plain(warning));
  return { loaded, scenario: found?.scenario };
}

function refused(path: string, diagnostics: readonly Diagnostic[]): BalduqueError {
  const told = diagnostics.map(plain);
  return new BalduqueError('model', `${path}: ${summary(diagnostics)}${firstOf(told)}`, told);
}
