/** What is wrong, as data. The message says what is wrong; only `help` says how to mend it. */
import { positionAt, type Span } from '../source/text.js';
import type { Code } from './codes.js';

export type Severity = 'error' | 'warning';

export type Label = { readonly span: Span; readonly text: string };

export type Diagnostic = {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The first is the place; the others show what it disagrees with. */
  readonly labels: readonly Label[];
  readonly help?: string;
  readonly note?: string;
};

export type Report = (diagnostic: Diagnostic) => void;

/** An error at one place. */
export const wrong = (code: Code, span: Span, message: string, help?: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  labels: [{ span, text: '' }],
  ...(help === undefined ? {} : { help }),
});

export const doubtful = (code: Code, span: Span, message: string, help?: string): Diagnostic => ({
  ...wrong(code, span, message, help),
  severity: 'warning',
});

/** Two lines that disagree. */
export const disagree = (
  code: Code,
  span: Span,
  other: Label,
  message: string,
  help?: string,
): Diagnostic => {
  const first = wrong(code, span, message, help);
  return { ...first, labels: [...first.labels, other] };
};

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');

/** A report that knows whether an error went through it. */
export function watched(tell: Report): { readonly report: Report; readonly sound: () => boolean } {
  let sound = true;
  const report: Report = (diagnostic) => {
    if (diagnostic.severity === 'error') sound = false;
    tell(diagnostic);
  };
  return { report, sound: () => sound };
}

/** In order of place, each said once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: sortKey(diagnostic) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.filter(({ key }, i) => key !== keyed[i - 1]?.key).map(({ diagnostic }) => diagnostic);
}

function sortKey({ labels, code, message }: Diagnostic): string {
  const span = labels[0]?.span;
  if (!span) return `\u0000${code}\u0000${message}`;
  const { line, column } = positionAt(span.source, span.start);
  return [
    span.source.path,
    String(line).padStart(9, '0'),
    String(column).padStart(9, '0'),
    code,
    message,
  ].join('\u0000');
}
