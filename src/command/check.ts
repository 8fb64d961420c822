/** `balduque check [paths...]`: what a model has to come to, and whether it does. Exit code 1 says that a check failed. */
import { checkedResult, type CheckedFile } from '../analysis/checking/result.js';
import { outcomesOf } from '../analysis/checking/outcome.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import { formatsOfChecks } from '../render/registry.js';
import type { Result } from '../result/result.js';
import { exitCodes, type CheckWorld, type World } from '../source/world.js';
import type { Language } from '../vocabulary/labels.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { summary, tell } from './load.js';
import { checksLoader, type LoadedChecks } from './load-checks.js';
import { formatOf, type OutputOptions } from './options.js';
import { UsageProblem } from './usage.js';
import { english } from './voice.js';
import { judged, mostWarnings, warningsIn, type WarningOptions } from './warnings.js';

export type CheckOptions = OutputOptions & WarningOptions;

export const checkCommand = (paths: readonly string[], given: CheckOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    formatOf(options, formatsOfChecks);
    mostWarnings(options);
    const { language, say } = options.voice ?? english;
    const { files, result } = checkAsked(paths, world, language);
    const diagnostics = files.flatMap((one) => one.diagnostics);
    tell(diagnostics, options, world);
    const broken = files.filter(({ outcomes }) => !outcomes);
    // What is wrong stands on stderr; for programs, in the result as well.
    const isShown = broken.length < files.length || forPrograms.has(formatOf(options, formatsOfChecks));
    const code = isShown ? await deliver(result, options, world, formatsOfChecks) : exitCodes.fine;
    if (broken.length > 0) {
      const names = broken.map(({ path }) => path).join(', ');
      world.err(`${names}: ${summary(diagnostics, say)}; ${say('not computed')}\n`);
      return exitCodes.couldNotRun;
    }
    const { failed, warned } = countsOf(files);
    return judged(failed > 0 ? exitCodes.findings : code, warned + warningsIn(diagnostics), options, world);
  });

const forPrograms: ReadonlySet<string> = new Set(['json', 'junit']);

export type CheckAsked = { readonly files: readonly CheckedFile[]; readonly result: Result };

/** All checks that the paths hold; a file with something wrong is told, and the others are computed all the same. */
export function checkAsked(paths: readonly string[], world: CheckWorld, language: Language): CheckAsked {
  const load = checksLoader(world, language);
  const files = filesAt(paths, world).map((path) => computed(load(path)));
  return { files, result: checkedResult(files) };
}

export function countsOf(files: readonly CheckedFile[]): {
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
} {
  const all = files.flatMap(({ outcomes = [] }) => outcomes);
  const count = (...verdicts: readonly string[]): number =>
    all.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { passed: count('passed', 'does not follow'), warned: count('warned'), failed: count('failed') };
}

const problems = {
  missing: 'there is no such file or folder',
  unreadable: 'it may not be read',
  'too-many': 'it holds too many files to look through',
} as const;

function filesAt(paths: readonly string[], world: CheckWorld): readonly string[] {
  const asked = paths.length > 0 ? paths : ['.'];
  const found = asked.flatMap((path) => {
    const at = world.checks(path);
    if ('paths' in at) return at.paths;
    throw new UsageProblem(
      `${path}: ${problems[at.problem as keyof typeof problems] ?? problems.unreadable}`,
      'for example: balduque check models',
    );
  });
  if (found.length > 0) return [...new Set(found)];
  throw new UsageProblem(
    `no file of checks in ${asked.join(', ')}`,
    'such a file begins with a line "balduque: checks/1", for example checks.yaml beside model.yaml',
  );
}

function computed({ checks, ...file }: LoadedChecks): CheckedFile {
  if (!checks) return file;
  try {
    return { ...file, outcomes: outcomesOf(checks) };
  } catch (error) {
    if (error instanceof EvaluationProblem)
      return { ...file, diagnostics: [...file.diagnostics, error.diagnostic] };
    throw error;
  }
}
