/** The figures that are of all years of a horizon: what they are called, and their units. */
import type { Horizon } from './horizon.js';
import { measure, unitOf, type MeasureName } from './measures.js';

export const horizonNames = ['horizonTotal', 'annualAverage', 'presentValue', 'annuity'] as const;
export type HorizonName = (typeof horizonNames)[number];
export const isHorizonName = (name: string): name is HorizonName =>
  (horizonNames as readonly string[]).includes(name);

/** Those that need a rate. */
export const isDiscounted = (name: HorizonName): boolean => name === 'presentValue' || name === 'annuity';

/** What has a horizon: money and hours. Cases and days are counted by the year alone. */
export const hasHorizon = (name: MeasureName): boolean => measure(name).oneOff;

/** Of all years together, or of a year. */
export const unitOverHorizon = (name: HorizonName, of: MeasureName, currency: string): string =>
  unitOf(of, name === 'horizonTotal' || name === 'presentValue', currency);

/** The figure that the method annualises by. */
export const annualisedBy = ({ annualise }: Horizon): 'annualAverage' | 'annuity' =>
  annualise === 'annuity' ? 'annuity' : 'annualAverage';
