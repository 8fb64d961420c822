/** What a pack gives to a line: the time that its table says for whoever does it and how hard it is, or its unit value. */
import type { Standing } from '../source/provenance.js';
import { inherit } from '../source/provenance.js';
import type { addressees } from './economy.js';
import type { WrittenFigure } from './figure.js';
import { activityOf, complexities, type Complexity, type Line } from './line.js';
import type { PackActivity, Worker } from './pack-activity.js';
import type { Pack } from './pack.js';
import { standingOf } from './standing.js';

export type Addressee = (typeof addressees)[number];

/** A figure of a pack, and what the pack says of it. */
export type Given = { readonly figure: WrittenFigure; readonly path: string; readonly around: Standing };

/** What one pack says of an activity. */
export type Offer = {
  readonly pack: Pack;
  readonly activity: PackActivity;
  /** The times for whoever does it; empty where the pack has none. */
  readonly times: ReadonlyMap<Complexity | 'fixed', Given>;
  readonly money: Given | undefined;
};

/** The packs that say what an activity takes, in the model's order; a catalogue of names alone says nothing. */
export function offersOf(packs: readonly Pack[], name: string, who: Addressee): readonly Offer[] {
  return packs.flatMap((pack) => {
    const activity = pack.activities?.get(name)?.body;
    return activity && (activity.time || activity.money) ? [offer(pack, name, activity, who)] : [];
  });
}

/** The columns of a table of times. */
const columns = ['fixed', ...complexities] as const;

function offer(pack: Pack, name: string, activity: PackActivity, who: Addressee): Offer {
  const path = `packs/${pack.id.value}/activities/${name}`;
  const around = inherit(standingOf(pack), standingOf(activity));
  const said = activity.time && who !== 'mixed' ? activity.time[who satisfies Worker] : undefined;
  const inTable = said ? inherit(around, standingOf(said)) : around;
  const times = columns.flatMap((one): readonly (readonly [typeof one, Given])[] => {
    const figure = said?.[one];
    return figure ? [[one, { figure, path: `${path}/time/${who}/${one}`, around: inTable }]] : [];
  });
  // With times for others alone, its money is for others too.
  const isForOthers = activity.time !== undefined && times.length === 0;
  const money = activity.money && !isForOthers && { figure: activity.money, path: `${path}/money`, around };
  return { pack, activity, times: new Map(times), money: money || undefined };
}

/** Which of the times a line means: that of its complexity, or the only one there is. */
export function timeOf({ times }: Offer, { complexity }: Pick<Line, 'complexity'>): Given | undefined {
  if (complexity) return times.get(complexity.value);
  return times.size === 1 ? [...times.values()][0] : undefined;
}

/** A line's own time and money stand before the pack's; without a time in the pack, an own time is in the place of its unit value. */
export function whole(line: Line, offer: Offer): Taken {
  const time = line.time ? undefined : timeOf(offer, line);
  const replaced = line.money !== undefined || (line.time !== undefined && offer.times.size === 0);
  const money = replaced ? undefined : offer.money;
  const per = line.per ?? (time || money ? offer.activity.per : undefined);
  return {
    line: {
      ...line,
      ...(time ? { time: time.figure } : {}),
      ...(money ? { money: money.figure } : {}),
      ...(per ? { per } : {}),
    },
    ...(time ? { time } : {}),
    ...(money ? { money } : {}),
  };
}

/** A line with what it takes, and where that is from. */
export type Taken = { readonly line: Line; readonly time?: Given; readonly money?: Given };

/** The line as it is computed for one of those whom it may ask, without a word of what may be wrong with it. */
export function filledIn(line: Line, who: Addressee, packs: readonly Pack[]): Line {
  const [first] = packs.length === 0 ? [] : offersOf(packs, activityOf(line).value, who);
  return first ? whole(line, first).line : line;
}
