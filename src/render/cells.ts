/** A table of the result as texts for people: one scale for a column, shares of the leading measure, titles beside ids. */
import { atScale, fromText, percent, readable, scaled } from '../quantity/display.js';
import {
  compare,
  divide,
  exact,
  isZero,
  larger,
  magnitude,
  orderOfMagnitude,
  zero,
  type Exact,
} from '../quantity/exact.js';
import type { Column, Result, Table } from '../result/result.js';
import { labelOf, type Language } from '../vocabulary/labels.js';
import { unitIn, type Say } from '../vocabulary/say.js';
import { hasNumber, isCompared, isMixed, isRepeated, mixedText } from './compared.js';
import { hasOneSign, inOneScale, isDifference, isNeverAlone } from './change-columns.js';
import { inOneLine, isLayout, layoutScale, stacked } from './layout-columns.js';
import { styled, withPlus } from './numbers.js';
import { sayOf, type RenderOptions } from './options.js';

export type TextTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | undefined;
  /** Which columns are numbers, and stand to the right. */
  readonly numeric: readonly boolean[];
  /** The first words of a row may take lines; else they are cut to the room there is. */
  readonly wraps: boolean;
};

export type Shown = {
  /** The measure whose shares are shown. */
  readonly leads: string;
  /** Its total over the whole result, where the table holds a part. */
  readonly whole: Exact | undefined;
  /** Whether values are signed differences. */
  readonly change?: boolean;
  /** Whether heads may take lines. */
  readonly lines?: boolean;
};

export function textTable(
  table: Table,
  { leads, whole, change = false, lines = true }: Shown,
  options: Omit<RenderOptions, 'width' | 'color'>,
): TextTable {
  const { language } = options;
  const say = sayOf(options);
  const mixed = isMixed(table);
  const shown = shownIn(table, mixed);
  const unitAt = table.columns.findIndex(({ id }) => id === 'unit');
  const share = shareIn(shown, { leads, whole, change });
  const titled = table.titles !== undefined && !byTitle.has(table.id);
  const texts = (row: readonly (string | null)[]): string[] => {
    const [first = '', ...rest] = shown.map(({ at, column, power, decimals }) =>
      at === 0
        ? mixed
          ? labelOf(row[0] ?? '', language)
          : (labelIn(row[0] ?? null, column, language) ??
            keyText(row[0] ?? null, isWord(row, column, table), say))
        : mixed && row[at] != null && column.unit === undefined
          ? mixedText(row[at] as string, row[unitAt] ?? null)
          : cellText(row[at] ?? null, column, { power, decimals, unit: row[unitAt] ?? null }, language, say),
    );
    const part =
      share && row[share.at] != null
        ? percent(divide(fromText(row[share.at] as string), whole as Exact), 1)
        : '';
    const title =
      table.titles && Object.hasOwn(table.titles, row[0] ?? '') ? table.titles[row[0] ?? ''] : undefined;
    return [...(titled ? [first, title ?? ''] : [title ?? first]), ...rest, ...(share ? [part] : [])];
  };
  const heads = headsOf(table, shown, { language, say, lines });
  const numeric = [
    false,
    ...(titled ? [false] : []),
    ...shown.slice(1).map(({ column }) => mixed || column.unit !== undefined || withOwnUnits.has(column.id)),
    ...(share ? [true] : []),
  ];
  const first = titled ? 1 : 0;
  const signsOf = (i: number) =>
    change && isDifference(table, shown[i - first]?.column) ? withPlus(options) : options;
  const asAsked = (row: readonly (string | null)[]): readonly string[] =>
    texts(row).map((cell, i) =>
      numeric[i] || (i > 0 && spokenNumbers.has(table.id))
        ? styled(cell, signsOf(i), numeric[i] && !(share && i === numeric.length - 1))
        : cell,
    );
  return {
    head: [
      heads[0] ?? '',
      ...(titled ? [''] : []),
      ...heads.slice(1),
      ...(share ? [labelOf('share', language)] : []),
    ],
    rows: table.rows.filter((row) => !mixed || (hasNumber(row) && !isRepeated(row, table))).map(asAsked),
    total: table.total && asAsked(table.total),
    wraps: wrapped.has(table.id),
    numeric,
  };
}

