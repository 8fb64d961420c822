/** The years between which amounts are brought stand in the deflator. */
import { disagree, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Span } from '../../source/text.js';
import type { Check, Review } from './check.js';
import type { Plan } from '../plan.js';

export const deflatorCheck: Check = (plan, review) => {
  const deflator = plan.economy.deflator === undefined ? undefined : plan.figures[plan.economy.deflator];
  if (deflator?.body.is !== 'series' || deflator.body.beyond !== 'error') return [];
  const years = deflator.body.points.map(([year]) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { provenance } = deflator;
  if (provenance.how !== 'written') return [];
  const other = { span: provenance.span, text: `the deflator has ${first} to ${last}` };
  return [...needed(plan, review)]
    .filter(([year]) => year < first || year > last)
    .map(([year, span]) => lacking(year, span, other));
};

const lacking = (
  year: number,
  span: Span,
  other: { readonly span: Span; readonly text: string },
): Diagnostic =>
  disagree(
    'BRD717',
    span,
    other,
    `prices of ${year} are brought to others, and the deflator has no ${year}`,
    'add the year to the deflator, or say what holds beyond its ends: beyond: growth',
  );

/** The first amount in the prices of each year; where there is one, the year of the results too. */
function needed({ figures, currency, prices }: Plan, { model }: Review): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (const { standing, unit, body, path, provenance } of figures) {
    const year = standing.prices?.value ?? prices;
    if (year === prices || found.has(year) || body.is !== 'number' || provenance.how !== 'written') continue;
    if (/^(indicators|economy)\//.test(path) || unit.dimensions[currency] === undefined) continue;
    found.set(year, provenance.span);
  }
  const own = model.file.prices?.span ?? model.file.year.span;
  return found.size === 0 ? found : new Map([...found, [prices, own]]);
}
