/** A calibration, checked and linked: its unknowns are named figures that are numbers, its targets measures in their units. */
import { disagree, doubtful, wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { WrittenCalibration, WrittenTarget } from '../model/calibration.js';
import type { Model } from '../model/load.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import { standingOf } from '../model/standing.js';
import { toBase } from '../quantity/base.js';
import { compare, isZero, type Exact } from '../quantity/exact.js';
import { baseUnitText, sameDimensions } from '../quantity/unit.js';
import { inherit, type Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import { selectionOf } from './build-anchors.js';
import type { Figures } from './figures.js';
import { measure, measureNames, measureOf } from './measures.js';
import { namedFigure, namesIn, type NamedFigure } from './named-figure.js';
import type { Calibration, CalibrationTarget, Figure, Unknown } from './plan.js';

export type Calibrating = {
  readonly model: Model;
  readonly report: Report;
  readonly figures: Figures;
  readonly around: Standing;
  /** Of targets that say none. */
  readonly year: number;
  readonly language: keyof Wording;
};

/** Whatever is faulty is reported and left out. */
export const buildCalibration = (written: WrittenCalibration, world: Calibrating): Calibration => ({
  unknowns: [...written.unknowns.values()].flatMap(({ id, body }) =>
    body ? (buildUnknown(id, body, world) ?? []) : [],
  ),
  targets: written.targets.flatMap((target) => buildTarget(target, world) ?? []),
});

type WrittenUnknown = NonNullable<
  WrittenCalibration['unknowns'] extends ReadonlyMap<string, { readonly body: infer B }> ? B : never
>;

function buildUnknown(id: Said<string>, body: WrittenUnknown, world: Calibrating): Unknown | undefined {
  const { report } = world;
  const parameter = parameterOf(id, world);
  if (!parameter) return undefined;
  const range = body.range ? rangeOf(id, body.range, parameter, world) : parameter.figure.ends;
  if (!range) {
    if (!body.range)
      report(
        wrong(
          'BRD842',
          id.span,
          `the unknown "${id.value}" has no range`,
          'for example: {range: {low: 1, high: 20}}, here or at the figure itself',
        ),
      );
    return undefined;
  }
  if (isZero(parameter.value)) {
    report(
      wrong(
        'BRD843',
        id.span,
        `the unknown "${id.value}" is zero before the fit`,
        'begin with a value that is thought likely: changes are measured against it',
      ),
    );
    return undefined;
  }
  return { name: id.value, ...range };
}

/** The figure of the name, read here if nothing else needs it. */
function parameterOf(id: Said<string>, world: Calibrating): NamedFigure | undefined {
  const { model, figures, around, report } = world;
  const entry = model.figures.get(id.value);
  if (!entry) {
    if (model.unsure.figures) return undefined;
    const help = suggestion(id.value, [...model.figures.keys()], 'named figures');
    report(wrong('BRD314', id.span, `there is no figure "${id.value}"`, help));
    return undefined;
  }
  // At its own name, so that it does not seem to be used.
  const own = {
    kind: 'any',
    span: entry.id.span,
    form: { form: 'name', name: id.value },
    standing: {},
  } as const;
  if (figures.add(own, id.value, around) === undefined) return undefined;
  const found = namedFigure({ figures: figures.list }, id.value);
  if (found && found !== 'other') return found;
  report(
    wrong(
      'BRD841',
      id.span,
      `the unknown "${id.value}" is not one number`,
      suggestion(id.value, namesIn({ figures: figures.list }), 'figures that are'),
    ),
  );
  return undefined;
}

function rangeOf(
  id: Said<string>,
  { low, high }: NonNullable<WrittenUnknown['range']>,
  { figure }: NamedFigure,
  { report }: Calibrating,
): { readonly low: Exact; readonly high: Exact } | undefined {
  // Bounds are no figures of the model: they need no source, and nothing is computed from them.
  const ends = (
    [
      ['low', low],
      ['high', high],
    ] as const
  ).map(([key, { form, span }]) => {
    if (form.form !== 'point') {
      const message = `the end "${key}" of a range is not a number`;
      report(wrong('BRD301', span, message, 'write it out: 4 min'));
      return undefined;
    }
    if (sameDimensions(form.unit, figure.unit)) return toBase(form.value, form.unit);
    const needs = baseUnitText(figure.unit);
    const message = `"${id.value}" is in ${needs === '1' ? 'no unit (or %)' : needs}, and this end of its range is not`;
    report(wrong('BRD309', span, message, 'an end stands in the unit of its figure'));
    return undefined;
  });
  const [from, to] = ends;
  if (!from || !to) return undefined;
  if (compare(from, to) <= 0) return { low: from, high: to };
  const other = { span: low.span, text: 'low is larger' };
  report(disagree('BRD311', high.span, other, 'high is below low', 'the ends stand in rising order'));
  return undefined;
}

function buildTarget(target: WrittenTarget, world: Calibrating): CalibrationTarget | undefined {
  const { figures, report, around, language } = world;
  const { that, value, select } = target;
  if (that.value !== 'shareOfGdp' && !measureOf(that.value)) {
    const help = suggestion(that.value, ['shareOfGdp', ...measureNames], 'measures');
    report(wrong('BRD407', that.span, `there is no measure "${that.value}"`, help));
    return undefined;
  }
  const year = target.year?.value ?? world.year;
  const id = target.id?.value ?? `${that.value}-${year}`;
  // What is fitted to was published, unless it says otherwise; where, it must say.
  const published = { status: { value: 'published', span: value.span } } as const;
  const standing = { ...published, ...inherit(around, standingOf(target)) };
  const figure = figures.add(value, `calibration/${id}`, standing);
  if (figure === undefined) return undefined;
  reportUnit(target, figures.list[figure] as Figure, world);
  const prices = (figures.list[figure] as Figure).standing.prices;
  if (prices && that.value !== 'shareOfGdp') reportPrices(prices, world);
  const title = inLanguage(target.name, language);
  return {
    id,
    ...(title === undefined ? {} : { title }),
    measure: that.value,
    year,
    select: select ? selectionOf(select, report) : new Map(),
    ...(select?.kind === 'map' ? { selectAt: select } : {}),
    figure,
    ...(prices ? { prices: prices.value } : {}),
    place: (target.id ?? that).span,
  };
}

/** Published and modelled are in the same unit, of a year or not. */
function reportUnit({ that, value }: WrittenTarget, { unit }: Figure, { model, report }: Calibrating): void {
  const measured = measureOf(that.value);
  const own = measured ? measure(measured.name).unit : '1';
  const wanted = own === 'currency' ? model.context.currency : own;
  const { year: _, ...dimensions } = unit.dimensions;
  const needed = wanted === '1' ? {} : { [wanted]: 1 };
  if (JSON.stringify(dimensions) === JSON.stringify(needed)) return;
  const message =
    wanted === '1'
      ? `${that.value} is a share, and this is not`
      : `${that.value} is in ${wanted}, and this is not`;
  const help =
    wanted === '1' ? 'for example: 4.25 %' : `for example: 5 M ${wanted === 'case' ? 'cases' : wanted}`;
  report(wrong('BRD309', value.span, message, help));
}

/** Without a deflator, prices of two years are not brought together. */
function reportPrices(prices: Said<number>, { model: { file }, report }: Calibrating): void {
  const own = file.prices?.value ?? file.year.value;
  if (prices.value === own || file.economy?.deflator) return;
  report(
    doubtful(
      'BRD602',
      prices.span,
      `published in prices of ${prices.value}, modelled in prices of ${own}, and no deflator`,
      'give economy a deflator; until then they are compared as they stand',
    ),
  );
}
