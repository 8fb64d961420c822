// What a line costs a year, worked out by hand: every `per`, channels, staff, rework, natures, sides.
import { describe, expect, it } from 'vitest';
import { codesOf, columnIn, planOf, resultOf, tableIn, valuesIn, valuesOf } from '../support/run.js';

const people = 'for: people, cases: {counted: 100 cases per year}';

/** What came out, or why nothing did. */
function outcome(compute: () => string): string {
  try {
    return compute();
  } catch (error) {
    return String(error);
  }
}

describe('what an occurrence is', () => {
  it('a case: time at the rate, and money', () => {
    const value = valuesOf({
      procedures: [`{id: a, ${people}, activities: [{do: x, time: 30 min, money: 2 EUR}]}`],
    });
    // 100 cases x (0.5 h x 10 EUR/h + 2 EUR) = 100 x 7 = 700; hours 100 x 0.5 = 50; money paid 100 x 2 = 200
    expect(value('administrativeCost')).toBe('700');
    expect(value('administrativeBurden')).toBe('700');
    expect(value('economicCost')).toBe('700');
    expect(value('hours')).toBe('50');
    expect(value('userOutlay')).toBe('200');
    expect(value('cases')).toBe('100');
  });

  it('a visit: as many as the channel needs, one where it says none', () => {
    const value = valuesOf({
      procedures: [
        `{id: a, ${people}, channels: {office: {share: 50 %, visits: 3}, online: {share: 50 %}}, activities: [{do: x, time: 30 min, per: visit}]}`,
      ],
    });
    // office 100 x 50 % x 3 visits x 0.5 h x 10 = 750; online 100 x 50 % x 1 x 0.5 x 10 = 250
    expect(value('administrativeBurden')).toBe('1000');
  });

  it('a year of an entity: a device of 12,000 that lasts 4 years, for a monthly duty, is 3,000 a year', () => {
    const one = valuesOf({
      segments: '{firms: {addressee: firms, tariff: worker, population: 1 firm}}',
      procedures: [
        '{id: a, for: firms, cases: {frequency: 12 per year}, outlays: [{id: till, money: 12_000 EUR, life: 4 years, per: entity-year}]}',
      ],
    });
    // 12,000 EUR / 4 years = 3,000 a year for the one firm; not x 12, the device serves all twelve returns
    expect(one('administrativeBurden')).toBe('3000');
    expect(one('cases')).toBe('12');
    const many = valuesOf({
      segments: '{firms: {addressee: firms, tariff: worker, population: 7 firms}}',
      procedures: [
        '{id: a, for: firms, cases: {frequency: 12 per year}, outlays: [{id: till, money: 12_000 EUR, life: 4 years, per: entity-year}]}',
      ],
    });
    expect(many('administrativeBurden')).toBe('21000'); // 7 firms x 3,000
  });

  it('once an entity: all of a population, in the one-off measures and not in the annual ones', () => {
    const value = valuesOf({
      procedures: [
        '{id: a, for: people, cases: {frequency: 4 per year}, activities: [{do: familiarisation, time: 2 h, per: entity-once}]}',
      ],
    });
    // 100 persons x 2 h x 10 EUR = 2,000 once, whatever the 400 cases a year
    expect(value('oneOffAdministrativeBurden')).toBe('2000');
    expect(value('oneOffEconomicCost')).toBe('2000');
    expect(value('oneOffHours')).toBe('200');
    expect(value('administrativeBurden')).toBe('0');
    expect(value('economicCost')).toBe('0');
    expect(value('hours')).toBe('0');
  });

  it('once an entity: only who enters, where entrants are given', () => {
    const value = valuesOf({
      procedures: [
        '{id: a, for: people, cases: {frequency: 4 per year, entrants: 5 persons per year}, activities: [{do: familiarisation, time: 2 h, per: entity-once}, {do: fill, time: 6 min}]}',
      ],
    });
    // once: 5 entrants x 2 h x 10 EUR = 100; a year: 100 persons x 4 x 0.1 h x 10 EUR = 400
    expect(value('oneOffAdministrativeBurden')).toBe('100');
    expect(value('administrativeBurden')).toBe('400');
  });

  it('a lump: once a year for the whole country, of money or of time', () => {
    const value = valuesOf({
      procedures: [
        '{id: a, for: people, outlays: [{id: campaign, money: 5_000 EUR, per: lump}], activities: [{do: study, time: 10 h, per: lump}]}',
      ],
    });
    // 5,000 + 10 h x 10 EUR = 5,100; no cases are needed
    expect(value('administrativeBurden')).toBe('5100');
  });

  it('a lump of a procedure with several segments says whose it is', () => {
    const parts = {
      segments: '{people: {addressee: citizens, tariff: worker}, firms: {addressee: firms, tariff: worker}}',
      procedures: [
        '{id: a, for: {people: {cases: {counted: 1 cases per year}}, firms: {cases: {counted: 1 cases per year}}}, outlays: [{id: campaign, money: 5_000 EUR, per: lump}]}',
      ],
    };
    expect(codesOf(parts)).toContain('BRD202');
    const said = {
      ...parts,
      procedures: [(parts.procedures[0] as string).replace('per: lump', 'per: lump, segment: firms')],
    };
    expect(valuesOf(said)('administrativeBurden')).toBe('5000');
  });

  it('a one-off line of a yearly procedure stands apart from the year', () => {
    const value = valuesOf({
      procedures: [
        `{id: a, ${people}, activities: [{do: x, time: 1 h}, {do: y, time: 3 h, timing: one-off}]}`,
      ],
    });
    expect(value('administrativeBurden')).toBe('1000'); // 100 x 1 h x 10
    expect(value('oneOffAdministrativeBurden')).toBe('3000'); // 100 x 3 h x 10
  });

  it('needs a known number: without cases, population or entrants it is an error', () => {
    const without = '{people: {addressee: citizens, tariff: worker}}';
    const procedure = (per: string): string =>
      `{id: a, for: people, activities: [{do: x, time: 1 h, per: ${per}}]}`;
    expect(codesOf({ segments: without, procedures: [procedure('case')] })).toEqual(['BRD411']);
    expect(codesOf({ segments: without, procedures: [procedure('visit')] })).toEqual(['BRD411']);
    expect(codesOf({ segments: without, procedures: [procedure('entity-year')] })).toEqual(['BRD410']);
    expect(codesOf({ segments: without, procedures: [procedure('entity-once')] })).toEqual(['BRD410']);
  });
});

