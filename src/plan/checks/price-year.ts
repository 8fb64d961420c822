/** An amount that describes one year and does not say its prices counts as an amount in the prices of the results. */
import { doubtful, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Said } from '../../source/text.js';
import type { Check } from './check.js';

export const priceYearCheck: Check = ({ figures, currency, prices }) => {
  const asked = new Map<Said<number>, Diagnostic>();
  for (const { path, unit, body, standing, provenance } of figures) {
    const { asOf } = standing;
    if (!asOf || standing.prices || asOf.value === prices || asked.has(asOf)) continue;
    if (provenance.how !== 'written' || body.is !== 'number' || unit.dimensions[currency] === undefined)
      continue;
    if (/^(economy|indicators)\//.test(path)) continue;
    const doubt = doubtful(
      'BRD718',
      provenance.span,
      `an amount of ${asOf.value} that does not say its prices counts in those of ${prices}`,
      `beside asOf: prices: ${asOf.value}, or prices: ${prices} if it was brought there`,
    );
    asked.set(asOf, {
      ...doubt,
      labels: [...doubt.labels, { span: asOf.span, text: 'the year it describes' }],
    });
  }
  return [...asked.values()];
};
