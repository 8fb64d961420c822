/** A result for a terminal. */
import { Chalk, type ChalkInstance } from 'chalk';
import Table3 from 'cli-table3';
import type { Result, Table } from '../result/result.js';
import { textTable, wholeOf, type TextTable } from './cells.js';
import { terminalChecks } from './checks.js';
import { renderExplanation } from './explanation.js';
import { comparedTitle, panelsOf, titleIn } from './compared.js';
import { isLayout } from './layout-columns.js';
import { gdpLines, headlineLines, yearsOf } from './headline.js';
import { sayOf, type RenderOptions } from './options.js';
import { paragraphs } from './notes.js';
import { truncate, wrap } from './text.js';
import { forPeople } from './for-people.js';

export function renderTerminal(result: Result, options: RenderOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  if (result.command === 'check') return terminalChecks(result, options, chalk);
  if (result.explanation) return `${renderExplanation(result.explanation, options, chalk)}\n`;
  const sections = [
    head(result, chalk, options),
    ...result.tables.map((table) => section(table, result, options, chalk)),
    notes(result, options, chalk),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function head(result: Result, chalk: ChalkInstance, options: RenderOptions): string {
  const [run] = result.runs;
  if (!run) return '';
  const say = sayOf(options);
  if (result.command === 'compare') return comparedHead(result, chalk, options);
  const lines = headlineLines(run, options, result.kind);
  const [labelWidth, valueWidth] = [
    Math.max(...lines.map(({ label }) => label.length)),
    Math.max(...lines.map(({ value }) => value.length)),
  ];
  const left = labelWidth + valueWidth + 6;
  const rows = lines.map(({ label, value, beside, strong }) => {
    const text = `  ${label.padEnd(labelWidth)}  ${value.padStart(valueWidth)}`;
    const tail = beside === '' ? '' : besides(beside, left, options.width);
    return strong ? chalk.bold(text) + chalk.bold(tail) : text + chalk.dim(tail);
  });
  const leading = lines.filter(({ strong }) => strong).length;
  const select = run.select === undefined ? '' : `, ${say('only')} ${run.select}`;
  const title = wrap(`${result.title} (${result.model}), ${yearsOf(result)}${select}`, options.width);
  const gdp = gdpLines(result, options).map((line) =>
    chalk.dim(`  ${wrap(line, options.width - 2, '    ')}`),
  );
  return [
    chalk.bold(title),
    chalk.dim(say(`${result.currency} at prices of ${result.prices}`)),
    '',
    ...rows.slice(0, leading),
    ...gdp,
    ...rows.slice(leading),
  ].join('\n');
}

/** What is compared stands in its table; above it, whose GDP. */
function comparedHead(result: Result, chalk: ChalkInstance, options: RenderOptions): string {
  const say = sayOf(options);
  return [
    chalk.bold(wrap(comparedTitle(result, options), options.width)),
    chalk.dim(say(`${result.currency} at prices of ${result.prices}`)),
    ...gdpLines(result, options).map((line) => chalk.dim(`  ${wrap(line, options.width - 2, '    ')}`)),
  ].join('\n');
}

/** Beside the number where there is room, else below it. */
function besides(text: string, left: number, width: number): string {
  const [room, indent] = width - left >= 14 ? [width - left, left] : [width - 4, 4];
  const lines = wrap(text, room)
    .split('\n')
    .join(`\n${' '.repeat(indent)}`);
  return indent === left ? `  ${lines}` : `\n${' '.repeat(indent)}${lines}`;
}

function section(table: Table, result: Result, options: RenderOptions, chalk: ChalkInstance): string {
  const [run] = result.runs;
  const shown = forPeople(table, options.language, sayOf(options));
  const asTexts = (one: Table): TextTable =>
    textTable(
      one,
      { leads: run?.leads ?? '', whole: wholeOf(result), change: result.kind === 'change' },
      options,
    );
  const whole = asTexts(shown);
  const fits = fixedOf(whole) + leastText <= options.width;
  const grids = fits
    ? [whole]
    : isLayout(shown)
      ? besideEachOther(whole, options.width)
      : panelsOf(shown, result).map(asTexts);
  const overlap =
    table.total || !table.id.startsWith('by-')
      ? ''
      : chalk.dim(`\n${sayOf(options)('the rows overlap, so they have no total')}`);
  return `${chalk.bold(titleIn(table, result, options))}\n${grids.map((one) => grid(one, options, chalk)).join('\n\n')}${overlap}`;
}

const chars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: ' ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

/** Numbers keep their digits; texts give way to the width of the terminal. */
function grid(
  { head: names, rows, total, numeric, wraps }: TextTable,
  { width }: RenderOptions,
  chalk: ChalkInstance,
): string {
  const wants = wantsOf({ head: names, rows, total, numeric, wraps });
  const free = Math.max(8, width - fixedOf({ head: names, rows, total, numeric, wraps }));
  const texts = wants.flatMap((want, i) => (numeric[i] ? [] : [{ i, want }]));
  const widths = share(texts, free, wants);
  const table = new Table3({
    chars,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
    colWidths: widths,
    wordWrap: true,
  });
  table.push(names.map((name) => chalk.dim(name)));
  for (const row of rows)
    table.push(row.map((cell, i) => (i < 2 && !wraps ? truncate(cell, widths[i] ?? 0) : cell)));
  if (total) table.push(total.map((cell, i) => chalk.bold(truncate(cell, widths[i] ?? 0))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** How wide each column would be. */
function wantsOf({ head, rows, total, numeric }: TextTable): readonly number[] {
  const body = [...rows, ...(total ? [total] : [])];
  return head.map((name, i) =>
    Math.max(
      ...body.map((row) => (row[i] ?? '').length),
      numeric[i] ? longestLine(name) : Math.min(name.length, 12),
    ),
  );
}

/** What the numbers and the gaps take, whatever the texts. */
const fixedOf = (table: TextTable): number =>
  wantsOf(table).reduce((sum, want, i) => sum + (table.numeric[i] ? want : 0), 0) +
  1 +
  2 * (table.head.length - 1);

/** A table too wide for its place in several, one below the other, each with the first columns; columns keep their order. */
function besideEachOther(table: TextTable, width: number): readonly TextTable[] {
  const wants = wantsOf(table);
  const named = table.numeric.indexOf(true);
  const panels: number[][] = [];
  let left = 0;
  for (const [i, want] of wants.entries()) {
    if (i < named) continue;
    left -= want + 2;
    if (left < 0 || panels.length === 0) {
      panels.push([]);
      left = width - 1 - roomForNames - want - 2;
    }
    panels.at(-1)?.push(i);
  }
  return panels.map((columns) => {
    const kept = [...Array.from({ length: named }, (_, i) => i), ...columns];
    const only = <T>(cells: readonly T[]): readonly T[] => kept.map((i) => cells[i] as T);
    return {
      ...table,
      head: only(table.head),
      rows: table.rows.map(only),
      total: table.total && only(table.total),
      numeric: only(table.numeric),
    };
  });
}
/** What the names of rows keep of the width. */
const roomForNames = 26;

/** Less than this is left for texts: the table is too wide. */
const leastText = 12;

const longestLine = (name: string): number => Math.max(...name.split('\n').map((line) => line.length));

function share(
  texts: readonly { readonly i: number; readonly want: number }[],
  free: number,
  wants: readonly number[],
): number[] {
  const widths = [...wants];
  let left = free;
  const sorted = [...texts].sort((a, b) => a.want - b.want);
  for (const [at, { i, want }] of sorted.entries()) {
    const fair = Math.floor(left / (sorted.length - at));
    widths[i] = Math.max(2, Math.min(want, fair));
    left -= widths[i] as number;
  }
  return widths;
}

function notes({ notes: all }: Result, options: RenderOptions, chalk: ChalkInstance): string {
  if (all.length === 0) return '';
  const [{ width }, say] = [options, sayOf(options)];
  const lines = paragraphs(all, say).flatMap(({ text, items, listed }) => {
    if (listed) return [` - ${text}`, ...items.map((item) => `   · ${wrap(item, width - 5, '     ')}`)];
    return [` - ${wrap(items.length === 0 ? text : `${text} ${items.join('; ')}.`, width - 3, '   ')}`];
  });
  return [chalk.bold(say('Notes')), ...lines.map((line) => chalk.dim(line))].join('\n');
}
