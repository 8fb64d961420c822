/** Checks for a terminal and for Markdown: for each file its checks, and how many hold. */
import type { ChalkInstance } from 'chalk';
import { markdownTable } from 'markdown-table';
import type { Result, Table } from '../result/result.js';
import { shownFiles, summaryOf, type ShownCheck, type ShownFile } from './check-rows.js';
import type { RenderOptions } from './options.js';
import { checkWord, countOf, isCheckWord } from '../vocabulary/check-words.js';
import type { Language } from '../vocabulary/labels.js';
import { wrap } from './text.js';

const numbers = ['measured', 'rounded', 'demand', 'margin'] as const;
type NumberColumn = (typeof numbers)[number];
export function terminalChecks(result: Result, options: RenderOptions, chalk: ChalkInstance): string {
  const files = shownFiles(result, options).map((file) => fileText(file, result, options, chalk));
  const whole = wholeSummary(result, options);
  return `${[...files, ...(whole === undefined ? [] : [chalk.bold(whole)])].join('\n\n')}\n`;
}

const verdictIn = (verdict: string, language: Language): string =>
  isCheckWord(verdict) ? checkWord(verdict, language) : verdict;

const summary = ({ tables }: Result): Table | undefined => tables.find(({ id }) => id === 'summary');

/** Of several files; one alone has said it in its head. */
function wholeSummary(result: Result, options: RenderOptions): string | undefined {
  const table = summary(result);
  if (!table?.total || table.rows.length < 2) return undefined;
  const { language } = options;
  return `${countOf(table.rows.length, 'files', language)}, ${summaryOf(table.total, table, language)}`;
}

function headOf(path: string, result: Result, options: RenderOptions): string {
  const table = summary(result);
  const row = table?.rows.find(([name]) => name === path);
  return table && row ? `${path}: ${summaryOf(row, table, options.language)}` : path;
}

function fileText(file: ShownFile, result: Result, options: RenderOptions, chalk: ChalkInstance): string {
  const { language } = options;
  const { checks, common } = file;
  const lines = common.map((text) => chalk.dim(`  ${wrap(text, options.width - 2, '  ')}`));
  const verdictWidth = Math.max(0, ...checks.map(({ verdict }) => verdictIn(verdict, language).length));
  const columns = numbers.filter((column) => checks.some((check) => check[column] !== ''));
  const widths = columns.map((column) =>
    Math.max(checkWord(column, language).length, ...checks.map((check) => check[column].length)),
  );
  const cells = (of: (column: NumberColumn) => string): string =>
    columns
      .map((column, i) =>
        column === 'demand' ? of(column).padEnd(widths[i] ?? 0) : of(column).padStart(widths[i] ?? 0),
      )
      .join('  ');
  const layout: Layout = { verdictWidth, cells, options, chalk };
  const blocks = checks.map((check) => checkText(check, layout));
  const names = chalk.dim(
    right(
      '',
      cells((column) => checkWord(column, language)),
      options.width,
    ),
  );
  return [
    chalk.bold(headOf(file.path, result, options)),
    ...lines,
    ...(blocks.length > 0 ? [names, ...blocks] : []),
  ].join('\n');
}

type Layout = {
  readonly verdictWidth: number;
  readonly cells: (of: (column: NumberColumn) => string) => string;
  readonly options: RenderOptions;
  readonly chalk: ChalkInstance;
};

/** The name; below it what is checked, with the numbers to the right where there is room, else below; then what there is to be said. */
function checkText(check: ShownCheck, { verdictWidth, cells, options, chalk }: Layout): string {
  const { width, language } = options;
  const paint = paints(chalk)[check.verdict] ?? String;
  const indent = ' '.repeat(verdictWidth + 4);
  const below = (text: string): string =>
    `${indent}${wrap(text, width - indent.length).replaceAll('\n', `\n${indent}`)}`;
  const about = below(check.about);
  const block = cells((column) => check[column]);
  const lines = right(about, block, width);
  const name = wrap(check.name, width - indent.length).replaceAll('\n', `\n${indent}`);
  return [
    `  ${paint(verdictIn(check.verdict, language).padEnd(verdictWidth))}  ${name}`,
    lines,
    ...(check.remark === undefined ? [] : [below(check.remark)]),
  ].join('\n');
}

/** A block of numbers at the right end of the line, if there is room behind the text; else on a line of its own. */
function right(text: string, block: string, width: number): string {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const room = width - last.length - 2;
  if (block.length <= room) return `${text}${block.padStart(width - last.length)}`.trimEnd();
  return `${text === '' ? '' : `${text}\n`}${block.padStart(width)}`.trimEnd();
}

const paints = (chalk: ChalkInstance): Readonly<Record<string, (text: string) => string>> => ({
  passed: chalk.green,
  'does not follow': chalk.cyan,
  warned: chalk.yellow,
  failed: chalk.red,
});

export function markdownChecks(result: Result, options: RenderOptions): string {
  const { language } = options;
  const files = shownFiles(result, options).map((file) => {
    const columns = numbers.filter((column) => file.checks.some((check) => check[column] !== ''));
    const head = [
      ...(['verdict', 'check', 'about'] as const).map((word) => checkWord(word, language)),
      ...columns.map((column) => checkWord(column, language)),
    ];
    const rows = file.checks.map((check) => [
      verdictIn(check.verdict, language),
      check.name,
      check.about,
      ...columns.map((column) => check[column]),
    ]);
    const align = head.map((_, i) => (columns[i - 3] && columns[i - 3] !== 'demand' ? 'r' : 'l'));
    const remarks = file.checks.flatMap(({ name, remark }) =>
      remark === undefined ? [] : [`- ${name}: ${remark}`],
    );
    const problems = file.problems.map(({ code, message, place }) => `- ${code} ${message} (${place ?? ''})`);
    return [
      `## ${headOf(file.path, result, options)}`,
      ...file.common.map((text) => `*${text}.*`),
      ...(rows.length > 0
        ? [
            markdownTable(
              [head, ...rows].map((row) => row.map(escaped)),
              { align },
            ),
          ]
        : []),
      ...(remarks.length + problems.length > 0 ? [[...remarks, ...problems].join('\n')] : []),
    ].join('\n\n');
  });
  const whole = wholeSummary(result, options);
  return `${[`# ${checkWord('title', language)}`, ...(whole === undefined ? [] : [whole]), ...files].join('\n\n')}\n`;
}

const escaped = (cell: string): string => cell.replace(/([|\\])/g, '\\$1').replace(/\n/g, ' ');
