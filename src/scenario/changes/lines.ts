/** Which of the selected rows a change of a line's figures means. */
import { wrong } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import type { WrittenFigure } from '../../model/figure.js';
import type { Procedure } from '../../model/procedure.js';
import { differing } from '../../plan/by-key.js';
import type { ColumnName } from '../../plan/columns.js';
import type { Row } from '../../plan/plan.js';
import type { Said, Span } from '../../source/text.js';
import { picksLines } from '../selector.js';
import type { Site } from './change.js';

const userLines: readonly Row['class'][] = ['information', 'substantive', 'undivided'];

/** Of those who must: users, or a part of the administration whose own duty it is. */
export const isUserLine = (row: Row): boolean => userLines.includes(row.class) || isOfAuthority(row);

const isOfAuthority = (row: Row): boolean =>
  row.class === 'administration' && row.at.addressee === 'administration' && !isProcessing(row);

/** Lines of the user's side; the administration's where the selection names its side or its lines. */
export function linesOf(rows: readonly Row[], site: Pick<Site, 'selector'>): readonly Row[] {
  const lines = rows.filter((row) => isUserLine(row) || row.class === 'administration');
  return namesLines(site) ? lines : lines.filter(isUserLine);
}

/** Whether the selection says which lines it means. */
export const namesLines = ({ selector }: Pick<Site, 'selector'>): boolean =>
  selector?.tests.some(({ key }) =>
    ['side', 'item', 'activity', 'requirement', 'outlay'].includes(key.value),
  ) ?? false;

export const withFees = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.class === 'fee');
export const waitingIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.class === 'waiting');
export const isProcessing = ({ at }: Row): boolean => at.item === '(processing)';
export const indices = (rows: readonly Row[]): readonly number[] => rows.map(({ index }) => index);

/** Rows where the model says the column: what is silent has nothing that could become less. */
export const withCell = (rows: readonly Row[], column: ColumnName, { draft }: Pick<Site, 'draft'>) =>
  rows.filter(({ index }) => draft.cell(column, index) !== undefined);

/** What is counted per case or per visit; waiting, lump sums and what each entity does once are of no channel. */
export const isByChannel = ({ class: kind, variants: { occurrences } }: Row): boolean =>
  kind === 'cases' || occurrences === 'case' || occurrences === 'visit';

/** Rows by procedure and segment, that have a channel of their own or the only one. */
export const scenesIn = (rows: readonly Row[]): readonly (readonly Row[])[] => [
  ...grouped(rows.filter(isByChannel), ({ at }) => `${at.procedure}\u0000${at.segment}`).values(),
];

/** What occurs as often as there are cases. */
export const isByCase = (row: Row): boolean => row.class === 'waiting' || isByChannel(row);

/** Rows that share what `of` says of them, such as one formula. */
export function grouped<K>(rows: readonly Row[], of: (row: Row) => K): ReadonlyMap<K, readonly Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const key = of(row);
    const others = groups.get(key);
    if (others) others.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Reports that there is nothing to change: nothing that is selected has what the key of a model says. */
export function reportNothing({ report }: Pick<Site, 'report'>, span: Span, key: string): void {
  const help = `select what has "${key}" in the model, or change what it is made of`;
  report(wrong('BRD806', span, `nothing that is selected has "${key}"`, help));
}

/** A kind that takes procedures as wholes cannot take some lines of them. Says whether it can. */
export function takesWhole({ selector, report, at }: Site): boolean {
  if (!selector || !picksLines(selector)) return true;
  const key = selector.tests.find((test) => picksLines({ ...selector, tests: [test] }))?.key;
  report(
    wrong(
      'BRD817',
      key?.span ?? at,
      `this change is of whole procedures, and the selection picks lines by ${key?.value ?? 'item'}`,
      'select procedures, and whom they are for: {procedure: permit, segment: firms}',
    ),
  );
  return false;
}

type Part = 'requirements' | 'activities' | 'outlays';

/** The selected rows of lines that the change names by their ids. Unknown ids are reported. */
export function namedLines(ids: readonly Said<string>[], parts: readonly Part[], site: Site): readonly Row[] {
  const lines = proceduresIn(site).flatMap((one) => parts.flatMap((part) => one[part] ?? []));
  const known = [...new Set(lines.map(({ id }) => id.value))].sort();
  for (const { value, span } of ids) {
    if (known.includes(value)) continue;
    const what = parts.length === 1 ? parts[0] : 'lines';
    const message = `nothing that is selected has "${value}" among its ${what}`;
    site.report(wrong('BRD818', span, message, suggestion(value, known, `${what} there`)));
  }
  const places = new Set(lines.filter(({ id }) => ids.some(({ value }) => value === id.value)).map(placeOf));
  return site.rows.filter(({ place }) => places.has(place));
}

const placeOf = ({ id }: { readonly id: Said<string> }): Span => id.span;

/** The selected rows of all lines of a part, such as the requirements. */
export function linesOfPart(part: Part, site: Site): readonly Row[] {
  const places = new Set(proceduresIn(site).flatMap((one) => (one[part] ?? []).map(placeOf)));
  return site.rows.filter(({ place }) => places.has(place));
}

/** The procedures of the model that are selected, as they were written. */
export function proceduresIn({ draft, rows }: Pick<Site, 'draft' | 'rows'>): readonly Procedure[] {
  const ids = new Set(rows.map(({ at }) => at.procedure));
  return draft.model.procedures.flatMap(({ procedure }) => (ids.has(procedure.id.value) ? [procedure] : []));
}

/** A figure that may differ: its keys are segments of what is selected, or channels. Says whether all are. */
export function knowsKeys(
  written: WrittenFigure | undefined,
  by: 'segment' | 'segment or channel',
  { draft, report }: Pick<Site, 'draft' | 'report'>,
): boolean {
  const known = new Set(
    draft.rows.flatMap(({ at }) => [at.segment, ...(by === 'segment' || !at.channel ? [] : [at.channel])]),
  );
  const strange = written ? differing(written).filter(({ value }) => !known.has(value)) : [];
  for (const { value, span } of strange) {
    const message = `there is no ${by} "${value}"`;
    report(wrong('BRD403', span, message, suggestion(value, [...known].sort(), 'names')));
  }
  return strange.length === 0;
}
