/** What an editor says of each key, by the map that it stands in. A sentence with the unit and an example, here and nowhere else. */
import { codes } from '../diagnostic/codes.js';
import type { About, AboutMap } from './about/entry.js';
import { calibrationMaps } from './about/calibration.js';
import { checksMaps } from './about/checks.js';
import { economyMaps } from './about/economy.js';
import { figureMaps } from './about/figure.js';
import { horizonMaps } from './about/horizon.js';
import { modelMaps } from './about/model.js';
import { packMaps } from './about/pack.js';
import { procedureMaps } from './about/procedure.js';
import { reformKindMaps } from './about/reform-kinds.js';
import { scenarioMaps } from './about/scenario.js';

export const aboutMaps: Readonly<Record<string, AboutMap>> = {
  ...modelMaps,
  ...packMaps,
  ...economyMaps,
  ...horizonMaps,
  ...procedureMaps,
  ...figureMaps,
  ...scenarioMaps,
  ...checksMaps,
  ...calibrationMaps,
  ...reformKindMaps,
  'answers to warnings': Object.fromEntries(
    Object.entries(codes).map(([code, { name }]) => [
      code,
      `\`${code}\`: ${name}; say why it is all right here.`,
    ]),
  ),
};

/** @param map how its reader calls it: `an activity` */
export function aboutOf(map: string, key: string): Exclude<About, string> | undefined {
  const found = aboutMaps[map]?.[key];
  return typeof found === 'string' ? { text: found } : found;
}
