import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Plan } from '../plan.js';

/** What a reviewer would ask about a plan; usually a warning. */
export type Check = (plan: Plan) => readonly Diagnostic[];
