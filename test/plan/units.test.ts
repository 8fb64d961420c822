import { describe, expect, it } from 'vitest';
import { children, minus, plus, reference, times, type Formula } from '../../src/formula/formula.js';
import { inferUnit, UnitMismatch } from '../../src/formula/infer-unit.js';
import { formulas, isVariant, variants, type VariantName, type Variants } from '../../src/plan/formulas.js';
import { measure, measureNames, type MeasureName } from '../../src/plan/measures.js';
import type { Row, RowClass } from '../../src/plan/plan.js';
import { unitOfName } from '../../src/plan/units.js';
import { baseUnitText, dimensionless } from '../../src/quantity/unit.js';

const names = { currency: 'EUR', entity: 'firm' } as const;
type Situation = Pick<Row, 'variants' | 'days'>;

/** Every combination of variants that a row can have, with both kinds of days. */
function everyRow(): readonly Situation[] {
  let rows: readonly Variants[] = [{}];
  for (const [name, values] of Object.entries(variants) as [VariantName, readonly string[]][])
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }) as Variants));
  // Of one model: all its formulas are of levels, or all of changes.
  const plausible = rows.filter(
    (row) => new Set(Object.values(row).filter((is) => is === 'level' || is === 'change')).size === 1,
  );
  return plausible.flatMap((one) =>
    (['day', 'business day'] as const).map((days) => ({ variants: one, days })),
  );
}

/** The variants that a formula leads to: rows that agree in them have the same unit, and it is inferred once. */
function variantsOf(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (isVariant(name)) found.add(name);
  const visit = (formula: Formula): void => {
    if (formula.op === 'reference') variantsOf(formula.name, found);
    children(formula).forEach(visit);
  };
  for (const [full, formula] of Object.entries(formulas)) if (full.split('/')[0] === name) visit(formula);
  return found.add('occurrences');
}

const reached = new Map<string, ReadonlySet<string>>();
const known = new Map<string, string>();
function unitText(formula: string, row: Situation): string {
  const names_ = reached.get(formula) ?? variantsOf(formula);
  reached.set(formula, names_);
  const key = `${formula} ${row.days} ${[...names_].map((name) => row.variants[name as VariantName]).join(' ')}`;
  const text = known.get(key) ?? baseUnitText(unitOfName(row, formula, names));
  known.set(key, text);
  return text;
}

const rows = everyRow();
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
  it('is looked at in every combination of variants', () => {
    // 3 rates x 2 amounts x 6 occurrences x 2 x 4 ways to count x 4 methods x 2 kinds of model x 2 kinds of days.
    expect(rows).toHaveLength(3 * 2 * 6 * 2 * 4 * 4 * 2 * 2);
  });

  it.each(measureNames)('is what its formulas make of the units of the columns: %s', (name) => {
    const found = new Set<string>();
    const stated = new Set<string>();
    for (const row of rows) {
      const right = unitOfYear(name, row);
      if (right === undefined) continue;
      stated.add(right);
      for (const { on, formula } of measure(name).leaves)
        if (meets(on, row)) found.add(unitText(formula, row));
    }
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
