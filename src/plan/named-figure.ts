/** A named figure as a parameter: the plan with another value in its place. Cells refer to figures by index, so nothing is loaded anew. */
import type { Exact } from '../quantity/exact.js';
import type { Figure, Plan } from './plan.js';

/** A plan and the one without reforms, which share their figures; without a scenario, both are the same. */
export type Plans = { readonly plan: Plan; readonly baseline: Plan };

export type NamedFigure = {
  readonly name: string;
  readonly figure: Figure;
  /** Its number, in the base unit. */
  readonly value: Exact;
  /** Everywhere that it stands in the list: a scenario reads the names of its model once more. */
  readonly indices: readonly number[];
};

const prefix = 'figures/';

/** The names of figures that are numbers. */
export const namesIn = ({ figures }: Pick<Plan, 'figures'>): readonly string[] => [
  ...new Set(
    figures.flatMap(({ path, body, provenance }) =>
      path.startsWith(prefix) && body.is === 'number' && provenance.how === 'written'
        ? [path.slice(prefix.length)]
        : [],
    ),
  ),
];

/**
 * Where a scenario says a name that its model says too, the scenario's is meant: it was read last, and the model's own keeps its value.
 * @returns undefined where there is none of this name; `other` where it is a series, a product or another figure
 */
export function namedFigure(
  { figures }: Pick<Plan, 'figures'>,
  name: string,
): NamedFigure | 'other' | undefined {
  const figure = figures.findLast(({ path }) => path === prefix + name);
  if (!figure) return undefined;
  const { body, provenance } = figure;
  if (body.is !== 'number' || provenance.how !== 'written') return 'other';
  const { span } = provenance;
  const indices = figures.flatMap((one, i) =>
    one.path === figure.path &&
    one.provenance.how === 'written' &&
    one.provenance.span.source === span.source &&
    one.provenance.span.start === span.start
      ? [i]
      : [],
  );
  return { name, figure, value: body.value, indices };
}

/** The plans with these values, in the base unit, in the place of what was written. */
export function withValues(
  { plan, baseline }: Plans,
  values: readonly (readonly [NamedFigure, Exact])[],
): Plans {
  const replaced = (figures: readonly Figure[]): readonly Figure[] => {
    const list = [...figures];
    for (const [{ indices }, value] of values)
      for (const index of indices)
        list[index] = { ...(list[index] as Figure), body: { is: 'number', value } };
    return list;
  };
  const changed = { ...baseline, figures: replaced(baseline.figures) };
  if (plan === baseline) return { plan: changed, baseline: changed };
  const own = plan.figures === baseline.figures ? changed.figures : replaced(plan.figures);
  return { plan: { ...plan, figures: own }, baseline: changed };
}
