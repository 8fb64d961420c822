/**
 * The formulas, written once. They read like the Standard Cost Model manual; every reader (units, exact evaluation, explanation) walks
 * these values.
 *
 * A name stands for a column of the row, or for another formula here. Where the method has variants (`rate`, `completed`, ...), the row says which
 * one holds: the name `rate` then leads to `rate/factors` or `rate/multiplier`.
 */
import {
  constant,
  inBaseline,
  max,
  min,
  minus,
  over,
  plus,
  reference,
  rounded,
  times,
  type Formula,
} from '../formula/formula.js';
import { exact, one, zero } from '../quantity/exact.js';
import { dimensionless, unit } from '../quantity/unit.js';

const nought = constant(zero, dimensionless);
const unity = constant(one, dimensionless);
const less = constant(exact(-1), dimensionless);
const aYear = unit({ year: 1 });
const oneYear = constant(exact(1), aYear);
const r = reference;

/** One plus a share. */
const loaded = (name: string): Formula => plus(unity, r(name));

// SCM: hourly pay + overhead; EPA: W(1 + fringe)(1 + overhead), or a fringe in money per hour; Australia: one multiplier.
const rates = {
  factors: times(r('wage'), loaded('fringe'), loaded('overhead')),
  'fringe-pay': times(plus(r('wage'), r('fringePay')), loaded('overhead')),
  // What the basis of the tariff holds already is no factor of its own.
  'labour-cost': times(r('wage'), loaded('overhead')),
  whole: r('wage'),
  multiplier: times(r('wage'), r('multiplier')),
};
const fullRates = ['factors', 'fringe-pay', 'labour-cost', 'whole', 'multiplier'] as const;

