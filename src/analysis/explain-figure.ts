/** A figure explained: what was written, where, how sure, from where; of a product or a series, its parts. */
import { children as partsOf, withFigures as replaced, type Formula } from '../formula/formula.js';
import { formulaFilled, formulaLatex, words } from '../formula/print.js';
import { readable } from '../quantity/display.js';
import { round, toText, type Exact } from '../quantity/exact.js';
import { baseUnitText, type Unit } from '../quantity/unit.js';
import { placeOf, type Span } from '../source/text.js';
import type { Evaluator } from '../evaluate/exact.js';
import type { Figure, Plan } from '../plan/plan.js';
import type { History } from '../scenario/history.js';
import type { Explanation } from '../result/result.js';
import { named } from './pack-notes.js';
import { writtenValue } from './written.js';

export type Explainer = {
  readonly plan: Plan;
  readonly at: Evaluator;
  /** What was spread out already: told again, it is only named. */
  readonly seen: Set<string>;
  /** The plan without reforms; the plan itself where there are none. */
  readonly baseline: Plan;
  readonly history: History;
};

export type FigureUse = { readonly figure: number; readonly year: number | undefined };

export const shown = (value: Exact): string => toText(round(value, 24, 'half-even'));

export const expanded = (
  below: readonly (() => Explanation)[],
  depth: number,
): Pick<Explanation, 'children' | 'hidden'> =>
  depth > 0
    ? { children: below.map((make) => make()) }
    : below.length > 0
      ? { children: [], hidden: below.length }
      : { children: [] };

export function figuresIn(formula: Formula): readonly FigureUse[] {
  if (formula.op === 'figure') return [{ figure: formula.figure, year: formula.at }];
  return partsOf(formula).flatMap(figuresIn);
}

/** @param depth levels below this one */
export function explainFigure(
  { figure: index, year }: FigureUse,
  explainer: Explainer,
  depth: number,
): Explanation {
  const { plan, at } = explainer;
  const figure = plan.figures[index] as Figure;
  const label = `${figure.path}${year === undefined || /\/\d{4}$/.test(figure.path) ? '' : ` of ${year}`}`;
  const point = pointOf(figure, year ?? at.year);
  if (point !== undefined)
    return { ...explainFigure({ figure: point, year: undefined }, explainer, depth), label };
  const head = {
    label,
    value: shown(at.figure(index, year)),
    unit: baseUnitText(figure.unit),
    ...followsFrom(figure, explainer),
    ...standingOf(figure, plan),
  };
  const parts = partsIn(figure, year, plan);
  if (parts.length === 0) return { ...head, ...noteOf(figure, explainer), children: [] };
  if (explainer.seen.has(label)) return { ...head, note: 'its parts stand above', children: [] };
  if (depth > 0) explainer.seen.add(label);
  return {
    ...head,
    ...noteOf(figure, explainer),
    ...expanded(
      parts.map((part) => () => explainFigure(part, explainer, depth - 1)),
      depth,
    ),
  };
}

/** What it follows from: with the names of its parts, and with their numbers. */
function followsFrom({ body: own }: Figure, { plan, at }: Explainer): Pick<Explanation, 'formula'> {
  if (own.is !== 'formula') return {};
  const body = { formula: inlined(own.formula, plan) };
  const name = words;
  const stage = String;
  return {
    formula: {
      text: formulaFilled(body.formula, {
        name,
        stage,
        figure: (index, year) => figureName(plan.figures[index] as Figure, year),
      }),
      latex: formulaLatex(body.formula),
      filled: formulaFilled(body.formula, {
        name,
        stage,
        figure: (index, year) => withUnit(at.figure(index, year), (plan.figures[index] as Figure).unit),
      }),
    },
  };
}

/** Worked out inside another figure, and not a figure by itself: `.../2`, `.../before`; a series point is one by itself. */
export const isPart = ({ path }: Figure): boolean =>
  /^[^/]+\/[^/]+\/(?:.+\/)?(?:\d{1,3}|before|after|rate|years)$/.test(path);

/** The formula with what is worked out inside of it spread out, so that it reads `(a + b) / c`; what has a note stays by itself. */
export function inlined(formula: Formula, plan: Plan): Formula {
  return replaced(formula, (one) => {
    const { body, note } = plan.figures[one.figure] as Figure;
    const spread = body.is === 'formula' && note === undefined && isPart(plan.figures[one.figure] as Figure);
    return spread ? inlined(body.formula, plan) : one;
  });
}

/**
 * The last word of a figure's path that is a name, of a reform whose; a part that is a mere number has none and is shown as it was written:
 * `46 M vehicles`.
 */
export function figureName(figure: Figure, year?: number): string {
  const { path, body, text, distribution } = figure;
  if (isPart(figure) && body.is === 'number' && !distribution) return writtenValue(text);
  const parts = path.split('/');
  const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const part = /^\d+$/.test(parts.at(-1) ?? '') ? ` (part ${parts.at(-1)})` : '';
  const owner = parts[0] === 'reforms' && parts.length > 2 ? ` of ${parts[1]}` : '';
  return `${words(last)}${owner}${part}${year === undefined ? '' : ` of ${year}`}`;
}

export const withUnit = (value: Exact, unit: Unit): string =>
  [readable(value, 6), ...(baseUnitText(unit) === '1' ? [] : [baseUnitText(unit)])].join(' ');

/** A series in a year that it names is the figure of that year. */
const pointOf = ({ body }: Figure, year: number): number | undefined =>
  body.is === 'series' ? body.points.find(([at]) => at === year)?.[1] : undefined;

function partsIn({ body }: Figure, year: number | undefined, plan: Plan): readonly FigureUse[] {
  if (body.is === 'formula')
    return figuresIn(inlined(body.formula, plan)).map((part) => ({ ...part, year: part.year ?? year }));
  return body.is === 'series' ? body.points.map(([, figure]) => ({ figure, year: undefined })) : [];
}

type Standing_ = Pick<Explanation, 'written' | 'place' | 'pack' | 'status' | 'sources'>;

function standingOf({ standing, provenance, body, text }: Figure, { citations, packs }: Plan): Standing_ {
  const sources = (standing.source ?? []).map(({ value: id }) => {
    const title = citations.get(id)?.title;
    return title === undefined ? { id } : { id, title };
  });
  const isLeaf = body.is === 'number' && provenance.how !== 'default';
  return {
    written: writtenValue(text),
    ...('span' in provenance ? { place: placeOf(provenance.span), ...packAt(provenance.span, packs) } : {}),
    ...(isLeaf ? { status: standing.status?.value ?? 'unstated' } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

/** The pack in whose file the figure stands. */
function packAt({ source }: Span, packs: Plan['packs']): Pick<Explanation, 'pack'> {
  const pack = packs.find((one) => one.source === source);
  return pack ? { pack: named(pack) } : {};
}

/** A note is told once. */
function noteOf({ note, provenance, path }: Figure, { seen }: Explainer): { readonly note?: string } {
  if (provenance.how === 'default') return { note: `default: ${provenance.why}` };
  if (note === undefined || seen.has(`note ${path}`)) return {};
  seen.add(`note ${path}`);
  return { note };
}
