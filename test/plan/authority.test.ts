// A segment of the administration: whatever its duties are written under, they are the administration's, and no burden of users.
import { describe, expect, it } from 'vitest';
import { foundIn, modelYaml } from '../support/model.js';
import {
  columnIn,
  compile,
  planOf,
  resultOf,
  sketch,
  tableIn,
  valuesIn,
  type Sketch,
} from '../support/run.js';

const segments =
  '{towns: {addressee: administration, tariff: worker, population: 5 firms}, people: {addressee: citizens, tariff: worker, population: 100 persons}}';
const cases = 'cases: {counted: 100 cases per year}';
const towns = (...lines: readonly string[]): Sketch => ({
  segments,
  procedures: [
    `{id: a, for: towns, ${cases}, ${lines.join(', ')}}`,
    `{id: b, for: people, ${cases}, activities: [{do: x, time: 6 min}]}`,
  ],
});
const valuesOf = (parts: Sketch) => valuesIn(resultOf(planOf(parts)));

describe('a segment of the administration', () => {
  const lines = [
    'requirements: [{id: file, time: 30 min}]',
    'activities: [{do: look, time: 1 h, staff: 2}, {do: judge, time: 1 h, nature: substantive}]',
    'outlays: [{id: postage, money: 2 EUR}]',
    'undivided: [{id: rest, money: 3 EUR}]',
  ];

  it('its requirements, activities and outlays cost the administration, and nobody else', () => {
    const value = valuesOf(towns(...lines));
    // towns: 100 x ((0.5 + 2 x 1 + 1) h x 10 EUR/h + 2 + 3 EUR) = 100 x 40 = 4,000; hours 100 x 3.5 = 350
    expect(value('processingCost')).toBe('4000');
    expect(value('processingHours')).toBe('350');
    // people: 100 x 0.1 h x 10 EUR/h = 100; hours 10
    expect(value('administrativeBurden')).toBe('100');
    expect(value('complianceCost')).toBe('100');
    expect(value('regulatoryBurden')).toBe('100');
    expect(value('economicCost')).toBe('100');
    expect(value('userOutlay')).toBe('0');
    expect(value('hours')).toBe('10');
  });

  it('is told under the addressee administration and its own tariff', () => {
    const result = resultOf(planOf(towns(...lines)), {
      by: ['addressee', 'tariff'],
      measures: ['processingCost'],
    });
    expect(columnIn(tableIn(result, 'by-addressee'), 'processingCost')).toMatchObject({
      administration: '4000',
    });
    // what takes time is of the tariff: 100 x 3.5 h x 10; money has none
    expect(columnIn(tableIn(result, 'by-tariff'), 'processingCost')).toMatchObject({ worker: '3500' });
  });

  it('costs the same as the same work under `administration` of it', () => {
    const value = valuesOf(towns('administration: [{do: look, time: 1 h, staff: 2}]'));
    // 100 x 2 x 1 h x 10 EUR/h, by the segment's own tariff
    expect(value('processingCost')).toBe('2000');
  });

  it('a fee or a subsidy of it is a transfer, and touches no measure of users', () => {
    const value = valuesOf(towns('fee: 5 EUR', 'subsidy: 4 EUR', 'activities: [{do: look, time: 1 h}]'));
    expect(value('fees')).toBe('500');
    expect(value('subsidies')).toBe('400');
    expect(value('userOutlay')).toBe('0');
    // people's 100 alone: the towns' 400 are not taken off
    expect(value('regulatoryBurden')).toBe('100');
  });

  it('waits in days, without a price', () => {
    const valued = segments.replace(
      'population: 5 firms',
      'population: 5 firms, opportunity: {method: citizen-wait, valueOfDay: 10 EUR/day, shareOfDayLost: 10 %}',
    );
    const parts = {
      ...towns('resolution: {legal: 3 days}', 'activities: [{do: look, time: 1 h}]'),
      segments: valued,
    };
    const { plan, diagnostics } = compile(sketch(parts));
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['BRD721', '"opportunity" has no effect here: what an administration waits for has no price'],
    ]);
    const value = valuesIn(resultOf(plan as NonNullable<typeof plan>));
    expect(value('waitingDays')).toBe('300');
    expect(value('opportunityCost')).toBe('0');
  });

  it('asks about what has no effect in its lines, and only where all of the line is its own', () => {
    const model = (line: string): Readonly<Record<string, string>> => ({
      'model.yaml': modelYaml({
        segments:
          'segments:\n  towns: {addressee: administration, tariff: clerk}\n  firms: {addressee: firms, tariff: clerk}',
        procedures: `procedures:\n  - id: report\n    for: {towns: {${cases}}, firms: {${cases}}}\n    activities: [${line}]`,
      }),
    });
    const line = 'do: look, time: 5 min, businessAsUsual: 20 %, nature: substantive';
    expect(foundIn(model(`{${line}, segment: towns}`)).filter((one) => one.startsWith('BRD721'))).toEqual([
      'BRD721 businessAsUsual',
      'BRD721 nature',
    ]);
    expect(foundIn(model(`{${line}}`)).filter((one) => one.startsWith('BRD721'))).toEqual([]);
  });
});