export const formulas = {
  // The line: International SCM manual, "activity cost = price x quantity", price = tariff x time (+ money), quantity = population x frequency.
  timeCost: times(r('time'), r('staff'), r('quantity'), r('rate'), r('occurrences')),
  moneyCost: times(r('amount'), r('quantity'), r('occurrences')),
  hours: times(r('time'), r('staff'), r('quantity'), r('occurrences')),
  // Australia, Regulatory Burden Measurement: subsidies are taken off the burden.
  relief: times(less, r('moneyCost')),

  // Business as usual (SCM manual; Sowieso-Kosten): an amount, frozen in the baseline, so that a reform cannot shrink it.
  usualTime: times(r('usualShare'), inBaseline('timeCost')),
  usualMoney: times(r('usualShare'), inBaseline('moneyCost')),
  usualHours: times(r('usualShare'), inBaseline('hours')),

  // Burden = cost - business as usual. In a model of levels it is never below zero, for the line as a whole; what one component has too
  // much of business as usual is taken from the other.
  'burden/level': max(
    nought,
    plus(minus(r('timeCost'), r('usualTime')), minus(r('moneyCost'), r('usualMoney'))),
  ),
  'timeBurden/level': min(r('burden'), max(nought, minus(r('timeCost'), r('usualTime')))),
  'burdenHours/level': max(nought, minus(r('hours'), r('usualHours'))),
  // In a model of changes the differences are signed and nothing is cut off.
  'burden/change': plus(minus(r('timeCost'), r('usualTime')), minus(r('moneyCost'), r('usualMoney'))),
  'timeBurden/change': minus(r('timeCost'), r('usualTime')),
  'burdenHours/change': minus(r('hours'), r('usualHours')),
  moneyBurden: minus(r('burden'), r('timeBurden')),
  // Gross: what is borne for the duty and what is done anyway. In the baseline this is the cost; an abolished duty leaves business as usual.
  grossTime: plus(r('timeBurden'), r('usualTime')),
  grossMoney: plus(r('moneyBurden'), r('usualMoney')),
  grossHours: plus(r('burdenHours'), r('usualHours')),

  // Tariffs.
  'rate/factors': rates.factors,
  'rate/fringe-pay': rates['fringe-pay'],
  'rate/labour-cost': rates['labour-cost'],
  'rate/whole': rates.whole,
  'rate/multiplier': rates.multiplier,
  'rate/unmonetised': nought,
  // A published table rounds its rates, and goes on with what it printed.
  'rate/half-up': rounded(r('fullRate'), r('rateDecimals'), 'half-up'),
  'rate/half-even': rounded(r('fullRate'), r('rateDecimals'), 'half-even'),
  'rate/down': rounded(r('fullRate'), r('rateDecimals'), 'down'),
  'rate/up': rounded(r('fullRate'), r('rateDecimals'), 'up'),
  'fullRate/factors': rates.factors,
  'fullRate/fringe-pay': rates['fringe-pay'],
  'fullRate/labour-cost': rates['labour-cost'],
  'fullRate/whole': rates.whole,
  'fullRate/multiplier': rates.multiplier,

  // Money of one occurrence; a bought thing's price is spread over its years (Austria: AfA).
  'amount/outlay': r('money'),
  'amount/life': over(r('money'), over(r('life'), oneYear)),

  // How often. METHODS: N(case), N(visit), N(entity-year), N(entity-once), N(lump).
  'occurrences/case': times(r('completed'), r('channelShare'), r('again'), r('due')),
  'occurrences/visit': times(r('completed'), r('channelShare'), r('visits'), r('again'), r('due')),
  'occurrences/entity-year': times(over(r('population'), oneYear), r('variantShare'), r('due')),
  'occurrences/entity-once': times(over(r('population'), oneYear), r('variantShare'), r('due')),
  'occurrences/entrant': times(r('entrants'), r('variantShare'), r('due')),
  'occurrences/lump': times(over(unity, oneYear), r('due')),
  'again/once': unity,
  'again/repeated': loaded('rework'),

  // Cases: counted in a year, or derived from who must, how often, and how many do. A variant has its share of the count, or of who must.
  'completed/counted': times(r('counted'), r('variantShare'), r('growth')),
  'completed/submissions': times(over(r('counted'), loaded('rework')), r('variantShare'), r('growth')),
  'completed/frequency': times(
    r('population'),
    r('variantShare'),
    r('frequency'),
    r('compliance'),
    r('growth'),
  ),
  'completed/validity': times(
    over(r('population'), r('validity')),
    r('variantShare'),
    r('compliance'),
    r('growth'),
  ),
  channelCases: times(r('completed'), r('channelShare'), r('due')),

  // Waiting for the resolution, beyond the day on which the user could start at all.
  'waitingBeyond/level': max(nought, minus(plus(r('apply'), r('resolution')), r('ready'))),
  'waitingBeyond/change': minus(plus(r('apply'), r('resolution')), r('ready')),
  waitingDays: times(r('completed'), r('waitingBeyond'), r('due')),
  // Idle capital: our own parametrisation (METHODS, "Opportunity and delay cost").
  'delayCost/idle-capital': times(
    times(r('completed'), r('due'), r('blockedShare')),
    over(times(r('waitingBeyond'), r('blocked'), r('return')), r('daysPerYear')),
    oneYear,
  ),
  // A citizen's wait: our own parametrisation.
  'delayCost/citizen-wait': times(
    r('completed'),
    r('due'),
    r('waitingBeyond'),
    r('valueOfDay'),
    r('shareOfDayLost'),
  ),
  // Australia, Regulatory Burden Measurement: (net income + extra expense) x days of delay.
  'delayCost/delay-income': times(
    r('completed'),
    r('due'),
    r('waitingBeyond'),
    plus(r('netIncome'), r('standbyCost')),
  ),
  'delayCost/none': nought,
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof formulas;

/** The names that have variants, and the variants. */
export const variants = {
  rate: [...fullRates, 'unmonetised', 'half-up', 'half-even', 'down', 'up'],
  fullRate: fullRates,
  amount: ['outlay', 'life'],
  occurrences: ['case', 'visit', 'entity-year', 'entity-once', 'entrant', 'lump'],
  again: ['once', 'repeated'],
  completed: ['counted', 'submissions', 'frequency', 'validity'],
  delayCost: ['idle-capital', 'citizen-wait', 'delay-income', 'none'],
  burden: ['level', 'change'],
  timeBurden: ['level', 'change'],
  burdenHours: ['level', 'change'],
  waitingBeyond: ['level', 'change'],
} as const;

export type VariantName = keyof typeof variants;
export type Variants = { readonly [K in VariantName]?: (typeof variants)[K][number] };

export const isVariant = (name: string): name is VariantName => Object.hasOwn(variants, name);
export const isFormula = (name: string): name is FormulaName => Object.hasOwn(formulas, name);
