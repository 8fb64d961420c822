/**
 * The measures: which formula on which rows, by component. A measure is never computed twice: the sums are sums of leaves.
 * Source: METHODS, "Measures". Money in currency a year, hours in hours a year; a one-off measure is apart from the annual one.
 */
import type { FormulaName, VariantName } from './formulas.js';
import type { RowClass } from './plan.js';

export const components = ['time', 'money', 'waiting', 'undivided'] as const;
export type Component = (typeof components)[number];

export type MeasureUnit = 'currency' | 'h' | 'case' | 'day' | 'business day';

export type LeafRule = {
  readonly on: readonly RowClass[];
  readonly component: Component;
  readonly formula: FormulaName | VariantName;
};

export type Measure = {
  readonly unit: MeasureUnit;
  readonly leaves: readonly LeafRule[];
  /** Restricts the rows further. */
  readonly only?: 'unmonetised' | 'calendar' | 'business' | 'users';
  /** Whether it has a one-off part worth keeping apart. */
  readonly oneOff: boolean;
};

const money = (...leaves: LeafRule[]): Measure => ({ unit: 'currency', leaves, oneOff: true });
const on = (classes: readonly RowClass[], component: Component, formula: LeafRule['formula']): LeafRule => ({
  on: classes,
  component,
  formula,
});
const gross = (...classes: RowClass[]): LeafRule[] => [
  on(classes, 'time', 'timeCost'),
  on(classes, 'money', 'moneyCost'),
];
const borne = (...classes: RowClass[]): LeafRule[] => [
  on(classes, 'time', 'grossTime'),
  on(classes, 'money', 'grossMoney'),
];
const net = (...classes: RowClass[]): LeafRule[] => [
  on(classes, 'time', 'timeBurden'),
  on(classes, 'money', 'moneyBurden'),
];

const burden = net('information');
const substantive = net('substantive');
const waiting = on(['waiting'], 'waiting', 'delayCost');
const undivided = on(['undivided'], 'undivided', 'moneyCost');
const fees = on(['fee'], 'money', 'moneyCost');
const subsidies = on(['subsidy'], 'money', 'moneyCost');

export const measures = {
  economicCost: money(...burden, waiting, undivided),
  administrativeCost: money(...borne('information')),
  administrativeBurden: money(...burden),
  opportunityCost: money(waiting),
  undividedCost: money(undivided),
  substantiveCost: money(...substantive),
  complianceCost: money(...burden, ...substantive),
  // A transfer to or from an administration is none of users.
  regulatoryBurden: {
    ...money(...burden, ...substantive, waiting, undivided, on(['subsidy'], 'money', 'relief')),
    only: 'users',
  },
  processingCost: money(...gross('administration')),
  fees: money(fees),
  subsidies: money(subsidies),
  userOutlay: {
    ...money(on(['information', 'substantive'], 'money', 'grossMoney'), fees),
    only: 'users',
  },
  hours: { unit: 'h', leaves: [on(['information', 'substantive'], 'time', 'grossHours')], oneOff: true },
  burdenHours: {
    unit: 'h',
    leaves: [on(['information', 'substantive'], 'time', 'burdenHours')],
    oneOff: true,
  },
  unmonetisedHours: {
    unit: 'h',
    leaves: [on(['information', 'substantive'], 'time', 'burdenHours')],
    only: 'unmonetised',
    oneOff: true,
  },
  processingHours: { unit: 'h', leaves: [on(['administration'], 'time', 'hours')], oneOff: true },
  cases: { unit: 'case', leaves: [on(['cases'], 'time', 'channelCases')], oneOff: false },
  waitingDays: {
    unit: 'day',
    leaves: [on(['waiting'], 'waiting', 'waitingDays')],
    only: 'calendar',
    oneOff: false,
  },
  waitingBusinessDays: {
    unit: 'business day',
    leaves: [on(['waiting'], 'waiting', 'waitingDays')],
    only: 'business',
    oneOff: false,
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as readonly MeasureName[];
export const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name);
export const measure = (name: MeasureName): Measure => measures[name];

/** `administrativeBurden` has its one-off part in `oneOffAdministrativeBurden`. */
export const oneOffName = (name: MeasureName): string =>
  `oneOff${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The measure behind a name as results spell it, and whether its one-off part is meant. */
export function measureOf(
  name: string,
): { readonly name: MeasureName; readonly oneOff: boolean } | undefined {
  if (isMeasure(name)) return { name, oneOff: false };
  const found = measureNames.find((one) => measure(one).oneOff && oneOffName(one) === name);
  return found && { name: found, oneOff: true };
}

/** The unit of a measure's values: of a year, or once. */
export function unitOf(name: MeasureName, oneOff: boolean, currency: string): string {
  const own = measure(name).unit;
  const unit = own === 'currency' ? currency : own;
  return oneOff ? unit : `${unit}/year`;
}
