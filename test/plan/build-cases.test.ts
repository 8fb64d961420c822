// How many cases: counted or derived, compliance, validity, growth, duties every so many years.
import { describe, expect, it } from 'vitest';
import { codesOf, valuesOf } from '../support/run.js';

const withCases = (cases: string, more = '') => ({
  procedures: [`{id: a, for: people, cases: {${cases}}, activities: [{do: x, time: 1 h}]${more}}`],
});
const cases = (written: string, year = 2024, more = ''): string | undefined =>
  valuesOf(withCases(written, more), { year })('cases');

describe('cases', () => {
  it('are counted', () => {
    expect(cases('counted: 4.5 k cases per year')).toBe('4500');
    expect(cases('counted: 4.5 k cases per year, of: completed')).toBe('4500');
    expect(cases('counted: 30 persons per year')).toBe('30');
  });

  it('are population x frequency x compliance', () => {
    expect(cases('frequency: 2 per year')).toBe('200'); // 100 persons of the segment x 2
    expect(cases('frequency: 2 per year, compliance: 95 %')).toBe('190'); // 200 x 95 %
    expect(cases('population: 40 persons, frequency: 1 per 5 years')).toBe('8'); // 40 / 5
  });

  it('are population / validity', () => {
    expect(cases('validity: 4 years')).toBe('25'); // 100 / 4
    expect(cases('validity: 6 months, compliance: 50 %')).toBe('100'); // 100 x 2 x 50 %
  });

  it("grow from the model's year on", () => {
    expect(cases('counted: 100 cases per year, growth: 10 % per year')).toBe('100');
    expect(cases('counted: 100 cases per year, growth: 10 % per year', 2026)).toBe('121'); // x 1.1 x 1.1
    expect(cases('frequency: 1 per year, growth: -50 % per year', 2025)).toBe('50');
    // Each year at its own rate: 10 % into 2025, 20 % into 2026: 100 x 1.1 x 1.2
    expect(
      cases('counted: 100 cases per year, growth: {2025: 10 % per year, 2026: 20 % per year}', 2026),
    ).toBe('132');
  });

  it('fall due every so many years, from a year on', () => {
    const every = (year: number): string | undefined =>
      valuesOf(withCases('counted: 9 cases per year', ', timing: {every: 3 years, from: 2024}'), { year })(
        'administrativeBurden',
      );
    expect([2023, 2024, 2025, 2026, 2027, 2030].map(every)).toEqual(['0', '90', '0', '0', '90', '90']);
  });

  it('of a one-off procedure are in the one-off measures', () => {
    const value = valuesOf(withCases('counted: 9 cases per year', ', timing: one-off'));
    expect(value('oneOffAdministrativeBurden')).toBe('90');
    expect(value('administrativeBurden')).toBe('0');
  });

  it('said in two ways are refused', () => {
    expect(codesOf(withCases('frequency: 1 per year, validity: 2 years'))).toEqual(['BRD208']);
    expect(codesOf(withCases('counted: 5 cases per year, frequency: 1 per year'))).toEqual(['BRD208']);
    expect(codesOf(withCases('counted: 5 cases per year, compliance: 50 %'))).toEqual(['BRD208']);
  });

  it('of a frequency need a population', () => {
    const codes = codesOf({
      segments: '{people: {addressee: citizens, tariff: worker}}',
      ...withCases('frequency: 1 per year'),
    });
    expect(codes).toEqual(['BRD410']);
  });
});
