/** What a check demands: its limits as numbers, in the unit of what is checked. */
import { disagree, wrong, type Report } from '../../diagnostic/diagnostic.js';
import { entryOf } from '../../document/node.js';
import type { WrittenCheck, CheckRounding } from '../../model/checks-file.js';
import type { WrittenFigure } from '../../model/figure.js';
import { toBase } from '../../quantity/base.js';
import { compare, isNegative } from '../../quantity/exact.js';
import type { UnitWords } from '../../quantity/unit-words.js';
import { baseUnitText, unit, type Dimensions } from '../../quantity/unit.js';
import { scaleOf } from '../../quantity/written-number.js';
import { spanText, type Said, type Span } from '../../source/text.js';
import { boundNames, type Bounds, type Demand, type Limit } from './check.js';

/** @property units that are accepted, without the year; the first is the one that is named where none fits */
export type Limiting = {
  readonly report: Report;
  readonly words: UnitWords;
  readonly units: readonly Dimensions[];
  /** Whether a share of the compared run is meant by a limit in %. */
  readonly changes: boolean;
  readonly that: string;
  /** Of the whole file. */
  readonly rounding: CheckRounding | undefined;
};

export type Demanded = { readonly demand: Demand; readonly relative: boolean };

export function demandOf(check: WrittenCheck, world: Limiting): Demanded | undefined {
  const kinds = kindsOf(check);
  if (kinds.length !== 1) return reportKinds(check, kinds, world.report);
  if (!fitsKind(check, kinds[0] as Kind, world.report)) return undefined;
  const limits: Placed[] = [];
  const read = (written: WrittenFigure | undefined): Limit | undefined => {
    const limit = written && limitOf(written, world);
    if (limit && written) limits.push({ limit, span: written.span });
    return limit;
  };
  const demand = check.equals
    ? equalsOf(check, world, read)
    : check.between
      ? betweenOf(check, world.report, read)
      : boundsOf(check, world.report, read);
  if (!demand) return undefined;
  const relative = limits.map(({ limit }) => world.changes && limit.scale.words.trim() === '%');
  const other = relative.findIndex((one) => one !== relative[0]);
  if (other !== -1) {
    const message = 'one limit is a share of the compared run, another an amount';
    const { span } = limits[other] as Placed;
    world.report(wrong('BRD309', span, message, 'say all limits in %, or all in the unit of the measure'));
    return undefined;
  }
  return { demand, relative: relative[0] ?? false };
}

type Placed = { readonly limit: Limit; readonly span: Span };
type Read = (written: WrittenFigure | undefined) => Limit | undefined;

type Kind = 'equals' | 'between' | 'bounds';

/** What stands there counts, even if it could not be read: it was reported where it stands. */
function kindsOf({ written }: WrittenCheck): readonly Kind[] {
  const has = (key: string): boolean => entryOf(written, key) !== undefined;
  return [
    ...(has('equals') ? (['equals'] as const) : []),
    ...(has('between') ? (['between'] as const) : []),
    ...(boundNames.some(has) ? (['bounds'] as const) : []),
  ];
}

function reportKinds({ id }: WrittenCheck, kinds: readonly Kind[], report: Report): undefined {
  const help = 'one of: equals: 4.25 %, between: [4.20 %, 4.30 %], or errorAbove: 5 % and its like';
  const message =
    kinds.length === 0
      ? `the check "${id.value}" does not say what has to be`
      : `the check "${id.value}" says in several ways what has to be`;
  report(wrong('BRD862', id.span, message, help));
  return undefined;
}

/** Keys that say something of one kind of check only. */
function fitsKind(check: WrittenCheck, kind: Kind, report: Report): boolean {
  const only: readonly (readonly [string, Span | undefined, readonly Kind[], string])[] = [
    ['decimals', check.decimals?.span, ['equals'], 'equals'],
    ['rounding', check.rounding?.span, ['equals'], 'equals'],
    ['tolerance', check.tolerance?.span, ['equals'], 'equals'],
    ['level', check.level?.span, ['equals', 'between'], 'equals or between'],
    [
      'follows',
      check.follows?.value === false ? check.follows.span : undefined,
      ['equals', 'between'],
      'equals or between',
    ],
  ];
  let fits = true;
  for (const [key, span, kinds, needs] of only) {
    if (!span || kinds.includes(kind)) continue;
    fits = false;
    report(wrong('BRD864', span, `"${key}" means something with ${needs} alone`, `leave "${key}" out`));
  }
  return fits;
}

