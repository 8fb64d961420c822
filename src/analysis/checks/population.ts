/**
 * No more persons than the country has (`economy.population`); nor more firms or families, which have one person each at least. Of other
 * entities, vehicles or parcels, there may be more.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Formula } from '../../formula/formula.js';
import { readable } from '../../quantity/display.js';
import { compare, type Exact } from '../../quantity/exact.js';
import { isGroup } from '../../vocabulary/review-words.js';
import type { Figure, Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

type Country = { readonly people: Exact; readonly person: string };

export const populationCheck: NumberCheck = (facts) => {
  const { plan, figure } = facts;
  const index = plan.economy.population;
  const people = index === undefined ? undefined : figure(index);
  if (index === undefined || !people) return [];
  const person = Object.keys((plan.figures[index] as Figure).unit.dimensions)[0] ?? '';
  const seen = new Set<Formula>();
  return plan.rows.flatMap((row) => {
    const cell = plan.cells.population?.[row.index];
    if (!cell || seen.has(cell)) return [];
    seen.add(cell);
    return tooMany(row, { people, person }, facts) ?? [];
  });
};

function tooMany(
  row: Row,
  { people, person }: Country,
  { value, entityOf, placeOf, year, model }: Facts,
): Diagnostic | undefined {
  const entity = entityOf(row);
  const population = entity === person || isGroup(entity) ? value(row, 'population') : undefined;
  if (!population || compare(population, people) <= 0) return undefined;
  const plural = [...(model.file.entities ?? [])].find(([, singular]) => singular === entity)?.[0] ?? entity;
  return doubtful(
    'BRD712',
    placeOf(row, 'population'),
    `${readable(population)} ${plural}, and the whole country has a population of ${readable(people)} in ${year}`,
    'look at the scale (k, M, bn); who acts several times a year is a frequency: 12 per year',
  );
}
