/** The plan's figures: what was written, checked against what its place needs, and linked by name. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import type { Formula } from '../formula/formula.js';
import { toBase } from '../quantity/base.js';
import { unit, type Unit } from '../quantity/unit.js';
import { inherit, sameStanding, type Standing } from '../source/provenance.js';
import { limits } from '../source/limits.js';
import { spanText, type Said, type Span } from '../source/text.js';
import { endsOf, type Form, type WrittenFigure } from '../model/figure.js';
import { exampleOf } from '../model/figure-kinds.js';
import type { Model } from '../model/load.js';
import { follow, meet, newChain, type Chain } from './chain.js';
import type { Figure, FigureBody } from './plan.js';
import { inPrices, type Prices } from './figure-prices.js';
import { fitKind, mixesUnits } from './figure-units.js';
import { isSane } from './sane.js';
import { tablePoints } from './table-points.js';
import { workedOut } from './worked-out.js';

export type Figures = {
  readonly list: Figure[];
  /** Index of the figure, or undefined after reporting. */
  readonly add: (written: WrittenFigure, path: string, around: Standing) => number | undefined;
  /** The figure as a cell uses it: an amount of money brought to the plan's prices. */
  readonly use: (index: number) => Formula;
  /** The named figures that something refers to. */
  readonly named: ReadonlySet<string>;
};

type Context = Prices & {
  readonly model: Model;
  readonly list: Figure[];
  /** Index once known; `open` while it is being read, to find circles. */
  readonly names: Map<string, number | 'open' | undefined>;
  readonly named: Set<string>;
  readonly chain: Chain;
  readonly seen: Set<Said<string>>;
  readonly uses: Map<number, Formula>;
  /** A figure written once is one figure, however many segments or variants use it: its draws are shared. */
  readonly known: WeakMap<WrittenFigure, { readonly around: Standing; readonly index: number | undefined }>;
};

/** @param list figures that stand there already, and that others are added to */
export function createFigures(
  model: Model,
  report: Report,
  deflator: () => number | undefined,
  list: Figure[] = [],
): Figures {
  const { file } = model;
  const context: Context = {
    model,
    report,
    list,
    names: new Map(),
    named: new Set(),
    chain: newChain(),
    deflator,
    prices: file.prices?.value ?? file.year.value,
    currency: model.context.currency,
    seen: new Set(),
    uses: new Map(),
    known: new WeakMap(),
  };
  return {
    list: context.list,
    add: (written, path, around) => addOnce(written, path, around, context),
    use: (index) => useOnce(index, context),
    named: context.named,
  };
}

function addOnce(
  written: WrittenFigure,
  path: string,
  around: Standing,
  context: Context,
): number | undefined {
  const known = context.known.get(written);
  if (known && sameStanding(known.around, around)) return known.index;
  const index = add(written, path, around, context);
  context.known.set(written, { around, index });
  return index;
}

function add(written: WrittenFigure, path: string, around: Standing, context: Context): number | undefined {
  const standing = inherit(around, written.standing);
  reportSources(standing, context);
  if (written.form.form === 'name') return byName(written, written.form.name, context);
  const found = bodyOf(written, path, standing, context);
  if (!found || !isSane(written, found, context.report)) return undefined;
  const fitted = fitKind(written, found.unit, found.bare, context);
  if (!fitted) return undefined;
  const ends = endsOf(written);
  const { note, bestBefore, alternatives, distribution } = written;
  context.list.push({
    path,
    kind: written.kind,
    unit: unit(fitted.dimensions),
    body: found.body,
    text: written.written ?? spanText(written.span),
    standing,
    provenance: { how: 'written', span: written.span },
    ...(note === undefined ? {} : { note }),
    ...(bestBefore ? { bestBefore } : {}),
    ...(alternatives ? { alternatives } : {}),
    ...(distribution ? { distribution } : {}),
    ...(written.midpoint ? { midpoint: true as const } : {}),
    ...(ends ? { ends } : {}),
  });
  return context.list.length - 1;
}

/** A source is looked up where it is said, once for all figures that inherit it. */
function reportSources({ source }: Standing, { model, report, seen }: Context): void {
  for (const said of source ?? []) {
    if (seen.has(said)) continue;
    seen.add(said);
    if (model.unsure.sources || model.sources.has(said.value)) continue;
    report(
      wrong(
        'BRD405',
        said.span,
        `there is no source "${said.value}"`,
        suggestion(said.value, [...model.sources.keys()], 'sources'),
      ),
    );
  }
}

