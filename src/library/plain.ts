/** Diagnostics as plain data: places as lines and columns, without the text of the files. */
import type { Diagnostic as Found, Label as Marked } from '../diagnostic/diagnostic.js';
import { positionAt } from '../source/text.js';
import type { Diagnostic, Label } from './types.js';

export const plain = ({ code, severity, message, help, note, labels }: Found): Diagnostic => ({
  code,
  severity,
  message,
  ...(help === undefined ? {} : { help }),
  ...(note === undefined ? {} : { note }),
  labels: labels.map(place),
});

function place({ span: { source, start, end }, text }: Marked): Label {
  const [from, to] = [positionAt(source, start), positionAt(source, end)];
  return { file: source.path, ...from, endLine: to.line, endColumn: to.column, text };
}
