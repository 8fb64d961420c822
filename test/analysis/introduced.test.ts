// What a draft law introduces and removes, worked out by hand; never a net alone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.js';
import { planOf, resultOf, scaled, sumOf, tableIn, valuesIn, type Sketch } from '../support/run.js';

const draft = (time = '-30 min', money = '-8 EUR'): Sketch => ({
  head: 'kind: change',
  economy: '{gdp: {2024: 1 M EUR}}',
  tariffs: '{worker: {wage: 10 EUR/h}, own-time: unmonetised}',
  segments: '{firms: {addressee: firms, tariff: worker}, people: {addressee: citizens, tariff: own-time}}',
  procedures: [
    // Introduced by the EU: 100 cases x 1 h x 10 EUR/h = 1,000 EUR; once 10 cases x 50 EUR = 500 EUR.
    '{id: report, origin: eu, duty: new, for: firms, cases: {counted: 100 cases per year}, activities: [{do: report, time: 1 h}]}',
    '{id: door, origin: eu, duty: new, for: firms, timing: one-off, cases: {counted: 10 cases per year}, outlays: [{id: door, money: 50 EUR, nature: substantive}]}',
    // Removed from national law: 200 cases x 30 min x 10 EUR/h = 1,000 EUR of information, 50 x 8 EUR = 400 EUR substantive.
    `{id: form, origin: national, duty: abolished, for: firms, cases: {counted: 200 cases per year}, activities: [{do: fill-forms, time: ${time}}]}`,
    `{id: filter, origin: national, duty: changed, for: firms, cases: {counted: 50 cases per year}, outlays: [{id: filter, money: ${money}, nature: substantive}]}`,
    // Citizens: 60 cases x 10 min less = 10 h less, without a price.
    '{id: visit, origin: national, duty: changed, for: people, cases: {counted: 60 cases per year}, activities: [{do: travel, time: -10 min}]}',
  ],
});

const result = resultOf(planOf(draft()), { leads: 'complianceCost' });

describe('a model of changes', () => {
  it('tells burden introduced and removed, by origin, nature and status of the duty', () => {
    const { columns, rows, total } = tableIn(result, 'introduced-removed:complianceCost');
    expect(columns.map(({ id }) => id)).toEqual([
      'origin',
      'nature',
      'duty',
      'introduced',
      'removed',
      'net',
      'oneOffIntroduced',
      'oneOffRemoved',
      'oneOffNet',
    ]);
    expect(rows).toEqual([
      ['eu', 'information', 'new', '1000', '0', '1000', '0', '0', '0'],
      ['eu', 'substantive', 'new', '0', '0', '0', '500', '0', '500'],
      ['national', 'information', 'abolished', '0', '-1000', '-1000', '0', '0', '0'],
      ['national', 'substantive', 'changed', '0', '-400', '-400', '0', '0', '0'],
    ]);
    expect(total).toEqual(['total', '', '', '1000', '-1400', '-400', '500', '0', '500']);
    expect(valuesIn(result)('complianceCost')).toBe('-400');
  });

  it('tells the hours that have no price apart', () => {
    const { rows } = tableIn(result, 'introduced-removed:unmonetisedHours');
    expect(rows).toEqual([['national', 'information', 'changed', '0', '-10', '-10', '0', '0', '0']]);
  });

  it('notes that its net sets one origin against another, and how much is of information duties', () => {
    const notes = Object.fromEntries(result.notes.map(({ id, text }) => [id, text]));
    expect(notes['netted/complianceCost']).toContain('introduced (eu) against burden removed (national)');
    expect(notes['netted/unmonetisedHours']).toBeUndefined();
    expect(notes['information-duties']).toContain('0 EUR'); // 1,000 - 1,000
  });

  it('can be broken down by the status of the duty', () => {
    const { rows } = tableIn(
      resultOf(planOf(draft()), { by: ['duty'], measures: ['complianceCost'], leads: 'complianceCost' }),
      'by-duty',
    );
    expect(Object.fromEntries(rows.map(([key, value]) => [key, value]))).toEqual({
      new: '1000',
      abolished: '-1000',
      changed: '-400',
    });
  });

  it('is printed with signs, the share as points of GDP, and shares of a whole only where all have its sign', () => {
    const text = renderTerminal(result, { width: 120, color: false, language: 'en' });
    expect(text).toContain('-400.0 EUR a year');
    expect(text).toMatch(/-0\.04(0*) points of GDP/); // 400 of 1 M
    expect(text).toMatch(/eu +information +new +\+1,000 +0 +\+1,000/);
    expect(text).toMatch(/cases +420\.0 cases|cases +4[12]0/); // no sign: 100 + 10 + 200 + 50 + 60
    expect(text).not.toContain('+420');
    expect(text).not.toMatch(/-0(\.0+)?(?![\d.])/);
    expect(text.split('The largest procedures')[1]?.split('Notes')[0]).not.toContain('%');
  });

  it('has no such table where it is of levels', () => {
    const level = resultOf(
      planOf({
        procedures: [
          '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}',
        ],
      }),
    );
    expect(level.tables.filter(({ id }) => id.startsWith('introduced'))).toEqual([]);
    expect(level.kind).toBeUndefined();
  });
});

describe('laws of changes', () => {
  const number = fc.integer({ min: -100_000, max: 100_000 }).map((n) => (n === 0 ? 1 : n) / 100);

  it('introduced and removed add up to the net, which is the measure; flipped signs flip the result', () => {
    fc.assert(
      fc.property(number, number, (minutes, euros) => {
        const of = (sign: 1 | -1) =>
          resultOf(planOf(flippedDraft(sign, minutes, euros)), { leads: 'complianceCost' });
        const [there, back] = [of(1), of(-1)];
        const { rows, total = [] } = tableIn(there, 'introduced-removed:complianceCost');
        const column = (at: number): bigint => sumOf(rows.map((row) => row[at] ?? '0'));
        expect(column(3) + column(4)).toBe(column(5));
        expect(scaled(total[5] ?? '')).toBe(column(5));
        expect(scaled(valuesIn(there)('complianceCost') ?? '')).toBe(column(5));
        for (const name of ['complianceCost', 'burdenHours', 'economicCost', 'regulatoryBurden'])
          expect(scaled(valuesIn(back)(name) ?? '')).toBe(-scaled(valuesIn(there)(name) ?? ''));
        const flipped = tableIn(back, 'introduced-removed:complianceCost').total ?? [];
        expect([flipped[3], flipped[4]].map((one) => -scaled(one ?? ''))).toEqual(
          [total[4], total[3]].map((one) => scaled(one ?? '')),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const flippedDraft = (sign: 1 | -1, minutes: number, euros: number): Sketch => ({
  head: 'kind: change',
  segments: '{firms: {addressee: firms, tariff: worker}}',
  procedures: [
    `{id: a, origin: eu, for: firms, cases: {counted: 7 cases per year}, subsidy: ${(sign * euros).toFixed(2)} EUR, activities: [{do: x, time: ${(sign * minutes).toFixed(2)} min, money: ${(sign * euros).toFixed(2)} EUR, businessAsUsual: 30 %}]}`,
    `{id: b, origin: national, for: firms, cases: {counted: 3 cases per year}, activities: [{do: x, time: ${(-sign * euros).toFixed(2)} min}]}`,
  ],
});
