/** Amounts in the prices of another year, brought to the plan's by the deflator. */
import { doubtful, type Report } from '../diagnostic/diagnostic.js';
import { figure, over, times, type Formula } from '../formula/formula.js';
import type { Figure } from './plan.js';

export type Prices = {
  readonly list: readonly Figure[];
  readonly report: Report;
  readonly deflator: () => number | undefined;
  /** The price year of the plan. */
  readonly prices: number;
  readonly currency: string;
};

/** The figure as a cell uses it. The deflator is part of the formula, so that it is explained too. */
export function inPrices(index: number, { list, deflator, prices, currency, report }: Prices): Formula {
  const { standing, unit: own, body, provenance } = list[index] as Figure;
  const year = standing.prices?.value ?? prices;
  const isMoney = own.dimensions[currency] !== undefined;
  if (year === prices || !isMoney || body.is !== 'number') return figure(index);
  const index_ = deflator();
  if (index_ !== undefined) return times(figure(index), over(figure(index_, prices), figure(index_, year)));
  const message = `an amount in prices of ${year}, results in prices of ${prices}, and no deflator`;
  const help = 'give economy a deflator; until then the amount is used as it stands';
  if (provenance.how === 'written') report(doubtful('BRD602', provenance.span, message, help));
  return figure(index);
}
