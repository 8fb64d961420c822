/** Options that several commands share, from words to what they mean. */
import { selectionProblem } from '../analysis/select.js';
import type { Plan, Selection } from '../plan/plan.js';
import { formatNames, type Format } from '../render/registry.js';
import { numberStyles, signStyles, type NumberStyles } from '../render/numbers.js';
import type { RenderOptions } from '../render/options.js';
import type { World } from '../source/world.js';
import { oneOf, UsageProblem } from './usage.js';
import { english, type Voice } from './voice.js';

export type OutputOptions = {
  readonly format?: string;
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly lang?: string;
  readonly numbers?: string;
  readonly signs?: string;
  /** What `lang` comes to; `computing` finds it out. */
  readonly voice?: Voice;
  /** What `numbers` and `signs` come to; `computing` finds it out. */
  readonly styles?: NumberStyles;
};

const extensions: Readonly<Record<string, Format>> = {
  csv: 'csv',
  json: 'json',
  md: 'markdown',
  txt: 'table',
  xml: 'junit',
};

/**
 * `--format`, else the extension of `-o`, else a table.
 * @param known the formats that the command has
 */
export function formatOf({ format, output }: OutputOptions, known: readonly Format[] = formatNames): Format {
  if (format !== undefined) return oneOf(format, known, 'format');
  if (output === undefined) return 'table';
  const extension = /\.([A-Za-z]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  const found = extensions[extension];
  if (found !== undefined && known.includes(found)) return found;
  const names = known.join('|');
  throw new UsageProblem(
    `the extension of "${output}" is no format`,
    known === formatNames
      ? `.csv, .json, .md or .txt, or say --format ${names}`
      : `.csv, .json, .md, .txt or .xml, or say --format ${names}`,
  );
}

const usualWidth = 100;

export function renderOptionsOf(
  { color, output, styles, voice = english }: OutputOptions,
  world: World,
  stream: 'out' | 'err' = 'out',
): RenderOptions {
  const { environment, terminal } = world;
  const columns = Number(environment['COLUMNS']);
  const width = Number.isInteger(columns) && columns >= 40 ? columns : (terminal.width ?? usualWidth);
  const forced = environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0';
  const wanted = color !== false && (environment['NO_COLOR'] ?? '') === '' && output === undefined;
  const refused = environment['FORCE_COLOR'] === '0';
  return {
    width,
    color: wanted && !refused && (terminal[stream] || forced),
    ...styles,
    ...voice,
  };
}

/** `--numbers` and `--signs`, else BALDUQUE_NUMBERS and BALDUQUE_SIGNS, else `en` and, of levels, `minus`; of changes, `plus`. */
export function stylesOf({ numbers, signs }: OutputOptions, { environment }: World): NumberStyles {
  const sign = signs ?? (environment['BALDUQUE_SIGNS'] || undefined);
  return {
    numbers: oneOf(numbers ?? (environment['BALDUQUE_NUMBERS'] || 'en'), numberStyles, 'number style'),
    ...(sign === undefined ? {} : { signs: oneOf(sign, signStyles, 'sign style') }),
  };
}

/** `authority=SAT`, `procedure=sat-*`, `authority=SAT,IMSS`; several are and. */
export function selectionOf(words: readonly string[]): Selection {
  const selection = new Map<string, readonly string[]>();
  for (const word of words) {
    const [, dimension, values] = /^([a-zA-Z]+)=(.+)$/.exec(word) ?? [];
    if (dimension === undefined || values === undefined)
      throw new UsageProblem(
        `"${word}" selects nothing`,
        "for example: --select authority=SAT, or --select 'procedure=sat-*'",
      );
    if (selection.has(dimension))
      throw new UsageProblem(`${dimension} is selected twice`, `one of several: --select ${dimension}=A,B`);
    selection.set(dimension, values.split(','));
  }
  return selection;
}

export function requireSelection(selection: Selection, plan: Plan, year: number): void {
  const problem = selectionProblem(selection, plan, year);
  if (problem) throw new UsageProblem(problem.message, problem.help);
}

export function wholeNumber(
  word: string | undefined,
  option: string,
  from: number,
  to: number,
): number | undefined {
  if (word === undefined) return undefined;
  const value = Number(word);
  if (!/^\d+$/.test(word) || value < from || value > to)
    throw new UsageProblem(`${option} ${word} is not a whole number from ${from} to ${to}`);
  return value;
}
