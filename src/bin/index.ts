/**
 * Balduque as a library. A model is named by its folder or by its `model.yaml`; nothing is printed or written, and nothing outside the
 * folders of the model and of its scenarios is read. What cannot be done is thrown as a {@link BalduqueError}.
 */
import process from 'node:process';
import { checkFiles, modelsNear } from '../io/checks.js';
import { modelFiles } from '../io/files.js';
import { today } from '../io/today.js';
import { versionOfPackage } from '../io/version.js';
import { packFiles } from '../io/write.js';
import { scenarioIds, scenarioPlace } from '../io/scenarios.js';
import { checkPaths } from '../library/check.js';
import { compareModel, explainModel, renderResult, runModel, validateModel } from '../library/library.js';
import { calibrateModel, solveModel } from '../library/searches.js';
import type {
  Calibrated,
  CalibrateOptions,
  Checked,
  CheckOptions,
  CompareOptions,
  ExplainOptions,
  Format,
  RenderOptions,
  RunOptions,
  SolveOptions,
  Solved,
  Validation,
} from '../library/types.js';
import type { Result } from '../result/result.js';

export { BalduqueError } from '../library/error.js';
export type {
  Calibrated,
  CalibrateOptions,
  Checked,
  CheckOptions,
  CompareOptions,
  Diagnostic,
  Dimension,
  ExplainOptions,
  Format,
  Label,
  Language,
  RenderOptions,
  RunOptions,
  Selection,
  SolveOptions,
  Solved,
  Validation,
} from '../library/types.js';
export type {
  Column,
  Denominator,
  Explanation,
  Finding,
  MeasureValue,
  Note,
  OtherReading,
  Result,
  Run,
  Table,
} from '../result/result.js';

/** The day is read when the library is loaded; only warnings depend on it. */
const disk = {
  model: modelFiles,
  scenario: scenarioPlace,
  scenarioIds,
  checks: checkFiles,
  modelsNear,
  packs: packFiles(),
  today: today(process.env),
};

/** The version of the package. */
export const version: string = versionOfPackage();

/** Every problem of a model, with its place and help. Never throws for what a model says. */
export const validate = (path: string): Validation => validateModel(path, disk);

/**
 * Computes the burden of a model, as it stands or under a scenario.
 * @throws {BalduqueError} where the model has errors, or cannot give what is asked for
 */
export const run = (path: string, options: RunOptions = {}): Result => runModel(path, options, disk);

/**
 * Puts scenarios beside their baseline: differences, per cent, points of GDP, and what the scenarios are worth over their years.
 * @throws {BalduqueError} where the model or a scenario has errors, or they cannot give what is asked for
 */
export const compare = (path: string, options: CompareOptions): Result => compareModel(path, options, disk);

/**
 * What a measure is made of, down to the figures in the files: the result's `explanation`.
 * @throws {BalduqueError} where the model has errors, or cannot give what is asked for
 */
export const explain = (path: string, options: ExplainOptions = {}): Result =>
  explainModel(path, options, disk);

/**
 * Which value of one named figure reaches a target, or how near it gets within its range. It reproduces the target and verifies nothing.
 * @throws {BalduqueError} where the model has errors, or cannot give what is asked for
 */
export const solve = (path: string, options: SolveOptions): Solved => solveModel(path, options, disk);

/**
 * Fits the unknowns that the model or the scenario declares to its published totals, within their ranges and with the least change.
 * @throws {BalduqueError} where the model has errors, or declares nothing to fit
 */
export const calibrate = (path: string, options: CalibrateOptions = {}): Calibrated =>
  calibrateModel(path, options, disk);

/**
 * Computes files of checks: a file, a folder that holds some, or several; without any, the working folder. A check that does not hold is no error.
 * @throws {BalduqueError} where there are no checks, or a file, its model or a scenario has errors
 */
export const check = (paths: string | readonly string[] = '.', options: CheckOptions = {}): Checked =>
  checkPaths(paths, options, disk);

/**
 * A result as text, the same bytes as the command line writes. A result that was saved as JSON can be rendered again.
 * @throws {BalduqueError} where the result cannot be had in that format
 */
export const render = (result: Result, format: Format, options: RenderOptions = {}): Promise<string> =>
  renderResult(result, format, options);
