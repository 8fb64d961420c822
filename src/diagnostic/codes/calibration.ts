/** BRD84x: what is fitted, and to what. */
import { entry } from './entry.js';

export const calibrationCodes = {
  BRD841: entry(
    'unknown is not one number',
    'An unknown is a named figure that is one number. A series, a product or another name has no single value that could be fitted.',
    'figures: {factor: {product: [2, 3]}}\ncalibration: {unknowns: {factor: {range: {low: 1, high: 9}}}, targets: []}',
    'figures: {factor: 6}\ncalibration: {unknowns: {factor: {range: {low: 1, high: 9}}}, targets: []}',
  ),
  BRD842: entry(
    'unknown without a range',
    'An unknown is fitted within the range that is thought plausible, and says so before the fit: in the calibration, or at the figure.',
    'figures: {factor: 6}\ncalibration: {unknowns: {factor: {}}, targets: []}',
    'figures: {factor: {value: 6, range: {low: 1, high: 9}}}\ncalibration: {unknowns: {factor: {}}, targets: []}',
  ),
  BRD843: entry(
    'unknown is zero before the fit',
    'A fit changes its unknowns least, as shares of what they were. Of zero there is no share.',
    'figures: {factor: 0}\ncalibration: {unknowns: {factor: {range: {low: 0, high: 9}}}, targets: []}',
    'figures: {factor: 1}\ncalibration: {unknowns: {factor: {range: {low: 0, high: 9}}}, targets: []}',
  ),
  BRD844: entry(
    'target without a single value',
    'A target needs a measure that the model gives one value of: no share where there is no GDP, and neither burden nor opportunity cost where lines of which only the whole is known leave them open.',
    '{that: administrativeBurden, value: 30 bn MXN}',
    '{that: economicCost, value: 30 bn MXN}',
  ),
} as const;
