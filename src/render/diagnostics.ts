/** Diagnostics with their code frames. */
import { Chalk, type ChalkInstance } from 'chalk';
import { codeEntry } from '../diagnostic/codes.js';
import type { Diagnostic, Label } from '../diagnostic/diagnostic.js';
import { printable } from '../source/printable.js';
import { lineText, placeOf, positionAt } from '../source/text.js';
import { inEnglish, type Say } from '../vocabulary/say.js';
import { sayOf, type RenderOptions } from './options.js';
import { wrap } from './text.js';

export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  { color, width, say }: Pick<RenderOptions, 'color' | 'width' | 'say'>,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const inWords = sayOf({ say });
  const shown = diagnostics
    .slice(0, mostShown)
    .map((diagnostic) => `${renderOne(diagnostic, width, chalk, inWords)}\n`)
    .join('\n');
  const rest = diagnostics.length - mostShown;
  return rest > 0 ? `${shown}\n${inWords(`and ${rest} more`)}\n` : shown;
}

const mostShown = 1000;

/** What a message quotes may be as long as a file, and go over lines. */
const short = (text: string): string =>
  printable((text.length > 500 ? `${text.slice(0, 497)}...` : text).replace(/\s*\n\s*/g, ' '));

function renderOne(
  { code, severity, message, labels, help, note }: Diagnostic,
  width: number,
  chalk: ChalkInstance,
  say: Say,
): string {
  const paint = severity === 'error' ? chalk.red : chalk.yellow;
  const head = `${paint.bold(`${say(severity)} ${code}`)}: ${short(say(message))}`;
  const frames = labels.map(({ span, text }, i) =>
    frame({ span, text: say(text) }, width, i === 0 ? paint : chalk.cyan, chalk),
  );
  const below = (word: string, text: string | undefined, paintWord: (word: string) => string): string[] => {
    const indent = ' '.repeat(say(word).length + 4);
    return text === undefined
      ? []
      : [`  ${paintWord(say(word))}: ${wrap(short(say(text)), width - indent.length, indent)}`];
  };
  const tail = [...below('help', help, chalk.green), ...below('note', note, String)];
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
export function renderCode(code: Diagnostic['code'], say: Say = inEnglish): string {
  const { name, explanation, wrong, right } = codeEntry(code);
  const block = (text: string): string =>
    text === ''
      ? `  ${say('(nothing)')}`
      : text
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n');
  const [head, why] = [`${code}: ${say(name)}`, wrap(say(explanation), 80)];
  return `${head}\n\n${why}\n\n${say('wrong:')}\n${block(wrong)}\n\n${say('right:')}\n${block(right)}\n`;
}
