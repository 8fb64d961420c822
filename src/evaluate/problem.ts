/** A figure that turns out, only when it is needed, not to have a value. */
import { wrong, type Diagnostic } from '../diagnostic/diagnostic.js';
import type { Code } from '../diagnostic/codes.js';
import { startOfText } from '../source/text.js';
import type { Figure } from '../plan/plan.js';

export class EvaluationProblem extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

export function problemAt(figure: Figure, code: Code, message: string, help: string): EvaluationProblem {
  const span =
    'span' in figure.provenance ? figure.provenance.span : startOfText({ path: figure.path, text: '' });
  return new EvaluationProblem(wrong(code, span, message, help));
}
