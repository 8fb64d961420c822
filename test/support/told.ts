// What is told of the reforms of a small model, and what they do to a measure of it.
import { effectIn } from './permit-town.js';
import { loadOn, scenarioOf, scenarioYaml } from './reforms.js';
import type { Sketch } from './run.js';

/** Code and message of everything that is wrong or doubtful. */
export const toldOn = (parts: Sketch, ...reforms: readonly string[]): readonly string[] =>
  loadOn(parts, { trial: scenarioYaml(reforms) }, 'trial').diagnostics.map(
    ({ code, message }) => `${code} ${message}`,
  );

/** A measure of 2024, or of another year, under reforms in which nothing is wrong. */
export const underOn =
  (parts: Sketch, measure = 'administrativeBurden') =>
  (reforms: readonly string[], year = 2024): string =>
    effectIn(scenarioOf(parts, reforms), measure, year).after;
