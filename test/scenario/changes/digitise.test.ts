// A channel is opened or spread: what is worked out by hand is in whole cases, minutes and euros.
import { describe, expect, it } from 'vitest';
import { effectIn } from '../../support/permit-town.js';
import { loadOn, scenarioOf, scenarioYaml } from '../../support/reforms.js';
import type { Sketch } from '../../support/run.js';

// Forms: 1,000 x 0.5 h x 10 EUR = 5,000. Travel: 600 x 2 visits x (1 h x 10 + 5 EUR) = 18,000. Together 23,000 EUR.
// Processing: 600 x 8 + 400 x 4 = 6,400 EUR.
const town: Sketch = {
  procedures: [
    '{id: p, for: people, cases: {counted: 1 k cases per year}, channels: {office: {share: 60 %, visits: 2, processing: 8 EUR}, mail: {share: 40 %, processing: 4 EUR}}, activities: [{do: forms, time: 30 min}, {do: travel, time: 60 min, money: 5 EUR, channel: office, per: visit}]}',
  ],
};
const digitise = (terms: string, adoption = '{curve: table, shares: {2024: 50 %}}'): string =>
  `{id: portal, select: {procedure: p}, digitise: {to: online, adoption: ${adoption}, ${terms}}}`;
const after = (terms: string, measure = 'administrativeBurden'): string =>
  effectIn(scenarioOf(town, [digitise(terms)]), measure, 2024).after;

describe('a new channel', () => {
  it('takes a share of the time of a case with its visits, and saves the money of them', () => {
    // A case takes 30 + 60 % x 2 x 60 = 102 min; half of it, 51 min: 500 x 0.85 h x 10 = 4,250; the others bear 11,500.
    expect(after('time: 50 % less')).toBe('15750');
  });

  it('has the time of a whole case where it is said, not of each line', () => {
    expect(after('time: 12 min')).toBe('12500'); // 500 x 0.2 h x 10 = 1,000
  });

  it('has so much less of a whole case, and never less than none', () => {
    expect(after('time: 42 min less')).toBe('16500'); // 102 - 42 = 60 min: 500 x 10 = 5,000
    expect(after('time: 200 min less')).toBe('11500');
  });

  it('has money of its own, once a case', () => {
    expect(after('time: 50 % less, money: 2 EUR')).toBe('16750'); // 15,750 + 500 x 2
  });

  it('moves the processing, with its own cost or the weighted one of the others', () => {
    expect(after('time: 50 % less', 'processingCost')).toBe('6400');
    expect(after('time: 50 % less, processing: 1 EUR', 'processingCost')).toBe('3700'); // 3,200 + 500 x 1
  });

  it('has a fee or a processing that no other channel has', () => {
    expect(after('time: 50 % less, fee: 3 EUR', 'fees')).toBe('1500');
    const without: Sketch = {
      procedures: town.procedures.map((one) => one.replaceAll(/, processing: \d EUR/g, '')),
    };
    const scenario = scenarioOf(without, [digitise('time: 50 % less, processing: 1 EUR')]);
    expect(effectIn(scenario, 'processingCost', 2024)).toEqual({ before: '0', after: '500' });
  });

  it('is made of the channels that lose cases to it', () => {
    // From the office alone: online 75 of 150 min, 500 x 1.25 h x 10 = 6,250; office 100 cases: 500 + 3,000; mail 400 x 5.
    expect(after('from: office, time: 50 % less')).toBe('11750');
  });

  it('takes no more than those channels have', () => {
    const scenario = scenarioOf(town, [
      digitise('from: mail, time: 100 % less', '{curve: table, shares: {2024: 90 %}}'),
    ]);
    expect(effectIn(scenario, 'administrativeBurden', 2024).after).toBe('21000'); // mail's 400 x 5 are gone
  });

  it('leaves the lines of the administration as they are', () => {
    const office: Sketch = {
      tariffs: '{worker: {wage: 10 EUR/h}, officer: {wage: 30 EUR/h}}',
      procedures: [
        '{id: p, for: people, cases: {counted: 1 k cases per year}, activities: [{do: forms, time: 30 min}], administration: [{do: check, time: 20 min, tariff: officer}]}',
      ],
    };
    const scenario = scenarioOf(office, [digitise('time: 50 % less')]);
    expect(effectIn(scenario, 'processingCost', 2024)).toEqual({ before: '10000', after: '10000' });
  });

  it('weights staff and rework by the shares of the channels', () => {
    const mixed: Sketch = {
      procedures: [
        '{id: p, for: people, cases: {counted: 1 k cases per year}, channels: {office: {share: 50 %, rework: 20 %}, mail: {share: 50 %}}, activities: [{do: forms, time: 60 min, staff: {office: 3, mail: 1}, repeats: true}]}',
      ],
    };
    // Before: 500 x 3 h x 1.2 x 10 + 500 x 10 = 23,000. Online as the others: 2 h x 1.1 x 10 = 22 EUR a case, 500 cases.
    const scenario = scenarioOf(mixed, [digitise('time: 0 % less')]);
    expect(effectIn(scenario, 'administrativeBurden', 2024)).toEqual({ before: '23000', after: '22500' });
  });

  it('has the fee of the others, changed', () => {
    const paid: Sketch = {
      procedures: [
        '{id: p, for: people, cases: {counted: 1 k cases per year}, fee: 10 EUR, activities: [{do: forms, time: 30 min}]}',
      ],
    };
    const scenario = scenarioOf(paid, [digitise('time: 0 % less, fee: 4 EUR less')]);
    expect(effectIn(scenario, 'fees', 2024)).toEqual({ before: '10000', after: '8000' }); // 5,000 + 500 x 6
  });
});

