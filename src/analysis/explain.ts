/** A measure and what it is made of: by procedure, by line, by formula, down to the figures in the files. */
import { add, compare, magnitude, quantise, toText, zero, type Exact } from '../quantity/exact.js';
import { readable } from '../quantity/display.js';
import { createEvidence } from '../evaluate/evidence.js';
import type { Evaluator } from '../evaluate/exact.js';
import { visitLeaves, type Leaf } from '../evaluate/leaves.js';
import { measureOf, type MeasureName } from '../plan/measures.js';
import type { Plan, Row, Selection } from '../plan/plan.js';
import type { Explanation, Result } from '../result/result.js';
import type { History } from '../scenario/history.js';
import type { Explainer } from './explain-figure.js';
import { explainRow } from './explain-formula.js';
import { isOpenIn } from './headline.js';
import { matcherOf } from './select.js';
import { unitByName } from './table.js';

export type ExplainRequest = {
  readonly measure: string;
  readonly year: number;
  readonly select: Selection;
  readonly selected?: string;
  /** Of which rows alone. */
  readonly only?: (row: Row) => boolean;
  /** How many levels; without it, all of one procedure, or the procedures of several. */
  readonly depth?: number;
  /** The plan under reforms, what they are called together, and how its cells came to be. */
  readonly reformed?: { readonly scenario: string; readonly plan: Plan; readonly history: History };
};

const unchanged: History = () => [];

const mostChildren = 15;

export function explain(baseline: Plan, request: ExplainRequest): Result {
  const { plan = baseline, history = unchanged, scenario = null } = request.reformed ?? {};
  const asked = measureOf(request.measure) as Asked;
  const found = leavesOf(plan, baseline, asked, request);
  const before = request.reformed && leavesOf(baseline, baseline, asked, request).leaves;
  const leaves = [...found.leaves, ...(before ? vanished(before, found.leaves) : [])];
  const { at } = found;
  const seen = new Set<string>();
  const total = sumOf(leaves);
  const procedures = [...grouped(leaves)];
  const depth = request.depth ?? (procedures.length > 1 ? 2 : Number.POSITIVE_INFINITY);
  const unit = unitByName(request.measure, plan.currency);
  const children =
    procedures.length > 1
      ? byProcedure(procedures, { plan, baseline, history, at, seen, unit, depth: depth - 1 })
      : lines(leaves, { plan, baseline, history, at, seen, unit, depth });
  const label = `${request.measure}${request.selected === undefined ? '' : ` of ${request.selected}`}, ${request.year}`;
  const noun = procedures.length > 1 ? 'procedures' : leaves.length === 1 ? 'line' : 'lines';
  const parts = { text: `sum of ${children.length} ${noun}`, latex: '\\sum', filled: '' };
  return {
    balduque: 'result/1',
    command: 'explain',
    model: plan.model,
    title: plan.title,
    currency: plan.currency,
    prices: plan.prices,
    runs: [
      {
        scenario,
        year: request.year,
        leads: request.measure,
        headline: { [request.measure]: { value: toText(total), unit } },
      },
    ],
    tables: [],
    findings: [],
    notes: [],
    explanation: {
      label,
      value: toText(total),
      unit,
      formula: parts,
      ...openNote(asked.name, plan, request, before),
      ...limited(children, depth),
    },
  };
}

type Asked = { readonly name: MeasureName; readonly oneOff: boolean };

/** The leaves of a measure in the selection. */
function leavesOf(
  plan: Plan,
  baseline: Plan,
  { name, oneOff }: Asked,
  { year, select, only }: ExplainRequest,
): { readonly leaves: readonly Leaf[]; readonly at: Evaluator } {
  const matches = matcherOf(select);
  const evidence = createEvidence(plan, year);
  const leaves: Leaf[] = [];
  const visit = (leaf: Leaf): void => {
    const { row, component, formula } = leaf;
    const place = { row, component, year, evidence: () => evidence(row, formula) };
    if (leaf.oneOff === oneOff && matches(place) && (!only || only(row))) leaves.push(leaf);
  };
  return { leaves, at: visitLeaves(plan, baseline, year, visit, new Set([name])) };
}

