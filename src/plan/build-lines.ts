/** The rows of a procedure's lines. */
import { wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import { inherit, type Standing } from '../source/provenance.js';
import { lineKeys, type Line, type Per } from '../model/line.js';
import { standingOf } from '../model/standing.js';
import { isMissed } from './catalogue.js';
import { isFull, type Builder, type TariffCells } from './builder.js';
import { differing } from './by-key.js';
import { partsOfLine, reportBesideGrades } from './grades.js';
import { reportUnitsOfLine } from './line-units.js';
import {
  isAuthority,
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
import { addLineRow, figuresOf, isOnce, type LineContext } from './line-row.js';
import type { RowClass } from './plan.js';
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

function addLine(written: Line, { key, side: asked }: Part, scene: Scene, builder: Builder): void {
  // What an administration is asked to do, it does as an administration: under whatever key it stands, it is no burden of users.
  const side = isAuthority(scene) ? 'administration' : asked;
  knownIds(
    written.channel,
    scene.channels.flatMap(({ id }) => id ?? []),
    'channel',
    builder,
  );
  knownIds(written.segment, segmentIds(scene), 'segment', builder);
  knownIds(written.variant, variantIds(scene), 'variant', builder);
  reportBesideGrades(written, builder.report);
  const grades = partsOfLine(written);
  for (const { line: one } of grades)
    for (const figure of [one.time, one.money, one.staff, one.quantity])
      if (figure) reportKeys(differing(figure), scene, builder);
  if (written.segment && !written.segment.some(({ value }) => value === scene.segment.id)) return;
  if (!standsInVariant(written, scene)) return;
  const who = side === 'user' ? scene.segment.written.addressee.value : 'administration';
  const taken = isActivity(key) && !written.grades ? takenBy(written, who, builder) : { line: written };
  if (!taken) return;
  const { line } = taken;
  if (!line.time && !line.money && !line.grades?.size) {
    if (!isFaulty(line) && !isMissed(line, builder.model))
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
  const work = line.time ?? grades[0]?.line.time;
  if (key === 'undivided' && work) {
    const help = `for example: money: 40 ${builder.model.context.currency}`;
    return builder.report(
      wrong('BRD412', work.span, 'an undivided line is an amount of money, not a time', help),
    );
  }
  const path = `${scene.path}/${key}/${line.id.value}`;
  const standing = inherit(scene.standing, standingOf(line));
  const per = line.per?.value ?? 'case';
  if (!countable(per, line, scene, builder)) return;
  const parts = line.grades
    ? grades.map((one) => [{ line: one.line }, one.path] as const)
    : [[taken, ''] as const];
  for (const [part, below] of parts) {
    const context = {
      per,
      class: classOf(line, side === 'user' ? key : 'administration'),
      side,
      scene,
      isGrade: below !== '',
    };
    addPart(part, { ...context, standing, path: path + below }, builder);
  }
}

type PartContext = Pick<LineContext, 'per' | 'class' | 'side' | 'scene' | 'isGrade'> & {
  readonly path: string;
  readonly standing: Standing;
};

function addPart(taken: Taken, { path, standing, ...known }: PartContext, builder: Builder): void {
  const { per, side, scene } = known;
  const { line } = taken;
  const tariff = tariffOf(line, side, scene, builder);
  const of = figuresOf(taken, path, standing, builder);
  reportUnitsOfLine(line, per, builder);
  const timing = lineTiming(line, path, standing, scene, builder);
  reportSpread(line, per, timing, builder);
  if (per !== 'case' && per !== 'visit') reportByChannel(line, per, scene, builder);
  const context = { ...known, line, tariff, of, timing };
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
const isFaulty = ({ written, grades }: Line): boolean =>
  written.entries.some(
    ({ key }) =>
      ['time', 'money', 'complexity'].includes(key) || (key === 'grades' && !grades) || !lineKeys.has(key),
  );

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
  const said =
    line.tariff ?? (side === 'user' || isAuthority(scene) ? scene.segment.written.tariff : undefined);
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