describe('channels, segments and staff', () => {
  it('a line takes place in every channel, or where it says', () => {
    const plan = planOf({
      procedures: [
        `{id: a, ${people}, channels: {office: {share: 75 %}, online: {share: 25 %}}, activities: [{do: fill, time: 6 min}, {do: travel, time: 1 h, channel: office}]}`,
      ],
    });
    const result = resultOf(plan, { by: ['channel'] });
    // office 75 x (0.1 + 1) h x 10 = 825; online 25 x 0.1 x 10 = 25
    expect(columnIn(tableIn(result, 'by-channel'), 'economicCost')).toEqual({ office: '825', online: '25' });
  });

  it('time, money, staff and fee may differ by channel', () => {
    const value = valuesOf({
      procedures: [
        `{id: a, ${people}, channels: {office: {share: 40 %}, online: {share: 60 %}}, fee: {office: 10 EUR, online: 5 EUR}, activities: [{do: fill, time: {office: 90 min, online: 6 min}, money: {office: 2 EUR, online: 0 EUR}, staff: {office: 2, online: 1}}]}`,
      ],
    });
    // office 40 x (1.5 h x 2 x 10 + 2) = 40 x 32 = 1,280; online 60 x 0.1 x 1 x 10 = 60; fees 40 x 10 + 60 x 5 = 700
    expect(value('administrativeBurden')).toBe('1340');
    expect(value('hours')).toBe('126'); // 40 x 1.5 x 2 + 60 x 0.1 = 120 + 6
    expect(value('fees')).toBe('700');
  });

  it('staff multiplies the time and never the money', () => {
    const value = valuesOf({
      procedures: [`{id: a, ${people}, activities: [{do: x, time: 1 h, money: 1 EUR, staff: 3}]}`],
    });
    expect(value('administrativeBurden')).toBe('3100'); // 100 x (1 h x 3 x 10 + 1)
  });

  it('several segments have cases of their own, and figures by segment', () => {
    const plan = planOf({
      tariffs: '{worker: {wage: 10 EUR/h}, clerk: {wage: 20 EUR/h}}',
      segments: '{people: {addressee: citizens, tariff: worker}, firms: {addressee: firms, tariff: clerk}}',
      procedures: [
        '{id: a, for: {people: {cases: {counted: 10 cases per year}, fee: 1 EUR}, firms: {cases: {counted: 5 cases per year}, fee: 3 EUR}}, activities: [{do: x, time: {people: 1 h, firms: 2 h}}, {do: y, time: 1 h, segment: firms}]}',
      ],
    });
    const result = resultOf(plan, { by: ['segment'] });
    // people 10 x 1 h x 10 = 100; firms 5 x (2 + 1) h x 20 = 300; fees 10 x 1 + 5 x 3 = 25
    expect(columnIn(tableIn(result, 'by-segment'), 'economicCost')).toEqual({ firms: '300', people: '100' });
    expect(valuesIn(result)('fees')).toBe('25');
    expect(valuesIn(result)('cases')).toBe('15');
  });

  it('cases counted once for several segments are refused', () => {
    const codes = codesOf({
      segments: '{people: {addressee: citizens, tariff: worker}, firms: {addressee: firms, tariff: worker}}',
      procedures: [
        '{id: a, for: {people: {fee: 1 EUR}, firms: {fee: 2 EUR}}, cases: {counted: 5 cases per year}, activities: [{do: x, time: 1 h}]}',
      ],
    });
    expect(codes).toContain('BRD411');
  });

  it('shares of channels that do not add to 100 % are an error, plain or named', () => {
    const shares = (office: string, online: string) => ({
      ...(office === 'most' ? { head: 'figures: {most: 80 %}' } : {}),
      procedures: [
        `{id: a, ${people}, channels: {office: {share: ${office}}, online: {share: ${online}}}, activities: [{do: x, time: 1 h}]}`,
      ],
    });
    expect(codesOf(shares('80 %', '30 %'))).toEqual(['BRD406']);
    expect(codesOf(shares('70 %', '30 %'))).toEqual([]);
    expect(codesOf(shares('most', '20 %'))).toEqual([]);
    expect(codesOf(shares('most', '30 %'))).toEqual(['BRD406']);
  });

  it('shares that do not add to 100 % in the year computed are not computed with', () => {
    // 2023: 70 + 30 = 100 %; 2024: 70 + 40 = 110 %
    const parts = {
      procedures: [
        `{id: a, ${people}, channels: {office: {share: 70 %}, online: {share: {2023: 30 %, 2024: 40 %}}}, activities: [{do: x, time: 1 h}]}`,
      ],
    };
    const found = codesOf(parts);
    const computed = (): string =>
      found.length > 0 ? found.join(' ') : (valuesOf(parts)('administrativeBurden') ?? 'nothing');
    expect(outcome(computed)).toMatch(/BRD406|add to 110 %/);
  });
});

