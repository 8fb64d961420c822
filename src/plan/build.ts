/** Model to plan: everything linked and checked, nothing computed yet. */
import { watched, wrong, type Report } from '../diagnostic/diagnostic.js';
import { figure, type Rounding } from '../formula/formula.js';
import { exact } from '../quantity/exact.js';
import { unit } from '../quantity/unit.js';
import { personUnits } from '../quantity/unit-words.js';
import { inherit, type Citation } from '../source/provenance.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import type { PlacedProcedure } from '../model/load-procedures.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import { standingOf } from '../model/standing.js';
import { isSize } from '../model/work.js';
import { buildAnchors } from './build-anchors.js';
import { buildCalibration } from './build-calibration.js';
import { buildHorizon } from './build-horizon.js';
import { buildThresholds } from './build-thresholds.js';
import { unsaidNatures } from './natures.js';
import { notPricedIn } from './not-priced.js';
import { addProcedure } from './build-procedure.js';
import { buildSegments, buildTariffs } from './build-tariffs.js';
import type { Builder } from './builder.js';
import { createFigures, type Figures } from './figures.js';
import type { Calibration, Economy, LineRounding, Plan } from './plan.js';
import { reportNearMisses } from './catalogue.js';
import { packsOf } from './packs.js';
import { reportDuplicates } from './duplicates.js';
import { replacedNames } from './replaced.js';
import { reportUnused } from './unused.js';

/** A plan is made even of a faulty model, so that every fault is reported; it may only be evaluated if there was none. */
export function buildPlan(model: Model, tell: Report, language: keyof Wording = 'en'): Plan {
  const { report, sound } = watched(tell);
  let deflator: number | undefined;
  const figures = createFigures(model, report, () => deflator);
  const economy = buildEconomy(model, figures, (index) => (deflator = index));
  const used = new Set<string>();
  const start = { model, report, figures, used };
  const builder: Builder = {
    ...start,
    rows: [],
    cells: {},
    stages: [],
    replaced: new Map(),
    tariffs: buildTariffs(model, start),
    segments: buildSegments(model, start),
    daysPerYear: buildDays(model, figures),
  };
  reportDuplicates(model, report);
  reportNearMisses(model, report);
  reportNothing(model, report);
  // By id, so that the order of the files changes no byte of a result.
  for (const placed of [...model.procedures].sort(byId)) addProcedure(placed, builder);
  const rest = finish(model, builder, language);
  if (model.sound() && sound()) reportUnused(model, used, figures, report);
  return { ...rest, economy };
}

/** A model of figures alone is one; a model of nothing is a mistake. */
function reportNothing({ procedures, file, own, packs, sound }: Model, report: Report): void {
  const alone = [file.figures, file.indicators, own.tariffs].some((map) => (map?.size ?? 0) > 0);
  if (procedures.length > 0 || alone || packs.length > 0 || !sound()) return;
  const help = 'for example: procedures: [{id: a, for: citizens, ...}]';
  report(wrong('BRD207', file.id.span, 'the model has no procedures', help));
}

const byId = (a: PlacedProcedure, b: PlacedProcedure): number =>
  a.procedure.id.value < b.procedure.id.value ? -1 : a.procedure.id.value > b.procedure.id.value ? 1 : 0;

function finish(model: Model, builder: Builder, language: keyof Wording): Omit<Plan, 'economy'> {
  const { file, standing, method } = model;
  const { figures, rows, cells, stages } = builder;
  for (const [name, { body, id }] of file.figures ?? [])
    if (body)
      figures.add({ kind: 'any', span: id.span, form: { form: 'name', name }, standing: {} }, name, standing);
  // A model of figures alone shows them.
  const beside = [...(file.indicators ?? []), ...(model.procedures.length === 0 ? (file.figures ?? []) : [])];
  const indicators = beside.flatMap(([id, { body }]) => {
    const index = body && figures.add(body, `indicators/${id}`, standing);
    return index === undefined ? [] : [{ id, figure: index }];
  });
  const horizon = buildHorizon(model, figures, builder.report);
  const split = file.split && figures.add(file.split.opportunityShare, 'split/opportunityShare', standing);
  return {
    model: file.id.value,
    title: inLanguage(file.title, language) ?? file.id.value,
    kind: file.kind?.value ?? 'level',
    currency: file.currency.value,
    year: file.year.value,
    prices: file.prices?.value ?? file.year.value,
    headline: method.headline?.value ?? 'economicCost',
    ...(method.headline ? { headlineAt: method.headline.span } : {}),
    figures: figures.list,
    rows,
    cells,
    unsaidNatures: unsaidNatures(model, rows),
    stages,
    work: buildWork(model, builder),
    citations: citationsOf(model),
    packs: packsOf(model, language),
    titles: titlesOf(model, language),
    listed: new Map(model.procedures.map(({ procedure }, i) => [procedure.id.value, i])),
    plurals: new Map(model.context.plurals.map(([plural, singular]) => [singular, plural])),
    indicators,
    anchors: buildAnchors(model, builder, language),
    excludes: (method.excludes ?? []).flatMap((words) => inLanguage(words, language) ?? []),
    thresholds: buildThresholds(builder),
    notPriced: notPricedIn(model, language),
    replaced: [...replacedNames(model), ...builder.replaced.values()],
    ...(method.layout && method.layout.value !== 'none' ? { layout: method.layout.value } : {}),
    ...calibrated(model, builder, language),
    ...(horizon ? { horizon } : {}),
    ...(method.roundLines ? { roundLines: lineRounding(method.roundLines) } : {}),
    ...(method.derivation ? { derivation: method.derivation.map(({ value }) => value) } : {}),
    ...(split === undefined ? {} : { split }),
  };
}

