/** A channel that a procedure does not have yet, made of the channels from which its cases will come. */
import { constant, max, over, plus, shared, times, type Formula } from '../../formula/formula.js';
import type { WrittenFigure } from '../../model/figure.js';
import { one, zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import type { ColumnName } from '../../plan/columns.js';
import type { Row } from '../../plan/plan.js';
import { cellsOf, type Draft } from '../draft.js';
import type { WrittenChange } from '../value.js';
import type { Site } from './change.js';
import { grouped, isProcessing, isUserLine } from './lines.js';

/** What the reform says of a case in the new channel. */
export type Terms = {
  readonly time?: WrittenChange;
  readonly money?: WrittenChange;
  readonly fee?: WrittenChange;
  readonly processing?: WrittenFigure;
};

type Context = { readonly site: Site; readonly draft: Draft };

const number = (value: typeof zero): Formula => constant(value, dimensionless);
const nought = number(zero);
const unity = number(one);

/** An item of the other channels: the rows of a line, one for each channel that has it. */
type Item = {
  readonly rows: readonly Row[];
  readonly first: Row;
  /** Per case, weighted by the shares of the channels; absent where no channel has any. */
  readonly time: Formula | undefined;
  readonly money: Formula | undefined;
};

/** @param sources the rows of a procedure and segment by the channels that lose cases */
export function openChannel(
  to: string,
  sources: ReadonlyMap<string | undefined, readonly Row[]>,
  terms: Terms,
  context: Context,
): void {
  const { draft } = context;
  const shares = new Map(
    [...sources].map(([channel, rows]) => [
      channel,
      draft.cell('channelShare', rows[0]?.index ?? -1) ?? unity,
    ]),
  );
  const rows = [...sources.values()].flat();
  for (const own of grouped(rows, ({ at }) => at.variant).values()) {
    const items = [...grouped(own, keyOf).values()].map((alike) => itemOf(alike, shares, draft));
    addItems(to, items, shares, terms, context);
    addAmounts(to, items, terms, context);
  }
}

const keyOf = ({ at, timing, variants }: Row): string =>
  [at.side, at.item, at.tariff ?? '', timing, variants.rate ?? ''].join('\u0000');

type Shares = ReadonlyMap<string | undefined, Formula>;

const weighted = (parts: readonly Formula[], shares: Shares): Formula =>
  shared(over(plus(nought, ...parts), plus(nought, ...shares.values())));

/**
 * Time with the visits, for what is saved is said of a whole case; money without what is spent on the way. An authority's own visits are
 * saved, too.
 */
function itemOf(rows: readonly Row[], shares: Shares, draft: Draft): Item {
  const first = rows[0] as Row;
  const parts = (column: 'time' | 'money', visits: boolean): readonly Formula[] =>
    rows.flatMap((row) => {
      const own = draft.cell(column, row.index);
      const perVisit = row.variants.occurrences === 'visit';
      if (!own || (perVisit && !visits)) return [];
      const staff = column === 'time' ? draft.cell('staff', row.index) : undefined;
      const visited = perVisit ? draft.cell('visits', row.index) : undefined;
      const share = shares.get(row.at.channel) ?? unity;
      const quantity = draft.cell('quantity', row.index);
      return [
        times(share, own, ...[staff, quantity].flatMap((one) => one ?? []), ...(visited ? [visited] : [])),
      ];
    });
  const of = (column: 'time' | 'money', visits: boolean): Formula | undefined => {
    const found = parts(column, visits);
    return found.length === 0 ? undefined : weighted(found, shares);
  };
  return { rows, first, time: of('time', isUserLine(first)), money: of('money', false) };
}

function addItems(
  to: string,
  items: readonly Item[],
  shares: Shares,
  terms: Terms,
  { site, draft }: Context,
): void {
  const lines = items.filter(({ first }) => isUserLine(first));
  const timed = lines.filter(({ first }) => first.class !== 'undivided');
  const time = spread(terms.time, 'time', timed, site);
  const money = spread(terms.money, 'money', lines, site);
  for (const item of items) {
    const { first, rows } = item;
    const isLine = lines.includes(item);
    const own = isLine ? { time: time(item), money: money(item) } : amountsOf(item, terms, site);
    const rework = reworkOf(rows, shares, draft);
    // What people do anyway stays with the channels in which they do it; visits, staff and quantity are in the amounts.
    const {
      usualShare: _,
      visits: __,
      staff: ___,
      quantity: ____,
      time: _____,
      money: ______,
      ...kept
    } = cellsOf(draft, first);
    draft.addRow(
      {
        ...first,
        at: { ...first.at, channel: to },
        variants: first.class === 'cases' ? first.variants : { ...first.variants, occurrences: 'case' },
      },
      { ...kept, ...own, ...(rework ? { rework } : {}), channelShare: nought },
    );
  }
}

/** Of a fee or the processing: as the reform says. The lines of the administration are those of the other channels. */
function amountsOf(
  { first, time, money }: Item,
  { fee, processing }: Terms,
  site: Site,
): { readonly time: Formula | undefined; readonly money: Formula | undefined } {
  if (first.class === 'fee') return { time, money: fee && money ? altered(money, fee, 'fee', site) : money };
  if (isProcessing(first)) return { time, money: site.figure(processing, 'processing') ?? money };
  return { time, money };
}

/** Rework may differ from channel to channel. */
function reworkOf(rows: readonly Row[], shares: Shares, draft: Draft): Formula | undefined {
  const found = rows.map(({ index }) => draft.cell('rework', index));
  if (found.every((one) => one === found[0])) return found[0];
  const known = rows.map(({ at }) => shares.get(at.channel) ?? unity);
  return shared(
    over(
      plus(nought, ...found.map((rework, i) => times(known[i] ?? unity, rework ?? nought))),
      plus(nought, ...known),
    ),
  );
}

/**
 * The change is of the case as a whole: a share less is a share less of every line, another value or `15 min less` is spread over the lines in
 * proportion; where no line has any, all of it is in the first.
 */
function spread(
  written: WrittenChange | undefined,
  column: 'time' | 'money',
  items: readonly Item[],
  site: Site,
): (item: Item) => Formula | undefined {
  if (!written) return (item) => item[column];
  const parts = items.flatMap((item) => item[column] ?? []);
  const total = shared(plus(nought, ...parts));
  const target = altered(total, written, column, site);
  if (parts.length === 0) return (item) => (item === items[0] && written.way !== 'less' ? target : undefined);
  // Each part first: where all are zero there is nothing to divide by.
  return (item) => {
    const part = item[column];
    if (!part || !target) return part;
    return written.operation === 'scale'
      ? altered(part, written, column, site)
      : shared(times(part, over(target, total)));
  };
}

/** The figure as the change leaves it. */
function altered(
  old: Formula,
  written: WrittenChange,
  key: 'time' | 'money' | 'fee',
  site: Site,
): Formula | undefined {
  const column: ColumnName = key === 'time' ? 'time' : 'money';
  const [effect] = site.change(written, key, column, []);
  if (!effect || effect.operation === 'move') return undefined;
  const { operation, argument, notBelowZero } = effect;
  if (operation === 'set') return argument;
  if (operation === 'scale') return shared(times(old, argument));
  return shared(notBelowZero ? max(nought, plus(old, argument)) : plus(old, argument));
}

/** A fee or a cost of processing that only the new channel has. */
function addAmounts(to: string, items: readonly Item[], terms: Terms, { site, draft }: Context): void {
  const counting = items.find(({ first }) => first.class === 'cases')?.first;
  if (!counting) return;
  const add = (item: '(fee)' | '(processing)', money: Formula | undefined): void => {
    if (!money || items.some(({ first }) => first.at.item === item)) return;
    const isFee = item === '(fee)';
    draft.addRow(
      {
        ...counting,
        class: isFee ? 'fee' : 'administration',
        at: { ...counting.at, item, side: isFee ? 'user' : 'administration', channel: to },
        variants: {
          ...counting.variants,
          amount: 'outlay',
          occurrences: 'case',
          again: 'once',
          rate: 'unmonetised',
        },
      },
      { ...cellsOf(draft, counting), money, channelShare: nought },
    );
  };
  add('(fee)', terms.fee?.operation === 'set' ? site.figure(terms.fee.figure, 'fee') : undefined);
  add('(processing)', site.figure(terms.processing, 'processing'));
}