describe('rework', () => {
  it('repeats the lines that say so, and no other', () => {
    const value = valuesOf({
      procedures: [
        `{id: a, ${people}, rework: 25 %, activities: [{do: again, time: 1 h, repeats: true}, {do: once, time: 1 h}]}`,
      ],
    });
    // again 100 x 1.25 x 10 = 1,250; once 100 x 10 = 1,000; a case stays a case
    expect(value('administrativeBurden')).toBe('2250');
    expect(value('cases')).toBe('100');
  });

  it('never lengthens the waiting', () => {
    const value = valuesOf({
      segments:
        '{people: {addressee: citizens, tariff: worker, opportunity: {method: citizen-wait, valueOfDay: 100 EUR/day, shareOfDayLost: 10 %}}}',
      procedures: [
        `{id: a, ${people}, rework: 25 %, activities: [{do: x, time: 1 h, repeats: true}], resolution: {legal: 10 days}}`,
      ],
    });
    expect(value('waitingDays')).toBe('1000'); // 100 x 10
    expect(value('opportunityCost')).toBe('10000'); // 100 x 10 x 100 x 10 %
    expect(value('administrativeBurden')).toBe('1250'); // 100 x 1.25 x 10
  });

  it('of counted submissions, the completed cases are fewer', () => {
    const value = valuesOf({
      procedures: [
        '{id: a, for: people, cases: {counted: 100 cases per year, of: submissions}, rework: 25 %, activities: [{do: again, time: 1 h, repeats: true}, {do: once, time: 1 h}]}',
      ],
    });
    // completed 100 / 1.25 = 80; once 80 x 10 = 800; again 80 x 1.25 x 10 = 1,000
    expect(value('cases')).toBe('80');
    expect(value('administrativeBurden')).toBe('1800');
  });
});