type WrittenRounding = NonNullable<Model['method']['roundLines']>;

function lineRounding(written: WrittenRounding): LineRounding {
  if ('decimals' in written) return { all: roundingOf(written) };
  const { hours, money } = written;
  return { ...(hours ? { hours: roundingOf(hours) } : {}), ...(money ? { money: roundingOf(money) } : {}) };
}

const roundingOf = ({
  decimals,
  mode,
}: Extract<WrittenRounding, { readonly decimals: unknown }>): Rounding => ({
  decimals: decimals.value,
  mode: mode.value,
});

function calibrated(
  model: Model,
  builder: Builder,
  language: keyof Wording,
): { readonly calibration?: Calibration } {
  const written = model.file.calibration;
  if (!written) return {};
  const year = model.file.year.value;
  return { calibration: buildCalibration(written, { ...builder, around: model.standing, year, language }) };
}

function buildEconomy(model: Model, figures: Figures, deflate: (index: number) => void): Economy {
  const written = model.file.economy;
  if (!written) return { basis: { year: 'each' } };
  const around = inherit(model.standing, standingOf(written));
  const of = (key: 'gdp' | 'deflator' | 'population') => {
    const figure_ = written[key];
    const index = figure_ && figures.add(figure_, `economy/${key}`, around);
    return index === undefined ? {} : { [key]: index };
  };
  const deflator = of('deflator');
  if (deflator['deflator'] !== undefined) deflate(deflator['deflator']);
  const basis = written.share
    ? { year: written.share.year, ...(written.share.why ? { why: written.share.why.value } : {}) }
    : { year: 'each' as const };
  return { ...of('gdp'), ...deflator, ...of('population'), basis };
}

function buildDays(model: Model, figures: Figures): Builder['daysPerYear'] {
  const written = model.file.economy;
  const around = inherit(model.standing, written ? standingOf(written) : {});
  const calendar = written?.daysPerYear
    ? figures.add(written.daysPerYear, 'economy/daysPerYear', around)
    : addCalendarYear(figures);
  const business =
    written?.businessDaysPerYear &&
    figures.add(written.businessDaysPerYear, 'economy/businessDaysPerYear', around);
  return {
    ...(calendar === undefined ? {} : { day: figure(calendar) }),
    ...(business === undefined ? {} : { 'business day': figure(business) }),
  };
}

function buildWork({ method, standing, packs }: Model, { figures, report }: Builder): Plan['work'] {
  const { work } = method;
  const pack = packs.find((one) => one.work === work);
  const around = inherit(pack ? standingOf(pack) : standing, work ? standingOf(work) : {});
  const found = personUnits.flatMap((of) => {
    const said = work?.[of];
    const index = said && figures.add(said, `work/${of}`, around);
    if (index !== undefined && said && !isSize(said)) reportSize(said, report);
    return index === undefined ? [] : [[of, index] as const];
  });
  return Object.fromEntries(found);
}

function reportSize({ span }: WrittenFigure, report: Report): void {
  const help = 'for example: work: {day: 8 h, month: 134 h, year: 1_600 h}';
  report(wrong('BRD328', span, 'this is no plain number of hours above zero', help));
}

function addCalendarYear({ list }: Figures): number {
  list.push({
    path: 'economy/daysPerYear',
    kind: 'calendar-days',
    unit: unit({ day: 1 }),
    body: { is: 'number', value: exact(365) },
    text: '365 days',
    standing: {},
    provenance: { how: 'default', why: 'the days of a calendar year' },
  });
  return list.length - 1;
}

const citationsOf = ({ sources }: Model): ReadonlyMap<string, Citation> =>
  new Map(
    [...sources].flatMap(([id, { body }]) => {
      if (!body) return [];
      const { title, publisher, year, url, read, note } = body;
      const said = Object.entries({ publisher, year, url, read, note }).flatMap(([key, text]) =>
        text ? [[key, text.value]] : [],
      );
      return [[id, { id, title: title.value, ...Object.fromEntries(said) } as Citation] as const];
    }),
  );

function titlesOf({ file, procedures, packs }: Model, language: keyof Wording): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const put = (key: string, name: Parameters<typeof inLanguage>[0]) => {
    const title = inLanguage(name, language);
    if (title !== undefined) titles.set(key, title);
  };
  for (const { activities, kinds } of packs) {
    for (const [id, { body }] of activities ?? []) put(`item:${id}`, body?.name);
    for (const [id, { body }] of kinds ?? []) put(`kind:${id}`, body?.name);
  }
  for (const { procedure } of procedures) {
    put(`procedure:${procedure.id.value}`, procedure.name);
    // An id beside an activity of a pack names the line; what is done has the name that the pack gives it.
    if (packs.length > 0)
      for (const { id, do: does } of [...(procedure.activities ?? []), ...(procedure.administration ?? [])]) {
        const title = does && titles.get(`item:${does.value}`);
        if (title !== undefined && !titles.has(`item:${id.value}`)) titles.set(`item:${id.value}`, title);
      }
  }
  for (const [id, { body }] of file.segments) put(`segment:${id}`, body?.name);
  return titles;
}
