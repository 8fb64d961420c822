/**
 * What a reviewer asks about a scenario's adoption, in numbers: a table of shares that passes its ceiling in a year, and a channel that already
 * has more today than the ceiling lets it reach. Adoption itself never passes the ceiling (`scenario/apply.ts`), so the result stands.
 */
import { doubtful, type Diagnostic } from '../diagnostic/diagnostic.js';
import { createEvaluator, type Evaluator } from '../evaluate/exact.js';
import { EvaluationProblem } from '../evaluate/problem.js';
import type { Formula } from '../formula/formula.js';
import type { MovePatch } from '../plan/patch.js';
import type { Figure, Plan } from '../plan/plan.js';
import { percent } from '../quantity/display.js';
import { compare, type Exact } from '../quantity/exact.js';
import type { Span } from '../source/text.js';
import type { CompiledReform, Scenario } from '../scenario/scenario.js';
import { figuresIn } from './explain-figure.js';

/** One question a reform and kind: hundreds of procedures may have the same shares. */
export function reviewAdoption(scenario: Scenario): readonly Diagnostic[] {
  const years = new Map<number, Evaluator>();
  const at = (year: number): Evaluator => {
    const known = years.get(year) ?? createEvaluator(scenario.baseline, scenario.baseline, year);
    years.set(year, known);
    return known;
  };
  return scenario.reforms.flatMap((reform) => {
    const moves = reform.patches.filter((patch): patch is MovePatch => patch.operation === 'move');
    return [sharesAbove, todayAbove].flatMap((ask) => firstOf(moves, ask, { reform, scenario, at }) ?? []);
  });
}

type Asked = {
  readonly reform: CompiledReform;
  readonly scenario: Scenario;
  readonly at: (year: number) => Evaluator;
};
type Question = (move: MovePatch, asked: Asked) => Diagnostic | undefined;

function firstOf(moves: readonly MovePatch[], ask: Question, asked: Asked): Diagnostic | undefined {
  try {
    for (const move of moves) {
      const found = ask(move, asked);
      if (found) return found;
    }
    return undefined;
  } catch (error) {
    // What has no value in a year is told where the scenario is computed.
    if (error instanceof EvaluationProblem) return undefined;
    throw error;
  }
}

const sharesAbove: Question = ({ pace, ceiling }, { reform, scenario, at }) => {
  const { id, from, until } = reform;
  const { years } = scenario;
  if (pace.of !== 'whole') return undefined;
  for (let year = from; year <= Math.min(until ?? years.until, years.until); year++) {
    const [share, limit] = [pace.share, ceiling].map((one) => at(year).alone(one)) as [Exact, Exact];
    if (compare(share, limit) <= 0) continue;
    const message = `the shares of "${id}" come to ${inPercent(share)} in ${year}, and its ceiling is ${inPercent(limit)}`;
    return asked([pace.share, ceiling], reform, scenario, message, 'it is held at the ceiling');
  }
  return undefined;
};

const todayAbove: Question = ({ rows, ceiling }, { reform, scenario, at }) => {
  const { id, from } = reform;
  const row = scenario.baseline.rows[rows[0] ?? -1];
  if (!row) return undefined;
  const [own, limit] = [at(from).value(row, 'channelShare'), at(from).alone(ceiling)];
  if (compare(own, limit) <= 0) return undefined;
  const { channel = '', procedure } = row.at;
  const message = `"${channel}" of "${procedure}" has ${inPercent(own)} already, and the ceiling of "${id}" is ${inPercent(limit)} in ${from}`;
  const help = 'its share stays as it is, and grows once the ceiling is higher';
  return asked([ceiling], reform, scenario, message, help);
};

/** Asked in the reform, where an answer can stand; what it takes by name is shown beside. */
function asked(
  formulas: readonly Formula[],
  reform: CompiledReform,
  { baseline }: Scenario,
  message: string,
  help: string,
): Diagnostic {
  const places = formulas.flatMap((formula) => placeOf(formula, reform, baseline) ?? []);
  const own = places.find(({ isOwn }) => isOwn)?.span ?? reform.place;
  const found = doubtful('BRD807', own, message, help);
  const ceiling = places.at(-1)?.span;
  const other = ceiling && ceiling !== own ? [{ span: ceiling, text: 'the ceiling stands here' }] : [];
  return { ...found, labels: [...found.labels, ...other] };
}

function placeOf(
  formula: Formula,
  { id }: CompiledReform,
  { figures }: Plan,
): { readonly span: Span; readonly isOwn: boolean } | undefined {
  const [use] = figuresIn(formula);
  if (!use) return undefined;
  const { provenance, path } = figures[use.figure] as Figure;
  return 'span' in provenance
    ? { span: provenance.span, isOwn: path.startsWith(`reforms/${id}/`) }
    : undefined;
}

/** `66.67 %`, `80 %`. */
const inPercent = (share: Exact): string => percent(share).replace(/\.?0+ %$/, ' %');
