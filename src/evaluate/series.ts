/** A series in a year: at its points, between them, beyond its ends. */
import { add, compare, divide, exact, multiply, power, subtract, type Exact } from '../quantity/exact.js';
import type { Figure, FigureBody } from '../plan/plan.js';
import { problemAt } from './problem.js';

type Series = Extract<FigureBody, { is: 'series' }>;
type Point = readonly [number, Exact];

export function seriesValue(
  figure: Figure,
  { points, between, beyond }: Series,
  year: number,
  valueOf: (index: number) => Exact,
): Exact {
  const known = points.map(([at, index]): Point => [at, valueOf(index)]);
  const exactly = known.find(([at]) => at === year);
  if (exactly) return exactly[1];
  const after = known.findIndex(([at]) => at > year);
  if (after > 0) {
    const [left, right] = [known[after - 1] as Point, known[after] as Point];
    if (between === 'error') throw gap(figure, left, right, year);
    return between === 'step' ? left[1] : linear(left, right, year);
  }
  if (beyond === 'error') throw outside(figure, known, year);
  const [end, inner] = after === 0 ? [known[0], known[1]] : [known.at(-1), known.at(-2)];
  return beyond === 'hold' || !inner ? (end as Point)[1] : grown(figure, end as Point, inner, year);
}

function linear([y0, v0]: Point, [y1, v1]: Point, year: number): Exact {
  const share = divide(exact(year - y0), exact(y1 - y0));
  return add(v0, multiply(subtract(v1, v0), share));
}

/** The growth factor of the last step goes on, year by year; so the last two points are a year apart. */
function grown(figure: Figure, [yEnd, vEnd]: Point, [yInner, vInner]: Point, year: number): Exact {
  if (Math.abs(yEnd - yInner) !== 1 || compare(vInner, exact(0)) === 0) {
    const help = `give ${yEnd > yInner ? yEnd - 1 : yEnd + 1} too, or say beyond: hold`;
    throw problemAt(
      figure,
      'BRD312',
      `${figure.path} cannot grow beyond ${yEnd}: its last two points are not a year apart`,
      help,
    );
  }
  return multiply(vEnd, power(divide(vEnd, vInner), Math.abs(year - yEnd)));
}

function gap(figure: Figure, [before]: Point, [after]: Point, year: number) {
  return problemAt(
    figure,
    'BRD312',
    `${figure.path} has no figure for ${year}, between ${before} and ${after}`,
    'add the year, or say what lies between: between: linear, or between: step',
  );
}

function outside(figure: Figure, known: readonly Point[], year: number) {
  const [first, last] = [known[0]?.[0], known.at(-1)?.[0]];
  const gdp = figure.path === 'economy/gdp';
  return problemAt(
    figure,
    gdp ? 'BRD601' : 'BRD312',
    gdp
      ? `no GDP for ${year}: the series has ${first} to ${last}`
      : `${figure.path} has no figure for ${year}, only ${first} to ${last}`,
    'add the year, or say what holds beyond the ends: beyond: hold, or beyond: growth',
  );
}
