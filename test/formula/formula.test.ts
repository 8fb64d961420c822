import { describe, expect, it } from 'vitest';
import {
  children,
  constant,
  figure,
  inBaseline,
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
import { one } from '../../src/quantity/exact.js';
import { dimensionless } from '../../src/quantity/unit.js';

const [a, b, c] = [reference('a'), reference('b'), reference('c')];

describe('the parts of a formula', () => {
  it.each<readonly [string, Formula, readonly Formula[]]>([
    ['a sum', plus(a, b, c), [a, b, c]],
    ['a product', times(a, b), [a, b]],
    ['a maximum', max(a, b), [a, b]],
    ['a minimum', min(a, b), [a, b]],
    ['a difference', minus(a, b), [a, b]],
    ['a quotient', over(a, b), [a, b]],
    ['a change of some years', { op: 'during', from: 2012, inside: a, outside: b }, [a, b]],
    ['a sum over an axis', { op: 'reduce', over: 'row', body: a }, [a]],
    ['a name', a, []],
    ['a name in the baseline', inBaseline('a'), []],
    ['a figure', figure(3), []],
    ['a stage', stage(0), []],
    ['a constant', constant(one, dimensionless), []],
  ])('are found in %s', (_, formula, parts) => {
    expect(children(formula)).toEqual(parts);
  });

  it('of a product of one are the one itself', () => {
    expect(times(a)).toBe(a);
  });

  it('hold a year only where one was fixed', () => {
    expect(figure(3)).not.toHaveProperty('at');
    expect(figure(3, 2012)).toHaveProperty('at', 2012);
  });
});
