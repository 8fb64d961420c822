// Words for scales of three languages: each is told as what is written here.
import { describe, expect, it } from 'vitest';
import { parseFigureText, isProblem } from '../../src/quantity/figure-text.js';
import { unitWords } from '../../src/quantity/unit-words.js';
import { planOf, withProcedure } from '../support/model.js';

const helpOf = (money: string): string | undefined => {
  const found = planOf(withProcedure(`fee: ${money}`)).diagnostics.filter(({ code }) => code === 'BRD307');
  expect(found).toHaveLength(1);
  return found[0]?.help;
};

describe('a scale in words', () => {
  it.each([
    ['99 Mio EUR', '99 M EUR'],
    ['99 Mio. EUR', '99 M EUR'],
    ['1.5 Mrd. EUR', '1.5 bn EUR'],
    ['-3 Mrd EUR', '-3 bn EUR'],
    ['52_496 Tsd EUR', '52_496 k EUR'],
    ['52_496 Tsd. EUR', '52_496 k EUR'],
    ['7 Mill. EUR', '7 M EUR'],
    ['7 millones EUR', '7 M EUR'],
    ['7 mil millones EUR', '7 bn EUR'],
    ['7 miles de millones EUR', '7 bn EUR'],
    ['7 miles EUR', '7 k EUR'],
    ['7 million EUR', '7 M EUR'],
    ['7 billion EUR', '7 bn EUR'],
    ['7 thousand EUR', '7 k EUR'],
    ['7 mn EUR', '7 M EUR'],
    ['7 tn EUR', '7_000 bn EUR'],
    // a German Billion and a Spanish billón are a million millions
    ['7 Billionen EUR', '7_000 bn EUR'],
    ['7 billones EUR', '7_000 bn EUR'],
  ])('%s is %s', (written, right) => {
    expect(helpOf(written)).toBe(`the scales are k, M and bn: write ${right}`);
    // what is advised can be read
    expect(isProblem(parseFigureText(right, unitWords('EUR', new Map())))).toBe(false);
  });

  it.each(['7 minits EUR', '7 pesos', '7 Miosotis'])('%s is no scale', (written) => {
    expect(helpOf(written)).not.toContain('the scales are');
  });
});