type Found = { readonly body: FigureBody; readonly unit: Unit; readonly bare: boolean };

function bodyOf(
  { form, kind, span }: WrittenFigure,
  path: string,
  standing: Standing,
  context: Context,
): Found | undefined {
  if (form.form === 'point') {
    return {
      body: { is: 'number', value: toBase(form.value, form.unit) },
      unit: form.unit,
      bare: !form.hasUnit,
    };
  }
  if (form.form === 'worked-out') return fromOthers(form, path, span, standing, context);
  if (form.form === 'by' || form.form === 'name') return undefined;
  const points =
    form.form === 'series' ? form.points : tablePoints(form, kind, context.model, context.report);
  const indices = [...(points ?? [])].flatMap(([year, point]) => {
    const index = add(point, `${path}/${year}`, standing, context);
    return index === undefined ? [] : [[year, inPlanPrices(index, context)] as const];
  });
  if (mixesUnits(indices, form.form === 'series' ? form.points : points, context)) return undefined;
  const first = indices[0] && context.list[indices[0][1]];
  if (!first) return undefined;
  const { between, beyond } = form;
  const said = { between: between ?? 'linear', betweenSaid: between !== undefined } as const;
  return { body: { is: 'series', points: indices, ...said, beyond }, unit: first.unit, bare: false };
}

/** A point in prices of its own year becomes a figure in the plan's: the point times the ratio of the price index. */
function inPlanPrices(index: number, context: Context): number {
  const formula = inPrices(index, context);
  if (formula.op === 'figure') return index;
  const point = context.list[index] as Figure;
  context.list.push({ ...point, path: `${point.path}/prices`, body: { is: 'formula', formula } });
  return context.list.length - 1;
}

function fromOthers(
  form: Extract<Form, { readonly form: 'worked-out' }>,
  path: string,
  span: Span,
  standing: Standing,
  context: Context,
): Found | undefined {
  const parts = form.of.flatMap(({ key, figure }) => {
    const index = add(figure, `${path}/${key}`, standing, context);
    if (index === undefined) return [];
    const { unit: own } = context.list[index] as Figure;
    return [{ written: figure, unit: own, formula: useOnce(index, context) }];
  });
  if (parts.length < form.of.length) return undefined;
  const found = workedOut(form, parts, span, context);
  return found && { body: { is: 'formula', formula: found.formula }, unit: found.unit, bare: false };
}

function byName(written: WrittenFigure, name: string, context: Context): number | undefined {
  // Where a figure is read for its own sake, it is asked for at its own name.
  if (written.span !== context.model.file.figures?.get(name)?.id.span) context.named.add(name);
  const index = namedFigure(name, written, context);
  const found = index === undefined ? undefined : context.list[index];
  return found && fitKind(written, found.unit, false, context) ? index : undefined;
}

function namedFigure(name: string, written: WrittenFigure, context: Context): number | undefined {
  const known = context.names.get(name);
  if (known === 'open') {
    context.report(
      wrong('BRD313', written.span, `"${name}" is made of itself`, 'one figure of the circle needs a number'),
    );
    return undefined;
  }
  if (context.names.has(name)) return meet(name, known, context.chain);
  const { figures } = context.model;
  const entry = figures.get(name);
  if (!entry && context.model.unsure.figures) return undefined;
  if (!entry) {
    const help = suggestion(name, [...figures.keys()], 'named figures');
    context.report(
      wrong(
        'BRD314',
        written.span,
        `there is no figure "${name}"`,
        `${help}; a number begins with a digit: ${exampleOf(written.kind, context.model.context)}`,
      ),
    );
    return undefined;
  }
  context.names.set(name, 'open');
  const index = entry.body && followed(name, entry.body, entry.around, written.span, context);
  context.names.set(name, index);
  return index;
}

/** The figure of a name, unless it stands on too many others. */
function followed(
  name: string,
  body: WrittenFigure,
  around: Standing,
  from: Span,
  context: Context,
): number | undefined {
  const read = () => add(body, `figures/${name}`, around, context);
  const found = follow(name, read, context.chain);
  if (found !== 'too long') return found;
  const help = 'a figure may be a product of several others: {product: [a, b, c]}';
  const message = `more than ${limits.chain} named figures refer to each other`;
  context.report(wrong('BRD320', from, message, help));
  return undefined;
}

/** As a cell uses it: one formula, however many cells do. */
function useOnce(index: number, context: Context): Formula {
  const known = context.uses.get(index) ?? inPrices(index, context);
  context.uses.set(index, known);
  return known;
}
