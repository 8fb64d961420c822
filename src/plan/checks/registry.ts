/** What an expert reviewer would ask about a plan. One check a file. */
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Plan } from '../plan.js';
import type { Check } from './check.js';
import { evidenceCheck } from './evidence.js';
import { headlineCheck } from './headline.js';
import { signCheck } from './sign.js';
import { thousandsCheck } from './thousands.js';

const checks: readonly Check[] = [evidenceCheck, headlineCheck, signCheck, thousandsCheck];

export const reviewPlan = (plan: Plan): readonly Diagnostic[] => checks.flatMap((check) => check(plan));
