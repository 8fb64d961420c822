/** A row of a line: its cells, its variants and where it stands in each dimension. */
import type { Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Line, Per } from '../model/line.js';
import type { Taken } from '../model/taken.js';
import { addRow, cell, type Builder, type TariffCells } from './builder.js';
import { byKeys, type KeyedFigure } from './by-key.js';
import type { Coordinates, Row, RowClass } from './plan.js';
import { coordinatesIn, isAuthority, type ChannelCells, type Scene } from './scene.js';
import type { Timing } from './timing.js';

export const isOnce = (per: Per, { is }: Timing): boolean => per === 'entity-once' || is === 'one-off';

type LineFigures = {
  readonly time: KeyedFigure;
  readonly money: KeyedFigure;
  readonly staff: KeyedFigure;
  readonly quantity: KeyedFigure;
  readonly usualShare: Formula | undefined;
  readonly life: Formula | undefined;
};

/** What is taken from a pack is one figure in all lines that take it, with the pack's own status and source. */
export const figuresOf = (
  { line, time, money }: Taken,
  path: string,
  standing: Standing,
  builder: Builder,
): LineFigures => ({
  time: byKeys(line.time, time?.path ?? `${path}/time`, time?.around ?? standing, builder),
  money: byKeys(line.money, money?.path ?? `${path}/money`, money?.around ?? standing, builder),
  staff: byKeys(line.staff, `${path}/staff`, standing, builder),
  quantity: byKeys(line.quantity, `${path}/quantity`, standing, builder),
  usualShare: cell(line.businessAsUsual, `${path}/businessAsUsual`, standing, builder),
  life: cell(line.life, `${path}/life`, standing, builder),
});

export type LineContext = {
  readonly line: Line;
  readonly per: Per;
  readonly tariff: TariffCells | undefined;
  readonly class: RowClass;
  readonly side: Coordinates['side'];
  readonly scene: Scene;
  readonly of: LineFigures;
  /** Whether the row is one of several wage grades of its line. */
  readonly isGrade: boolean;
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

export function addLineRow(context: LineContext, channel: ChannelCells, builder: Builder): void {
  const { line, per, tariff, scene, of, side, timing } = context;
  const [time, money, staff, quantity] = [of.time, of.money, of.staff, of.quantity].map((figure) =>
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
    time &&
      (line.tariff ?? (side === 'user' || isAuthority(scene) ? scene.segment.written.tariff : undefined))
        ?.value,
  );
  const row = {
    class: context.class,
    at,
    timing: isOnce(per, timing) ? 'one-off' : 'recurring',
    ...(timing.periods === undefined ? {} : { periods: timing.periods }),
    variants,
    ...(context.isGrade ? { isGrade: true as const } : {}),
    unmonetised: tariff?.rate === 'unmonetised' && time !== undefined,
    place: line.id.span,
  } as const;
  const own = { time, money, staff, quantity, usualShare: of.usualShare, life: of.life, due: timing.due };
  addRow(builder, row, scene.cases?.cells, channel.cells, scene.variant?.cells, tariff?.cells, own);
}

/** A lump sum of the whole procedure is of no variant. */
function sceneOf({ variant }: Line, per: Per, scene: Scene): Pick<Scene, 'at'> {
  if (per !== 'lump' || variant) return scene;
  const { variant: _, ...at } = scene.at;
  return { at };
}
