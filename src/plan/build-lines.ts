/** The rows of a procedure's lines. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import type { Formula } from '../formula/formula.js';
import { inherit, type Standing } from '../source/provenance.js';
import { lineKeys, type Line, type Per } from '../model/line.js';
import { standingOf } from '../model/standing.js';
import { addRow, cell, isFull, type Builder, type TariffCells } from './builder.js';
import { byKeys, differing, type KeyedFigure } from './by-key.js';
import { reportUnitsOfLine } from './line-units.js';
import {
  coordinatesIn,
  knownIds,
  reportByChannel,
  reportKeys,
  reportNoCases,
  segmentIds,
  variantIds,
  type ChannelCells,
  type Scene,
} from './scene.js';
import type { Taken } from '../model/taken.js';
import { takenBy } from './pack-lines.js';
import { useTariff } from './build-tariffs.js';
import type { Row, RowClass } from './plan.js';
import { timingOf, type Timing } from './timing.js';

type Part = {
  readonly key: 'requirements' | 'activities' | 'outlays' | 'administration' | 'undivided';
  readonly side: 'user' | 'administration';
};
const parts: readonly Part[] = [
  { key: 'requirements', side: 'user' },
  { key: 'activities', side: 'user' },
  { key: 'outlays', side: 'user' },
  { key: 'administration', side: 'administration' },
  { key: 'undivided', side: 'user' },
];

export function addLines(scene: Scene, builder: Builder): void {
  for (const part of parts)
    for (const line of scene.procedure[part.key] ?? [])
      if (!isFull(builder)) addLine(line, part, scene, builder);
}

function addLine(written: Line, { key, side }: Part, scene: Scene, builder: Builder): void {
  knownIds(
    written.channel,
    scene.channels.flatMap(({ id }) => id ?? []),
    'channel',
    builder,
  );
  knownIds(written.segment, segmentIds(scene), 'segment', builder);
  knownIds(written.variant, variantIds(scene), 'variant', builder);
  for (const figure of [written.time, written.money, written.staff])
    if (figure) reportKeys(differing(figure), scene, builder);
  if (written.segment && !written.segment.some(({ value }) => value === scene.segment.id)) return;
  if (!standsInVariant(written, scene)) return;
  const who = side === 'user' ? scene.segment.written.addressee.value : 'administration';
  const taken = isActivity(key) ? takenBy(written, who, builder) : { line: written };
  if (!taken) return;
  const { line } = taken;
  if (!line.time && !line.money) {
    if (!isFaulty(line))
      builder.report(
        wrong(
          'BRD412',
          line.id.span,
          `"${line.id.value}" has neither time nor money`,
          'for example: time: 25 min',
        ),
      );
    return;
  }
  if (key === 'undivided' && line.time) {
    const help = `for example: money: 40 ${builder.model.context.currency}`;
    return builder.report(
      wrong('BRD412', line.time.span, 'an undivided line is an amount of money, not a time', help),
    );
  }
  const path = `${scene.path}/${key}/${line.id.value}`;
  const standing = inherit(scene.standing, standingOf(line));
  const per = line.per?.value ?? 'case';
  if (!countable(per, line, scene, builder)) return;
  const tariff = tariffOf(line, side, scene, builder);
  const of = figuresOf(taken, path, standing, builder);
  reportUnitsOfLine(line, per, builder);
  const timing = lineTiming(line, path, standing, scene, builder);
  reportSpread(line, per, timing, builder);
  if (per !== 'case' && per !== 'visit') reportByChannel(line, per, scene, builder);
  const context = { line, per, tariff, class: classOf(line, key), side, scene, of, timing };
  for (const channel of channelsOf(line, per, scene)) addLineRow(context, channel, builder);
}

/** Only activities have names that packs know. */
const isActivity = (key: Part['key']): boolean => key === 'activities' || key === 'administration';

