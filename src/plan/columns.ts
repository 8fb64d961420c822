/** The columns of a plan: what a row can say, its unit, and what holds where the model is silent. */
import type { Axis } from '../formula/formula.js';
import { one, zero, type Exact } from '../quantity/exact.js';
import type { Dimensions } from '../quantity/unit.js';

export type ColumnName =
  | 'time'
  | 'staff'
  | 'quantity'
  | 'wage'
  | 'fringe'
  | 'fringePay'
  | 'overhead'
  | 'multiplier'
  | 'rateDecimals'
  | 'money'
  | 'life'
  | 'usualShare'
  | 'counted'
  | 'population'
  | 'frequency'
  | 'validity'
  | 'compliance'
  | 'entrants'
  | 'growth'
  | 'due'
  | 'rework'
  | 'channelShare'
  | 'variantShare'
  | 'visits'
  | 'apply'
  | 'resolution'
  | 'ready'
  | 'blocked'
  | 'blockedShare'
  | 'return'
  | 'daysPerYear'
  | 'valueOfDay'
  | 'shareOfDayLost'
  | 'netIncome'
  | 'standbyCost';

export type ColumnRule = {
  readonly axes: readonly Axis[];
  /** `currency`, `entity`, `days` and `occurrence` (what the line is `per`) stand for the row's own. */
  readonly dimensions: Dimensions;
  /** Neutral: it changes no number. A figure that would is never silently filled in. */
  readonly silent?: { readonly value: Exact; readonly note: string };
};

const rule = (
  dimensions: Dimensions,
  silent?: ColumnRule['silent'],
  axes: readonly Axis[] = ['row', 'year', 'draw'],
): ColumnRule => ({
  axes,
  dimensions,
  ...(silent ? { silent } : {}),
});
const none = (note: string) => ({ value: zero, note });
const single = (note: string) => ({ value: one, note });

export const columns: Readonly<Record<ColumnName, ColumnRule>> = {
  time: rule({ h: 1, occurrence: -1 }, none('no time')),
  staff: rule({}, single('one person at work on a line')),
  quantity: rule({}, single('each thing is done once in an occurrence of its line')),
  wage: rule({ currency: 1, h: -1 }),
  fringe: rule({}, none('no fringe on top of a wage')),
  overhead: rule({}, none('no overhead on top of a wage')),
  fringePay: rule({ currency: 1, h: -1 }),
  multiplier: rule({}),
  rateDecimals: rule({}, undefined, ['row']),
  money: rule({ currency: 1, occurrence: -1 }, none('no money')),
  life: rule({ year: 1 }),
  usualShare: rule({}, none("no business as usual: all of a line's cost is burden")),
  counted: rule({ case: 1, year: -1 }),
  population: rule({ entity: 1 }),
  frequency: rule({ case: 1, entity: -1, year: -1 }),
  validity: rule({ entity: 1, year: 1, case: -1 }),
  compliance: rule({}, single('full compliance: every entity meets the duty')),
  entrants: rule({ entity: 1, year: -1 }),
  growth: rule({}, single('no growth of cases over the years'), ['row', 'year']),
  due: rule({}, single('a recurring duty falls due every year'), ['row', 'year']),
  rework: rule({}, none('no resubmissions (rework)')),
  channelShare: rule({}, single('one channel for all cases of a procedure')),
  variantShare: rule({}, single('a procedure without variants')),
  visits: rule({ visit: 1, case: -1 }, single('one visit per case')),
  apply: rule({ days: 1, case: -1 }, none('no days to apply')),
  resolution: rule({ days: 1, case: -1 }),
  ready: rule(
    { days: 1, case: -1 },
    none('users could start at once: all of the resolution period is waiting'),
  ),
  blocked: rule({ currency: 1 }),
  blockedShare: rule({}, single('capital is blocked in every case')),
  return: rule({ year: -1 }),
  daysPerYear: rule({ days: 1 }),
  valueOfDay: rule({ currency: 1, days: -1 }),
  shareOfDayLost: rule({}, single('all of a day of waiting is lost')),
  netIncome: rule({ currency: 1, days: -1 }),
  standbyCost: rule({ currency: 1, days: -1 }, none('no standby cost while waiting')),
};

export const columnNames = Object.keys(columns) as readonly ColumnName[];
export const isColumn = (name: string): name is ColumnName => Object.hasOwn(columns, name);
