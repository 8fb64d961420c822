/** BRD7xx: what an expert reviewer would ask about. Warnings. */
import { entry } from './entry.js';

export const plausibilityCodes = {
  BRD701: entry(
    'no status or no source',
    'Every figure should say how sure it is, and a published or inferred one where it was seen.',
    'time: 25 min',
    '{time: 25 min, status: assumed, note: ...}',
  ),
  BRD702: entry(
    'negative',
    'In a model of levels no time, amount, share or number of cases is negative. Signed differences go into a model of `kind: change`.',
    'time: -5 min',
    'time: 5 min',
  ),
  BRD703: entry('over 100 %', 'A share is at most 100 %.', 'businessAsUsual: 120 %', 'businessAsUsual: 20 %'),
  BRD704: entry('never used', 'Nothing refers to it.', 'tariffs: {unused: ...}', 'tariff: clerk'),
  BRD706: entry(
    'point that may part thousands',
    'A point is a decimal point, so 12.000 MXN are twelve. Thousands are parted by an underscore.',
    'money: 12.000 MXN',
    'money: 12_000 MXN',
  ),
} as const;
