/** Selections: keys are and, lists are or, globs are anchored and case-sensitive. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { startOfText, type Span } from '../source/text.js';
import type { Plan, Selection } from '../plan/plan.js';
import { dimensions, isDimension, keysOf, type Dimension, type Place } from './dimensions.js';

export type Matcher = (place: Place) => boolean;

export function matcherOf(selection: Selection): Matcher {
  const tests = [...selection].map(([dimension, values]) => {
    const patterns = values.map(patternOf);
    return (place: Place) =>
      keysOf(dimension as Dimension, place).some((key) => patterns.some((pattern) => pattern(key)));
  });
  return (place) => tests.every((test) => test(place));
}

function patternOf(glob: string): (key: string) => boolean {
  if (!glob.includes('*')) return (key) => key === glob;
  const expression = new RegExp(
    `^${glob
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
  return (key) => expression.test(key);
}

/** Why a selection cannot select anything in this plan; undefined if it can. */
export function selectionProblem(selection: Selection, plan: Plan, at?: Span): Diagnostic | undefined {
  const span = at ?? startOfText({ path: '--select', text: '' });
  for (const [dimension, values] of selection) {
    if (!isDimension(dimension))
      return wrong(
        'BRD408',
        span,
        `"${dimension}" is no dimension`,
        suggestion(dimension, dimensions, 'dimensions'),
      );
    if (isOfLeaves(dimension)) continue;
    const keys = new Set(plan.rows.flatMap((row) => keysOf(dimension, placeOf(row))));
    const unmatched = values.find((value) => ![...keys].some(patternOf(value)));
    if (unmatched !== undefined)
      return wrong(
        'BRD408',
        span,
        `no ${dimension} is "${unmatched}"`,
        suggestion(unmatched, [...keys].sort(byCodeUnit), `values of ${dimension}`),
      );
  }
  const ofRows = new Map([...selection].filter(([dimension]) => !isOfLeaves(dimension)));
  const matches = matcherOf(ofRows);
  if (plan.rows.some((row) => matches(placeOf(row)))) return undefined;
  return wrong('BRD408', span, 'no line matches all parts of the selection together', 'leave one part out');
}

const isOfLeaves = (dimension: string): boolean =>
  ['component', 'status', 'grade', 'year'].includes(dimension);
const placeOf = (row: Plan['rows'][number]): Place => ({
  row,
  component: 'time',
  year: 0,
  evidence: () => ({ status: 'unstated', grade: 'ungraded' }),
});

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
