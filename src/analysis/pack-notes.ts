/** Whose method a result follows, and where the model goes its own way. */
import type { PlanPack } from '../plan/plan.js';
import type { Note } from '../result/result.js';

export const packNotes = (packs: readonly PlanPack[]): readonly Note[] =>
  packs.flatMap((pack) => [
    { id: `pack/${pack.id}`, text: methodOf(pack) },
    ...(pack.replaced.length === 0
      ? []
      : [
          {
            id: `pack/${pack.id}/replaced`,
            text: `In the place of the pack ${pack.id}, the model says itself: ${pack.replaced.join(', ')}.`,
          },
        ]),
    ...(pack.foreign === undefined
      ? []
      : [
          {
            id: `pack/${pack.id}/currency`,
            text: `Of the pack ${pack.id} names and times are taken, and no amounts: they are in ${pack.foreign}.`,
          },
        ]),
  ]);

function methodOf(pack: PlanPack): string {
  const { institution, decides } = pack;
  const said = decides.map(({ key, says }) => (says === '' ? key : `${key} ${says}`)).join(', ');
  if (said === '') return `Names and figures from the pack ${named(pack)}; the model says its method itself.`;
  return `Method of ${institution ?? pack.id}: ${said}, from the pack ${named(pack)}.`;
}

/** `de-2026 (2026 edition)`. */
export const named = ({ id, vintage }: PlanPack): string =>
  vintage === undefined ? id : `${id} (${vintage})`;
