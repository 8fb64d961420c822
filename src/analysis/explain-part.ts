/** What stands in no row by itself, explained as checks name it: `figures.ID`, or `tariffs.ID.rate` and `tariffs.ID.wage`. */
import { createEvaluator } from '../evaluate/exact.js';
import type { Model } from '../model/load.js';
import type { Plan } from '../plan/plan.js';
import type { Explanation, Result } from '../result/result.js';
import { figureInPlan } from './checking/subject.js';
import { planOfTariff } from './checking/tariff.js';
import { explainFigure, type Explainer } from './explain-figure.js';
import { explainRow } from './explain-formula.js';

const parts = ['rate', 'wage'] as const;

/** `figures.digital-cases`, `tariffs.manager.rate`. */
export const isPartName = (name: string): boolean => /^(figures|tariffs)\../.test(name);

/** All that can be asked of a model, as it is spelt. */
export const partNamesOf = ({ figures, tariffs }: Model): readonly string[] => [
  ...[...figures.keys()].map((name) => `figures.${name}`),
  ...[...tariffs.keys()].flatMap((name) => parts.map((part) => `tariffs.${name}.${part}`)),
];

/**
 * @param depth how many levels; without it, all
 * @returns undefined where the model has no such figure or tariff, or the tariff no price
 */
export function explainPart(
  name: string,
  { model, plan }: { readonly model: Model; readonly plan: Plan },
  { year, depth = Number.POSITIVE_INFINITY }: { readonly year: number; readonly depth?: number },
): Result | undefined {
  const explanation = name.startsWith('figures.')
    ? figure(name.slice('figures.'.length), { model, plan }, { year, depth })
    : tariff(name.slice('tariffs.'.length), { model, plan }, { year, depth });
  if (explanation?.value === undefined) return undefined;
  const { value, unit = '1' } = explanation;
  return {
    balduque: 'result/1',
    command: 'explain',
    model: plan.model,
    title: plan.title,
    currency: plan.currency,
    prices: plan.prices,
    runs: [{ scenario: null, year, leads: name, headline: { [name]: { value, unit } } }],
    tables: [],
    findings: [],
    notes: [],
    explanation: { ...explanation, label: name },
  };
}

type Of = { readonly model: Model; readonly plan: Plan };
type How = { readonly year: number; readonly depth: number };

const explainerOf = (plan: Plan, year: number): Explainer => ({
  plan,
  baseline: plan,
  at: createEvaluator(plan, plan, year),
  seen: new Set(),
  history: () => [],
});

function figure(name: string, of: Of, { year, depth }: How): Explanation | undefined {
  const found = figureInPlan(name, of);
  return (
    found && explainFigure({ figure: found.index, year: undefined }, explainerOf(found.plan, year), depth)
  );
}

function tariff(name: string, of: Of, { year, depth }: How): Explanation | undefined {
  const part = parts.find((one) => name.endsWith(`.${one}`));
  const found = part && planOfTariff(name.slice(0, -part.length - 1), of);
  return found && explainRow(found.row, part, explainerOf(found.plan, year), depth);
}