function equalsOf(check: WrittenCheck, world: Limiting, read: Read): Demand | undefined {
  const printed = read(check.equals);
  const tolerance = check.tolerance && read(check.tolerance);
  if (!printed || (check.tolerance && !tolerance)) return undefined;
  if (check.tolerance && tolerance && isNegative(tolerance.value)) {
    world.report(
      wrong('BRD864', check.tolerance.span, 'a tolerance is not negative', 'for example: tolerance: 1 k EUR'),
    );
    return undefined;
  }
  return {
    is: 'equals',
    printed,
    decimals: check.decimals?.value ?? printed.decimals,
    rounding: check.rounding?.value ?? world.rounding ?? 'half-up',
    ...(tolerance ? { tolerance } : {}),
  };
}

function betweenOf({ between, id, written }: WrittenCheck, report: Report, read: Read): Demand | undefined {
  const node = entryOf(written, 'between')?.value;
  if (between?.length !== 2) {
    // Both ends stand there, and one was wrong.
    if (node?.kind === 'list' && node.items.length === 2) return undefined;
    const help = 'for example: between: [4.20 %, 4.30 %]';
    report(wrong('BRD207', node?.span ?? id.span, 'between has two ends', help));
    return undefined;
  }
  const [first, second] = between as readonly [WrittenFigure, WrittenFigure];
  const [low, high] = [read(first), read(second)];
  if (!low || !high) return undefined;
  return inOrder(first, low, second, high, report) ? { is: 'between', low, high } : undefined;
}

function boundsOf(check: WrittenCheck, report: Report, read: Read): Demand | undefined {
  const found = boundNames.flatMap((name) => {
    const [written, limit] = [check[name], read(check[name])];
    return written && limit ? [{ name, written, limit }] : [];
  });
  if (found.length < boundNames.filter((name) => entryOf(check.written, name)).length) return undefined;
  for (const [i, { written, limit }] of found.entries()) {
    const next = found[i + 1];
    if (next && !inOrder(written, limit, next.written, next.limit, report)) return undefined;
  }
  const bounds = Object.fromEntries(found.map(({ name, limit }) => [name, limit])) as Bounds;
  return { is: 'bounds', bounds };
}

function inOrder(
  low: WrittenFigure,
  first: Limit,
  high: WrittenFigure,
  second: Limit,
  report: Report,
): boolean {
  if (compare(first.value, second.value) <= 0) return true;
  const other = { span: low.span, text: 'this is larger' };
  const help =
    'in rising order: errorBelow, warnBelow, warnAbove, errorAbove; of between, the lower end first';
  report(disagree('BRD311', high.span, other, 'the limits do not stand in rising order', help));
  return false;
}

/** A number with its unit: its characters say how it was printed. */
function limitOf(written: WrittenFigure, world: Limiting): Limit | undefined {
  const { form, span } = written;
  const text = unquoted(spanText(span));
  const scale = form.form === 'point' ? scaleOf(text, undefined, world.words) : undefined;
  if (form.form !== 'point' || !scale) {
    const help = 'write it as it is printed, with its unit: 4.25 %';
    world.report(wrong('BRD301', span, 'a limit is a number, and nothing else', help));
    return undefined;
  }
  if (!isIn(form.unit.dimensions, scale.words, world)) return reportUnit({ value: text, span }, world);
  const decimals = /^[+-]?\s*[\d_]+\.([\d_]+)/.exec(text)?.[1]?.replaceAll('_', '').length ?? 0;
  return { value: toBase(form.value, form.unit), text, scale, decimals };
}

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2');

/** Of a year or not: a measure is of one, and a table in a law does not say so. */
function isIn(dimensions: Dimensions, words: string, { units, changes }: Limiting): boolean {
  if (changes && words.trim() === '%') return true;
  const own = unit(yearless(dimensions));
  return units.some((one) => unit(yearless(one)) === own);
}

const yearless = (dimensions: Dimensions): Dimensions => ({ ...dimensions, year: 0 });

function reportUnit({ span }: Said<string>, { units, that, changes, report }: Limiting): undefined {
  const named = baseUnitText(unit(yearless(units[0] ?? {})));
  const share = changes ? '; or, as a share of the compared run, 5 %' : '';
  const message =
    named === '1' ? `${that} is a share, and this is not` : `${that} is in ${named}, and this is not`;
  const help = named === '1' ? 'for example: 4.25 %' : `for example: 5 ${nounOf(named)}${share}`;
  report(wrong('BRD309', span, message, help));
  return undefined;
}

const nounOf = (named: string): string =>
  /^(case|visit|day|business day)$/.test(named) ? `${named}s` : named;
