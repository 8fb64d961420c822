import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Facts } from './facts.js';

/** What a reviewer would ask about the numbers; a warning. */
export type NumberCheck = (facts: Facts) => readonly Diagnostic[];
