/**
 * Time in a queue is a line's time; days until the answer are the resolution: never both for the same hours. A queue of 8 h or more is no
 * queue but a waiting of days; and an answer within the day is waited for in the queue.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, exact, isZero, one, toText, type Exact } from '../../quantity/exact.js';
import type { Span } from '../../source/text.js';
import { isQueue } from '../../vocabulary/review-words.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

const workingDay = exact(8);

export const queueCheck: NumberCheck = (facts) => {
  const { rows } = facts.plan;
  const valued = new Map(
    rows
      .filter(({ class: of, variants }) => of === 'waiting' && variants.delayCost !== 'none')
      .map((row) => [keyOf(row), row]),
  );
  const found = new Map<Span, Diagnostic>();
  if (valued.size === 0) return [];
  const known = new Map<Span, boolean>();
  for (const row of rows) {
    if (row.at.side !== 'user' || !facts.has(row, 'time') || found.has(row.place)) continue;
    const queues = known.get(row.place) ?? isQueueRow(row, facts);
    known.set(row.place, queues);
    const waiting = queues ? valued.get(keyOf(row)) : undefined;
    if (!waiting) continue;
    const problem = twice(row, waiting, facts);
    if (problem) found.set(row.place, problem);
  }
  return [...found.values()];
};

const keyOf = ({ at }: Row): string => `${at.procedure} ${at.segment}`;

function isQueueRow(row: Row, { lineAt }: Facts): boolean {
  const { en, es, de } = lineAt(row.place)?.name ?? {};
  return [row.at.item, en, es, de].some((text) => text !== undefined && isQueue(text));
}

function twice(row: Row, waiting: Row, { value, placeOf }: Facts): Diagnostic | undefined {
  const [time, beyond] = [value(row, 'time'), value(waiting, 'waitingBeyond')];
  if (!time || !beyond || isZero(time) || isZero(beyond)) return undefined;
  const why = reason(time, beyond);
  if (why === undefined) return undefined;
  const doubt = doubtful(
    'BRD713',
    placeOf(row, 'time'),
    `"${row.at.item}" ${why}`,
    'keep one: hours at the counter are a line, days until the answer are the resolution',
  );
  const other = { span: waiting.place, text: `and is valued as ${waiting.variants.delayCost} here` };
  return { ...doubt, labels: [...doubt.labels, other] };
}

function reason(time: Exact, beyond: Exact): string | undefined {
  if (compare(time, workingDay) >= 0)
    return `takes ${toText(time)} h: no queue but the wait for the answer, which is counted a second time`;
  return compare(beyond, one) < 0
    ? 'is the wait for an answer that comes within the day, which is counted a second time'
    : undefined;
}
