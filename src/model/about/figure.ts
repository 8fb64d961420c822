/** The keys of a figure\'s map. */
import type { AboutMap } from './entry.js';
import { standing } from './standing.js';

export const figureMaps = {
  'a figure': {
    ...standing,
    value:
      "The number with its unit: `45 min`, `85 %`, `55 MXN/h`, `4.5 M cases per year`; or the name of one of the model's `figures`.",
    range:
      'How far the value may lie off: `{low: 15 %, high: 65 %}` (the midpoint is the value unless `value` is given), `{low, mode, high}` (the mode is the value), `{p5, p95}` (needs `value` and `shape`).',
    series:
      'A figure for each year: `{2012: 39.8 %, 2017: 63.9 %}`; `between` and `beyond` say what holds for other years.',
    product:
      'A chain of factors, figures and names of figures: `[99 M persons, 80 %, 80 %]`; their units multiply.',
    sum: 'Figures, or names of figures, in one unit, added: `[35 k cases per year, 4 k cases per year]`. A part may be worked out itself: `[a, {product: [b, 2]}]`.',
    difference: 'The first less the second, both in one unit: `[5 M firms, 300 k firms]`.',
    quotient:
      'The first divided by the second; their units divide: `[12 M EUR, 300 k firms]` is 40 EUR per firm.',
    annuity:
      'What a unit of money spread over years costs each of them, rate / (1 - (1 + rate)^-years): `{rate: 7 %, years: 10}` is 0.1424.',
    before:
      'What it was before the change, in a model of `kind: change`: `35 days`; with `after: 19 days` the figure is 19 - 35 = -16 days.',
    after: 'What it is after the change, in a model of `kind: change`: `19 days`, beside `before`.',
    round:
      'How a figure that follows from others is rounded before it is used, where its source did so: `{decimals: 2, mode: half-up}`.',
    table: "A CSV file in the model's folder that holds a series: `data/macro.csv`; `column` says where.",
    column: 'The column of the table that holds the numbers, such as `gdp`.',
    years: 'The column of the table that holds the years; without it, `year`.',
    unit: "The unit of the table's numbers, such as `bn MXN`, or `1` where they have none.",
    shape:
      'How the values spread over the range: `uniform` (usual with low and high), `triangular` (usual with a mode), `pert`, `lognormal`, `normal`. Needed with percentiles.',
    between: {
      text: "What holds between two years of a series: `linear` (on a straight line) or `step` (the earlier year's).",
      usual: 'linear',
    },
    beyond: {
      text: "What holds outside the years of a series: `error` (nothing does), `hold` (the nearest year's), `growth` (the last growth goes on).",
      usual: 'error',
    },
    note: 'Anything that a reader must know: the arithmetic of an inferred figure, the reason of an assumed one.',
    why: 'The reason for the figure; the same as `note`.',
    bestBefore: {
      text: 'The date after which the figure should be looked up again, such as `2019-12-31`.',
      examples: ['2030-12-31'],
    },
    alternatives:
      'What other sources say of it, shown and never used: `[{value: 10 M cases per year, source: wb-2016}]`.',
  },
  'an annuity': {
    rate: 'The rate of interest a year: `7 %`.',
    years: 'Over how many whole years: `10`.',
  },
  'the rounding of a figure': {
    decimals: 'How many decimals are kept; -3 rounds to thousands: `2`.',
    mode: 'What becomes of a half: `half-up` (away from zero) or `half-even`; `down` cuts off, `up` rounds every remainder away from zero.',
    unit: 'In what it is rounded: `min`, `M firms`. Needed for times; without it in the base unit: currency, days, per hour; of shares the fraction, so that two decimals are whole per cents.',
  },
  'a range': {
    low: 'The lowest value, with its unit: `15 %`.',
    mode: "The most likely value, with its unit: `30 %`; it is the figure's value.",
    high: 'The highest value, with its unit: `65 %`.',
    p5: 'The value that one case of 20 lies below, with its unit: `30 min`. The figure then needs `value` and `shape`.',
    p50: "The value that half of the cases lie below, with its unit: `45 min`; it is the figure's value.",
    p95: 'The value that one case of 20 lies above, with its unit: `90 min`. The figure then needs `value` and `shape`.',
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
