/** Whether the reforms of a scenario go together. */
import { disagree, doubtful, wrong, type Report } from '../diagnostic/diagnostic.js';
import { suggestion } from '../diagnostic/suggest.js';
import { rowsOf } from '../plan/patch.js';
import type { Plan } from '../plan/plan.js';
import type { Reform } from './reform.js';
import type { CompiledReform } from './scenario.js';

/** The reforms, with those that a whole contains marked. */
export function judge(
  written: readonly Reform[],
  reforms: readonly CompiledReform[],
  plan: Plan,
  report: Report,
): readonly CompiledReform[] {
  const byId = new Map(written.map((reform) => [reform.id.value, reform]));
  for (const reform of written) {
    reportUnknown(reform, byId, report);
    reportExcluded(reform, byId, report);
    reportLater(reform, reforms, report);
  }
  reportSetTwice(reforms, plan, report);
  return reforms
    .map((reform) => inTime(reform, reforms))
    .map((reform) => {
      const whole = byId.get(reform.id)?.partOf;
      if (!whole || !byId.has(whole.value)) return reform;
      const message = `"${reform.id}" is contained in "${whole.value}", which the scenario has: it counts nothing by itself`;
      report(doubtful('BRD811', whole.span, message, 'leave out the whole, or the part'));
      return { ...reform, within: whole.value };
    });
}

/** A reform does something only while all that it requires is in force. */
function inTime(reform: CompiledReform, all: readonly CompiledReform[]): CompiledReform {
  const needed = requiredBy(reform, all, new Set([reform.id]));
  const from = Math.max(reform.from, ...needed.map((other) => other.from));
  const until = Math.min(...[reform, ...needed].map((one) => one.until ?? Infinity));
  if (from === reform.from && until === (reform.until ?? Infinity)) return reform;
  const end = until === Infinity ? {} : { until };
  return {
    ...reform,
    from,
    ...end,
    patches: reform.patches.map((patch) => ({ ...patch, years: { from, ...end } })),
  };
}

/** What it requires, and what that requires. */
function requiredBy(
  { requires }: CompiledReform,
  all: readonly CompiledReform[],
  seen: Set<string>,
): readonly CompiledReform[] {
  return requires.flatMap((id) => {
    const found = seen.has(id) ? undefined : all.find((one) => one.id === id);
    seen.add(id);
    return found ? [found, ...requiredBy(found, all, seen)] : [];
  });
}

function reportUnknown(
  { requires, partOf }: Reform,
  byId: ReadonlyMap<string, Reform>,
  report: Report,
): void {
  for (const { value, span } of [...(requires ?? []), ...(partOf ? [partOf] : [])])
    if (!byId.has(value))
      report(
        wrong(
          'BRD804',
          span,
          `the scenario has no reform "${value}"`,
          suggestion(value, [...byId.keys()], 'reforms of this scenario'),
        ),
      );
}

function reportExcluded(reform: Reform, byId: ReadonlyMap<string, Reform>, report: Report): void {
  for (const { value, span } of reform.excludes ?? []) {
    const other = byId.get(value);
    if (!other) continue;
    const message = `"${reform.id.value}" and "${value}" exclude each other, and the scenario has both`;
    report(
      disagree(
        'BRD803',
        span,
        { span: other.id.span, text: 'here is the other' },
        message,
        'keep one of them',
      ),
    );
  }
}

function reportLater({ id, requires }: Reform, reforms: readonly CompiledReform[], report: Report): void {
  const own = reforms.find((one) => one.id === id.value);
  for (const { value, span } of requires ?? []) {
    const other = reforms.find((one) => one.id === value);
    if (!own || !other || other.from <= own.from) continue;
    const message = `"${value}" begins in ${other.from}, and "${own.id}", which requires it, in ${own.from}`;
    report(doubtful('BRD812', span, message, `let it begin later: from: ${other.from}`));
  }
}

type Setter = { readonly reform: CompiledReform; readonly from: number; readonly until: number };

/** A cell is set by one reform in a year. */
function reportSetTwice(reforms: readonly CompiledReform[], plan: Plan, report: Report): void {
  const setters = new Map<string, Setter[]>();
  const told = new Set<string>();
  for (const reform of reforms) {
    for (const patch of reform.patches) {
      if (patch.operation !== 'set' || patch.phase === 'structure') continue;
      const own = { reform, from: reform.from, until: reform.until ?? 9999 };
      for (const row of rowsOf(patch)) {
        const key = `${patch.column} ${row}`;
        const others = setters.get(key) ?? [];
        const other = others.find(
          (one) => one.reform !== reform && one.from <= own.until && own.from <= one.until,
        );
        setters.set(key, [...others, own]);
        const pair = other && `${other.reform.id}\u0000${reform.id}`;
        if (!other || !pair || told.has(pair)) continue;
        told.add(pair);
        const { at } = plan.rows[row] as Plan['rows'][number];
        report(
          disagree(
            'BRD802',
            reform.place,
            { span: other.reform.place, text: 'this one sets it, too' },
            `"${other.reform.id}" and "${reform.id}" both set ${patch.column} of "${at.item}" in "${at.procedure}"`,
            'let one end before the other begins, or make one of them a change: 20 % less',
          ),
        );
      }
    }
  }
}
