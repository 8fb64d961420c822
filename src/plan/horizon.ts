/** The horizon of a plan: over which years a method adds up, and how it discounts. */
import type { TimeOfPeriod } from '../model/horizon.js';

export type Horizon = {
  readonly from: number;
  /** The last year, included. */
  readonly until: number;
  /** Which figure leads the result, where the method says one. */
  readonly annualise?: 'average' | 'annuity';
  readonly discounting?: HorizonDiscounting;
};

export type HorizonDiscounting = {
  /** The figure of the real rate of a year. */
  readonly rate: number;
  /** The figure of the published annuity factor; without it, the factor is computed. */
  readonly factor?: number;
  /** To the value of which year the annuity is brought, from which one. */
  readonly base?: number;
  readonly registered: number;
  /** When in the year what is borne once is paid; when in its period what recurs. */
  readonly once: TimeOfPeriod;
  readonly recurring: TimeOfPeriod;
};
