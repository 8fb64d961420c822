/** `balduque calibrate MODEL`: the result to stdout, and with `-o` the file of the unknowns anew. */
import { calibrate, type Calibrated } from '../analysis/calibrate/calibrate.js';
import type { FittedUnknown } from '../analysis/calibrate/fitted.js';
import { textIn } from '../quantity/written-number.js';
import { isMeasure } from '../plan/measures.js';
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import type { SourceText, Span } from '../source/text.js';
import { exitCodes, type World } from '../source/world.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { fittedText } from './fitted-text.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import type { LoadedModel } from './load-scenario.js';
import { formatOf, type OutputOptions } from './options.js';
import { requireYear } from './run.js';
import { UsageProblem } from './usage.js';
import { english } from './voice.js';
import { judged, mostWarnings, type WarningOptions } from './warnings.js';

export type CalibrateOptions = OutputOptions & WarningOptions & { readonly scenario?: readonly string[] };

export const calibrateCommand = (model: string, given: CalibrateOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    // What -o names is a model or scenario, and no result.
    const { output, ...shown } = options;
    formatOf(shown);
    mostWarnings(options);
    const loaded = loadOrTell(model, options, world);
    if (!loaded) return exitCodes.couldNotRun;
    const reformed = scenariosOrTell(options.scenario ?? [], loaded, options, world);
    if (!reformed) return exitCodes.couldNotRun;
    const { result, unknowns, reached } = calibrateAsked(loaded, reformed.scenarios[0]);
    const [scenario] = reformed.scenarios;
    const file =
      output === undefined ? undefined : fileToWrite(unknowns, output, inputsOf(loaded, scenario), world);
    const code = await deliver(result, shown, world);
    if (output !== undefined && file !== undefined) {
      const problem = world.write(output, file);
      if (problem) throw new UsageProblem(`${output} was not written: ${problem.problem}`);
      if (!options.quiet) world.err(`${(options.voice ?? english).say(`wrote ${output}`)}\n`);
    }
    const verdict = reached ? code : Math.max(code, exitCodes.findings);
    return judged(verdict, loaded.warnings + reformed.warnings, options, world);
  });

/** A scenario's own calibration, else the model's under it. */
export function calibrateAsked(
  { plan: loaded, model }: Pick<LoadedModel, 'plan' | 'model'>,
  scenario: Scenario | undefined,
): Calibrated {
  const baseline = scenario?.baseline ?? loaded;
  const calibration = scenario?.calibration ?? loaded.calibration;
  if (!calibration)
    throw new UsageProblem(
      'nothing says what is to be fitted, and to what',
      'for example: calibration: {unknowns: {factor: {range: {low: 1, high: 20}}}, targets: [{that: shareOfGdp, value: 4.25 %}]}',
    );
  if (calibration.unknowns.length === 0 || calibration.targets.length === 0)
    throw new UsageProblem(
      `the calibration has no ${calibration.unknowns.length === 0 ? 'unknowns' : 'targets'}`,
      'for example: unknowns: {factor: {range: {low: 1, high: 20}}}, targets: [{that: shareOfGdp, value: 4.25 %}]',
    );
  const outside = calibration.targets.find(
    ({ year }) => scenario && (year < scenario.years.from || year > scenario.years.until),
  );
  if (scenario && outside) requireYear(outside.year, scenario);
  const plan = scenario ? planUnder(scenario, allOf(scenario)) : baseline;
  return calibrate(
    { plan, baseline },
    {
      calibration,
      words: model.reading.words,
      run: {
        year: scenario?.years.until ?? baseline.year,
        select: new Map(),
        leads: isMeasure(plan.headline) ? plan.headline : 'economicCost',
      },
      ...(scenario ? { scenario: scenario.id } : {}),
    },
  );
}

/** The paths of all files that the result rests on. */
function inputsOf({ plan, model }: LoadedModel, scenario: Scenario | undefined): ReadonlySet<string> {
  const { figures, rows } = scenario?.baseline ?? plan;
  const spans: readonly (Span | undefined)[] = [
    model.file.at,
    ...figures.map(({ provenance }) => ('span' in provenance ? provenance.span : undefined)),
    ...rows.map(({ place }) => place),
    ...[...model.sources.values()].map(({ id }) => id.span),
    ...(scenario?.reforms ?? []).map(({ place }) => place),
  ];
  const sources = new Set(spans.flatMap((span) => span?.source ?? []));
  return new Set([...sources].map(({ path }) => path));
}

/** All unknowns stand in one file, and no file that was read is the one to write. */
function fileToWrite(
  unknowns: readonly FittedUnknown[],
  output: string,
  inputs: ReadonlySet<string>,
  world: World,
): string {
  const sources = unknowns.map(sourceOf);
  const [source] = sources;
  if (!source || sources.some((other) => other !== source))
    throw new UsageProblem(
      `the unknowns stand in several files: ${[...new Set(sources.map(({ path }) => path))].join(', ')}`,
      'without -o, the fitted values are shown and nothing is written',
    );
  if ([...inputs].some((path) => world.isSame(path, output)))
    throw new UsageProblem(`${output} is the input, and would be lost`, 'name a new file: -o fitted.yaml');
  const text = fittedText(
    source,
    unknowns.map(({ parameter: { name, figure }, scale, value }) => ({
      name,
      value: textIn(scale, value),
      span: 'span' in figure.provenance ? figure.provenance.span : { source, start: 0, end: 0 },
    })),
  );
  if (text === undefined)
    throw new UsageProblem(
      `the unknowns do not stand under "figures" of ${source.path}`,
      'without -o, the fitted values are shown and nothing is written',
    );
  return text;
}

function sourceOf({ parameter: { figure } }: FittedUnknown): SourceText {
  const { provenance, path } = figure;
  return 'span' in provenance ? provenance.span.source : { path, text: '' };
}
