// An institution's order of the factors: what explain writes, and that it is the same number.
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/result/result.js';
import { codesOf, explained, planOf, type Sketch } from '../support/run.js';

const base = (head: string, more: Partial<Sketch> = {}): Sketch => ({
  head,
  tariffs: '{worker: {wage: 20 EUR/h, overhead: 25 %}, plain: {wage: 20 EUR/h}}',
  segments: '{firms: {addressee: firms, tariff: plain, population: 30 firms}}',
  procedures: ['{id: a, for: firms, cases: {frequency: 12 per year}, activities: [{do: x, time: 45 min}]}'],
  ...more,
});

/** The one line's formula, with its numbers. */
function lineOf(parts: Sketch, measure = 'administrativeBurden'): Explanation {
  const [line, more] = (explained(planOf(parts), { measure }).explanation as Explanation).children;
  expect(more).toBeUndefined();
  return line as Explanation;
}
const told = (line: Explanation): readonly (string | undefined)[] => [
  line.formula?.text,
  line.formula?.filled,
];

describe('the derivation of a method', () => {
  it('is price x quantity where none is said, and minutes stay minutes', () => {
    // 45 min x 20 EUR/h = 15 EUR; 30 x 12 = 360 cases; 5,400 EUR.
    const line = lineOf(base('headline: administrativeBurden'));
    expect(line.value).toBe('5400');
    expect(told(line)).toEqual(['time × wage × completed', '45/60 h/case × 20 EUR/h × 360 case/year']);
  });

  it('sets the factors of the factors side by side, in its order', () => {
    const line = lineOf(base('derivation: [population, frequency, time, wage]'));
    expect(line.value).toBe('5400');
    expect(told(line)).toEqual([
      'firms × frequency × time × wage',
      '30 firm × 12 case/firm/year × 45/60 h/case × 20 EUR/h',
    ]);
    expect(line.children.map(({ label }) => label)).toEqual([
      'firms (population)',
      'frequency',
      'time',
      'wage',
    ]);
  });

  it('puts what it has no word for where cases stand, and cases in the place of their population', () => {
    const counted =
      '{id: a, for: firms, cases: {counted: 360 cases per year}, activities: [{do: x, time: 1.5 h, staff: 2}]}';
    expect(
      lineOf(base('derivation: [population, frequency, time, wage]', { procedures: [counted] })).formula
        ?.text,
    ).toBe('counted × time × staff × wage');
    expect(lineOf(base('derivation: [wage, time, cases]', { procedures: [counted] })).formula?.text).toBe(
      'wage × time × staff × counted',
    );
  });

  it('shows business as usual as a factor, for it is the same', () => {
    // 360 x 45 min x 25 EUR/h = 6,750; 20 % are usual: 5,400.
    const usual =
      '{id: a, for: firms, cases: {frequency: 12 per year}, activities: [{do: x, time: 45 min, tariff: worker, businessAsUsual: 20 %}]}';
    const parts = base('derivation: [time, wage, frequency, usual, population]', { procedures: [usual] });
    const line = lineOf(parts);
    expect(line.value).toBe('5400');
    expect(told(line)).toEqual([
      'time × rate × frequency × (1 - usual share) × firms',
      '45/60 h/case × 25 EUR/h × 12 case/firm/year × (1 - 0.2) × 30 firm',
    ]);
    // Without an order the method of the manual stands there: cost less business as usual.
    expect(lineOf(base('headline: administrativeBurden', { procedures: [usual] })).formula?.text).toBe(
      'max(0, time cost - usual time)',
    );
  });

  it('calls a named figure by its name', () => {
    const parts = base(
      'derivation: [cases, time, wage]\nfigures: {half-of-them: {product: [720 cases per year, 50 %]}}',
      {
        procedures: [
          '{id: a, for: firms, cases: {counted: half-of-them}, activities: [{do: x, time: 45 min}]}',
        ],
      },
    );
    const line = lineOf(parts);
    expect(line.formula?.text).toBe('half-of-them × time × wage');
    expect(line.children[0]?.label).toBe('half-of-them (counted)');
  });

  it('is of the words there are', () => {
    expect(codesOf(base('derivation: [price, quantity]'))).toEqual(['BRD206', 'BRD206']);
  });
});