/** A line without a variant of its own stands in all of them; a lump sum stands once. */
function standsInVariant({ variant, per }: Line, scene: Scene): boolean {
  if (!scene.variant) return true;
  const { id, first } = scene.variant;
  return variant ? variant.some(({ value }) => value === id) : per?.value !== 'lump' || first;
}

/** A word of its own says whether it recurs, within the procedure's years; years of its own stand before the procedure's. */
function lineTiming(
  { timing }: Line,
  path: string,
  standing: Standing,
  { timing: procedure }: Scene,
  builder: Builder,
): Timing {
  if (!timing) return procedure;
  if ('value' in timing) return { ...procedure, is: timing.value };
  const own = timingOf(timing, path, standing, builder);
  return own.periods === undefined && procedure.periods !== undefined
    ? { ...own, periods: procedure.periods }
    : own;
}

const isOnce = (per: Per, { is }: Timing): boolean => per === 'entity-once' || is === 'one-off';

/** A thing bought once costs its price; only a yearly cost is spread over the thing's years. */
function reportSpread(line: Line, per: Per, timing: Timing, { report }: Builder): void {
  if (isOnce(per, timing) && line.life)
    report(
      wrong(
        'BRD208',
        line.life.span,
        'a life spreads a price over years, and this line happens once',
        'leave the life out, or make the line per: entity-year',
      ),
    );
}

/** Its time or money stands there and was wrong, or a key was misspelt: reported already. */
const isFaulty = ({ written }: Line): boolean =>
  written.entries.some(({ key }) => ['time', 'money', 'complexity'].includes(key) || !lineKeys.has(key));

function classOf({ nature }: Line, key: Part['key']): RowClass {
  return key === 'administration' || key === 'undivided' ? key : (nature?.value ?? 'information');
}

/** A population that was wrong, or that the cases lack themselves, is told there. */
function isTold({ own, procedure, segment }: Scene): boolean {
  const cases = own.cases ?? procedure.cases;
  const stands = [cases?.written, segment.written.written].some((map) => map && entryOf(map, 'population'));
  return stands || (cases?.frequency ?? cases?.validity) !== undefined;
}

/** Is it known how often the line occurs? */
function countable(per: Per, line: Line, scene: Scene, builder: Builder): boolean {
  const cells = scene.cases?.cells;
  if (per === 'lump') {
    const clear = !scene.several || line.segment !== undefined;
    if (!clear)
      builder.report(
        wrong(
          'BRD202',
          line.id.span,
          'a lump sum of a procedure with several segments says whose it is',
          `for example: segment: ${scene.segment.id}`,
        ),
      );
    return clear;
  }
  if (per === 'case' || per === 'visit') {
    if (!scene.cases?.completed) reportNoCases(scene, builder);
    return scene.cases?.completed !== undefined;
  }
  const known = cells?.population ?? (per === 'entity-once' ? cells?.entrants : undefined);
  if (!known && !isTold(scene))
    builder.report(
      wrong(
        'BRD410',
        line.per?.span ?? line.id.span,
        `"${line.id.value}" is per entity, and the number of entities is not known`,
        `for example: cases: {population: 5 k ${builder.model.context.entities[0] ?? 'persons'}, ...}`,
      ),
    );
  return known !== undefined;
}

function tariffOf(line: Line, side: Part['side'], scene: Scene, builder: Builder): TariffCells | undefined {
  const said = line.tariff ?? (side === 'user' ? scene.segment.written.tariff : undefined);
  if (line.tariff && !useTariff(line.tariff, builder)) return undefined;
  if (line.time && !said)
    builder.report(
      wrong(
        'BRD409',
        line.id.span,
        `"${line.id.value}" takes time, and no tariff is said`,
        side === 'user'
          ? 'give the line or its segment the id of a tariff; a tariff without a price is {own-time: unmonetised}'
          : 'for example: tariff: officer',
      ),
    );
  return said && builder.tariffs.get(said.value);
}

/**
 * A line without a channel of its own stands in every channel. What is counted per entity or as a lump happens once, however many channels
 * the line names: it stands in the one it names, or in none.
 */
