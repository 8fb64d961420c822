/** What a procedure counts, charges or pays by the case, apart from its lines: the cases themselves, processing, fee and subsidy. */
import type { Formula } from '../formula/formula.js';
import { addRow, type Builder } from './builder.js';
import { byKeys, differing } from './by-key.js';
import type { Row, RowClass } from './plan.js';
import {
  coordinatesIn,
  periodsOf,
  reportKeys,
  reportNoCases,
  type ChannelCells,
  type Scene,
} from './scene.js';

export function addAmounts(scene: Scene, builder: Builder): void {
  for (const channel of scene.channels) {
    if (scene.cases?.completed) addCount(scene, channel, builder);
    addFlat('administration', '(processing)', channel.processing, channel, scene, builder);
  }
  addTransfer('fee', scene, builder);
  addTransfer('subsidy', scene, builder);
}

/** The cases themselves, so that they can be counted by every dimension. */
function addCount(scene: Scene, channel: ChannelCells, builder: Builder): void {
  const row = {
    class: 'cases',
    at: coordinatesIn(scene, 'user', '(cases)', channel.id),
    timing: scene.timing.is,
    ...periodsOf(scene),
    unmonetised: false,
    place: scene.place,
  } as const;
  const variants = { completed: scene.cases?.completed as NonNullable<Row['variants']['completed']> };
  const { cases, variant, timing } = scene;
  addRow(builder, { ...row, variants }, cases?.cells, channel.cells, variant?.cells, { due: timing.due });
}

/** An amount a case that is no line of its own: processing, a fee, a subsidy. */
function addFlat(
  rowClass: RowClass,
  item: string,
  money: Formula | undefined,
  channel: ChannelCells,
  scene: Scene,
  builder: Builder,
): void {
  if (!money) return;
  if (!scene.cases?.completed) return reportNoCases(scene, builder);
  const side = rowClass === 'administration' ? 'administration' : 'user';
  const variants = {
    completed: scene.cases.completed,
    amount: 'outlay',
    occurrences: 'case',
    again: 'once',
    rate: 'unmonetised',
  } as const;
  const row = {
    class: rowClass,
    at: coordinatesIn(scene, side, item, channel.id),
    timing: scene.timing.is,
    ...periodsOf(scene),
    variants,
    unmonetised: false,
    place: scene.place,
  } as const;
  const own = { due: scene.timing.due, money };
  addRow(builder, row, scene.cases.cells, channel.cells, scene.variant?.cells, own);
}

/** Between those who must and government, one way or the other. */
function addTransfer(key: 'fee' | 'subsidy', scene: Scene, builder: Builder): void {
  const written = scene.own[key] ?? scene.procedure[key];
  if (!written) return;
  reportKeys(differing(written), scene, builder);
  const of = byKeys(written, scene.pathOf(key), scene.standing, builder);
  for (const channel of scene.channels)
    addFlat(key, `(${key})`, of(scene.segment.id, channel.id, scene.variant?.id), channel, scene, builder);
}
