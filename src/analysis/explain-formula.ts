/** One formula of one row: its names, its numbers filled in, and the figures behind them. */
import { children as partsOf, type Formula } from '../formula/formula.js';
import { formulaFilled, formulaLatex, words } from '../formula/print.js';
import { baseUnitText } from '../quantity/unit.js';
import type { Figure, Plan, Row } from '../plan/plan.js';
import { argumentsOf } from '../plan/uses.js';
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
} from './explain-figure.js';
import { createSimplifier, type Simplifier } from './simplify.js';

/** @param depth levels below this one */
export function explainRow(row: Row, name: string, explainer: Explainer, depth: number): Explanation {
  return explainName({ row, ofName: createSimplifier(row, explainer.plan), explainer }, name, depth);
}

type Scene = { readonly row: Row; readonly ofName: Simplifier; readonly explainer: Explainer };

function explainName(scene: Scene, name: string, depth: number): Explanation {
  const { row, ofName, explainer } = scene;
  const { plan, at, seen } = explainer;
  const formula = ofName(name);
  if (formula.op === 'reference') return { ...explainName(scene, formula.name, depth), label: words(name) };
  if (formula.op === 'figure')
    return {
      ...explainFigure({ figure: formula.figure, year: formula.at }, explainer, depth),
      label: words(name),
    };
  const unit = unitOfName(row, name, namesOf(row, plan));
  const head = { label: words(name), value: shown(at.value(row, name)), unit: baseUnitText(unit) };
  if (formula.op === 'constant') return { ...head, children: [] };
  const key = `row ${row.index} ${name}`;
  if (seen.has(key)) return { ...head, note: 'its parts stand above', children: [] };
  if (depth > 0) seen.add(key);
  const below = [
    ...uniqueNames(formula).map((inner) => () => explainName(scene, inner, depth - 1)),
    ...figuresIn(formula).map((use) => () => explainFigure(use, explainer, depth - 1)),
    ...stageFigures(formula, plan).map(([index, label]) => () => ({
      ...explainFigure({ figure: index, year: undefined }, explainer, depth - 1),
      label,
    })),
  ];
  return { ...head, formula: printed(formula, scene), ...expanded(below, depth) };
}

function printed(
  formula: Formula,
  { row, explainer: { plan, at } }: Scene,
): NonNullable<Explanation['formula']> {
  const name = (inner: string): string =>
    withUnit(at.value(row, inner), unitOfName(row, inner, namesOf(row, plan)));
  const figure = (index: number, year: number | undefined): string =>
    withUnit(at.figure(index, year), (plan.figures[index] as Figure).unit);
  const named = (index: number, year: number | undefined): string =>
    figureName(plan.figures[index] as Figure, year);
  const stage = (index: number): string => stageText(plan.stages[index] as Plan['stages'][number]);
  return {
    text: formulaFilled(formula, { name: words, figure: named, stage }),
    latex: formulaLatex(formula),
    filled: formulaFilled(formula, { name, figure, stage }),
  };
}

/** The names of a formula, each once, in its order. */
function uniqueNames(formula: Formula): readonly string[] {
  const own = formula.op === 'reference' ? [formula.name] : [];
  return [...new Set([...own, ...partsOf(formula).flatMap(uniqueNames)])];
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
