/** One formula of one row: its names, its numbers filled in, and the figures behind them. */
import { children as partsOf, stage as stageOf, type Formula } from '../formula/formula.js';
import { formulaFilled, formulaLatex, words } from '../formula/print.js';
import { readable } from '../quantity/display.js';
import { baseUnitText } from '../quantity/unit.js';
import type { Figure, Plan, Row } from '../plan/plan.js';
import { argumentsOf } from '../plan/uses.js';
import { isColumn } from '../plan/columns.js';
import { unitOfName } from '../plan/units.js';
import type { Explanation } from '../result/result.js';
import {
  expanded,
  explainFigure,
  figureName,
  figuresIn,
  shown,
  withUnit,
  type Explainer,
  type FigureUse,
} from './explain-figure.js';
import { changesOf, changeText, namesBefore, resolved, type Reading } from './explain-change.js';
import { minutesOf, ownName } from './as-written.js';
import { derivationOf } from './derivation.js';
import { createSimplifier, folded, type Simplifier } from './simplify.js';
import type { CellChange } from '../scenario/history.js';
import type { Exact } from '../quantity/exact.js';
import type { Unit } from '../quantity/unit.js';

/** @param depth levels below this one */
export function explainRow(row: Row, name: string, explainer: Explainer, depth: number): Explanation {
  return explainName(sceneOf(row, explainer, undefined), { name }, depth);
}

type Of = 'baseline' | undefined;

/** A row in the plan, or as it is without any reform. */
type Scene = {
  readonly row: Row;
  readonly of: Of;
  readonly plan: Plan;
  readonly ofName: Simplifier;
  readonly explainer: Explainer;
};

function sceneOf(row: Row, explainer: Explainer, of: Of): Scene {
  const plan = of === 'baseline' ? explainer.baseline : explainer.plan;
  return { row, of, plan, ofName: createSimplifier(row, plan), explainer };
}

/** A name as it stands in a formula: of the row, or of the row in the baseline. */
type Name = { readonly name: string; readonly of?: 'baseline' };

function explainName(outer: Scene, asked: Name, depth: number): Explanation {
  const { name } = asked;
  const scene = isOfBaseline(asked, outer) ? sceneOf(outer.row, outer.explainer, 'baseline') : outer;
  const { row, of, plan, ofName, explainer } = scene;
  const label = asked.of === 'baseline' ? `${words(name)} in the baseline` : words(name);
  const changes = of === undefined ? changesOf(row, name, explainer) : [];
  const formula = derivationOf(name, ofName, { row, plan, alone: explainer.plan === explainer.baseline });
  if (changes.length > 0) return { ...changed(scene, name, changes, depth), label };
  if (formula.op === 'reference') return { ...explainName(scene, formula, depth), label };
  return explainBody(scene, { name, label, formula, value: explainer.at.value(row, name, of) }, depth);
}

/** A plan that nothing changed is its own baseline. */
const isOfBaseline = ({ of }: Name, { explainer: { plan, baseline } }: Scene): boolean =>
  of === 'baseline' && plan !== baseline;

/** What a name stands for. */
type Body = {
  readonly name: string;
  readonly label: string;
  readonly formula: Formula;
  readonly value: Exact;
};

function explainBody(scene: Scene, { name, label, formula, value }: Body, depth: number): Explanation {
  const { row, of, plan, explainer } = scene;
  const { seen } = explainer;
  if (formula.op === 'figure')
    return explainNamed({ figure: formula.figure, year: formula.at }, scene, { name, label }, depth);
  const unit = unitOfName(row, name, namesOf(row, plan));
  const head = { label, value: shown(value), unit: baseUnitText(unit) };
  if (formula.op === 'constant') return { ...head, children: [] };
  const key = `row ${row.index} ${label}${of ?? ''}`;
  if (seen.has(key)) return { ...head, note: 'its parts stand above', children: [] };
  if (depth > 0) seen.add(key);
  const read = resolved(formula, readingOf(explainer));
  const below = [
    ...uniqueNames(read).map((inner) => () => explainName(scene, inner, depth - 1)),
    ...explainedFigures(read, scene, depth),
  ];
  return { ...head, formula: printed(read, scene), ...expanded(below, depth) };
}

/** The figure that a column holds; what the model calls it stands before the column's name. */
function explainNamed(
  use: FigureUse,
  scene: Scene,
  { name, label }: Pick<Body, 'name' | 'label'>,
  depth: number,
): Explanation {
  const own = shownName(scene, name, ownName(scene.plan.figures[use.figure] as Figure));
  const named = own === undefined ? label : `${own} (${label})`;
  return { ...explainFigure(use, scene.explainer, depth), label: named };
}

/** A cell that reforms changed: the last change, and below it what stood there before, down to the model's own figure. */
function changed(scene: Scene, name: string, changes: readonly CellChange[], depth: number): Explanation {
  const { row, explainer } = scene;
  const { at, plan } = explainer;
  const last = changes.at(-1) as CellChange;
  const earlier = changes.slice(0, -1);
  const named = namesBefore(last, name, plan);
  const names = new Map(named.map((one) => [one.formula, one.name] as const));
  const read = folded(resolved(last.after, { ...readingOf(explainer), named: names }));
  const values = new Map(named.map((one) => [one.name, at.formula(row, one.formula)] as const));
  const unit = unitOfName(row, name, namesOf(row, plan));
  const label = `${words(name)} before`;
  const before = (): Explanation => {
    if (earlier.length > 0) return { ...changed(scene, name, earlier, depth - 1), label };
    const body = { name, label, formula: last.before, value: at.formula(row, last.before) };
    return explainBody(sceneOf(row, explainer, 'baseline'), body, depth - 1);
  };
  return {
    label: words(name),
    value: shown(at.formula(row, last.after)),
    unit: baseUnitText(unit),
    formula: printed(read, scene, { values, unit }),
    note: changeText(last),
    ...expanded([...explainedFigures(read, scene, depth), before], depth),
  };
}

