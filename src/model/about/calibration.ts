/** The keys of a calibration, in a model or in a scenario. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

export const calibrationMaps = {
  'a calibration': {
    unknowns:
      'The named figures that may be fitted, each within its range: `{residual-factor: {range: {low: 1, high: 20}}}`.',
    targets:
      'The published totals that they are fitted to, of one or more years: `[{that: shareOfGdp, year: 2012, value: 4.25 %}]`.',
    note,
  },
  'an unknown': {
    range:
      "Within which ends its value may be fitted: `{low: 1, high: 20}`. Without it, the figure's own `range`.",
    note,
  },
  'the range of an unknown': {
    low: 'The lower end, in the unit of the figure: `1`, `10 %`.',
    high: 'The upper end, in the unit of the figure: `20`, `40 %`.',
  },
  'a target': {
    ...standing,
    id: 'The name of the target in results: `headline-2012`. Without it, its measure and year.',
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    that: {
      text: 'The measure that the total is of, such as `shareOfGdp` or `administrativeBurden`.',
      examples: ['shareOfGdp', 'economicCost', 'administrativeBurden'],
    },
    year: "The year of the total, such as 2012; without it, the model's.",
    select: 'What the total is of: `{authority: IMSS}`. Without it, of everything.',
    value: 'The published total, with its unit: `4.25 %`, `13.8 bn MXN`.',
    note,
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