describe('how far and how fast', () => {
  const both: Sketch = {
    segments:
      '{people: {addressee: citizens, tariff: worker, population: 100 persons}, shops: {addressee: firms, tariff: worker, population: 40 firms}}',
    procedures: [
      '{id: p, for: {people: {cases: {counted: 1 k cases per year}}, shops: {cases: {counted: 500 cases per year}}}, activities: [{do: forms, time: 60 min}]}',
    ],
  };
  // 1,000 cases of people and 500 of shops at 10 EUR; what is online costs nothing.
  const burden = (adoption: string, year: number, more = ''): string =>
    effectIn(
      scenarioOf(both, [
        `{id: portal, select: {procedure: p}${more}, digitise: {to: online, time: 100 % less, adoption: ${adoption}}}`,
      ]),
      'administrativeBurden',
      year,
    ).after;

  it('is bounded by the ceiling of each segment', () => {
    const adoption = '{curve: linear, until: 2027, ceiling: {people: 60 %, shops: 20 %}}';
    expect(burden(adoption, 2024)).toBe('13250'); // a quarter of the way: 10,000 x 15 % + 5,000 x 5 % = 1,750
    expect(burden(adoption, 2027)).toBe('8000'); // 6,000 + 1,000 less
    expect(burden(adoption, 2030)).toBe('8000');
  });

  it('is logistic', () => {
    // Midpoint in 2023, the year before: (L(t) - 1/2) / (1/2) = tanh((t - 2023) / 2); tanh(1/2) = 0.46211715726000975850...
    expect(
      burden('{curve: logistic, midpoint: 2023, steepness: 1, ceiling: {people: 100 %, shops: 0 %}}', 2024),
    ).toBe('10378.828427399902');
  });

  it('is of Bass', () => {
    const bass = '{curve: bass, innovation: 10 %, imitation: 50 %}';
    expect(burden(bass, 2024)).toBe('13500'); // 0.1
    expect(burden(bass, 2025)).toBe('11475'); // 0.1 + (0.1 + 0.05) x 0.9 = 0.235
    expect(burden(bass, 2026)).toBe('8979.1875'); // 0.235 + (0.1 + 0.1175) x 0.765 = 0.4013875
  });

  it('is what a table says, between its years too, and held at the ceiling', () => {
    const table = '{curve: table, shares: {2024: 20 %, 2026: 40 %}, ceiling: 35 %}';
    expect(burden(table, 2024)).toBe('12000');
    expect(burden(table, 2025)).toBe('10500'); // 30 %
    expect(burden(table, 2026)).toBe('9750'); // 35 %
  });

  it('arrives by its phases, and goes back after its last year', () => {
    const half = ', phaseIn: {2024: 50 %, 2030: 50 %}, from: 2024, until: 2025';
    const table = '{curve: table, shares: {2024: 20 %, 2030: 20 %}}';
    expect(burden(table, 2025, half)).toBe('13500'); // half of 20 %
    expect(burden(table, 2026, half)).toBe('15000');
  });

  it('goes on in a channel that another reform has opened', () => {
    const scenario = scenarioOf(both, [
      '{id: one, select: {procedure: p}, digitise: {to: online, time: 100 % less, adoption: {curve: table, shares: {series: {2024: 20 %}, beyond: hold}}}}',
      '{id: two, select: {procedure: p}, from: 2026, digitise: {to: online, adoption: {curve: linear, until: 2026, ceiling: 60 %}}}',
    ]);
    expect(effectIn(scenario, 'administrativeBurden', 2025).after).toBe('12000');
    expect(effectIn(scenario, 'administrativeBurden', 2026).after).toBe('6000'); // from 20 % to the ceiling of 60 %
  });
});

