/**
 * What the reforms of a scenario are worth over its years: savings of users and of the administration, less the reforms' own cost.
 *
 * Net present value = sum over the years of discounted (baseline - scenario) economic and processing cost, in constant prices at a real rate,
 * less the reforms' own cost (METHODS, "Prices, time, discounting"). Fees are in neither cost, so they net to zero. What a single reform is
 * worth is not told here: it depends on the order of the others.
 */
import {
  divide,
  exact,
  isZero,
  multiply,
  quantise,
  round,
  subtract,
  sum,
  toText,
  zero,
  type Exact,
} from '../quantity/exact.js';
import { createEvaluator } from '../evaluate/exact.js';
import type { Figure, Plan } from '../plan/plan.js';
import type { Note, Table } from '../result/result.js';
import type { Discount, Scenario } from '../scenario/scenario.js';
import { annuityFactor, discountFactor, paybackYear, type Basis } from './discounting.js';
import { yearsOf } from './path.js';
import { savingsByYear, type YearSaving } from './savings.js';
import { shareOut } from './share-out.js';
import { writtenValue } from './written.js';

export type Told = { readonly tables: readonly Table[]; readonly notes: readonly Note[] };

/** Places of amounts, as of leaves. */
const places = 12;
const notWithin = 'not within the horizon';
const nothingOwed = 'nothing to pay back';

/** What is spent is negative. */
const parts: readonly { readonly id: string; readonly of: (saving: YearSaving) => Exact }[] = [
  { id: 'users', of: ({ users }) => users },
  { id: 'administration', of: ({ administration }) => administration },
  { id: 'reforms', of: ({ reformCost }) => subtract(zero, reformCost) },
];

/** Amounts of a part, by year. */
type Flow = readonly Exact[];

/** @param suffix of the tables and notes, where there are several scenarios: `:digital` */
export function valueOf(scenario: Scenario, plan: Plan, suffix = ''): Told {
  if (scenario.reforms.length === 0) return { tables: [], notes: [] };
  const savings = savingsByYear(scenario, plan);
  const { discount, baseline } = scenario;
  const years = yearsOf(scenario);
  const basis = discount && basisOf(discount, baseline);
  const flows = parts.map(({ of }): Flow => savings.map(of));
  const factors = basis && years.map((year) => discountFactor(year, basis));
  const now =
    factors && flows.map((flow): Flow => flow.map((one, i) => quantise(multiply(one, factors[i] as Exact))));
  const { currency } = baseline;
  const columns: readonly Spread[] = [
    { id: 'undiscounted', unit: currency, cells: whole(flows) },
    { id: 'averageYear', unit: `${currency}/year`, cells: aYear(flows, exact(years.length)) },
    ...(basis && now
      ? [
          { id: 'presentValue', unit: currency, cells: whole(now) },
          {
            id: 'annualEquivalent',
            unit: `${currency}/year`,
            cells: aYear(now, annuityFactor(years, basis)),
          },
        ]
      : []),
  ];
  return {
    tables: [spread(`value${suffix}`, columns), paybackTable(`payback${suffix}`, years, flows, now)],
    notes: notesOn(scenario, savings, suffix),
  };
}

function basisOf({ rate, year, timing }: Discount, baseline: Plan): Basis {
  const known = new Map<number, Exact>();
  const at = (y: number): Exact => {
    const found = known.get(y) ?? createEvaluator(baseline, baseline, y).figure(rate);
    known.set(y, found);
    return found;
  };
  return { rate: at, year, timing };
}

/** Of each part, and of all. */
type Spread = { readonly id: string; readonly unit: string; readonly cells: readonly Exact[] };

function whole(flows: readonly Flow[]): readonly Exact[] {
  const sums = flows.map(sum);
  return [...sums, sum(sums)];
}

/** The sums over a divisor, rounded so that they add up. */
function aYear(flows: readonly Flow[], divisor: Exact): readonly Exact[] {
  const raw = flows.map((flow) => divide(sum(flow), divisor));
  const total = round(divide(sum(flows.map(sum)), divisor), places, 'half-even');
  return [...shareOut(total, raw, places), total];
}

function spread(id: string, columns: readonly Spread[]): Table {
  const cellsAt = (i: number): readonly string[] => columns.map(({ cells }) => toText(cells[i] as Exact));
  return {
    id,
    columns: [{ id: 'saving' }, ...columns.map(({ id: column, unit }) => ({ id: column, unit }))],
    rows: parts.map((part, i) => [part.id, ...cellsAt(i)]),
    total: ['total', ...cellsAt(parts.length)],
  };
}

function paybackTable(
  id: string,
  years: readonly number[],
  flows: readonly Flow[],
  now: readonly Flow[] | undefined,
): Table {
  const row = (reckoning: string, of: readonly Flow[]): readonly string[] => {
    const net = years.map((year, i) => [year, sum(of.map((flow) => flow[i] as Exact))] as const);
    const year = paybackYear(net);
    return [reckoning, year === undefined ? notWithin : year === 'nothing' ? nothingOwed : String(year)];
  };
  return {
    id,
    columns: [{ id: 'reckoning' }, { id: 'paidBack' }],
    rows: [row('undiscounted', flows), ...(now ? [row('discounted', now)] : [])],
  };
}

const times: Readonly<Record<Discount['timing'], string>> = {
  start: 'at the start of each year',
  middle: 'in the middle of each year',
  end: 'at the end of each year',
};

function notesOn(
  { years, discount, baseline }: Scenario,
  savings: readonly YearSaving[],
  suffix: string,
): readonly Note[] {
  const note = (id: string, text: string): Note => ({ id: `${id}${suffix}`, text });
  const what = note(
    'value',
    `The value is what users save of economic cost and the administration of processing cost from ${years.from} to ${years.until}, less what the reforms cost, at constant prices of ${baseline.prices}. Fees, a transfer, net to zero.`,
  );
  const substantive = sum(savings.map((saving) => saving.substantive));
  const beside = isZero(substantive)
    ? []
    : [
        note(
          'value-substantive',
          `The value leaves out the substantive cost, of which ${toText(substantive)} ${baseline.currency} are saved in these years.`,
        ),
      ];
  if (!discount)
    return [
      what,
      note(
        'discount',
        'Nothing is discounted: neither the scenario (discount) nor --discount gives a real rate.',
      ),
      ...beside,
    ];
  const { rate, year, timing } = discount;
  const said = writtenValue((baseline.figures[rate] as Figure).text);
  return [
    what,
    note(
      'discount',
      `Present values are at the start of ${year}, at a real rate of ${said}, with amounts ${times[timing]}: amount / (1 + rate)^years. The annual equivalent is an equal amount in each of these years, with the same present value.`,
    ),
    ...beside,
  ];
}
