/** A channel is opened or spread: cases move to it as people adopt it. */
import { disagree, wrong } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import { entryOf } from '../../document/node.js';
import { oneOrMore, mapOf, may, must, type MapOf } from '../../model/reader.js';
import { figure } from '../../model/read-figure.js';
import { id, text } from '../../model/scalars.js';
import type { Row } from '../../plan/plan.js';
import { adoption, paced } from '../adoption.js';
import { picksLines } from '../selector.js';
import { change } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import { grouped, indices, reportNothing, scenesIn, takesWhole, withFees } from './lines.js';
import { openChannel } from './open-channel.js';

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
    'Cases move to the channel `to`, as fast as `adoption` says and never beyond its ceiling; the other channels, or those that `from` names, shrink in proportion. Where a procedure has no such channel, one is opened, with the lines of the channels that lose cases, weighted by their shares. There `time: 74 % less` is less than the time of a case with its visits, `time: 10 min` the time of the whole case; its visits are saved, and the money of them; `money` and `fee` are changed in the same way; `processing` is what a case costs the administration, whose own lines stay as they are.',
  example: {
    reform:
      'select: {procedure: permit}\ndigitise: {to: online, adoption: {curve: table, shares: 40 %}, time: 50 % less}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '70000',
    arithmetic: '40 % of 1,000 cases save half of 50 EUR of time: 400 x 25 = 10,000 EUR',
  },
  extend: open,
  effects: (written, site) => {
    const pace = paced(written.adoption, site);
    // What was wrong with the selection was told when the channel was opened.
    if (!pace || (site.selector && picksLines(site.selector))) return [];
    const effects = scenesIn(site.rows).flatMap((rows): readonly Effect[] => {
      const gaining = rows.filter((row) => row.at.channel === written.to.value);
      const losing = [...sourcesIn(rows, written).values()];
      const [first] = gaining;
      if (!first || losing.length === 0) return [];
      return [
        {
          operation: 'move',
          column: 'channelShare',
          rows: indices(gaining),
          losing: losing.map(indices),
          ceiling: pace.ceiling(first.at.segment),
          pace: pace.pace,
        },
      ];
    });
    if (effects.length === 0 && knowsSources(written, site.rows)) reportNowhere(written, site);
    return effects;
  },
});

type Sources = Pick<Written, 'to' | 'from'>;

/** The channels that lose cases: those that are named, or all others. */
function sourcesIn(
  rows: readonly Row[],
  { to, from }: Sources,
): ReadonlyMap<string | undefined, readonly Row[]> {
  const others = rows.filter(({ at }) => at.channel !== to.value);
  return grouped(
    from ? others.filter(({ at }) => from.some(({ value }) => value === at.channel)) : others,
    ({ at }) => at.channel,
  );
}

const knowsSources = ({ from }: Sources, rows: readonly Row[]): boolean =>
  (from ?? []).every(({ value }) => rows.some(({ at }) => at.channel === value));

function reportUnknownSources({ from }: Sources, { rows, report }: Site): void {
  const known = [...new Set(rows.flatMap(({ at }) => at.channel ?? []))].sort();
  for (const { value, span } of from ?? []) {
    if (known.includes(value)) continue;
    const message = `nothing that is selected has a channel "${value}"`;
    report(wrong('BRD404', span, message, suggestion(value, known, 'channels')));
  }
}

function reportNowhere({ to }: Sources, { report }: Site): void {
  const message = `nothing that is selected has cases that could move to "${to.value}"`;
  report(wrong('BRD806', to.span, message, 'select procedures with other channels, or without any'));
}

/** Opens the channel where the procedure has none of this name. */
function open(written: Written, site: Site): void {
  if (!takesWhole(site)) return;
  const { draft, rows } = site;
  const to = written.to.value;
  reportUnknownSources(written, site);
  let opened = 0;
  let owned: Row | undefined;
  for (const scene of scenesIn(rows)) {
    const own = scene.find((row) => row.at.channel === to);
    if (own) owned ??= own;
    const sources = sourcesIn(scene, written);
    if (own || sources.size === 0) continue;
    opened += 1;
    openChannel(to, sources, written, { site, draft });
  }
  // Where some of many procedures have the channel, its time is meant for the others.
  if (opened === 0 && owned) reportOwnLines(written, owned, site);
  if (opened > 0) reportLacking(written, site);
}

function reportLacking({ to, time, fee, written }: Written, { rows, report }: Site): void {
  const isRelative = fee && fee.operation !== 'set';
  if (isRelative && withFees(rows).length === 0) reportNothing({ report }, fee.figure.span, 'fee');
  if (!time && !entryOf(written, 'time'))
    report(
      wrong(
        'BRD810',
        to.span,
        `"${to.value}" is a new channel, and nothing says how long a case takes there`,
        'for example: time: 74 % less',
      ),
    );
}

function reportOwnLines(written: Written, row: Row, { report, draft }: Site): void {
  const isAdded = row.index >= draft.plan.rows.length;
  const said = (written.time ?? written.money ?? written.fee)?.figure ?? written.processing;
  if (said)
    report(
      disagree(
        'BRD810',
        said.span,
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
