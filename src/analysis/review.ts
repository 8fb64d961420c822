/** Checks that need numbers: the shares of a procedure's channels add to 100 % where they are products, names or series too. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { add, compare, exact, multiply, one, quantise, toText, zero, type Exact } from '../quantity/exact.js';
import { createEvaluator } from '../evaluate/exact.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import type { Plan, Row } from '../plan/plan.js';

export function reviewShares(plan: Plan, year: number): readonly Diagnostic[] {
  try {
    return [...sharesByProcedure(plan, year)].flatMap(
      ([, { total, row }]) => shareProblem(total, row, year) ?? [],
    );
  } catch (error) {
    if (error instanceof EvaluationProblem) return [error.diagnostic];
    throw error;
  }
}

type Shares = { readonly total: Exact; readonly row: Row };

function sharesByProcedure(plan: Plan, year: number): ReadonlyMap<string, Shares> {
  const at = createEvaluator(plan, plan, year);
  const found = new Map<string, Shares>();
  for (const row of plan.rows) {
    if (row.class !== 'cases' || row.at.channel === undefined) continue;
    const key = `${row.at.procedure} ${row.at.segment}`;
    const { total = zero } = found.get(key) ?? {};
    found.set(key, { total: add(total, at.value(row, 'channelShare')), row: found.get(key)?.row ?? row });
  }
  return found;
}

function shareProblem(total: Exact, { at, place }: Row, year: number): Diagnostic | undefined {
  const settled = quantise(total);
  if (compare(settled, one) === 0) return undefined;
  const message = `the shares of the channels of "${at.procedure}" add to ${toText(multiply(settled, exact(100)))} % in ${year}`;
  return wrong('BRD406', place, message, 'they add to 100 %');
}
