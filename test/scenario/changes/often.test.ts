// How often something is due: renewals after another validity, another frequency.
import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';

const line = 'activities: [{do: forms, time: 60 min}, {do: learn, time: 60 min, per: entity-year}]';
// Per entity: 100 persons x 10 EUR = 1,000 EUR a year in each, whatever the cases.
const town: Sketch = {
  procedures: [
    `{id: card, for: people, cases: {validity: 2 years}, ${line}}`, // 50 cases: 500 EUR
    `{id: pass, for: people, cases: {frequency: 0.5 per year}, ${line}}`, // 50 cases: 500 EUR
    `{id: form, for: people, cases: {counted: 200 cases per year}, ${line}}`, // 2,000 EUR
  ],
};
const one = (change: string, procedure: string, more = ''): string =>
  `{id: one, select: {procedure: ${procedure}}${more}, ${change}}`;
/** Without the other two, and without what is per entity. */
const rest = (of: string): number => ({ card: 5500, pass: 5500, form: 4000 })[of] ?? 0;
const years = (change: string, procedure: string, all: readonly number[]): readonly number[] =>
  all.map((year) => Number(underOn(town)([one(change, procedure)], year)) - rest(procedure));

describe('extend-validity', () => {
  const all = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

  it.each(['card', 'pass'])(
    'of the %s: what was issued before still runs out after its old time',
    (which) => {
      // Issued until 2023 for 2 years: it comes back until 2025; from then on each five years after it was issued.
      expect(years('extend-validity: {to: 5 years}', which, all)).toEqual([500, 500, 0, 0, 0, 500, 500]);
    },
  );

  it('of what is counted, from the validity that the reform says', () => {
    expect(years('extend-validity: {from: 1 year, to: 3 years}', 'form', all)).toEqual([
      2000, 0, 0, 2000, 0, 0, 2000,
    ]);
  });

  it.each([
    ['card', 'to: 5 years', 200],
    ['pass', 'to: 5 years', 200],
    ['form', 'from: 2 years, to: 5 years', 800],
  ])('of the %s, spread: at once, by the old validity over the new', (which, terms, expected) => {
    expect(years(`extend-validity: {${terms}, renewals: spread}`, which, [2024, 2030])).toEqual([
      expected,
      expected,
    ]);
  });

  it('is spread where the validities are no whole years', () => {
    expect(years('extend-validity: {to: 2.5 years}', 'card', [2024, 2030])).toEqual([400, 400]);
  });

  it('asks for the old validity where cases are counted, and only there', () => {
    expect(toldOn(town, one('extend-validity: {to: 5 years}', 'form'))).toEqual([
      'BRD820 how long what "form" issues was valid is not known, for its cases are counted',
    ]);
    expect(toldOn(town, one('extend-validity: {from: 2 years, to: 5 years}', 'card'))).toEqual([
      'BRD820 the model says already how long it was valid',
    ]);
    expect(toldOn(town, '{id: one, select: {activity: learn}, extend-validity: {to: 5 years}}')).toEqual([
      'BRD817 this change is of whole procedures, and the selection picks lines by activity',
    ]);
  });
});

describe('change-frequency', () => {
  it('sets or scales a frequency, and scales what is counted', () => {
    expect(years('change-frequency: {frequency: 2 per year}', 'pass', [2024])).toEqual([2000]);
    expect(years('change-frequency: {frequency: 20 % less}', 'pass', [2024])).toEqual([400]);
    expect(years('change-frequency: {frequency: 20 % more}', 'form', [2024])).toEqual([2400]);
  });

  it('tells where there is no frequency', () => {
    expect(toldOn(town, one('change-frequency: {frequency: 1 per year}', 'form'))).toEqual([
      'BRD806 "form" has its cases counted, and no frequency to change',
    ]);
    expect(toldOn(town, one('change-frequency: {frequency: 50 % less}', 'card'))).toEqual([
      'BRD806 "card" comes by its validity, and has no frequency to change',
    ]);
  });
});