/** Of what reforms brought to zero, there is something to explain. */
function vanished(before: readonly Leaf[], after: readonly Leaf[]): readonly Leaf[] {
  const key = ({ row, component, formula }: Leaf): string => `${row.index} ${component} ${formula}`;
  const left = new Set(after.map(key));
  return before.filter((leaf) => !left.has(key(leaf))).map((leaf) => ({ ...leaf, value: zero }));
}

/** Where undivided lines leave a measure open, only its identified part can be taken apart; of a scenario, what it was without it. */
function openNote(
  name: MeasureName,
  plan: Plan,
  { select }: ExplainRequest,
  before: readonly Leaf[] | undefined,
): { readonly note?: string } {
  if (isOpenIn(name, select, plan))
    return {
      note: 'the identified part alone; `run` gives the range, for some lines are known only as a whole',
    };
  return before ? { note: `without the reforms: ${readable(sumOf(before), 6)}` } : {};
}

type Context = Explainer & { readonly unit: string; readonly depth: number };

function grouped(leaves: readonly Leaf[]): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const group = groups.get(leaf.row.at.procedure);
    if (group) group.push(leaf);
    else groups.set(leaf.row.at.procedure, [leaf]);
  }
  return groups;
}

const sumOf = (leaves: readonly Leaf[]): Exact =>
  leaves.reduce((total, { value }) => add(total, value), zero);

const largestFirst = <T>(items: readonly T[], value: (item: T) => Exact): readonly T[] =>
  [...items].sort((a, b) => compare(magnitude(value(b)), magnitude(value(a))));

/** Children beyond the depth, or beyond the largest few of many, are counted instead of shown. */
function limited(
  children: readonly Explanation[],
  depth: number,
  most = Number.POSITIVE_INFINITY,
): Pick<Explanation, 'children' | 'hidden'> {
  if (depth <= 0) return children.length > 0 ? { children: [], hidden: children.length } : { children: [] };
  if (children.length <= most) return { children };
  return { children: children.slice(0, most), hidden: children.length - most };
}

function byProcedure(
  groups: readonly (readonly [string, readonly Leaf[]])[],
  context: Context,
): readonly Explanation[] {
  const sorted = largestFirst(groups, ([, leaves]) => sumOf(leaves));
  return sorted.map(([procedure, leaves], i) => ({
    label: titled(procedure, context.plan),
    value: toText(sumOf(leaves)),
    unit: context.unit,
    ...(i < mostChildren
      ? limited(lines(leaves, { ...context, depth: context.depth - 1 }), context.depth)
      : { children: [] }),
  }));
}

const titled = (procedure: string, { titles }: Plan): string => {
  const title = titles.get(`procedure:${procedure}`);
  return title === undefined ? procedure : `${procedure} (${title})`;
};

/** One line of the procedure for each row and component. */
const lines = (leaves: readonly Leaf[], { unit, depth, ...explainer }: Context): readonly Explanation[] =>
  largestFirst(leaves, ({ value }) => value).map(({ row, component, formula, value }) => {
    const { variant, channel, item } = row.at;
    const grade = row.isGrade && row.at.side === 'user' ? row.at.tariff : undefined;
    const inside = explainRow(row, formula, explainer, depth - 1);
    return {
      ...inside,
      label: [item, component, ...whoDoes(row), variant, channel, grade]
        .filter((part) => part !== undefined)
        .join(' · '),
      value: toText(value),
      unit,
      ...roundedFrom(explainer.at.value(row, formula), value, explainer.plan),
    };
  });

/** Where the plan rounds its lines: what a line was before. */
function roundedFrom(before: Exact, value: Exact, { roundLines }: Plan): { readonly note?: string } {
  if (!roundLines || compare(quantise(before), value) === 0) return {};
  return { note: `rounded, as every line is; before: ${readable(before, 6)}` };
}

/** Those who must; of the administration's work the administration with its tariff, and for whom it works or which part of it must. */
function whoDoes({ at: { side, segment, addressee, tariff } }: Row): readonly (string | undefined)[] {
  if (side === 'user') return [segment];
  return ['(administration)', tariff, addressee === 'administration' ? segment : `(for ${segment})`];
}
