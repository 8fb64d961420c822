/** What became of a check, and what is to be said where it does not hold. */
import { wrong, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, type Exact } from '../../quantity/exact.js';
import { atScale, upTo } from '../../quantity/display.js';
import type { Check, Limit, Selected } from './check.js';
import { judged, type Judgement, type Verdict } from './judge.js';
import { measured, type Lack } from './measure.js';

export type Outcome = {
  readonly check: Check;
  readonly verdict: Verdict;
  /** Absent where there is no value to judge. */
  readonly judgement?: Judgement;
  /** Why the check does not hold. */
  readonly finding?: Diagnostic;
};

/** @throws EvaluationProblem where a figure has no value in a year */
export function outcomesOf(checks: readonly Check[]): readonly Outcome[] {
  const some = checks.filter(({ selected }) => !selected?.problem);
  const values = measured(some);
  return checks.map((check) => {
    const problem = check.selected?.problem;
    // Whatever its level: nothing was checked.
    if (problem) return { check, verdict: 'failed', finding: nothingSelected(check, problem) };
    const value = values(check);
    return typeof value === 'string' ? without(check, lacking(check, value)) : withValue(check, value);
  });
}

function withValue(check: Check, value: Exact): Outcome {
  const judgement = judged(check, value);
  const { verdict } = judgement;
  const fails = verdict === 'failed' || verdict === 'warned';
  const finding = fails ? atLevel(verdict, broken(check, judgement)) : undefined;
  return { check, verdict, judgement, ...(finding ? { finding } : {}) };
}

function without(check: Check, diagnostic: Diagnostic): Outcome {
  const verdict = check.level === 'warn' ? 'warned' : 'failed';
  return { check, verdict, finding: atLevel(verdict, diagnostic) };
}

const atLevel = (verdict: Verdict, diagnostic: Diagnostic): Diagnostic =>
  verdict === 'warned' ? { ...diagnostic, severity: 'warning' } : diagnostic;

type Problem = NonNullable<Selected['problem']>;

/** The help is part of what is said: a result has no other place for it. */
const nothingSelected = ({ id, place }: Check, { message, help }: Problem): Diagnostic =>
  wrong('BRD873', place, `"${id}" selects nothing: ${message}; ${help}`);

function lacking({ id, that, place }: Check, lack: Lack): Diagnostic {
  if (lack === 'open')
    return wrong(
      'BRD875',
      place,
      `"${id}" cannot be judged: lines of which only the whole is known leave ${that} open`,
      'check economicCost, or select what is known in its parts: select: {item: ...}',
    );
  return wrong(
    'BRD876',
    place,
    `"${id}" cannot be judged: it would be a share of nothing`,
    'say the limit in the unit of the measure, or select what is not zero',
  );
}

function broken(check: Check, judgement: Judgement): Diagnostic {
  const { id, place, demand, follows } = check;
  const { limit, value, margin } = judgement;
  if (!follows)
    return wrong(
      'BRD874',
      place,
      `"${id}" follows after all: it comes to ${inWords(limit, value)}`,
      'take "follows: false" out, and its reason',
    );
  if (demand.is === 'equals') return otherFigure(check, judgement);
  const [found, asked] = [inWords(limit, value), printed(limit)];
  const [below, above] = check.from
    ? [`"${id}" changes by ${found}, below ${asked}`, `"${id}" changes by ${found}, above ${asked}`]
    : [`"${id}" comes to ${found}, below ${asked}`, `"${id}" comes to ${found}, above ${asked}`];
  const message = compare(value, limit.value) < 0 ? below : above;
  return { ...wrong('BRD871', place, message, explainIt), note: `the margin is ${inWords(limit, margin)}` };
}

const explainIt = 'balduque explain shows what the value is made of';

function otherFigure({ id, place, demand }: Check, { limit, value, rounded, margin }: Judgement): Diagnostic {
  const rounding = demand.is === 'equals' ? demand.rounding : 'none';
  const exactly = inWords(limit, value);
  const message =
    rounding === 'none' || !rounded
      ? `"${id}" comes to ${exactly}, and ${printed(limit)} is printed`
      : `"${id}" comes to ${exactly}, rounded ${rounding} to ${inWords(limit, rounded)}, and ${printed(limit)} is printed`;
  const help =
    'balduque explain shows what the value is made of; what does not follow from its own inputs is kept with follows: false and a note';
  return { ...wrong('BRD872', place, message, help), note: `the margin is ${inWords(limit, margin)}` };
}

/** In the scale and with the unit of the limit, with three digits more than were printed. */
export const inWords = ({ scale, decimals }: Limit, value: Exact): string =>
  `${upTo(scale.fromBase(value), Math.max(0, decimals) + moreDigits)}${scale.words}`;
const moreDigits = 3;

/** As it stands in the file, with commas between thousands as everywhere. */
export const printed = ({ scale, value, decimals }: Limit): string =>
  `${atScale(scale.fromBase(value), 0, Math.max(0, decimals))}${scale.words}`;
