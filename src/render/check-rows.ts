/** What people see of a check: its words, and its numbers in the scale in which the demand was printed. */
import { atScale, upTo } from '../quantity/display.js';
import { divide, exact } from '../quantity/exact.js';
import type { Finding, Result, Table } from '../result/result.js';
import { checkWord, countOf, isCheckWord } from '../vocabulary/check-words.js';
import { labelOf, type Language } from '../vocabulary/labels.js';
import type { Say } from '../vocabulary/say.js';
import { sayOf, type RenderOptions } from './options.js';

export type ShownCheck = {
  readonly id: string;
  /** The title, else the id. */
  readonly name: string;
  readonly verdict: string;
  /** What is checked, and in which run. */
  readonly about: string;
  readonly measured: string;
  readonly rounded: string;
  readonly demand: string;
  readonly margin: string;
  /** Why a printed figure does not follow; why a check does not hold, and where it stands. */
  readonly remark?: string;
};

export type ShownFile = {
  readonly path: string;
  readonly checks: readonly ShownCheck[];
  /** What holds for all of them. */
  readonly common: readonly string[];
  /** What kept the file from being computed. */
  readonly problems: readonly Finding[];
};

/** In the order of the summary, which names every file. @param apart what all checks of a file have in common is said of each of them */
export function shownFiles(
  result: Result,
  options: Pick<RenderOptions, 'language' | 'say'>,
  apart = false,
): readonly ShownFile[] {
  const paths = (result.tables.find(({ id }) => id === 'summary')?.rows ?? []).map(([path]) => path ?? '');
  return paths.map((path) => {
    const table = result.tables.find(({ id }) => id === `checks:${path}`);
    const findings = result.findings.filter(({ file }) => file === path);
    const rows = table?.rows.map((row) => cellsOf(table, row)) ?? [];
    const common = apart ? nothing : commonOf(rows);
    return {
      path,
      common: commonWords(common, sayOf(options)),
      checks: rows.map((cells) => shown(cells, { table, findings, common }, options)),
      problems: table ? [] : findings,
    };
  });
}

export type CheckCells = Readonly<Record<string, string | null | undefined>>;

export const cellsOf = ({ columns }: Table, row: Table['rows'][number]): CheckCells =>
  Object.fromEntries(columns.map(({ id }, i) => [id, row[i]]));

type Around = {
  readonly table: Table | undefined;
  readonly findings: readonly Finding[];
  readonly common: Common;
};

function shown(
  cells: CheckCells,
  { table, findings, common }: Around,
  { language, ...wording }: Pick<RenderOptions, 'language' | 'say'>,
): ShownCheck {
  const say = sayOf(wording);
  const id = cells['check'] ?? '';
  const titles = table?.titles;
  const number = (key: string, more: number): string => numberOf(cells, key, more);
  const remark = remarkOf(cells, findings);
  return {
    id,
    name: titles && Object.hasOwn(titles, id) ? (titles[id] ?? id) : id,
    verdict: cells['verdict'] ?? '',
    about: aboutOf(cells, language, say, common),
    measured: number('measured', 3),
    rounded: number('rounded', 0),
    demand: demandIn(cells['demand'] ?? '', language),
    margin: number('margin', 3),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** In the printed scale: `-1,088,000`, with the printed digits and three more where there are some; what has no value is a dash. */
function numberOf(cells: CheckCells, key: string, more: number): string {
  const value = cells[key];
  if (value == null) return key === 'rounded' ? '' : '–';
  const printed = /\.(\d+)/.exec(cells['demand'] ?? '')?.[1]?.length ?? 0;
  const decimals = Math.max(printed, Number(cells['decimals'] ?? 0), 0);
  const scaled = divide(exact(value), exact(cells['factor'] ?? '1'));
  const [least, most] = [atScale(scaled, 0, decimals), upTo(scaled, decimals + more)];
  return most.length > least.length ? most : least;
}

function aboutOf(cells: CheckCells, language: RenderOptions['language'], say: Say, common: Common): string {
  const { that, select, per, over, changeFrom, scenario, year, prices, rounding, status, level } = cells;
  const parts = [
    labelOf(that ?? '', language),
    ...(over == null ? [] : [labelOf(over, language)]),
    ...(select == null ? [] : [select]),
    ...(per == null ? [] : [`${checkWord('per', language)} ${per}`]),
    ...(changeFrom == null ? [] : [`${checkWord('from', language)} ${changeFrom}`]),
    ...(scenario == null ? [] : [scenario]),
    year ?? '',
    ...(prices == null || prices === year ? [] : [`${checkWord('prices', language)} ${prices}`]),
    ...(rounding == null || rounding === common.rounding ? [] : [roundingWords(rounding, language, say)]),
    ...(status === 'inferred' && common.status !== status ? [say('computed, not published')] : []),
    ...(level === 'warn' ? [say('a warning at most')] : []),
  ];
  return parts.join(', ');
}

const roundingWords = (rounding: string, language: Language, say: Say): string =>
  rounding === 'none' ? say('not rounded') : `${checkWord('rounded', language)} ${rounding}`;

/** `warn > 0 %`: the words of the tool in it, in the language. */
const demandIn = (demand: string, language: Language): string =>
  demand.replace(/\b(warn|error|not)(?= )/g, (word) =>
    isCheckWord(word) ? checkWord(word, language) : word,
  );

/** What all checks of a file have in common is said once, above them. */
type Common = { readonly rounding: string | undefined; readonly status: string | undefined };

const nothing: Common = { rounding: undefined, status: undefined };

function commonOf(rows: readonly CheckCells[]): Common {
  const only = (key: string): string | undefined => {
    const found = new Set(rows.flatMap((cells) => cells[key] ?? []));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return { rounding: only('rounding'), status: only('status') };
}

const commonWords = ({ rounding, status }: Common, say: Say): readonly string[] => [
  ...(rounding === undefined
    ? []
    : [
        say(
          rounding === 'none'
            ? 'compared with printed figures as it is, not rounded'
            : `compared with printed figures at their digits, rounded ${rounding}`,
        ),
      ]),
  ...(status === 'inferred' ? [say('computed by us from its figures, not published')] : []),
];

function remarkOf({ verdict, note, place }: CheckCells, findings: readonly Finding[]): string | undefined {
  if (verdict === 'does not follow') return note ?? undefined;
  const found = findings.find((one) => one.place === place && one.code.startsWith('BRD87'));
  return found && `${found.code} ${found.message} (${found.place ?? ''})`;
}

/** `9 checks: 8 passed, 1 failed`. */
export function summaryOf(row: Table['rows'][number], table: Table, language: Language): string {
  const cells = cellsOf(table, row);
  const count = (key: string): number => Number(cells[key] ?? 0);
  const parts = (['passed', 'doesNotFollow', 'warned', 'failed', 'problems'] as const)
    .filter((key) => count(key) > 0)
    .map((key) => countOf(count(key), key, language));
  const found = parts.join(', ');
  return count('checks') === 0 ? found : `${countOf(count('checks'), 'checks', language)}: ${found}`;
}
