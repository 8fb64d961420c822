// Those who cannot come to use a channel, by hand.
import { describe, expect, it } from 'vitest';
import { cannotAdoptTable } from '../../src/analysis/cannot-adopt.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import type { Sketch } from '../support/run.js';

// 1,000 cases each, all at 10 EUR an hour: an hour in the office, a quarter of one online.
const procedure = (id: string, segment: string): string =>
  `{id: ${id}, for: ${segment}, cases: {counted: 1_000 cases per year}, channels: {office: {share: 70 %, visits: 2}, phone: {share: 10 %}, online: {share: 20 %}}, activities: [{do: queue, time: 30 min, channel: office, per: visit}, {do: call, time: 60 min, channel: phone}, {do: type, time: 15 min, channel: online}]}`;
const model: Sketch = {
  segments: '{young: {addressee: citizens, tariff: worker}, old: {addressee: citizens, tariff: worker}}',
  procedures: [procedure('a', 'young'), procedure('b', 'old')],
};
const portal = (adoption: string): string =>
  `{id: portal, select: {procedure: '*'}, from: 2025, digitise: {to: online, adoption: ${adoption}}}`;
const table = (reform: string, year: number) => {
  const scenario = scenarioOf(model, [reform]);
  return cannotAdoptTable(scenario, planUnder(scenario, allOf(scenario)), year);
};
const byAge = '{curve: table, shares: {2025: 40 %, 2026: 90 %}, ceiling: {young: 90 %, old: 50 %}}';

describe('what those who cannot adopt still bear', () => {
  it('is their part of the burden of the channels that lose', () => {
    // 2025, online 40 %, others 60 %: 600 cases x 1 h x 10 EUR = 6,000. Young: 10 of 60 in the hundred cannot, 1,000. Old: 50 of 60, 5,000.
    const found = table(portal(byAge), 2025);
    expect(found?.rows).toEqual([
      ['old', 'portal', '0.5', '0.4', '6000', '5000'],
      ['young', 'portal', '0.9', '0.4', '6000', '1000'],
    ]);
    expect(found?.total).toEqual(['total', null, null, null, '12000', '6000']);
  });

  it('is all of it, once all who can have come', () => {
    // 2026: the young reach 90 %, the old stop at 50 %
    expect(table(portal(byAge), 2026)?.rows).toEqual([
      ['old', 'portal', '0.5', '0.5', '5000', '5000'],
      ['young', 'portal', '0.9', '0.9', '1000', '1000'],
    ]);
  });

  it('is never more than there is: a channel may be beyond its ceiling today', () => {
    // 20 % are online already, and the ceiling is 10 %: of the 80 % left, all of 8,000 EUR
    const found = table(portal('{curve: linear, until: 2026, ceiling: 10 %}'), 2025);
    expect(found?.rows[0]).toEqual(['old', 'portal', '0.1', '0.2', '8000', '8000']);
  });

  it('is of channels that lose alone, and counts what does not divide at the last place', () => {
    // From the office alone: 50 % left there, 5,000 EUR; 20 of these 50 in the hundred cannot: 2,000
    const office = portal('{curve: table, shares: {2025: 40 %}, ceiling: 80 %}').replace(
      'to: online,',
      'to: online, from: office,',
    );
    expect(table(office, 2025)?.rows[0]).toEqual([
      'old',
      'portal',
      '0.8',
      '0.444444444444444444444444',
      '5000',
      '2000',
    ]);
  });

  it('is not told before the reform, nor where everybody can come', () => {
    expect(table(portal(byAge), 2024)).toBeUndefined();
    expect(table(portal('{curve: linear, until: 2026}'), 2025)).toBeUndefined();
    expect(table('{id: none, select: {procedure: a}, eliminate: {}}', 2025)).toBeUndefined();
  });

  it('has no total where two reforms speak of the same cases', () => {
    const scenario = scenarioOf(model, [
      portal(byAge),
      `{id: phones, select: {procedure: a}, from: 2025, digitise: {to: phone, from: office, adoption: {curve: linear, until: 2026, ceiling: 50 %}}}`,
    ]);
    expect(cannotAdoptTable(scenario, planUnder(scenario, allOf(scenario)), 2025)?.total).toBeUndefined();
  });
});