describe('natures, sides and transfers', () => {
  it('substantive lines are compliance cost and no burden', () => {
    const value = valuesOf({
      procedures: [
        `{id: a, ${people}, activities: [{do: report, time: 1 h}, {do: filter, time: 2 h, money: 5 EUR, nature: substantive, businessAsUsual: 20 %}]}`,
      ],
    });
    // report 1,000; filter 100 x (2 x 10 + 5) = 2,500, of it 80 % = 2,000 not usual
    expect(value('administrativeBurden')).toBe('1000');
    expect(value('substantiveCost')).toBe('2000');
    expect(value('complianceCost')).toBe('3000');
    expect(value('economicCost')).toBe('1000');
    expect(value('hours')).toBe('300');
    expect(value('burdenHours')).toBe('260'); // 100 x (1 + 2 x 80 %)
  });

  it('fees are in no cost, and in what users pay out', () => {
    const value = valuesOf({
      procedures: [`{id: a, ${people}, fee: 7 EUR, activities: [{do: x, time: 6 min, money: 1 EUR}]}`],
    });
    expect(value('fees')).toBe('700');
    expect(value('userOutlay')).toBe('800'); // 100 x (7 + 1)
    expect(value('economicCost')).toBe('200'); // 100 x (0.1 h x 10 + 1)
    expect(value('processingCost')).toBe('0');
  });

  it('processing by channel and lines of the administration stand beside the cost, never within', () => {
    const value = valuesOf({
      tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 30 EUR/h, overhead: 50 %}}',
      procedures: [
        `{id: a, ${people}, channels: {office: {share: 60 %, processing: 8 EUR}, online: {share: 40 %, processing: 1 EUR}}, activities: [{do: x, time: 1 h}], administration: [{do: check, time: 20 min, tariff: officer, money: 1 EUR}]}`,
      ],
    });
    // processing 60 x 8 + 40 x 1 = 520; check 100 x (1/3 h x 45 EUR + 1) = 100 x 16 = 1,600; together 2,120
    expect(value('processingCost')).toBe('2120');
    expect(value('economicCost')).toBe('1000');
    expect(value('hours')).toBe('100');
  });

  it('a model of changes is signed: nothing is cut off at zero', () => {
    const value = valuesOf({
      head: 'kind: change',
      procedures: [
        `{id: a, ${people}, activities: [{do: x, time: -30 min}, {do: y, time: 12 min, money: -1 EUR, businessAsUsual: 50 %}]}`,
      ],
    });
    // x -100 x 0.5 x 10 = -500; y 100 x (0.2 x 10 - 1) x 50 % = 50
    expect(value('administrativeBurden')).toBe('-450');
    expect(value('burdenHours')).toBe('-40'); // -50 + 100 x 0.2 x 50 %
    expect(value('administrativeCost')).toBe('-400'); // -500 + 100
  });

  it('a negative figure in a model of levels is an error', () => {
    expect(codesOf({ procedures: [`{id: a, ${people}, activities: [{do: x, time: -30 min}]}`] })).toEqual([
      'BRD702',
    ]);
  });

  it('an undivided line with a time, which no measure would count, is not passed over in silence', () => {
    const codes = codesOf({
      head: 'split: {opportunityShare: {range: {low: 15 %, high: 65 %}}}',
      procedures: [`{id: a, ${people}, undivided: [{id: all, time: 1 h}]}`],
    });
    expect(codes).not.toEqual([]);
  });
});
