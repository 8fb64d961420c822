/** Figures of a year for which a series has none: read between two years, or beyond the first or last. Never silently. */
import type { Figure, FigureBody, Plan } from '../plan/plan.js';
import type { Note } from '../result/result.js';

/** @param used the figures that the lines asked for rely on */
export function seriesNotes(
  { figures, economy }: Plan,
  used: ReadonlySet<number>,
  year: number,
): readonly Note[] {
  const { gdp, population, basis } = economy;
  const gdpYear = basis.year === 'each' ? year : basis.year;
  const read: (readonly [number | undefined, number])[] = [
    ...[...used].sort((a, b) => a - b).map((index) => [index, year] as const),
    [gdp, gdpYear],
    [population, year],
  ];
  return read.flatMap(([index, at]) => (index === undefined ? [] : noteOf(figures[index] as Figure, at)));
}

function noteOf({ path, body }: Figure, year: number): readonly Note[] {
  const how = body.is === 'series' ? readingOf(body, year) : undefined;
  return how === undefined ? [] : [{ id: `series/${path}`, text: `${path} of ${year} ${how}.` }];
}

type Series = Extract<FigureBody, { is: 'series' }>;

function readingOf({ points, between, betweenSaid, beyond }: Series, year: number): string | undefined {
  const years = points.map(([at]) => at);
  if (years.includes(year)) return undefined;
  const [before, after] = [years.filter((at) => at < year).at(-1), years.find((at) => at > year)];
  if (before !== undefined && after !== undefined) {
    if (between === 'step') return `is that of ${before}, which holds until ${after}`;
    return `lies on the line from ${before} to ${after}${betweenSaid ? '' : ', as the model does not say otherwise'}`;
  }
  const end = before ?? after;
  return beyond === 'growth' ? `goes on growing from ${end}` : `is that of ${end}, held`;
}
