import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Model } from '../../model/load.js';
import type { Plan } from '../plan.js';

/** What a plan was made of, and the day it is looked at. */
export type Review = {
  readonly model: Model;
  readonly today: string;
  /** Whether no error was found so far: what one swallowed must not seem missing. */
  readonly sound: boolean;
};

/** What a reviewer would ask about what is written; usually a warning. What needs numbers is asked in analysis/checks. */
export type Check = (plan: Plan, review: Review) => readonly Diagnostic[];
