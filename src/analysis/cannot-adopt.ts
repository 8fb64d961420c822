/**
 * What those who cannot come to use a channel still bear in the others. A digitisation has a ceiling: the share of a segment's cases that can
 * ever come over, by connectivity and skills. The rest is in the other channels whatever the pace of adoption, and its part of their burden is
 *
 *     burden of the other channels x min(1, (1 - ceiling) / share of the cases that is left in them)
 *
 * for among the cases in the other channels, those who cannot adopt bear as much a case as those who have not yet.
 */
import {
  add,
  compare,
  divide,
  isZero,
  larger,
  multiply,
  one,
  quantise,
  round,
  subtract,
  sum,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import type { Evaluator } from '../evaluate/exact.js';
import { visitLeaves } from '../evaluate/leaves.js';
import type { MovePatch } from '../plan/patch.js';
import type { Plan, Row } from '../plan/plan.js';
import type { Table } from '../result/result.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
import { activeOf, allOf } from '../scenario/subset.js';
import { sharePlaces } from './gdp.js';
import { byCodeUnit } from './select.js';

/** Sums over the procedures of a reform and segment. */
type Line = {
  readonly segment: string;
  readonly reform: string;
  readonly ceiling: Exact;
  /** Cases in the channel, and in it and those that lose to it. */
  readonly come: Exact;
  readonly cases: Exact;
  readonly burden: Exact;
  readonly left: Exact;
};

/** In the year, for the reforms in force. Undefined where no channel is opened or spread, or everybody can come to use it. */
export function cannotAdoptTable(scenario: Scenario, plan: Plan, year: number): Table | undefined {
  const { baseline, reforms } = scenario;
  const active = activeOf(reforms, allOf(scenario));
  const moves = reforms
    .filter((reform) => active.has(reform.id) && isInForce(reform, year))
    .flatMap((reform) =>
      reform.patches.flatMap((patch) => (patch.operation === 'move' ? [{ reform, patch }] : [])),
    );
  if (moves.length === 0) return undefined;
  const sums = sumsOf(plan, baseline, year);
  const lines = new Map<string, Line>();
  for (const { reform, patch } of moves) {
    const own = lineOf(reform, patch, plan, sums);
    const key = `${own.segment}\u0000${reform.id}`;
    const known = lines.get(key);
    lines.set(key, known ? together(known, own) : own);
  }
  const limited = [...lines.values()];
  if (limited.every(({ ceiling }) => compare(ceiling, one) >= 0)) return undefined;
  return tableOf(limited, baseline.currency, isDisjoint(moves.map(({ patch }) => patch)));
}

const isInForce = ({ from, until }: CompiledReform, year: number): boolean =>
  year >= from && year <= (until ?? year);

type Sums = {
  readonly evaluator: Evaluator;
  readonly cost: readonly Exact[];
  readonly cases: readonly Exact[];
};

/** Economic cost and cases of each row. */
function sumsOf(plan: Plan, baseline: Plan, year: number): Sums {
  const [cost, cases] = [plan.rows.map(() => zero), plan.rows.map(() => zero)];
  const evaluator = visitLeaves(
    plan,
    baseline,
    year,
    ({ row, measure, oneOff, value }) => {
      if (oneOff) return;
      const sums = measure === 'cases' ? cases : cost;
      sums[row.index] = add(sums[row.index] as Exact, value);
    },
    new Set(['economicCost', 'cases']),
  );
  return { evaluator, cost, cases };
}

function lineOf(
  reform: CompiledReform,
  patch: MovePatch,
  plan: Plan,
  { evaluator, cost, cases }: Sums,
): Line {
  const first = plan.rows[patch.rows[0] as number] as Row;
  const ceiling = evaluator.formula(first, patch.ceiling);
  const shareOf = ([row]: readonly number[]): Exact =>
    evaluator.value(plan.rows[row as number] as Row, 'channelShare');
  const others = sum(patch.losing.map(shareOf));
  const total = (rows: readonly number[], of: readonly Exact[]): Exact =>
    sum(rows.map((row) => of[row] as Exact));
  const losing = patch.losing.flat();
  const burden = total(losing, cost);
  const beyond = larger(zero, subtract(one, ceiling));
  // Those who cannot adopt are at most all who are left.
  const left = compare(beyond, others) >= 0 ? burden : divide(multiply(burden, beyond), others);
  const come = total(patch.rows, cases);
  return {
    segment: first.at.segment,
    reform: reform.id,
    ceiling,
    come,
    cases: add(come, total(losing, cases)),
    burden,
    left: quantise(left),
  };
}

const together = (a: Line, b: Line): Line => ({
  ...a,
  come: add(a.come, b.come),
  cases: add(a.cases, b.cases),
  burden: add(a.burden, b.burden),
  left: add(a.left, b.left),
});

/** Where two reforms speak of the same cases, their rows overlap and have no total. */
function isDisjoint(patches: readonly MovePatch[]): boolean {
  const rows = patches.flatMap(({ losing }) => losing.flat());
  return new Set(rows).size === rows.length;
}

function tableOf(lines: readonly Line[], currency: string, isAdditive: boolean): Table {
  const sorted = [...lines].sort(
    (a, b) => byCodeUnit(a.segment, b.segment) || byCodeUnit(a.reform, b.reform),
  );
  const unit = `${currency}/year`;
  return {
    id: 'cannot-adopt',
    columns: [
      { id: 'segment' },
      { id: 'reform' },
      { id: 'ceiling', unit: '1' },
      { id: 'reached', unit: '1' },
      { id: 'inOthers', unit },
      { id: 'cannotAdopt', unit },
    ],
    rows: sorted.map(({ segment, reform, ceiling, come, cases, burden, left }) => [
      segment,
      reform,
      toText(ceiling),
      isZero(cases) ? null : toText(round(divide(come, cases), sharePlaces, 'half-even')),
      toText(burden),
      toText(left),
    ]),
    ...(isAdditive
      ? {
          total: [
            'total',
            null,
            null,
            null,
            toText(sum(sorted.map(({ burden }) => burden))),
            toText(sum(sorted.map(({ left }) => left))),
          ],
        }
      : {}),
  };
}