describe('what cannot be digitised is told', () => {
  const told = (terms: string, adoption?: string, select = 'procedure: p'): readonly string[] =>
    loadOn(
      town,
      { trial: scenarioYaml([digitise(terms, adoption).replace('procedure: p', select)]) },
      'trial',
    ).diagnostics.map(({ code, message }) => `${code} ${message}`);

  it.each([
    ['from: kiosk, time: 10 min', undefined, 'BRD404 nothing that is selected has a channel "kiosk"'],
    ['from: online, time: 10 min', undefined, 'BRD404 nothing that is selected has a channel "online"'],
    ['time: 10 min, fee: 20 % less', undefined, 'BRD806 nothing that is selected has "fee"'],
    ['time: 120 % less', undefined, 'BRD816 here goes a part of a whole, from 0 % to 100 %'],
    [
      'time: 10 min',
      '{curve: linear, until: 2019}',
      'BRD813 adoption is complete in 2019, before the reform begins',
    ],
    [
      'time: 10 min',
      '{curve: linear, until: 2026, ceiling: {peple: 60 %}}',
      'BRD403 there is no segment "peple"',
    ],
    [
      'time: 10 min',
      '{curve: linear, until: 2026, ceiling: 160 %}',
      'BRD816 here goes a part of a whole, from 0 % to 100 %',
    ],
  ])('%s %s', (terms, adoption, message) => {
    expect(told(terms, adoption)).toContain(message);
  });

  it('lines of a procedure alone', () => {
    expect(told('time: 10 min', undefined, 'activity: forms')).toEqual([
      'BRD817 this change is of whole procedures, and the selection picks lines by activity',
    ]);
  });

  it('a channel to which nobody can come', () => {
    const only: Sketch = {
      procedures: [
        '{id: p, for: people, cases: {counted: 1 k cases per year}, channels: {online: {share: 100 %}}, activities: [{do: forms, time: 30 min}]}',
      ],
    };
    const yaml = scenarioYaml([digitise('note: a').replace(', time: 50 % less', '')]);
    expect(loadOn(only, { trial: yaml }, 'trial').diagnostics.map(({ message }) => message)).toEqual([
      'nothing that is selected has cases that could move to "online"',
    ]);
  });
});