function channelsOf(line: Line, per: Per, { channels }: Scene): readonly ChannelCells[] {
  const named = channels.filter(({ id }) => line.channel?.some(({ value }) => value === id));
  if (per === 'case' || per === 'visit') return line.channel ? named : channels;
  return [{ id: named.length === 1 ? named[0]?.id : undefined, cells: {}, processing: undefined }];
}

type LineFigures = {
  readonly time: KeyedFigure;
  readonly money: KeyedFigure;
  readonly staff: KeyedFigure;
  readonly usualShare: Formula | undefined;
  readonly life: Formula | undefined;
};

/** What is taken from a pack is one figure in all lines that take it, with the pack's own status and source. */
const figuresOf = (
  { line, time, money }: Taken,
  path: string,
  standing: Standing,
  builder: Builder,
): LineFigures => ({
  time: byKeys(line.time, time?.path ?? `${path}/time`, time?.around ?? standing, builder),
  money: byKeys(line.money, money?.path ?? `${path}/money`, money?.around ?? standing, builder),
  staff: byKeys(line.staff, `${path}/staff`, standing, builder),
  usualShare: cell(line.businessAsUsual, `${path}/businessAsUsual`, standing, builder),
  life: cell(line.life, `${path}/life`, standing, builder),
});

type LineContext = {
  readonly line: Line;
  readonly per: Per;
  readonly tariff: TariffCells | undefined;
  readonly class: RowClass;
  readonly side: Part['side'];
  readonly scene: Scene;
  readonly of: LineFigures;
  readonly timing: Timing;
};

/** Rows of a kind share one object, so that what is known of a kind is looked up once. */
const knownVariants = new Map<string, Row['variants']>();
function oneVariants(variants: Row['variants']): Row['variants'] {
  const key = Object.values(variants).join(' ');
  const known = knownVariants.get(key);
  if (!known) knownVariants.set(key, variants);
  return known ?? variants;
}

function addLineRow(context: LineContext, channel: ChannelCells, builder: Builder): void {
  const { line, per, tariff, scene, of, side, timing } = context;
  const [time, money, staff] = [of.time, of.money, of.staff].map((figure) =>
    figure(scene.segment.id, channel.id, scene.variant?.id),
  );
  if (!time && !money) return;
  const kind = builder.model.file.kind?.value ?? 'level';
  const variants = oneVariants({
    rate: tariff?.rate ?? 'unmonetised',
    ...(tariff?.fullRate ? { fullRate: tariff.fullRate } : {}),
    amount: of.life ? 'life' : 'outlay',
    occurrences: per === 'entity-once' && scene.cases?.cells.entrants ? 'entrant' : per,
    again: line.repeats?.value ? 'repeated' : 'once',
    ...(scene.cases?.completed ? { completed: scene.cases.completed } : {}),
    burden: kind,
    timeBurden: kind,
    burdenHours: kind,
  });
  const nature =
    context.class === 'information' || context.class === 'substantive' ? context.class : undefined;
  const at = coordinatesIn(
    sceneOf(line, per, scene),
    side,
    line.id.value,
    channel.id,
    nature,
    line.duty?.value,
  );
  const row = {
    class: context.class,
    at,
    timing: isOnce(per, timing) ? 'one-off' : 'recurring',
    ...(timing.periods === undefined ? {} : { periods: timing.periods }),
    variants,
    unmonetised: tariff?.rate === 'unmonetised' && time !== undefined,
    place: line.id.span,
  } as const;
  const own = { time, money, staff, usualShare: of.usualShare, life: of.life, due: timing.due };
  addRow(builder, row, scene.cases?.cells, channel.cells, scene.variant?.cells, tariff?.cells, own);
}

/** A lump sum of the whole procedure is of no variant. */
function sceneOf({ variant }: Line, per: Per, scene: Scene): Pick<Scene, 'at'> {
  if (per !== 'lump' || variant) return scene;
  const { variant: _, ...at } = scene.at;
  return { at };
}
