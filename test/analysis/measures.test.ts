// Regulatory burden, subsidies and the hours of the administration, worked out by hand.
import { describe, expect, it } from 'vitest';
import { columnIn, explained, planOf, resultOf, tableIn, valuesOf, type Sketch } from '../support/run.js';

const two: Sketch = {
  tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 20 EUR/h, basis: loaded}}',
  segments:
    '{firms: {addressee: firms, tariff: worker, opportunity: {method: delay-income, netIncome: 5 EUR/day}}}',
  procedures: [
    // Each of 100 cases: 1 h x 10 EUR/h to report, 3 EUR substantive, 2 days x 5 EUR of waiting, a subsidy of 4 EUR;
    // two officers for half an hour, 20 EUR/h, and 7 EUR of processing.
    '{id: a, for: firms, cases: {counted: 100 cases per year}, subsidy: 4 EUR, resolution: {legal: 2 days},' +
      ' activities: [{do: report, time: 1 h}], outlays: [{id: filter, money: 3 EUR, nature: substantive}],' +
      ' channels: {office: {share: 100 %, processing: 7 EUR}},' +
      ' administration: [{do: check, time: 30 min, staff: 2, tariff: officer}]}',
    // Once: 10 cases x 50 EUR, for which 20 EUR are given back; 10 x 1 h of one officer.
    '{id: b, for: firms, timing: one-off, cases: {counted: 10 cases per year}, subsidy: 20 EUR,' +
      ' outlays: [{id: door, money: 50 EUR, nature: substantive}],' +
      ' administration: [{do: inspect, time: 1 h, tariff: officer}]}',
  ],
};

describe('the regulatory burden', () => {
  const values = valuesOf(two);

  it('is compliance and waiting less subsidies', () => {
    expect(values('complianceCost')).toBe('1300'); // 100 x (10 + 3)
    expect(values('opportunityCost')).toBe('1000'); // 100 x 2 x 5
    expect(values('subsidies')).toBe('400'); // 100 x 4
    expect(values('regulatoryBurden')).toBe('1900'); // 1,300 + 1,000 - 400
    expect(values('oneOffSubsidies')).toBe('200'); // 10 x 20
    expect(values('oneOffRegulatoryBurden')).toBe('300'); // 10 x 50 - 200
  });

  it('is the only measure in which a subsidy counts', () => {
    const without = valuesOf({
      ...two,
      procedures: two.procedures.map((one) => one.replace(/subsidy: \d+ EUR,/, '')),
    });
    const others = ['economicCost', 'complianceCost', 'processingCost', 'fees', 'userOutlay', 'burdenHours'];
    expect(others.map(without)).toEqual(others.map(values));
    expect(without('regulatoryBurden')).toBe('2300');
  });

  it('may differ by segment, channel and variant, as a fee does', () => {
    const subsidies = (more: string): string | undefined =>
      valuesOf({
        procedures: [
          `{id: a, for: people, cases: {counted: 10 cases per year}, activities: [{do: x, time: 1 h}], ${more}}`,
        ],
      })('subsidies');
    // 10 x 60 % x 5 EUR
    expect(
      subsidies('channels: {paper: {share: 60 %}, web: {share: 40 %}}, subsidy: {paper: 5 EUR, web: 0 EUR}'),
    ).toBe('30');
    // 10 x 30 % x 2 EUR + 10 x 70 % x 1 EUR
    expect(subsidies('variants: {a: {share: 30 %, subsidy: 2 EUR}, b: {share: 70 %}}, subsidy: 1 EUR')).toBe(
      '13',
    );
  });

  it('is explained by what is taken off', () => {
    const { explanation } = explained(planOf(two), { measure: 'regulatoryBurden' });
    const text = JSON.stringify(explanation);
    expect(text).toContain('-1');
    expect(explanation?.value).toBe('1900');
  });

  it('holds what is undivided, so that it is never open', () => {
    const { runs } = resultOf(
      planOf({
        head: 'split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}',
        procedures: [
          '{id: a, for: people, cases: {counted: 10 cases per year}, subsidy: 1 EUR, undivided: [{id: whole, money: 8 EUR}]}',
        ],
      }),
    );
    expect(runs[0]?.headline['regulatoryBurden']).toEqual({ value: '70', unit: 'EUR/year' }); // 10 x (8 - 1)
  });
});

describe('the administration', () => {
  it('has its hours: time x staff x cases, and those that are once apart', () => {
    const values = valuesOf(two);
    expect(values('processingHours')).toBe('100'); // 100 x 0.5 h x 2
    expect(values('oneOffProcessingHours')).toBe('10'); // 10 x 1 h
    expect(values('processingCost')).toBe('2700'); // 100 x (20 + 7)
  });

  it('has them as persons at work all year, where it is said how many hours these are', () => {
    const values = valuesOf({ ...two, head: 'work: {year: 1_600 h}' });
    expect(values('personYears')).toBe('0.0625'); // 100 h / 1,600 h
    expect(values('oneOffPersonYears')).toBe('0.00625'); // 10 h / 1,600 h
    expect(valuesOf(two)('personYears')).toBeUndefined();
  });

  it('is an addressee of its own, beside whom the procedure asks', () => {
    const result = resultOf(planOf(two), {
      by: ['addressee'],
      measures: ['complianceCost', 'processingCost'],
      leads: 'complianceCost',
    });
    const table = tableIn(result, 'by-addressee');
    expect(table.rows).toEqual([
      ['firms', '1300', '0'],
      ['administration', '0', '2700'],
    ]);
    expect(table.total).toEqual(['total', '1300', '2700']);
  });

  it('is told in the overview, too, beside compliance cost', () => {
    const table = tableIn(resultOf(planOf(two), { leads: 'complianceCost' }), 'by-addressee');
    expect(columnIn(table, 'processingCost')).toEqual({ firms: '0', administration: '2700' });
    expect(columnIn(tableIn(resultOf(planOf(two)), 'by-addressee'), 'processingCost')).toEqual({
      firms: null,
    });
  });
});

describe('a tariff that holds its loads', () => {
  const notes = (basis: string): readonly string[] =>
    resultOf(
      planOf({
        tariffs: `{worker: {wage: 10 EUR/h, basis: ${basis}}}`,
        segments: '{firms: {addressee: firms, tariff: worker}}',
        procedures: [
          '{id: a, for: firms, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}',
        ],
      }),
    )
      .notes.map(({ id }) => id)
      .filter((id) => /fringe|overhead/.test(id));

  it('is not told to have none', () => {
    expect(notes('wage')).toEqual(['default/fringe', 'default/overhead']);
    expect(notes('labour-cost')).toEqual(['default/overhead']);
    expect(notes('loaded')).toEqual([]);
  });

  it('is computed as before: 10 EUR/h, and 25 % overhead on labour cost', () => {
    const cost = (tariff: string): string | undefined =>
      valuesOf({
        tariffs: `{worker: {wage: 10 EUR/h, ${tariff}}}`,
        procedures: [
          '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}',
        ],
      })('economicCost');
    expect(cost('basis: leisure')).toBe('10');
    expect(cost('basis: loaded')).toBe('10');
    expect(cost('basis: labour-cost, overhead: 25 %')).toBe('12.5');
  });
});