/** The columns that people see, each with its scale. */
const shownIn = (table: Table, mixed: boolean) =>
  table.columns
    .map((column, at) => ({ column, at, ...scaleOf(table, column, at) }))
    .filter(
      ({ column, at, values }) =>
        at === 0 || isCompared(table) || isNeverAlone(table, column) || !isAllZero(table, values, at),
    )
    // A test says its unit in the cell, and so does what is of several.
    .filter(({ column }) => (table.id !== 'tests' && !mixed) || column.id !== 'unit');

/** The column of which shares are shown: of a whole whose parts have its sign. */
const shareIn = (shown: ReturnType<typeof shownIn>, { leads, whole, change }: Shown) =>
  shown.find(
    ({ column, values }) =>
      column.id === leads && whole && !isZero(whole) && (!change || hasOneSign([whole, ...values])),
  );

function headsOf(
  table: Table,
  shown: readonly { readonly column: Column; readonly power: number }[],
  { language, say, lines }: { readonly language: Language; readonly say: Say; readonly lines: boolean },
): readonly string[] {
  const heads = shown.map(({ column, power }) => headOf(column, power, language, say));
  if (!lines) return heads.map((head) => inOneLine(head, table));
  const many = shown.length > roomy;
  return heads
    .map((head) => (table.id === 'tests' ? head.replace(', ', '\n') : head))
    .map((head) => (isLayout(table) ? stacked(head) : head))
    .map((head) => (many ? head.replace(/ (?=[^ \n]+\n)/, '\n') : head));
}

/** Tables whose rows go by their titles, which may take lines; their ids are for programs. */
const byTitle: ReadonlySet<string> = new Set(['anchors', 'tests']);
/** Tables of words, which take lines rather than be cut. */
const wrapped: ReadonlySet<string> = new Set(['tests', 'materiality', 'not-priced', 'replaced']);
/** Numbers of a column that is of no one unit. */
const withOwnUnits: ReadonlySet<string> = new Set([
  'value',
  'modelled',
  'publishedLow',
  'publishedHigh',
  'once',
  'yearly',
  'horizonTotal',
  'annualAverage',
  'presentValue',
  'annuity',
]);

/** Tables whose cells were made texts before, each in a unit of its own. */
const spokenNumbers: ReadonlySet<string> = new Set(['solution', 'unknowns', 'targets', 'materiality']);

/** Columns whose cells are words of the tool. */
const saidCells: ReadonlySet<string> = new Set(['verdict', 'paidBack', 'state', 'material', 'highVolume']);

/** With more columns than this, the words of a head stand below each other. */
const roomy = 7;

/** The total of the leading measure in a run, for shares. */
export const wholeOf = ({ runs }: Result): Exact | undefined => {
  const [first] = runs;
  const text = first?.headline[first.leads]?.value;
  return text === undefined ? undefined : fromText(text);
};

type Scale = { readonly power: number; readonly decimals: number; readonly values: readonly Exact[] };

/** One scale for a column, by its largest value. */
function scaleOf(table: Table, column: Column, at: number): Scale {
  const { id, unit } = column;
  if (unit === undefined) return { power: 0, decimals: 0, values: [] };
  const values = valuesAt(table, [at]);
  const most = valuesAt(table, inOneScale(table, unit, at))
    .map(magnitude)
    .reduce(larger, zero);
  if (id.endsWith(':points')) return { power: 0, decimals: digitsOfPoints(most), values };
  if (unit === '1') return { power: -2, decimals: 2, values };
  if (isLayout(table)) return { ...layoutScale(table, column, values, most), values };
  const order = compare(most, exact(1)) < 0 ? 0 : orderOfMagnitude(most);
  const power = order >= 10 ? 9 : order >= 7 ? 6 : order >= 5 ? 3 : 0;
  const decimals =
    power === 0 ? (values.every(isWhole) ? 0 : 2) : Math.max(0, Math.min(2, 3 - (order - power)));
  return { power, decimals, values };
}

const valuesAt = ({ rows, total }: Table, columns: readonly number[]): readonly Exact[] =>
  [...rows, ...(total ? [total] : [])].flatMap((row) =>
    columns.flatMap((at) => (row[at] == null ? [] : [fromText(row[at])])),
  );

/** Three digits of the largest, and two decimals at least: a point is a hundredth of GDP. */
const digitsOfPoints = (most: Exact): number =>
  isZero(most) ? 2 : Math.max(2, Math.min(8, -orderOfMagnitude(most)));

