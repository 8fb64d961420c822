/** A scenario's file to its plan and patches. Everything is linked and checked; nothing is computed yet. */
import { disagree, wrong, type Report } from '../diagnostic/diagnostic.js';
import { constant, minus, plus, shared, times, type Formula } from '../formula/formula.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import type { Tables } from '../model/tables.js';
import { standingOf } from '../model/standing.js';
import { exact, one } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { inherit, type Standing } from '../source/provenance.js';
import { spanText } from '../source/text.js';
import { byKeys } from '../plan/by-key.js';
import { cell } from '../plan/builder.js';
import type { Patch } from '../plan/patch.js';
import type { Figure, Plan } from '../plan/plan.js';
import type { Effect, Site } from './changes/change.js';
import { calibrationOf } from './compile-calibration.js';
import { compilePath, compileTests } from './compile-path.js';
import { changeKinds } from './changes/registry.js';
import { discountOf } from './discount.js';
import { reportNamed } from './portion.js';
import { withNames } from './names.js';
import { createDraft, type Draft } from './draft.js';
import { grow, withEconomy } from './growth.js';
import { judge } from './judge.js';
import type { Reform } from './reform.js';
import type { CompiledReform, Scenario } from './scenario.js';
import { reportGrades } from './grades.js';
import type { ScenarioFile } from './scenario-file.js';
import { reportUnmatched, rowsMatching } from './selector.js';
import { reportOutside } from './years.js';

export type ScenarioWorld = {
  readonly plan: Plan;
  readonly model: Model;
  /** The tables of the scenario's own folder. */
  readonly tables: Tables;
  readonly report: Report;
  readonly language?: keyof Wording;
  /** A rate in place of the scenario's own. */
  readonly discount?: WrittenFigure | undefined;
};

/** @param files one, or several that are combined: `a+b` */
export function compileScenario(files: readonly ScenarioFile[], world: ScenarioWorld): Scenario {
  const { plan, report, language = 'en' } = world;
  const first = files[0] as ScenarioFile;
  const model = withNames(world, files);
  const draft = createDraft(plan, model, report, language);
  const standing = (file: ScenarioFile): Standing => inherit(world.model.standing, standingOf(file));
  for (const file of files) reportModel(file, plan, report);
  const years = {
    from: Math.min(...files.map((file) => file.years.value.from)),
    until: Math.max(...files.map((file) => file.years.value.until)),
  };
  const placed = files.flatMap((file) =>
    file.reforms.map((reform) => ({ reform, around: standing(file), years })),
  );
  const known = onlyOnce(placed, report);
  const sites = known.map((one) => siteOf(one, draft, report));
  // Rows first, all of them, so that every reform finds those of the others, kind by kind; the earliest opens a channel, whatever the order of the file.
  for (const { reform, site } of [...sites].sort(earlier))
    if (site) reform.kind.extend?.(reform.change, site());
  const growth = files.flatMap((file) => (file.growth ? [{ file, written: file.growth }] : []));
  let economy = plan.economy;
  for (const { file, written } of growth.slice(0, 1)) economy = grow(written, standing(file), draft);
  reportSeveral(
    growth.map(({ written }) => written.at),
    report,
  );
  const reforms = sites.map(({ reform, site, around }) =>
    compiled(reform, site ? effectsIn(reform, site()) : [], { draft, years, around, language, report }),
  );
  const baseline = withEconomy(draft.done(), economy);
  return {
    id: files.map(({ id }) => id.value).join('+'),
    ...titled(inLanguage(first.title, language)),
    years,
    baseline: { ...baseline, figures: draft.figures.list },
    reforms: judge(
      known.map(({ reform }) => reform),
      reforms,
      baseline,
      report,
    ),
    waypoints: files.flatMap((file) => compilePath(file, draft, standing(file), report)),
    tests: files.flatMap((file) => compileTests(file, draft, standing(file), report, language)),
    ...discountOf(files, draft, { rate: world.discount, years, standing, report }),
    ...calibrationOf(files, draft, standing, world),
  };
}

const earlier = (a: Sited, b: Sited): number =>
  changeKinds.indexOf(a.reform.kind) - changeKinds.indexOf(b.reform.kind) ||
  (a.reform.from?.value ?? 0) - (b.reform.from?.value ?? 0) ||
  (a.reform.id.value < b.reform.id.value ? -1 : 1);

const titled = (title: string | undefined): { readonly title?: string } =>
  title === undefined ? {} : { title };

type Placed = {
  readonly reform: Reform;
  readonly around: Standing;
  readonly years: Scenario['years'];
};

function reportModel({ model, id }: ScenarioFile, plan: Plan, report: Report): void {
  if (model.value === plan.model) return;
  const message = `"${id.value}" is a scenario of "${model.value}", and this model is "${plan.model}"`;
  report(wrong('BRD808', model.span, message, `model: ${plan.model}, if it is meant for this one`));
}

/** What grows by itself is said once, or in the same words: scenarios that rest on the same assumptions can be combined. */
function reportSeveral(places: readonly ScenarioFile['at'][], report: Report): void {
  const words = (place: ScenarioFile['at']): string => spanText(place).replaceAll(/\s+/g, ' ').trim();
  const [first] = places;
  const second = places.find((place) => first && words(place) !== words(first));
  if (first && second)
    report(
      disagree(
        'BRD815',
        { ...second, end: second.start + 1 },
        { span: { ...first, end: first.start + 1 }, text: 'growth stands here, too' },
        'two scenarios that are combined both say what grows by itself',
        'let one of them say it',
      ),
    );
}

