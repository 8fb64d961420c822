/** When a duty, or a line of it, falls due: every year, once, every K years, within some years, by a schedule. */
import { disagree, wrong, type Report } from '../diagnostic/diagnostic.js';
import { entryOf, type Entry } from '../document/node.js';
import { constant, stage, type Formula } from '../formula/formula.js';
import type { TimingMap, WrittenTiming } from '../model/timing.js';
import { one, zero } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import type { Standing } from '../source/provenance.js';
import { cell, type Builder } from './builder.js';

/** @property due a share of the yearly cost, by year; @property periods the figure of how many times a year it is paid */
export type Timing = {
  readonly is: 'recurring' | 'one-off';
  readonly due?: Formula;
  readonly periods?: number;
};

const unity = constant(one, dimensionless);
const nought = constant(zero, dimensionless);

export function timingOf(
  written: WrittenTiming | undefined,
  path: string,
  standing: Standing,
  builder: Builder,
): Timing {
  if (!written) return { is: 'recurring' };
  if ('value' in written) return { is: written.value };
  if (!isClear(written, builder.report)) return { is: 'recurring' };
  const due = dueOf(written, `${path}/timing`, standing, builder);
  const periods = written.periods && builder.figures.add(written.periods, `${path}/timing/periods`, standing);
  return {
    is: written.once ? 'one-off' : 'recurring',
    ...(due ? { due } : {}),
    ...(periods === undefined ? {} : { periods }),
  };
}

function dueOf(
  { every, from, until, once, schedule }: TimingMap,
  path: string,
  standing: Standing,
  builder: Builder,
): Formula | undefined {
  if (once) return within(once.value, once.value, unity, nought);
  if (schedule)
    return [...schedule].reduceRight<Formula>((rest, [year, { body }]) => {
      const share = cell(body, `${path}/schedule/${year}`, standing, builder);
      return share ? within(Number(year), Number(year), share, rest) : rest;
    }, nought);
  const round = every && from && roundOf(every, from.value, path, standing, builder);
  return from || until
    ? within(round ? undefined : from?.value, until?.value, round ?? unity, nought)
    : undefined;
}

/** Every K years from a year on: nothing before it. */
function roundOf(
  every: NonNullable<TimingMap['every']>,
  from: number,
  path: string,
  standing: Standing,
  builder: Builder,
): Formula | undefined {
  const years = cell(every, `${path}/every`, standing, builder);
  if (!years) return undefined;
  builder.stages.push({ kind: 'every', years, from });
  return stage(builder.stages.length - 1);
}

function within(
  from: number | undefined,
  until: number | undefined,
  inside: Formula,
  outside: Formula,
): Formula {
  if (from === undefined && until === undefined) return inside;
  return {
    op: 'during',
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    inside,
    outside,
  };
}

const keys = ['once', 'schedule', 'every', 'from', 'until'] as const;

/** One way of saying when; a start before its end; rounds that begin somewhere. */
function isClear({ written, at, from, until }: TimingMap, report: Report): boolean {
  const said = keys.flatMap((key) => entryOf(written, key) ?? []);
  const [first, second] = said;
  if (first && second && (first.key === 'once' || first.key === 'schedule')) {
    exclude(first, second, report);
    return false;
  }
  if (written.entries.length === 0) {
    report(wrong('BRD207', at, 'the timing says no year', 'for example: {from: 2027, until: 2029}'));
    return false;
  }
  if (entryOf(written, 'every') && !entryOf(written, 'from')) {
    report(
      wrong('BRD202', headOf(written.entries[0], at), 'a timing lacks "from"', 'for example: from: 2014'),
    );
    return false;
  }
  if (from && until && until.value < from.value) {
    const message = `it ends in ${until.value}, before it begins`;
    const label = { span: from.span, text: 'it begins here' };
    report(disagree('BRD432', until.span, label, message, 'until is its last year'));
    return false;
  }
  return true;
}

const headOf = (first: Entry | undefined, at: Entry['keySpan']): Entry['keySpan'] => first?.keySpan ?? at;

function exclude(first: Entry, second: Entry, report: Report): void {
  const message = `"${first.key}" and "${second.key}" exclude each other: each says when by itself`;
  report(
    disagree(
      'BRD208',
      second.keySpan,
      { span: first.keySpan, text: `"${first.key}" stands here` },
      message,
      'keep one of them',
    ),
  );
}