const isWhole = (value: Exact): boolean =>
  compare(value, fromText(atScale(value, 0, 0).replaceAll(',', ''))) === 0;
const isAllZero = ({ columns, rows }: Table, values: readonly Exact[], at: number): boolean =>
  columns[at]?.unit !== undefined && at > 1 && rows.length > 0 && values.every(isZero);

const scaleNames: Readonly<Record<number, string>> = { 0: '', 3: 'k ', 6: 'M ', 9: 'bn ' };

const headOf = ({ id, unit }: Column, power: number, language: Language, say: Say): string =>
  id.endsWith(':percent') || id.endsWith(':points')
    ? labelOf(id, language)
    : isPoints(id)
      ? id === 'pointsOfGdp'
        ? labelOf(id, language)
        : `${labelOf(id, language)}
${labelOf('pointsOfGdp', language)}`
      : unit === undefined
        ? labelOf(id, language)
        : unit === '1'
          ? `${labelOf(id, language)}
${id === 'miss' ? 'pp' : '%'}`
          : `${labelOf(id, language)}\n${scaleNames[power] ?? ''}${unitIn(unit.replace(/\/year$/, '/yr'), say)}`;

/** Dimensions whose values are words of the tool, not the model's own. */
const worded: ReadonlySet<string> = new Set([
  'component',
  'status',
  'grade',
  'addressee',
  'side',
  'nature',
  'duty',
  'part',
  'level',
  'origin',
  'saving',
  'reckoning',
  'regulatoryCosts',
]);

/** The same where they stand in another column than the first. */
const wordedInside: ReadonlySet<string> = new Set(['nature', 'duty']);

/** Parts of a share, shown in points: a hundredth of it is one. */
const isPoints = (id: string): boolean => /points/i.test(id) && !id.includes(':');

/** Of these columns, what stands in the cells has labels like the columns themselves. */
const labelled: ReadonlySet<string> = new Set(['end', 'driver', 'measure']);

function labelIn(cell: string | null, { id }: Column, language: Language): string | undefined {
  const label = cell !== null && labelled.has(id) ? labelOf(cell, language) : cell;
  return label === cell ? undefined : (label ?? undefined);
}

const isWord = (row: Table['rows'][number], { id }: Column, { total }: Table): boolean =>
  row === total || worded.has(id) || (id === 'bearer' && row[1] !== 'segment');

/** The first cell of a row: what the model calls a thing, or a word of the tool. */
const keyText = (cell: string | null, isWord: boolean, say: Say): string =>
  cell === null ? '–' : isWord || /^\(.*\)$/.test(cell) ? wordText(cell, say) : cell;

/** Several origins of a law stand together: `eu+national`. */
const wordText = (cell: string, say: Say): string => cell.split('+').map(say).join('+');

function cellText(
  cell: string | null,
  { unit, id }: Column,
  at: { readonly power: number; readonly decimals: number; readonly unit: string | null },
  language: Language,
  say: Say,
): string {
  if (cell === null || (id === 'unit' && cell === '1')) return id === 'unit' ? '' : '–';
  if (id === 'value') return at.unit === '1' ? percent(fromText(cell), 1) : readable(fromText(cell));
  if (unit === undefined && withOwnUnits.has(id) && id !== 'value')
    return at.unit === '1'
      ? percent(fromText(cell), 2)
      : `${scaled(fromText(cell))}${id === 'modelled' && at.unit !== null ? ` ${unitIn(at.unit.replace('/year', ''), say)}` : ''}`;
  if (id === 'measure') {
    const fall = /^fall of (.*)$/.exec(cell)?.[1];
    return fall === undefined ? labelOf(cell, language) : say(`fall of ${labelOf(fall, language)}`);
  }
  if (saidCells.has(id)) return say(cell);
  if (id === 'as') return labelOf(cell, language);
  if (id.endsWith(':percent') || id === 'ceiling' || (id === 'reached' && isNumber(cell)))
    return percent(fromText(cell), 1);
  if (id.endsWith(':points')) return atScale(fromText(cell), -2, at.decimals);
  if (id === 'unit') return unitIn(cell, say);
  if (isPoints(id)) return atScale(fromText(cell), -2, 3);
  if (wordedInside.has(id)) return say(cell);
  return unit === undefined ? cell : atScale(fromText(cell), at.power, at.decimals);
}

/** A target is reached or not; an adoption has reached a share. */
const isNumber = (cell: string): boolean => /^-?\d/.test(cell);
