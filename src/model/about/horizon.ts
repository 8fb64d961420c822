/** The keys of a horizon. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

const times = ['start', 'middle', 'end'];

export const horizonMaps = {
  'a horizon': {
    ...standing,
    note,
    years: 'How many years it has, such as 10.',
    from: "Its first year, such as 2026; without it, the model's `year`.",
    annualise: {
      text: 'The figure that leads the result: `average` (the total over the years, undiscounted) or `annuity` (an equal amount a year of the same present value).',
    },
    rate: 'The real rate of a year at which amounts are discounted: `7 %`.',
    factor:
      'The annuity factor as it is published, `0.142378`; without it, rate / (1 - (1 + rate)^-years) is computed.',
    base: 'The year to whose value the annuity is brought, such as 2012: it is divided by (1 + rate)^(registered - base).',
    registered: 'The year whose value the present value is, such as 2020; without it, the first year.',
    once: { text: 'When in its year what is borne once is paid.', examples: times, usual: 'start' },
    recurring: { text: 'When in its period what recurs is paid.', examples: times, usual: 'end' },
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
