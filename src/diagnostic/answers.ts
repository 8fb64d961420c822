/**
 * Warnings that a model answers. A reviewer asks, the file says why it is so all the same, and the question is not asked again: `answers: {BRD707:
 * The course lasts five days.}` in the map around the place. Errors cannot be answered.
 */
import type { Said, Span } from '../source/text.js';
import type { Code } from './codes.js';
import { doubtful, hasErrors, type Diagnostic } from './diagnostic.js';

export type Answer = {
  readonly code: Said<Code>;
  readonly why: string;
  /** The map that holds it: what stands in there is answered. */
  readonly within: Span;
  /** Said at the head of a model: for all its files. */
  readonly everywhere: boolean;
};

/** What is left to be said: the answered warnings are out, and answers that nothing asked for are in. */
export function settle(
  diagnostics: readonly Diagnostic[],
  answers: readonly Answer[],
): readonly Diagnostic[] {
  const used = new Set<Answer>();
  const left = diagnostics.filter((diagnostic) => {
    const answer = answers.find((one) => answered(diagnostic, one));
    if (answer) used.add(answer);
    return !answer;
  });
  // Of a model with an error not all questions were asked.
  if (hasErrors(left)) return left;
  const idle = answers.filter((answer) => !used.has(answer));
  return [...left, ...idle.map(nothingAsked)];
}

function answered({ severity, code, labels: [label] }: Diagnostic, answer: Answer): boolean {
  if (severity === 'error' || code !== answer.code.value) return false;
  if (answer.everywhere || !label) return answer.everywhere;
  const { span } = label;
  const { source, start, end } = answer.within;
  return span.source === source && span.start >= start && span.end <= end;
}

const nothingAsked = ({ code }: Answer): Diagnostic =>
  doubtful('BRD212', code.span, `nothing here asks what ${code.value} would ask`, 'leave the answer out');
