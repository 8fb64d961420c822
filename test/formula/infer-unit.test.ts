import { describe, expect, it } from 'vitest';
import {
  constant,
  figure,
  max,
  min,
  minus,
  over,
  plus,
  reference,
  stage,
  times,
  type Formula,
} from '../../src/formula/formula.js';
import { inferUnit, UnitMismatch, type UnitsOf } from '../../src/formula/infer-unit.js';
import { exact, zero } from '../../src/quantity/exact.js';
import { baseUnitText, dimensionless, unit } from '../../src/quantity/unit.js';

const known = {
  time: unit({ h: 1 }, 1, 60),
  wage: unit({ MXN: 1, h: -1 }),
  money: unit({ MXN: 1 }),
  cases: unit({ case: 1, year: -1 }),
};
const units: UnitsOf = {
  reference: (name) => known[name as keyof typeof known],
  figure: () => unit({ day: 1 }),
  zero: true,
};
const [time, wage, money, cases] = ['time', 'wage', 'money', 'cases'].map(reference) as [
  Formula,
  Formula,
  Formula,
  Formula,
];
const nought = constant(zero, dimensionless);
const infer = (formula: Formula, of: UnitsOf = units): string => baseUnitText(inferUnit(formula, of));

describe('the unit of a formula', () => {
  it.each<readonly [string, Formula]>([
    ['MXN', times(time, wage)],
    ['h', over(money, wage)],
    ['MXN', plus(times(time, wage), money)],
    ['MXN', minus(money, times(time, wage))],
    ['MXN·case/year', times(money, cases)],
    ['MXN', max(nought, money)],
    ['MXN', min(money, times(time, wage))],
    ['day', figure(7)],
    ['MXN', times(money, stage(0))],
    ['year', constant(exact(1), unit({ year: 1 }))],
    ['MXN', { op: 'reduce', over: 'row', body: money }],
    ['MXN', { op: 'during', inside: money, outside: times(wage, time) }],
  ])('is %s', (text, formula) => {
    expect(infer(formula)).toBe(text);
  });

  it.each<readonly [string, Formula, string]>([
    ['a sum', plus(time, money), 'sum of h and MXN'],
    ['a sum whose third term is odd', plus(money, money, wage), 'sum of MXN and MXN/h'],
    ['a difference', minus(time, cases), 'difference of h and case/year'],
    ['a maximum', max(time, money), 'max of h and MXN'],
    ['a minimum', min(time, money), 'min of h and MXN'],
    ['a change of some years', { op: 'during', inside: time, outside: wage }, 'change of h and MXN/h'],
    ['a sum deep inside', times(cases, over(plus(time, money), wage)), 'sum of h and MXN'],
  ])('is refused for %s of two units', (_, formula, message) => {
    expect(() => infer(formula)).toThrow(UnitMismatch);
    expect(() => infer(formula)).toThrow(message);
  });

  it('lets only a nought stand beside any unit, and only where that is asked for', () => {
    expect(() => infer(max(constant(exact(1), dimensionless), money))).toThrow(UnitMismatch);
    expect(() => infer(max(nought, money), { ...units, zero: false })).toThrow(UnitMismatch);
  });
});
