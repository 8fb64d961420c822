import { describe, expect, it } from 'vitest';
import { loadOn, scenarioOf, scenarioYaml } from '../../support/reforms.js';
import type { Sketch } from '../../support/run.js';
import { toldOn, underOn } from '../../support/told.js';
import { effectIn } from '../../support/permit-town.js';

// 1,000 cases x 1 h x 10 EUR = 10,000 EUR, 60 % of them at the office.
const town: Sketch = {
  tariffs: '{worker: {wage: 10 EUR/h}, expert: {wage: 50 EUR/h}}',
  procedures: [
    '{id: p, for: people, cases: {counted: 1 k cases per year}, channels: {office: {share: 60 %, visits: 2}, mail: {share: 40 %}}, activities: [{do: forms, time: 60 min}]}',
    '{id: q, for: people, cases: {counted: 1 case per year}, activities: [{do: forms, time: 60 min, tariff: expert}]}',
  ],
};
const add = (terms: string, more = 'from: 2026'): string =>
  `{id: one, select: {procedure: p}, ${more}, add-obligation: {${terms}}}`;
const burden = underOn(town);

describe('new lines', () => {
  it('stand in the plan from the start, and count from the year of the reform', () => {
    const reform = add('activities: [{do: report, time: 30 min}]');
    expect([2024, 2025, 2026].map((year) => burden([reform], year))).toEqual(['10050', '10050', '15050']);
    expect(effectIn(scenarioOf(town, [reform]), 'administrativeBurden', 2026).before).toBe('10050');
  });

  it('are as a model has them: by channel, per visit, per entity, with money, another tariff, of the administration', () => {
    const at = (terms: string, measure?: string): string => underOn(town, measure)([add(terms)], 2026);
    expect(at('activities: [{do: report, time: {office: 60 min, mail: 30 min}}]')).toBe('18050'); // 6,000 + 2,000
    expect(at('activities: [{do: queue, time: 30 min, channel: office, per: visit}]')).toBe('16050'); // 1,200 x 5
    expect(at('activities: [{do: learn, time: 30 min, per: entity-year}]')).toBe('10550'); // 100 x 5
    expect(at('requirements: [{id: opinion, time: 6 min, tariff: expert, money: 1 EUR}]')).toBe('16050'); // 1,000 x 6
    expect(at('outlays: [{id: sign, money: 20 EUR, nature: substantive}]', 'substantiveCost')).toBe('20000');
    expect(at('administration: [{do: check, time: 30 min, tariff: expert}]', 'processingCost')).toBe('25000');
  });

  it('are phased in, end, and fall away where the procedure is abolished', () => {
    const line = 'activities: [{do: report, time: 30 min}]';
    expect(burden([add(line, 'phaseIn: {2024: 10 %, 2030: 70 %}')], 2025)).toBe('11050'); // 20 % of 5,000
    expect(burden([add(line, 'until: 2025')], 2026)).toBe('10050');
    expect(burden([add(line), '{id: two, select: {procedure: p}, eliminate: {}}'], 2026)).toBe('50');
    expect(burden([add(line), '{id: two, select: {procedure: p}, scale: {time: 50 % less}}'], 2026)).toBe(
      '7550',
    );
  });

  it('stand in a channel that another reform opens, whatever the order of the file', () => {
    const portal =
      '{id: aa, select: {procedure: p}, digitise: {to: online, time: 100 % less, adoption: {curve: table, shares: {2024: 50 %, 2030: 50 %}}}}';
    const report = add('activities: [{do: report, time: 30 min}]');
    expect(burden([portal, report], 2026)).toBe('7550'); // half of 15,000
    expect(burden([report, portal], 2026)).toBe('7550');
    expect(burden([portal, report], 2024)).toBe('5050');
  });

  it('have no line of the same name beside them', () => {
    expect(toldOn(town, add('activities: [{do: forms, time: 30 min}]'))).toEqual([
      'BRD401 "p" has a line "forms" already',
    ]);
  });

  it('are checked as those of a model', () => {
    expect(toldOn(town, add('activities: [{do: report, time: 30 min, channel: portal}]'))).toEqual([
      'BRD404 the procedure has no channel "portal"',
    ]);
    expect(toldOn(town, add('activities: [{do: report, time: 30 min, tariff: lawyer}]'))).toEqual([
      'BRD402 there is no tariff "lawyer"',
    ]);
    expect(toldOn(town, add('note: nothing'))).toEqual(['BRD801 the reform adds nothing']);
  });

  it('use the figures of the model that stand there already', () => {
    const { figures } = scenarioOf(town, [add('activities: [{do: report, time: 30 min}]')]).baseline;
    const paths = figures.map(({ path }) => path);
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
    expect(paths).toContain('reforms/one/activities/report/time');
  });
});

describe('a new procedure', () => {
  const extra =
    'procedure: {id: extra, name: A new register, for: people, cases: {frequency: 2 per year}, fee: 3 EUR, activities: [{do: enter, time: 30 min}], resolution: {legal: 10 days}}';

  it('begins with the reform, as a whole', () => {
    expect([2025, 2026].map((year) => burden([add(extra)], year))).toEqual(['10050', '11050']); // 200 x 5 EUR
    expect(underOn(town, 'fees')([add(extra)], 2026)).toBe('600');
    expect(underOn(town, 'cases')([add(extra)], 2026)).toBe('1201');
    expect(underOn(town, 'waitingDays')([add(extra)], 2026)).toBe('2000');
    expect(scenarioOf(town, [add(extra)]).baseline.titles.get('procedure:extra')).toBe('A new register');
  });

  it('may fall due every few years', () => {
    const rare = add(extra.replace('for: people', 'for: people, timing: {every: 3 years, from: 2024}'));
    expect([2024, 2026, 2027, 2028, 2030].map((year) => burden([rare], year))).toEqual([
      '10050',
      '10050',
      '11050',
      '10050',
      '11050',
    ]);
  });

  it('is not there already', () => {
    expect(toldOn(town, add(extra.replace('id: extra', 'id: q')))).toEqual(['BRD401 a second procedure "q"']);
  });

  it('is read as a model reads it', () => {
    const { diagnostics } = loadOn(
      town,
      { trial: scenarioYaml([add(extra.replace('for: people', 'for: peple'))]) },
      'trial',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['BRD403']);
  });
});
