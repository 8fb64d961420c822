/** What an expert reviewer would ask about a plan. One check a file. */
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Plan } from '../plan.js';
import type { Check, Review } from './check.js';
import { deflatorCheck } from './deflator.js';
import { dutyCheck } from './duty.js';
import { evidenceCheck } from './evidence.js';
import { freshnessCheck } from './freshness.js';
import { headlineCheck } from './headline.js';
import { ignoredCheck } from './ignored.js';
import { paymentCheck } from './payment.js';
import { placeholderCheck } from './placeholder.js';
import { priceYearCheck } from './price-year.js';
import { rateCheck } from './rate.js';
import { signCheck } from './sign.js';
import { thousandsCheck } from './thousands.js';
import { unevenCheck } from './uneven.js';
import { wideRangeCheck } from './wide-range.js';
import { zeroCheck } from './zero.js';

const checks: readonly Check[] = [
  deflatorCheck,
  dutyCheck,
  evidenceCheck,
  freshnessCheck,
  headlineCheck,
  ignoredCheck,
  paymentCheck,
  placeholderCheck,
  priceYearCheck,
  rateCheck,
  signCheck,
  thousandsCheck,
  unevenCheck,
  wideRangeCheck,
  zeroCheck,
];

/** Those that look at one figure at a time. */
const checksOfFigures: readonly Check[] = [
  evidenceCheck,
  freshnessCheck,
  placeholderCheck,
  priceYearCheck,
  signCheck,
  thousandsCheck,
  wideRangeCheck,
];

/** What is asked of the figures that a scenario brings along; those of its model were asked about with the model. */
export const reviewFigures = (plan: Plan, figures: Plan['figures'], review: Review): readonly Diagnostic[] =>
  checksOfFigures.flatMap((check) => check({ ...plan, figures }, review));

export const reviewPlan = (plan: Plan, review: Review): readonly Diagnostic[] =>
  checks.flatMap((check) => check(plan, review));
