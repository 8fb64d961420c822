/**
 * The same work of the same segment costs the same: lines of one `do`, for one segment, whose tariffs come to different rates. The rate of
 * most lines is taken for the usual one, and of two the segment's; a note on the line says why it differs. Ids of one or two letters say nothing of the work.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Formula } from '../../formula/formula.js';
import { readable } from '../../quantity/display.js';
import { exact, toText } from '../../quantity/exact.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

export const twoWagesCheck: NumberCheck = (facts) =>
  [...sameWork(facts)].flatMap((wages) => (wages.size < 2 ? [] : unusual([...wages.values()].flat(), facts)));

/** Rows by the cell of their wage, which rows of one tariff share. */
type Wages = Map<Formula, Row[]>;

/** The users' rows of each kind of work. */
function sameWork({ plan }: Facts): Iterable<Wages> {
  const found = new Map<string, Wages>();
  for (const row of plan.rows) {
    const { segment, item, side } = row.at;
    const wage = plan.cells.wage?.[row.index];
    if (!wage || row.isGrade || side !== 'user' || item.length < 3 || !plan.cells.time?.[row.index]) continue;
    const key = `${segment} ${item}`;
    const wages: Wages = found.get(key) ?? new Map();
    if (wages.size === 0) found.set(key, wages);
    const rows = wages.get(wage);
    if (rows) rows.push(row);
    else wages.set(wage, [row]);
  }
  return found.values();
}

function unusual(rows: readonly Row[], facts: Facts): readonly Diagnostic[] {
  const byRate = new Map<string, Row[]>();
  for (const row of rows) {
    const rate = facts.value(row, 'rate');
    if (rate) byRate.set(toText(rate), [...(byRate.get(toText(rate)) ?? []), row]);
  }
  const isOwn = ({ place }: Row): boolean => facts.lineAt(place)?.tariff !== undefined;
  const [usual, ...others] = [...byRate].sort(
    ([, a], [, b]) => placesIn(b) - placesIn(a) || Number(a.every(isOwn)) - Number(b.every(isOwn)),
  );
  if (!usual) return [];
  return others.flatMap(([rate, differing]) => {
    const row = differing.find(({ place }) => facts.lineAt(place)?.note === undefined);
    return row ? [told(row, rate, usual, facts)] : [];
  });
}

const placesIn = (rows: readonly Row[]): number => new Set(rows.map(({ place }) => place)).size;

function told(
  row: Row,
  rate: string,
  [usual, rows]: readonly [string, readonly Row[]],
  { lineAt, plan }: Facts,
): Diagnostic {
  const per = `${plan.currency}/h`;
  const [own, other] = [rate, usual].map((text) => readable(exact(text)));
  const doubt = doubtful(
    'BRD719',
    lineAt(row.place)?.tariff?.span ?? row.place,
    `"${row.at.item}" of "${row.at.segment}" costs ${own} ${per} here, and ${other} ${per} elsewhere`,
    'give both the same tariff, or say why in a note of the line: note: a specialist does it',
  );
  const place = (rows[0] as Row).place;
  return { ...doubt, labels: [...doubt.labels, { span: place, text: `${other} ${per}` }] };
}