const readingOf = ({ at, plan, baseline }: Explainer): Reading => ({
  year: at.year,
  apart: plan !== baseline,
});

const explainedFigures = (
  formula: Formula,
  { plan, explainer }: Scene,
  depth: number,
): readonly (() => Explanation)[] => [
  ...figuresIn(formula).map((use) => () => explainFigure(use, explainer, depth - 1)),
  ...stageFigures(formula, plan).map(([index, label]) => () => ({
    ...explainFigure({ figure: index, year: undefined }, explainer, depth - 1),
    label,
  })),
];

/** @param before values of the names that stand for what was there before a change, and their unit */
function printed(
  formula: Formula,
  scene: Scene,
  before?: { readonly values: ReadonlyMap<string, Exact>; readonly unit: Unit },
): NonNullable<Explanation['formula']> {
  const { row, of, plan, explainer } = scene;
  const { at } = explainer;
  const name = (inner: string, ofBaseline: boolean): string => {
    const known = before?.values.get(inner);
    if (before && known) return withUnit(known, before.unit);
    const value = at.value(row, inner, ofBaseline ? 'baseline' : of);
    const behind = ofBaseline ? undefined : figureBehind(scene, inner);
    const unit = unitOfName(row, inner, namesOf(row, plan));
    return (behind && minutesOf(value, unit, behind)) ?? withUnit(value, unit);
  };
  const figure = (index: number, year: number | undefined): string =>
    withUnit(at.figure(index, year), (plan.figures[index] as Figure).unit);
  const named = (index: number, year: number | undefined): string =>
    figureName(plan.figures[index] as Figure, year);
  const stage = (index: number): string => stageText(plan.stages[index] as Plan['stages'][number]);
  return {
    text: formulaFilled(formula, {
      name: (inner, ofBaseline) => (ofBaseline ? `${words(inner)} in the baseline` : nameIn(scene, inner)),
      figure: named,
      stage,
    }),
    latex: formulaLatex(formula),
    filled: formulaFilled(formula, {
      name,
      figure,
      stage: (index) => readable(at.formula(row, stageOf(index)), 6),
    }),
  };
}

/** The one figure that a name stands for in the row, where no reform changed it. */
function figureBehind({ row, of, plan, ofName, explainer }: Scene, name: string): Figure | undefined {
  if (!isColumn(name) || (of === undefined && changesOf(row, name, explainer).length > 0)) return undefined;
  const formula = ofName(name);
  return formula.op === 'figure' && formula.at === undefined ? plan.figures[formula.figure] : undefined;
}

/** A named figure goes by its name, a population by what it counts. */
function nameIn(scene: Scene, name: string): string {
  const behind = figureBehind(scene, name);
  return shownName(scene, name, behind && ownName(behind)) ?? words(name);
}

const shownName = ({ row, plan }: Scene, name: string, own: string | undefined): string | undefined =>
  own ?? (name === 'population' ? plan.plurals.get(namesOf(row, plan).entity) : undefined);

/** The names of a formula, each once, in its order. */
function uniqueNames(formula: Formula): readonly Name[] {
  const found = new Map<string, Name>();
  const walk = (part: Formula): void => {
    if (part.op === 'reference') found.set(`${part.name} ${part.of ?? ''}`, part);
    for (const inner of partsOf(part)) walk(inner);
  };
  walk(formula);
  return [...found.values()];
}

function stageText(stage: Plan['stages'][number]): string {
  switch (stage.kind) {
    case 'growth':
      return `growth since ${stage.from}, compounded`;
    case 'every':
      return `1 in every so many years from ${stage.from}, else 0`;
    case 'adoption':
      return `the share of adoption reached since ${stage.from}`;
    case 'renewals':
      return `the renewals that fall due since ${stage.from}`;
  }
}

const stageLabels: Readonly<Record<Plan['stages'][number]['kind'], string>> = {
  growth: 'growth a year from',
  every: 'every so many years from',
  adoption: 'how fast people adopt it from',
  renewals: 'validity before and after',
};

function stageFigures(formula: Formula, plan: Plan): readonly (readonly [number, string])[] {
  if (formula.op !== 'stage') return partsOf(formula).flatMap((part) => stageFigures(part, plan));
  const stage = plan.stages[formula.stage] as Plan['stages'][number];
  const label = `${stageLabels[stage.kind]} ${stage.from}`;
  return argumentsOf(stage)
    .flatMap(figuresIn)
    .map(({ figure }) => [figure, label]);
}

/** The currency and the entity that a row counts. */
function namesOf(row: Row, plan: Plan): { readonly currency: string; readonly entity: string } {
  const cell = plan.cells.population?.[row.index] ?? plan.cells.entrants?.[row.index];
  const use = cell && figuresIn(cell)[0];
  const dimensions = use ? Object.entries((plan.figures[use.figure] as Figure).unit.dimensions) : [];
  return { currency: plan.currency, entity: dimensions.find(([, power]) => power > 0)?.[0] ?? 'entity' };
}
