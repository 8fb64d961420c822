import { describe, expect, it } from 'vitest';
import {
  constant,
  figure,
  inBaseline,
  max,
  minus,
  over,
  plus,
  reference,
  stage,
  times,
  type Formula,
} from '../../src/formula/formula.js';
import { formulaFilled, formulaLatex, words } from '../../src/formula/print.js';
import { exact } from '../../src/quantity/exact.js';
import { dimensionless } from '../../src/quantity/unit.js';

const [a, b, c] = [reference('a'), reference('b'), reference('c')];
const two = constant(exact(2), dimensionless);
const plain = {
  name: (name: string, baseline: boolean) => (baseline ? `${name}0` : name),
  figure: (index: number, at: number | undefined) => `f${index}${at ?? ''}`,
  stage: (index: number) => `s${index}`,
};
const during: Formula = { op: 'during', from: 2014, inside: a, outside: b };

describe('a formula as text', () => {
  it.each<readonly [string, Formula]>([
    ['a + b + c', plus(a, b, c)],
    ['a × (b + c)', times(a, plus(b, c))],
    ['a × b + c', plus(times(a, b), c)],
    ['a - (b - c)', minus(a, minus(b, c))],
    ['a - b - c', minus(minus(a, b), c)],
    ['a - (b + c)', minus(a, plus(b, c))],
    ['a / (b / c)', over(a, over(b, c))],
    ['a / b / c', over(over(a, b), c)],
    ['a / (b × c)', over(a, times(b, c))],
    ['(a + b) / (2 + c)', over(plus(a, b), plus(two, c))],
    ['max(2, a - b)', max(two, minus(a, b))],
    ['a0 × f3 / f42012 × s1', times(inBaseline('a'), over(figure(3), figure(4, 2012)), stage(1))],
  ])('is %s', (text, formula) => {
    expect(formulaFilled(formula, plain)).toBe(text);
  });

  it('brackets a change of some years inside a product, or its else would swallow the rest', () => {
    expect(formulaFilled(times(c, during), plain)).toMatch(/^c × \(.*\)$/);
  });
});

describe('a formula as LaTeX', () => {
  it.each<readonly [string, Formula]>([
    ['\\frac{\\text{a} + \\text{b}}{\\text{c}}', over(plus(a, b), c)],
    ['\\text{a} \\times \\left', times(a, max(two, b))],
    ['\\text{a}_0', inBaseline('a')],
    ['f_{3, 2012}', figure(3, 2012)],
    ['s_{1}', stage(1)],
    ['\\sum_{\\text{row}} \\text{a}', { op: 'reduce', over: 'row', body: a }],
  ])('has %s', (part, formula) => {
    const [start = ''] = part.split(' \\left');
    expect(formulaLatex(formula).startsWith(start)).toBe(true);
  });

  it('has balanced brackets and no bare words', () => {
    const text = formulaLatex(over(max(two, minus(reference('usualShare'), b)), times(plus(a, b), c)));
    expect(text).toBe(
      '\\frac{\\max\\left(2, \\text{usual share} - \\text{b}\\right)}{(\\text{a} + \\text{b}) \\times \\text{c}}',
    );
  });
});

describe('the name of a column', () => {
  it.each([
    ['usualShare', 'usual share'],
    ['time', 'time'],
    ['shareOfDayLost', 'share of day lost'],
  ])('%s is read as %s', (name, text) => {
    expect(words(name)).toBe(text);
  });
});
