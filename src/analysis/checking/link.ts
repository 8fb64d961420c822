/** The checks of a file, linked to their model and to the scenarios that they name. What is wrong with them is reported, all of it. */
import { disagree, doubtful, wrong, type Report } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import type { ChecksFile, WrittenCheck } from '../../model/checks-file.js';
import type { Model } from '../../model/load.js';
import { inLanguage, type Wording } from '../../model/scalars.js';
import { standingOf } from '../../model/standing.js';
import { unitOverHorizon } from '../../plan/horizon-measures.js';
import { unitOf, measure } from '../../plan/measures.js';
import type { Plan } from '../../plan/plan.js';
import { baseUnitText, unit, type Dimensions } from '../../quantity/unit.js';
import type { Scenario } from '../../scenario/scenario.js';
import { reportOutside } from '../../scenario/years.js';
import { inherit, type Standing } from '../../source/provenance.js';
import type { Said } from '../../source/text.js';
import type { Check, Per, Side, Subject } from './check.js';
import { demandOf } from './limits.js';
import { overHorizonOf } from './over.js';
import { perOf } from './per.js';
import { selectedOf } from './selected.js';
import { subjectOf } from './subject.js';

/** A scenario and the plan under all its reforms. */
export type Reformed = { readonly scenario: Scenario; readonly plan: Plan };

export type Linking = {
  readonly model: Model;
  readonly plan: Plan;
  readonly report: Report;
  readonly language: keyof Wording;
  /** The scenario of these words, or undefined after reporting why there is none. */
  readonly scenario: (words: Said<string>) => Reformed | undefined;
};

export function linkChecks(file: ChecksFile, world: Linking): readonly Check[] {
  const around = standingOf(file);
  reportTwice(file.checks, world.report);
  const sources = new Set([...world.model.sources.keys(), ...(file.sources?.keys() ?? [])]);
  const standings = [around, ...file.checks.map(standingOf)];
  for (const standing of standings) reportSources(standing, sources, world);
  return file.checks.flatMap(
    (written) => linked(written, file, inherit(around, standingOf(written)), world) ?? [],
  );
}

function reportTwice(checks: readonly WrittenCheck[], report: Report): void {
  const known = new Map<string, Said<string>>();
  for (const { id } of checks) {
    const other = known.get(id.value);
    if (!other) known.set(id.value, id);
    else {
      const first = { span: other.span, text: 'the first one' };
      report(
        disagree('BRD401', id.span, first, `a second check "${id.value}"`, `for example: ${id.value}-2`),
      );
    }
  }
}

function reportSources({ source }: Standing, known: ReadonlySet<string>, { model, report }: Linking): void {
  if (model.unsure.sources) return;
  for (const { value, span } of source ?? [])
    if (!known.has(value))
      report(
        wrong('BRD405', span, `there is no source "${value}"`, suggestion(value, [...known], 'sources')),
      );
}

function linked(
  written: WrittenCheck,
  file: ChecksFile,
  standing: Standing,
  world: Linking,
): Check | undefined {
  const { report, language, model } = world;
  const run = sideOf(written, world);
  const asked = subjectOf(written.that, { plan: run?.side.plan ?? world.plan, model, report });
  const subject = asked && overHorizonOf(written, asked, run?.side.plan ?? world.plan, report);
  const isNoted = reportUnnoted(written, report);
  if (!subject || !reportIdle(written, subject, report) || !run) return undefined;
  const side = yearOf(written, run, report);
  const from = written.changeFrom && fromOf(written.changeFrom, run, side, world);
  const per = written.per && perOf(written.per, side.plan, model, report);
  if ((written.changeFrom && !from) || (written.per && !per)) return undefined;
  const dimensions = dimensionsOf(subject, per, side.plan);
  const demanded = demandOf(written, {
    report,
    words: model.reading.words,
    units: dimensions,
    changes: from !== undefined,
    that: written.that.value,
    rounding: file.rounding?.value,
  });
  if (!demanded || !isNoted) return undefined;
  const { demand, relative } = demanded;
  reportPrices(written, standing, subject, world);
  const title = inLanguage(written.name, language);
  return {
    id: written.id.value,
    ...(title === undefined ? {} : { title }),
    that: written.that.value,
    subject,
    ...(run.reformed ? { scenario: run.reformed.scenario.id } : {}),
    side,
    ...(written.select ? { selected: selectedOf(written.select, side) } : {}),
    ...(per ? { per } : {}),
    ...(from ? { from } : {}),
    relative,
    unit: relative ? '1' : unitText(subject, per, side.plan),
    ...(standing.prices ? { prices: standing.prices.value } : {}),
    demand,
    follows: written.follows?.value ?? true,
    level: written.level?.value ?? 'error',
    status: standing.status?.value ?? 'unstated',
    ...(written.note ? { note: written.note.value } : {}),
    place: written.id.span,
  };
}

