/** `balduque decompose MODEL --scenario S --by reform|driver`. */
import { decompose, type Question } from '../analysis/decompose.js';
import { methods } from '../analysis/decompose-ledger.js';
import { isMeasure, measureOf } from '../plan/measures.js';
import type { GdpBasis } from '../plan/plan.js';
import { exitCodes, type World } from '../source/world.js';
import type { Scenario } from '../scenario/scenario.js';
import { computing } from './computing.js';
import { deliver } from './deliver.js';
import { loadOrTell, scenariosOrTell } from './load.js';
import { formatOf, wholeNumber, type OutputOptions } from './options.js';
import { measureAsked, requireYear } from './run.js';
import { oneOf, UsageProblem } from './usage.js';
import { judged, mostWarnings, type WarningOptions } from './warnings.js';

export const ways = ['reform', 'driver'] as const;

export type DecomposeOptions = OutputOptions &
  WarningOptions & {
    readonly scenario?: readonly string[];
    readonly by?: string;
    readonly measure?: string;
    readonly year?: string;
    readonly from?: string;
    readonly to?: string;
    readonly method?: string;
    readonly seed?: string;
    readonly permutations?: string;
    readonly gdp?: string;
  };

const usualPermutations = 1000;

export const decomposeCommand = (model: string, given: DecomposeOptions, world: World): Promise<number> =>
  computing(world, given, async (options) => {
    formatOf(options);
    mostWarnings(options);
    const asked = askedBy(options);
    const names = options.scenario ?? [];
    if (names.length !== 1)
      throw new UsageProblem(
        'decompose is of one scenario',
        'for example: --scenario scenarios/digital-2030.yaml; a+b combines two',
      );
    const loaded = loadOrTell(model, options, world);
    if (!loaded) return exitCodes.couldNotRun;
    const reformed = scenariosOrTell(names, loaded, options, world);
    const [scenario] = reformed?.scenarios ?? [];
    if (!reformed || !scenario) return exitCodes.couldNotRun;
    const result = decompose(scenario, asked(scenario));
    const code = await deliver(result, options, world);
    return judged(code, loaded.warnings + reformed.warnings + result.findings.length, options, world);
  });

/** The words are judged before anything is loaded; what they leave open, the scenario says. */
function askedBy(options: DecomposeOptions): (scenario: Scenario) => Question {
  if (options.by === undefined)
    throw new UsageProblem('decompose needs --by', 'one of: --by reform, --by driver');
  const by = oneOf(options.by, ways, 'decomposition');
  const method = oneOf(options.method ?? 'shapley', methods, 'method');
  const seed = wholeNumber(options.seed, '--seed', 0, 2 ** 32 - 1) ?? 1;
  const permutations = wholeNumber(options.permutations, '--permutations', 2, 1_000_000) ?? usualPermutations;
  const basis = basisOf(options.gdp);
  const measure = options.measure === undefined ? undefined : measureAsked(options.measure);
  const years = by === 'reform' ? yearsAsked(options) : spanAsked(options);
  return (scenario) => {
    const { headline } = scenario.baseline;
    const id = measure ?? (isMeasure(headline) ? headline : 'economicCost');
    const found = measureOf(id) ?? { name: 'economicCost', oneOff: false };
    return {
      subject: { id, measure: found.name, oneOff: found.oneOff },
      method,
      seed,
      permutations,
      ...(basis === undefined ? {} : { basis }),
      ...years(scenario),
    };
  };
}

function basisOf(word: string | undefined): GdpBasis['year'] | undefined {
  if (word === undefined || word === 'each') return word;
  if (!/^[12]\d{3}$/.test(word))
    throw new UsageProblem(
      `--gdp ${word} is no basis of shares`,
      'the GDP of each year, or of one: --gdp each, --gdp 2009',
    );
  return Number(word);
}

type Asked =
  | { readonly by: 'reform'; readonly years: readonly number[] }
  | { readonly by: 'driver'; readonly years: readonly [number, number] };

function yearsAsked({ year, from, to }: DecomposeOptions): (scenario: Scenario) => Asked {
  if (from !== undefined || to !== undefined)
    throw new UsageProblem(
      '--from and --to are of --by driver',
      'by reform it is one year, or a block for each of several: --year 2017, --year 2013..2017',
    );
  const [, first = '', last = first] = /^([12]\d{3})(?:\.\.([12]\d{3}))?$/.exec(year ?? '') ?? [];
  if (year !== undefined && (first === '' || Number(last) < Number(first)))
    throw new UsageProblem(`--year ${year} are no years`, 'for example: --year 2017, --year 2013..2017');
  return (scenario) => {
    if (year === undefined) return { by: 'reform', years: [scenario.years.until] };
    const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
    for (const one of years) requireYear(one, scenario);
    return { by: 'reform', years };
  };
}

function spanAsked({ year, from, to }: DecomposeOptions): (scenario: Scenario) => Asked {
  if (year !== undefined)
    throw new UsageProblem(
      '--year is of --by reform',
      'by driver it is from a year to another: --from 2012 --to 2017',
    );
  const first = wholeNumber(from, '--from', 1000, 9999);
  const last = wholeNumber(to, '--to', 1000, 9999);
  return (scenario) => {
    const { years, baseline } = scenario;
    const within = baseline.year >= years.from && baseline.year <= years.until;
    const span = [first ?? (within ? baseline.year : years.from), last ?? years.until] as const;
    for (const one of span) requireYear(one, scenario);
    if (span[0] >= span[1])
      throw new UsageProblem(
        `nothing moves from ${span[0]} to ${span[1]}`,
        'from an earlier year to a later one: --from 2012 --to 2017',
      );
    return { by: 'driver', years: span };
  };
}
