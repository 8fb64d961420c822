import type { Code } from '../../src/diagnostic/codes.js';

/** Codes of the kinds of reform: their examples stand in test/scenario/changes/code-examples.test.ts. */
export const kindCodes = [
  'BRD816',
  'BRD817',
  'BRD818',
  'BRD819',
  'BRD820',
  'BRD821',
  'BRD822',
] as const satisfies readonly Code[];
