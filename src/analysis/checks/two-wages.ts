/**
 * The same work of the same segment costs the same: lines of one `do`, for one segment, whose tariffs come to different rates. The rate of
 * most lines is taken for the usual one; a note on the line says why it differs. Ids of one or two letters say nothing of the work.
 */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { readable } from '../../quantity/display.js';
import { exact, toText } from '../../quantity/exact.js';
import type { Row } from '../../plan/plan.js';
import type { NumberCheck } from './check.js';
import type { Facts } from './facts.js';

export const twoWagesCheck: NumberCheck = (facts) =>
  [...sameWork(facts).values()].flatMap((rates) => (rates.size < 2 ? [] : unusual(rates, facts)));

/** Rates as text, each with the rows that are priced by it. */
type Rates = Map<string, Row[]>;

function sameWork({ plan, value, has }: Facts): ReadonlyMap<string, Rates> {
  const found = new Map<string, Rates>();
  for (const row of plan.rows) {
    const { at, variants } = row;
    if (at.side !== 'user' || at.item.length < 3 || !has(row, 'time') || variants.rate === 'unmonetised')
      continue;
    const rate = value(row, 'rate');
    if (!rate) continue;
    const key = `${at.segment} ${at.item}`;
    const rates: Rates = found.get(key) ?? new Map();
    const text = toText(rate);
    found.set(key, rates.set(text, [...(rates.get(text) ?? []), row]));
  }
  return found;
}

function unusual(rates: Rates, facts: Facts): readonly Diagnostic[] {
  const ordered = [...rates].sort(([, a], [, b]) => placesIn(b) - placesIn(a));
  const [usual, ...others] = ordered;
  if (!usual) return [];
  return others.flatMap(([rate, rows]) => {
    const row = rows.find(({ place }) => facts.lineAt(place)?.note === undefined);
    return row ? [told(row, rate, usual, facts)] : [];
  });
}

const placesIn = (rows: readonly Row[]): number => new Set(rows.map(({ place }) => place)).size;

function told(row: Row, rate: string, [usual, rows]: [string, Row[]], { lineAt, plan }: Facts): Diagnostic {
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
