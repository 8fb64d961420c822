/** Diagnostics with their code frames. */
import { Chalk, type ChalkInstance } from 'chalk';
import { codeEntry } from '../diagnostic/codes.js';
import type { Diagnostic, Label } from '../diagnostic/diagnostic.js';
import { printable } from '../source/printable.js';
import { lineText, placeOf, positionAt } from '../source/text.js';
import type { RenderOptions } from './options.js';
import { wrap } from './text.js';

export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  { color, width }: Pick<RenderOptions, 'color' | 'width'>,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const shown = diagnostics
    .slice(0, mostShown)
    .map((diagnostic) => `${renderOne(diagnostic, width, chalk)}\n`)
    .join('\n');
  const rest = diagnostics.length - mostShown;
  return rest > 0 ? `${shown}\nand ${rest} more\n` : shown;
}

const mostShown = 1000;

/** What a message quotes may be as long as a file. */
const short = (text: string): string => printable(text.length > 500 ? `${text.slice(0, 497)}...` : text);

function renderOne(
  { code, severity, message, labels, help, note }: Diagnostic,
  width: number,
  chalk: ChalkInstance,
): string {
  const paint = severity === 'error' ? chalk.red : chalk.yellow;
  const head = `${paint.bold(`${severity} ${code}`)}: ${short(message)}`;
  const frames = labels.map((label, i) => frame(label, width, i === 0 ? paint : chalk.cyan, chalk));
  const tail = [
    help === undefined ? [] : [`  ${chalk.green('help')}: ${wrap(short(help), width - 8, '        ')}`],
    note === undefined ? [] : [`  note: ${wrap(note, width - 8, '        ')}`],
  ].flat();
  return [head, ...frames, ...tail].join('\n');
}

function frame({ span, text }: Label, width: number, paint: ChalkInstance, chalk: ChalkInstance): string {
  const { line, column } = positionAt(span.source, span.start);
  const whole = lineText(span.source, line);
  if (whole === '') return `  ${chalk.dim('-->')} ${placeOf(span)}${text === '' ? '' : ` ${text}`}`;
  const gutter = String(line);
  const room = Math.max(20, width - gutter.length - 6);
  const from = column > room - 10 ? Math.max(0, column - Math.floor(room / 2)) : 0;
  const shown = printable(whole.slice(from, from + room).replaceAll('\t', ' '));
  const length = Math.max(
    1,
    Math.min(span.end - span.start, whole.length - column + 1, room - (column - 1 - from)),
  );
  const marks = `${' '.repeat(column - 1 - from)}${'^'.repeat(length)}${text === '' ? '' : ` ${text}`}`;
  return [
    `  ${chalk.dim('-->')} ${placeOf(span)}`,
    `  ${chalk.dim(`${gutter} |`)} ${shown}`,
    `  ${chalk.dim(`${' '.repeat(gutter.length)} |`)} ${paint(marks)}`,
  ].join('\n');
}

/** What `balduque explain CODE` says. */
export function renderCode(code: Diagnostic['code']): string {
  const { name, explanation, wrong, right } = codeEntry(code);
  const block = (text: string): string =>
    text === ''
      ? '  (nothing)'
      : text
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n');
  return `${code}: ${name}\n\n${wrap(explanation, 80)}\n\nwrong:\n${block(wrong)}\n\nright:\n${block(right)}\n`;
}
