import { describe, expect, it } from 'vitest';
import { amountIn, formulaIn, labelIn, type Words } from '../../src/render/wording.js';
import { inEnglish, speaker } from '../../src/vocabulary/say.js';

const es: Words = { language: 'es', say: await speaker('es') };
const de: Words = { language: 'de', say: await speaker('de') };
const en: Words = { language: 'en', say: inEnglish };

describe('the labels of an explanation', () => {
  it('name the measure, and leave the selection as it was typed', () => {
    expect(labelIn('economicCost of procedure=a, 2024', es)).toBe('costo económico de procedure=a, 2024');
    expect(labelIn('fees, 2024', de)).toBe('Gebühren, 2024');
  });

  it('translate the component of a line and what the tool made, not what the model names', () => {
    expect(labelIn('money · time · money · office', es)).toBe('money · tiempo · money · office');
    expect(labelIn('(waiting) · waiting · firms', de)).toBe('(Wartezeit) · Wartezeit · firms');
  });

  it('translate columns, also of a year, and leave paths', () => {
    expect(labelIn('channel share', es)).toBe('proporción del canal');
    expect(labelIn('growth a year from 2012', de)).toBe('jährliches Wachstum ab 2012');
    expect(labelIn('economy/gdp of 2009', de)).toBe('economy/gdp von 2009');
  });

  it('are the same in English', () => {
    for (const label of ['economicCost of procedure=a, 2024', 'economy/gdp of 2009', 'a · time · b'])
      expect(labelIn(label, en)).toBe(label);
  });
});

describe('the formulas of an explanation', () => {
  it('translate every name', () => {
    expect(formulaIn('time × wage × (1 + overhead) × occurrences', de)).toBe(
      'Zeit × Lohn × (1 + Gemeinkosten) × Fallzahl',
    );
    expect(formulaIn('max(0, apply + resolution - ready)', es)).toBe(
      'max(0, días de solicitud + plazo de resolución - días hasta poder empezar)',
    );
    expect(formulaIn('my-cases × money (part 3) × deflator of 2009 / deflator of 2013', de)).toBe(
      'my-cases × Geld (Teil 3) × deflator von 2009 / deflator von 2013',
    );
    expect(formulaIn('sum of 4 lines', es)).toBe('suma de 4 renglones');
  });

  it('translate the units of the numbers, and no digit', () => {
    expect(formulaIn('0.75 h/case × 10 EUR/h × 6,000 case/year', es)).toBe(
      '0.75 h/caso × 10 EUR/h × 6,000 caso/año',
    );
    expect(formulaIn('40 case/year × 1 in every so many years from 2014, else 0', de)).toBe(
      '40 Fall/Jahr × 1 alle so viele Jahre ab 2014, sonst 0',
    );
  });

  it('are the same in English', () => {
    expect(formulaIn('time × wage × occurrences', en)).toBe('time × wage × occurrences');
  });
});

it('an amount has its unit in words, a rate its "per"', () => {
  expect(amountIn('6,000', 'case/year', es.say)).toBe('6,000 caso/año');
  expect(amountIn('0.05', '1/year', de.say)).toBe('0.05 je Jahr');
  expect(amountIn('0.05', '1/year', en.say)).toBe('0.05 per year');
});
