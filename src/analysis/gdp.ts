/** Shares of GDP: whose GDP, in whose prices, and the other reading beside it. */
import { multiply, round, toText, type Exact } from '../quantity/exact.js';
import { quotient, type Evaluator } from '../evaluate/exact.js';
import type { Figure, Plan } from '../plan/plan.js';
import type { Denominator, MeasureValue, OtherReading } from '../result/result.js';

/** Quotients are rounded here, at 24 places. */
export const sharePlaces = 24;
/** @param of the figure that divides, told where it is zero */
export const share = (a: Exact, b: Exact, of: Figure): Exact =>
  round(
    quotient(a, b, () => of),
    sharePlaces,
    'half-even',
  );

type Gdp = { readonly value: Exact; readonly shown: Denominator };

export type Range = { readonly low: Exact; readonly high: Exact };

/** @param of the measure's name; its cost, or both ends of it, in the plan's prices */
export function shareOfGdp(
  { cost, range }: { readonly cost: Exact; readonly range: Range | undefined },
  of: string,
  plan: Plan,
  at: Evaluator,
): MeasureValue | undefined {
  const { gdp } = plan.economy;
  if (gdp === undefined) return undefined;
  const own = gdpOf(yearOfGdp(plan, at.year), plan, at);
  const part = (amount: Exact): string => toText(share(amount, own.value, plan.figures[gdp] as Figure));
  if (range) {
    const ends = { low: part(range.low), high: part(range.high) };
    return { unit: '1', of, range: ends, identified: part(cost), gdp: own.shown };
  }
  const other = otherReading(cost, plan, at);
  return { value: part(cost), unit: '1', of, gdp: own.shown, ...(other ? { otherReading: other } : {}) };
}

/** The GDP by which shares are taken, in the plan's prices. */
export const gdpOfShares = (plan: Plan, at: Evaluator): Exact | undefined => {
  const { basis, gdp } = plan.economy;
  return gdp === undefined ? undefined : gdpOf(basis.year === 'each' ? at.year : basis.year, plan, at).value;
};

/** GDP of a year, brought to the plan's prices where there is a deflator. */
function gdpOf(year: number, plan: Plan, at: Evaluator): Gdp {
  const deflates = plan.economy.deflator !== undefined && year !== plan.prices;
  const value = gdpInPrices(plan, at, year, year);
  return {
    value,
    shown: {
      value: toText(round(value, 12, 'half-even')),
      unit: `${plan.currency}/year`,
      year,
      prices: deflates ? plan.prices : year,
    },
  };
}

/** The GDP of one year in the plan's prices, by the deflator of another: the same year, but where one of the two is held. */
export function gdpInPrices(plan: Plan, at: Evaluator, ofGdp: number, ofDeflator: number): Exact {
  const nominal = at.figure(plan.economy.gdp as number, ofGdp);
  const deflates = plan.economy.deflator !== undefined && ofDeflator !== plan.prices;
  return deflates ? multiply(nominal, priceRatio(plan.prices, ofDeflator, plan, at)) : nominal;
}

/** Whose GDP a year's share is of. */
export const yearOfGdp = ({ economy: { basis } }: Plan, year: number): number =>
  basis.year === 'each' ? year : basis.year;

/** What costs 1 in the prices of `from` costs this in the prices of `to`. */
export function priceRatio(to: number, from: number, plan: Plan, at: Evaluator): Exact {
  const deflator = plan.economy.deflator as number;
  return quotient(at.figure(deflator, to), at.figure(deflator, from), () => plan.figures[deflator]);
}

/** On a fixed basis: the cost at the year's prices over the year's GDP. On each year's basis: over the GDP of the price year. */
function otherReading(cost: Exact, plan: Plan, at: Evaluator): OtherReading | undefined {
  const { basis, gdp, deflator } = plan.economy;
  const year = basis.year === 'each' ? plan.prices : at.year;
  const own = basis.year === 'each' ? at.year : basis.year;
  if (year === own || deflator === undefined) return undefined;
  const nominal = at.figure(gdp as number, year);
  const restated = round(multiply(cost, priceRatio(year, plan.prices, plan, at)), 12, 'half-even');
  const unit = `${plan.currency}/year`;
  return {
    value: toText(share(restated, nominal, plan.figures[gdp as number] as Figure)),
    basis: basis.year === 'each' ? 'fixed' : 'each',
    cost: { value: toText(restated), unit, prices: year },
    gdp: { value: toText(nominal), unit, year, prices: year },
  };
}