/** Reforms by their ids: the same place of the same file, met twice, is one. */
function onlyOnce(placed: readonly Placed[], report: Report): readonly Placed[] {
  const known = new Map<string, Placed>();
  for (const one of placed) {
    const { id } = one.reform;
    const other = known.get(id.value)?.reform.id.span;
    if (!other) known.set(id.value, one);
    else if (other.source.path !== id.span.source.path || other.start !== id.span.start)
      report(
        disagree(
          'BRD809',
          id.span,
          { span: other, text: 'a reform of this id stands here' },
          `the reform "${id.value}" stands twice`,
          'give one of them another id, or leave it out: a reform applies once',
        ),
      );
  }
  return [...known.values()];
}

type Sited = {
  readonly reform: Reform;
  readonly around: Standing;
  /** Absent where its selection matches nothing. Asked for anew once rows were added. */
  readonly site: (() => Site) | undefined;
};

function siteOf({ reform, around: outer, years }: Placed, draft: Draft, report: Report): Sited {
  const around = inherit(outer, standingOf(reform));
  const { select } = reform;
  if (select && !reportUnmatched(select, draft.plan.rows, report)) return { reform, around, site: undefined };
  const site = (): Site => {
    const path = `reforms/${reform.id.value}`;
    const judged = (written: WrittenFigure | undefined, key: string): void => {
      const figureOf = (one: WrittenFigure): Figure | undefined =>
        draft.figures.list[draft.figures.add(one, `${path}/${key}`, around) ?? -1];
      if (written) reportNamed(written, figureOf, report);
    };
    const figure_: Site['figure'] = (written, key) => {
      judged(written, key);
      return cell(written, `${path}/${key}`, around, { figures: draft.figures });
    };
    return {
      reform: reform.id.value,
      at: reform.id.span,
      from: reform.from?.value ?? years.from,
      around,
      draft,
      selector: select,
      rows: select ? rowsMatching(select, draft.rows) : draft.rows,
      report,
      figure: figure_,
      keyed: (written, key) => {
        judged(written, key);
        return byKeys(written, `${path}/${key}`, around, { figures: draft.figures });
      },
      change: (written, key, column, rows, phase) => {
        const value = written && figure_(written.figure, key);
        if (!written || !value) return [];
        reportGrades(written, column, rows, report);
        const argument = argumentOf(written.operation, written.way, value);
        const operation = written.operation;
        const at = { column, rows: rows.map(({ index }) => index), operation, argument };
        const floor = operation === 'shift' && draft.plan.kind === 'level';
        return [{ ...at, ...(phase ? { phase } : {}), ...(floor ? { notBelowZero: true as const } : {}) }];
      },
    };
  };
  return { reform, around, site };
}

const unity = constant(one, dimensionless);
const minusOne = constant(exact(-1), dimensionless);

/** `20 % less` is the factor 1 - 20 %; `15 min less` the addend -15 min. */
function argumentOf(
  operation: 'set' | 'scale' | 'shift',
  way: 'less' | 'more' | undefined,
  value: Formula,
): Formula {
  if (operation === 'set') return value;
  if (operation === 'scale') return shared(way === 'less' ? minus(unity, value) : plus(unity, value));
  return way === 'less' ? shared(times(minusOne, value)) : value;
}

const effectsIn = (reform: Reform, site: Site): readonly Effect[] => reform.kind.effects(reform.change, site);

type Context = {
  readonly draft: Draft;
  readonly years: Scenario['years'];
  readonly around: Standing;
  readonly language: keyof Wording;
  readonly report: Report;
};

function compiled(reform: Reform, effects: readonly Effect[], context: Context): CompiledReform {
  const { draft, years, around, language } = context;
  reportYears(reform, context);
  const from = reform.from?.value ?? years.from;
  const until = reform.until?.value;
  const path = `reforms/${reform.id.value}`;
  const of = (written: Parameters<typeof cell>[0], key: string, standing = around): Formula | undefined =>
    cell(written, `${path}/${key}`, standing, { figures: draft.figures });
  const arrived = of(reform.phaseIn, 'phaseIn');
  const inside = reform.cost ? inherit(around, standingOf(reform.cost)) : around;
  const [once, yearly] = [
    of(reform.cost?.once, 'cost/once', inside),
    of(reform.cost?.yearly, 'cost/yearly', inside),
  ];
  const inYears = { from, ...(until === undefined ? {} : { until }) };
  const timed = ({ reach, ...effect }: Effect): Patch => {
    const share = reach && arrived ? shared(times(reach, arrived)) : (reach ?? arrived);
    return { ...effect, years: inYears, ...(share ? { arrived: share } : {}) } as Patch;
  };
  return {
    id: reform.id.value,
    ...titled(inLanguage(reform.title, language)),
    place: reform.id.span,
    kind: reform.kind.name,
    from,
    ...(until === undefined ? {} : { until }),
    requires: (reform.requires ?? []).map(({ value }) => value),
    ...(reform.law ? { law: reform.law.value } : {}),
    cost: { ...(once ? { once } : {}), ...(yearly ? { yearly } : {}) },
    patches: effects.map(timed),
  };
}

function reportYears({ from, until }: Reform, { years, report }: Context): void {
  for (const said of [from, until]) if (said) reportOutside(said, years, report);
  if (from && until && until.value < from.value)
    report(
      disagree(
        'BRD813',
        until.span,
        { span: from.span, text: 'it begins here' },
        `the reform ends in ${until.value}, before it begins`,
        'until is its last year',
      ),
    );
}