type RunOf = { readonly side: Omit<Side, 'year'>; readonly reformed?: Reformed };

function sideOf({ scenario }: WrittenCheck, world: Linking): RunOf | undefined {
  if (!scenario) return { side: { plan: world.plan, baseline: world.plan } };
  const reformed = world.scenario(scenario);
  return reformed && { side: { plan: reformed.plan, baseline: reformed.scenario.baseline }, reformed };
}

/** Without a year: the model's, or the last of the scenario. */
function yearOf({ year }: WrittenCheck, { side, reformed }: RunOf, report: Report): Side {
  const years = reformed?.scenario.years;
  if (year && years) reportOutside(year, years, report);
  return { ...side, year: year?.value ?? years?.until ?? side.plan.year };
}

/** The other run of a change, in the same year. */
function fromOf(
  said: Said<string>,
  { reformed, side }: RunOf,
  { year }: Side,
  world: Linking,
): Check['from'] | undefined {
  if (said.value === 'baseline') {
    if (reformed) return { name: said.value, side: { plan: side.baseline, baseline: side.baseline, year } };
    const message = 'the baseline is compared with itself';
    const help = 'name the scenario that changes it: scenario: digital-2030';
    world.report(wrong('BRD864', said.span, message, help));
    return undefined;
  }
  const other = world.scenario(said);
  if (!other) return undefined;
  reportOutside({ value: year, span: said.span }, other.scenario.years, world.report);
  return { name: other.scenario.id, side: { plan: other.plan, baseline: other.scenario.baseline, year } };
}

/** What means nothing for a value that stands in no row. */
function reportIdle(written: WrittenCheck, subject: Subject, report: Report): boolean {
  const keys = ['select', 'per', 'changeFrom'] as const;
  const idle = subject.is === 'single' ? keys : subject.as === 'total' ? [] : (['per'] as const);
  let fits = true;
  for (const key of idle) {
    const said = written[key];
    if (!said) continue;
    fits = false;
    const span = 'at' in said ? said.at : said.span;
    const message = `"${key}" means nothing for ${written.that.value}`;
    report(wrong('BRD864', span, message, `leave "${key}" out`));
  }
  return fits;
}

/** A published figure that does not follow is kept, and says why. */
function reportUnnoted({ follows, note }: WrittenCheck, report: Report): boolean {
  if (follows?.value !== false || note) return true;
  const help = 'for example: note: the workbook rounds the rate before it multiplies';
  report(wrong('BRD865', follows.span, 'why the figure does not follow is not said', help));
  return false;
}

/** Without a deflator, prices of two years are not brought together. */
function reportPrices(
  written: WrittenCheck,
  { prices }: Standing,
  subject: Subject,
  { plan, report }: Linking,
): void {
  const isMoney =
    subject.is === 'sum' && subject.as !== 'share' && measure(subject.measure).unit === 'currency';
  if (!prices || !isMoney || prices.value === plan.prices || plan.economy.deflator !== undefined) return;
  const message = `published in prices of ${prices.value}, modelled in prices of ${plan.prices}, and no deflator`;
  const help = 'give economy a deflator; until then they are compared as they stand';
  report(doubtful('BRD602', written.prices?.span ?? prices.span, message, help));
}

/** In what limits may be said: of everything, and, of a part for each, without what it is for. */
function dimensionsOf(subject: Subject, per: Per | undefined, plan: Plan): readonly Dimensions[] {
  if (subject.is === 'single') return [subject.dimensions];
  if (subject.as === 'share') return [{}];
  const own = measure(subject.measure).unit;
  const whole = { [own === 'currency' ? plan.currency : own]: 1 };
  const each = subject.as === 'head' ? headOf(plan) : per && nounOf(per);
  return each === undefined ? [whole] : [whole, { ...whole, [each]: (whole[each] ?? 0) - 1 }];
}

const headOf = ({ economy, figures }: Plan): string | undefined =>
  Object.keys(figures[economy.population ?? -1]?.unit.dimensions ?? {})[0];
const nounOf = (per: Per): string | undefined =>
  per.by === 'case' ? 'case' : Object.keys(per.plan.figures[per.figure]?.unit.dimensions ?? {})[0];

function unitText(subject: Subject, per: Per | undefined, plan: Plan): string {
  if (subject.is === 'single') return baseUnitText(unit(subject.dimensions));
  if (subject.as === 'share') return '1';
  const each = subject.as === 'head' ? headOf(plan) : per && nounOf(per);
  const { measure: name, oneOff, over } = subject;
  const whole = over ? unitOverHorizon(over, name, plan.currency) : unitOf(name, oneOff, plan.currency);
  const [own = '', year] = whole.split('/');
  // Cases of a year cancel.
  if (per?.by === 'case') return subject.oneOff ? `${own}·year/case` : `${own}/case`;
  return [own, ...(each === undefined ? [] : [each]), ...(year === undefined ? [] : [year])].join('/');
}
