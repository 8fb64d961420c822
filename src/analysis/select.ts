/** Selections: keys are and, lists are or, globs are anchored and case-sensitive. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { entryOf, type MapNode } from '../document/node.js';
import { matchesGlob } from '../source/glob.js';
import type { Span } from '../source/text.js';
import { grades, statuses } from '../source/provenance.js';
import { components } from '../plan/measures.js';
import { callsOfOrigin } from '../plan/origin.js';
import type { Plan, Row, Selection } from '../plan/plan.js';
import { dimensions, isDimension, keysOf, type Dimension, type Place } from './dimensions.js';

export type Matcher = (place: Place) => boolean;

export function matcherOf(selection: Selection): Matcher {
  const tests = [...selection].map(([dimension, values]) => {
    const patterns = values.map(patternOf);
    return (place: Place) =>
      callsOf(dimension as Dimension, place).some((key) => patterns.some((pattern) => pattern(key)));
  });
  return (place) => tests.every((test) => test(place));
}

/** What a place may be called in a selection: a duty of EU and national law is found by either. */
const callsOf = (dimension: Dimension, place: Place): readonly string[] => {
  const keys = keysOf(dimension, place);
  return dimension === 'origin' ? keys.flatMap(callsOfOrigin) : keys;
};

const patternOf =
  (glob: string) =>
  (key: string): boolean =>
    matchesGlob(glob, key);

/** By the row alone: a component, a status, a grade or a year belongs to its leaves and selects every row. */
export function matcherOfRows(selection: Selection): (row: Row) => boolean {
  const ofRows = new Map([...selection].filter(([dimension]) => !isOfLeaves(dimension)));
  const matches = matcherOf(ofRows);
  return (row) => matches(placeOf(row));
}

/** @property of the dimension and, where it is at fault, the value */
export type SelectionProblem = {
  readonly message: string;
  readonly help: string;
  readonly of?: readonly [string, string?];
};

/** Why a selection cannot select anything in this plan; undefined if it can. */
export function selectionProblem(
  selection: Selection,
  plan: Plan,
  year: number = plan.year,
): SelectionProblem | undefined {
  for (const [dimension, values] of selection) {
    if (!isDimension(dimension))
      return {
        of: [dimension],
        message: `"${dimension}" is no dimension`,
        help: suggestion(dimension, dimensions, 'dimensions'),
      };
    const leafKeys = keysOfLeaves(dimension, year);
    const keys =
      leafKeys ?? [...new Set(plan.rows.flatMap((row) => callsOf(dimension, placeOf(row))))].sort(byCodeUnit);
    const unmatched = values.find((value) => !keys.some(patternOf(value)));
    if (unmatched !== undefined)
      return {
        of: [dimension, unmatched],
        message: `no ${dimension} is "${unmatched}"`,
        help: suggestion(unmatched, keys, `values of ${dimension}`),
      };
  }
  // Where nothing was selected, a model of figures alone has no lines, and is none the worse.
  if (selection.size === 0 || plan.rows.some(matcherOfRows(selection))) return undefined;
  return { message: 'no line matches all parts of the selection together', help: 'leave one part out' };
}

/** The selections that a model itself makes. */
export const anchorProblems = (plan: Plan): readonly Diagnostic[] =>
  plan.anchors.flatMap(({ select, selectAt, place }) => {
    const problem = selectionProblem(select, plan);
    if (!problem) return [];
    return [wrong('BRD408', placeIn(selectAt, problem) ?? place, problem.message, problem.help)];
  });

/** The key or the value at fault. */
export function placeIn(map: MapNode | undefined, { of = [''] }: SelectionProblem): Span | undefined {
  const [key, value] = of;
  const entry = map && entryOf(map, key);
  if (!entry || value === undefined) return entry?.keySpan;
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return items.find((item) => item.kind === 'scalar' && item.text === value)?.span;
}

/** The values of the dimensions that belong to leaves; a year is the run's. */
function keysOfLeaves(dimension: Dimension, year: number): readonly string[] | undefined {
  if (dimension === 'component') return components;
  if (dimension === 'status') return statuses;
  if (dimension === 'grade') return grades;
  return dimension === 'year' ? [String(year)] : undefined;
}

const isOfLeaves = (dimension: string): boolean =>
  ['component', 'status', 'grade', 'year'].includes(dimension);
const placeOf = (row: Row): Place => ({
  row,
  component: 'time',
  year: 0,
  evidence: () => ({ status: 'unstated', grade: 'ungraded' }),
});

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
