/** Checks that need numbers: the shares of a procedure's channels, and of its variants, add to 100 % where they are products, names or series too. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import { add, compare, exact, multiply, one, quantise, toText, zero, type Exact } from '../quantity/exact.js';
import { createEvaluator, type Evaluator } from '../evaluate/exact.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import type { Plan, Row } from '../plan/plan.js';

export function reviewShares(plan: Plan, year: number): readonly Diagnostic[] {
  try {
    const evaluator = createEvaluator(plan, plan, year);
    const rows = plan.rows.filter(({ class: of }) => of === 'cases');
    return [...problems(channelShares, rows, evaluator), ...problems(variantShares, rows, evaluator)];
  } catch (error) {
    if (error instanceof EvaluationProblem) return [error.diagnostic];
    throw error;
  }
}

/** Which rows have parts of one whole, and each part once. */
type Parts = {
  readonly what: 'channels' | 'variants';
  readonly share: 'channelShare' | 'variantShare';
  readonly whole: (at: Row['at']) => string | undefined;
  readonly part: (at: Row['at']) => string;
};

const channelShares: Parts = {
  what: 'channels',
  share: 'channelShare',
  whole: (at) =>
    at.channel === undefined ? undefined : [at.procedure, at.segment, at.variant ?? ''].join(' '),
  part: (at) => at.channel ?? '',
};
const variantShares: Parts = {
  what: 'variants',
  share: 'variantShare',
  whole: (at) => (at.variant === undefined ? undefined : [at.procedure, at.segment].join(' ')),
  part: (at) => at.variant ?? '',
};

function problems(of: Parts, rows: readonly Row[], at: Evaluator): readonly Diagnostic[] {
  const found = new Map<string, { total: Exact; readonly row: Row; readonly seen: Set<string> }>();
  for (const row of rows) {
    const [whole, part] = [of.whole(row.at), of.part(row.at)];
    if (whole === undefined) continue;
    const known = found.get(whole) ?? { total: zero, row, seen: new Set() };
    found.set(whole, known);
    if (known.seen.has(part)) continue;
    known.seen.add(part);
    known.total = add(known.total, at.value(row, of.share));
  }
  return [...found.values()].flatMap(({ total, row }) => problem(of, total, row, at.year) ?? []);
}

function problem({ what }: Parts, total: Exact, { at, place }: Row, year: number): Diagnostic | undefined {
  const settled = quantise(total);
  if (compare(settled, one) === 0) return undefined;
  const message = `the shares of the ${what} of "${at.procedure}" add to ${toText(multiply(settled, exact(100)))} % in ${year}`;
  return wrong('BRD406', place, message, 'they add to 100 %');
}
