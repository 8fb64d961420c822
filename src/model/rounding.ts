import type { RoundingMode } from '../quantity/exact.js';

/** The modes in which lines may be rounded before they are summed. */
export const roundingModes: readonly RoundingMode[] = ['half-up', 'half-even', 'down', 'up'];
