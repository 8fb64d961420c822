import { describe, expect, it } from 'vitest';
import { children, minus, plus, reference, times, type Formula } from '../../src/formula/formula.js';
import { inferUnit, UnitMismatch } from '../../src/formula/infer-unit.js';
import {
  formulas,
  isFormula,
  isVariant,
  variants,
  type VariantName,
  type Variants,
} from '../../src/plan/formulas.js';
import { measure, measureNames, type MeasureName } from '../../src/plan/measures.js';
import type { Row, RowClass } from '../../src/plan/plan.js';
import { fullName } from '../../src/plan/references.js';
import { unitOfName } from '../../src/plan/units.js';
import { baseUnitText, dimensionless, type Unit } from '../../src/quantity/unit.js';

const names = { currency: 'EUR', entity: 'firm' } as const;
type Situation = Pick<Row, 'variants' | 'days'>;

/** The variants that a formula leads to: rows that agree in them have the same unit. */
function variantsOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (isVariant(name)) found.add(name);
  const visit = (formula: Formula): void => {
    if (formula.op === 'reference') variantsOf(formula.name, found);
    children(formula).forEach(visit);
  };
  for (const [full, formula] of Object.entries(formulas))
    if (full === name || full.split('/')[0] === name) visit(formula);
  return found.add('occurrences');
}

/** Every combination of the variants that a formula leads to, with both kinds of days: what else a row may be changes nothing in it. */
function rowsFor(formula: string): readonly Situation[] {
  let rows: readonly Variants[] = [{}];
  for (const name of variantsOf(formula) as ReadonlySet<VariantName>)
    rows = rows.flatMap((row) => variants[name].map((value) => ({ ...row, [name]: value }) as Variants));
  // Of one model: all its formulas are of levels, or all of changes.
  const plausible = rows.filter(
    (row) => new Set(Object.values(row).filter((is) => is === 'level' || is === 'change')).size <= 1,
  );
  return plausible.flatMap((one) =>
    (['day', 'business day'] as const).map((days) => ({ variants: one, days })),
  );
}

const known = new Map<string, Unit>();
/** As `unitOfName`, but what rows share below a formula is inferred once. */
function unitIn(name: string, row: Situation): Unit {
  const full = fullName(row as Row, name);
  const key = `${full} ${row.days} ${[...variantsIn(full)].map((one) => row.variants[one]).join(' ')}`;
  const before = known.get(key);
  if (before) return before;
  const isPlain = !isFormula(full) || unpriced.has(full);
  const found = isPlain
    ? unitOfName(row, name, names)
    : inferUnit(formulas[full], {
        reference: (inner) => unitIn(inner, row),
        figure: () => dimensionless,
        zero: true,
      });
  known.set(key, found);
  return found;
}
/** Nothing by definition, in the unit of what stands in its place. */
const unpriced: ReadonlySet<string> = new Set(['rate/unmonetised', 'delayCost/none']);
const reached = new Map<string, ReadonlySet<VariantName>>();
function variantsIn(name: string): ReadonlySet<VariantName> {
  const found = reached.get(name) ?? (variantsOf(name) as ReadonlySet<VariantName>);
  reached.set(name, found);
  return found;
}

/** Rows that a leaf meets: what is not a line does not occur per visit, entity or lump. */
const meets = (on: readonly RowClass[], { variants: of }: Situation): boolean =>
  on.some((is) => ['information', 'substantive', 'administration', 'undivided'].includes(is)) ||
  of.occurrences === 'case';

const unitOfYear = (name: MeasureName, { days }: Situation): string | undefined => {
  const { unit, only } = measure(name);
  if (only === 'calendar' && days !== 'day') return undefined;
  if (only === 'business' && days !== 'business day') return undefined;
  return `${unit === 'currency' ? 'EUR' : unit}/year`;
};

describe('the unit of every measure', () => {
  it('is looked at in every combination of variants that its formulas lead to', () => {
    // Occurrences 6 x again 2 x ways to count 4, and 2 kinds of days.
    expect(rowsFor('occurrences')).toHaveLength(6 * 2 * 4 * 2);
    // The rate itself 7 x the rate before it is rounded x the same, and what an amount is does not matter.
    expect(rowsFor('timeCost')).toHaveLength(variants.rate.length * variants.fullRate.length * 6 * 2 * 4 * 2);
    // The burden of a model of levels or of changes sees both parts.
    expect(rowsFor('timeBurden')).toHaveLength(
      variants.rate.length * variants.fullRate.length * variants.amount.length * 6 * 2 * 4 * 2 * 2,
    );
  });

  it.each(measureNames)('is what its formulas make of the units of the columns: %s', (name) => {
    const found = new Set<string>();
    const stated = new Set<string>();
    for (const { on, formula } of measure(name).leaves)
      for (const row of rowsFor(formula)) {
        const right = unitOfYear(name, row);
        if (right === undefined || !meets(on, row)) continue;
        stated.add(right);
        found.add(baseUnitText(unitIn(formula, row)));
      }
    expect(found.size).toBe(1);
    expect([...found]).toEqual([...stated]);
  });
});

describe('a wrong formula', () => {
  const row: Situation = {
    variants: {
      rate: 'factors',
      amount: 'outlay',
      occurrences: 'case',
      again: 'once',
      completed: 'counted',
      delayCost: 'idle-capital',
      burden: 'level',
      timeBurden: 'level',
      burdenHours: 'level',
      waitingBeyond: 'level',
    },
    days: 'day',
  };
  const infer = (formula: Formula): string =>
    baseUnitText(
      inferUnit(formula, {
        reference: (name) => unitOfName(row, name, names),
        figure: () => dimensionless,
        zero: true,
      }),
    );
  const r = reference;

  it('is right to begin with', () => {
    expect(infer(times(r('time'), r('staff'), r('rate'), r('occurrences')))).toBe('EUR/year');
  });

  it.each<readonly [string, Formula, string]>([
    ['without the tariff', times(r('time'), r('staff'), r('occurrences')), 'h/year'],
    ['without the cases', times(r('time'), r('staff'), r('rate')), 'EUR/case'],
    ['with the tariff twice', times(r('time'), r('rate'), r('rate'), r('occurrences')), 'EUR^2/h/year'],
    [
      'with the wage of an hour for a day',
      times(r('completed'), r('waitingBeyond'), r('wage')),
      'EUR·day/h/year',
    ],
  ])('has another unit: %s', (_, formula, text) => {
    expect(infer(formula)).toBe(text);
  });

  it.each<readonly [string, Formula]>([
    ['time and money', plus(r('time'), r('money'))],
    ['a cost of a year and one of a case', minus(r('timeCost'), r('money'))],
    ['days of waiting and years of validity', plus(r('waitingBeyond'), r('validity'))],
    ['hours and cost', plus(r('hours'), r('timeCost'))],
  ])('cannot add %s', (_, formula) => {
    expect(() => infer(formula)).toThrow(UnitMismatch);
  });
});
