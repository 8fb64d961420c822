/** What an expert reviewer would ask about the numbers of a plan, in the model's year. One check a file. */
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { createEvaluator } from '../../evaluate/exact.js';
import type { Model } from '../../model/load.js';
import type { Plan } from '../../plan/plan.js';
import { beyondBeliefCheck } from './beyond-belief.js';
import type { NumberCheck } from './check.js';
import { daysOfYearCheck } from './days-of-year.js';
import { factsOf } from './facts.js';
import { hoursOfDayCheck } from './hours-of-day.js';
import { oneSittingCheck } from './one-sitting.js';
import { populationCheck } from './population.js';
import { queueCheck } from './queue.js';
import { signsOfChangeCheck } from './signs-of-change.js';
import { twoWagesCheck } from './two-wages.js';
import { workedOutCheck } from './worked-out.js';

const checks: readonly NumberCheck[] = [
  beyondBeliefCheck,
  daysOfYearCheck,
  hoursOfDayCheck,
  oneSittingCheck,
  populationCheck,
  queueCheck,
  signsOfChangeCheck,
  twoWagesCheck,
  workedOutCheck,
];

export function reviewNumbers(plan: Plan, model: Model): readonly Diagnostic[] {
  const facts = factsOf(plan, model, createEvaluator(plan, plan, plan.year));
  return checks.flatMap((check) => check(facts));
}
