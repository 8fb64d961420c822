/** A channel is opened or spread: cases move to it as people adopt it. */
import { disagree, wrong } from '../../diagnostic/diagnostic.js';
import { constant, over, plus, shared, times, type Formula } from '../../formula/formula.js';
import { oneOrMore, mapOf, may, must, type MapOf } from '../../model/reader.js';
import { figure } from '../../model/read-figure.js';
import { id, text } from '../../model/scalars.js';
import { one, zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import type { ColumnName } from '../../plan/columns.js';
import type { Row } from '../../plan/plan.js';
import { adoption, paced } from '../adoption.js';
import { cellsOf, type Draft } from '../draft.js';
import { change } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import { indices } from './lines.js';

const fields = {
  to: must(id, 'online'),
  from: may(oneOrMore(id)),
  adoption: must(adoption, '{curve: linear, until: 2018}'),
  time: may(change('time')),
  money: may(change('money')),
  processing: may(figure('amount')),
  fee: may(change('amount')),
  note: may(text),
} as const;
type Written = MapOf<typeof fields>;

export const digitise = changeKind<Written>({
  name: 'digitise',
  read: mapOf(fields, 'a digitisation'),
  about:
    'Cases move to the channel `to`, as fast as `adoption` says and never beyond its ceiling; the other channels, or those that `from` names, shrink in proportion. Where the procedure has no such channel, one is opened: `time: 74 % less` than the share-weighted others, whose visits are saved, `processing` for the administration.',
  example: {
    reform:
      'select: {procedure: permit}\ndigitise: {to: online, adoption: {curve: table, shares: {2020: 40 %}}, time: 50 % less}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '70000',
    arithmetic: '40 % of 1,000 cases save half of 50 EUR of time: 400 x 25 = 10,000 EUR',
  },
  extend: open,
  effects: (written, site) => {
    const pace = paced(written.adoption, site);
    if (!pace) return [];
    return scenes(site.rows).flatMap((rows): readonly Effect[] => {
      const gaining = rows.filter((row) => row.at.channel === written.to.value);
      const losing = losingOf(rows, written, site);
      if (gaining.length === 0 || losing.length === 0) return [];
      const segment = gaining[0]?.at.segment ?? '';
      return [
        {
          operation: 'move',
          column: 'channelShare',
          rows: indices(gaining),
          losing: losing.map(indices),
          ceiling: pace.ceiling(segment),
          pace: pace.pace,
        },
      ];
    });
  },
});

/** Rows by procedure and segment, that have a channel of their own or the only one. */
function scenes(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isByChannel(row)) continue;
    const key = `${row.at.procedure}\u0000${row.at.segment}`;
    const others = found.get(key);
    if (others) others.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

/** What is counted per case or per visit; waiting, lump sums and what each entity does once are of no channel. */
const isByChannel = ({ class: kind, variants: { occurrences } }: Row): boolean =>
  kind === 'cases' || occurrences === 'case' || occurrences === 'visit';

const byChannel = (rows: readonly Row[]): ReadonlyMap<string | undefined, readonly Row[]> =>
  new Map(
    [...new Set(rows.map(({ at }) => at.channel))].map((channel) => [
      channel,
      rows.filter(({ at }) => at.channel === channel),
    ]),
  );

function losingOf(rows: readonly Row[], { to, from }: Written, site: Site): readonly (readonly Row[])[] {
  const channels = byChannel(rows);
  for (const { value, span } of from ?? [])
    if (!channels.has(value)) {
      const there = [...channels.keys()].filter((one) => one !== undefined).join(', ');
      site.report(
        wrong('BRD404', span, `the procedure has no channel "${value}"`, there && `its channels: ${there}`),
      );
    }
  return [...channels]
    .filter(([channel]) => channel !== to.value)
    .filter(([channel]) => !from || from.some(({ value }) => value === channel))
    .map(([, own]) => own);
}

/** Opens the channel where the procedure has none of this name. */
function open(written: Written, site: Site): void {
  const { draft, rows } = site;
  const to = written.to.value;
  let opened = 0;
  let owned: Row | undefined;
  for (const scene of scenes(rows)) {
    const own = scene.find((row) => row.at.channel === to);
    if (own) owned ??= own;
    else {
      opened += 1;
      openIn(scene, written, site, draft);
    }
  }
  // Where some of many procedures have the channel, its time is meant for the others.
  if (opened === 0 && owned) reportOwnLines(written, owned, site);
  if (opened > 0 && !written.time)
    site.report(
      wrong(
        'BRD810',
        written.to.span,
        `"${to}" is a new channel, and nothing says how long a case takes there`,
        'for example: time: 74 % less',
      ),
    );
}

function reportOwnLines(written: Written, row: Row, { report, draft }: Site): void {
  const isAdded = row.index >= draft.plan.rows.length;
  const said = written.time ?? written.money;
  if (said)
    report(
      disagree(
        'BRD810',
        said.figure.span,
        {
          span: row.place,
          text: isAdded
            ? 'another reform opens the channel here'
            : 'this procedure has lines of its own in that channel',
        },
        `the channel "${written.to.value}" of "${row.at.procedure}" has its own times already`,
        'leave it out here, or change the lines of the channel by a reform of their own',
      ),
    );
}

const number = (value: typeof zero): Formula => constant(value, dimensionless);

/** A row in the new channel for every item of the others: its time and money are the share-weighted ones, visits counted. */
function openIn(scene: readonly Row[], written: Written, site: Site, draft: Draft): void {
  const to = written.to.value;
  const key = ({ at, timing, variants }: Row): string =>
    [at.side, at.item, at.variant ?? '', timing, variants.rate ?? ''].join('\u0000');
  const channels = byChannel(scene);
  const weights = new Map(
    [...channels].map(([channel, rows]) => [channel, shareOf(rows[0] as Row, draft)] as const),
  );
  const all = shared(plus(number(zero), ...weights.values()));
  for (const item of new Set(scene.map(key))) {
    const rows = scene.filter((row) => key(row) === item);
    const first = rows[0] as Row;
    const weighted = (column: 'time' | 'money', visits: boolean): Formula =>
      shared(over(plus(number(zero), ...rows.flatMap((row) => part(row, column, visits))), all));
    const part = (row: Row, column: 'time' | 'money', visits: boolean): readonly Formula[] => {
      const own = draft.cell(column, row.index);
      if (!own || (!visits && row.variants.occurrences === 'visit')) return [];
      const share = weights.get(row.at.channel) ?? number(one);
      const perCase =
        row.variants.occurrences === 'visit' ? [draft.cell('visits', row.index) ?? number(one)] : [];
      return [times(share, own, ...perCase)];
    };
    const isLine = first.class !== 'cases' && first.class !== 'fee' && first.at.item !== '(processing)';
    const time = weighted('time', true);
    const money = weighted('money', false);
    const own = moneyIn(first, written, site, isLine ? money : weighted('money', true));
    const { usualShare: _, visits: __, ...kept } = cellsOf(draft, first);
    draft.addRow(
      {
        ...first,
        at: { ...first.at, channel: to },
        variants: first.class === 'cases' ? first.variants : { ...first.variants, occurrences: 'case' },
        place: first.place,
      },
      {
        ...kept,
        channelShare: number(zero),
        ...(rows.some((row) => draft.cell('time', row.index))
          ? { time: changed(time, written.time, 'time', site) }
          : {}),
        ...(own && first.class !== 'cases' ? { money: own } : {}),
      },
    );
  }
}

function moneyIn(row: Row, written: Written, site: Site, money: Formula): Formula | undefined {
  if (row.class === 'fee') return changed(money, written.fee, 'fee', site);
  if (row.at.item === '(processing)') return site.figure(written.processing, 'processing') ?? money;
  return changed(money, written.money, 'money', site);
}

/** The figure as the change leaves it. */
function changed(
  old: Formula,
  written: Written['time'],
  key: 'time' | 'money' | 'fee',
  site: Site,
): Formula | undefined {
  if (!written) return old;
  const column: ColumnName = key === 'time' ? 'time' : 'money';
  const [effect] = site.change(written, key, column, [{ index: 0 } as Row]);
  if (!effect || effect.operation === 'move') return undefined;
  const { operation, argument } = effect;
  const formula =
    operation === 'set' ? argument : operation === 'scale' ? times(old, argument) : plus(old, argument);
  return shared(formula);
}

const shareOf = (row: Row, draft: Draft): Formula => draft.cell('channelShare', row.index) ?? number(one);
