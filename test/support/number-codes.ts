// The codes of the checks that need numbers: their examples are run as a command loads a model, in test/analysis/checks.
import type { Code } from '../../src/diagnostic/codes.js';

export const numberCodes = [
  'BRD707',
  'BRD708',
  'BRD712',
  'BRD713',
  'BRD714',
  'BRD719',
  'BRD723',
  'BRD724',
  'BRD725',
] as const satisfies readonly Code[];
