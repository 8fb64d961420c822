/** BRD83x: why a figure moved. */
import { entry } from './entry.js';

export const decompositionCodes = {
  BRD831: entry(
    'amount and share part ways',
    'The amount rose while its share of GDP fell, or the reverse, because GDP itself moved. Whoever quotes one of the two misleads: say both, or hold GDP fixed (`share: {of: gdp, year: 2012}`).',
    'share: {of: gdp, year: each}',
    'share: {of: gdp, year: 2012}',
  ),
} as const;
