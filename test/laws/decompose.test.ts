// Laws of decompositions, on models and reforms made at random, and an independent computation of the same parts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose } from '../../src/analysis/decompose.js';
import { gdpInPrices, yearOfGdp } from '../../src/analysis/gdp.js';
import { columnsOfDriver, drivers, type Driver } from '../../src/analysis/decompose-driver.js';
import { measuredAt } from '../../src/analysis/measure-at.js';
import { createEvaluator } from '../../src/evaluate/exact.js';
import type { MeasureName } from '../../src/plan/measures.js';
import { toText } from '../../src/quantity/exact.js';
import type { Result } from '../../src/result/result.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import {
  byOrders,
  fraction,
  frozen,
  reformsByOrders,
  sharesByOrders,
  type Fraction,
} from '../reference/decompose.js';
import { scenarioOf } from '../support/reforms.js';
import { columnIn, scaled, sumOf, tableIn } from '../support/run.js';
import { fitted, model, reforms } from './made.js';

const runs = { numRuns: 25 };
const someYear = fc.integer({ min: 2024, max: 2030 });
const someMeasure = fc.constantFrom<MeasureName>(
  'economicCost',
  'administrativeBurden',
  'burdenHours',
  'processingCost',
);

const asked = (measure: MeasureName, method: 'shapley' | 'stacked' | 'one-at-a-time' = 'shapley') => ({
  subject: { id: measure, measure, oneOff: false },
  method,
  seed: 1,
  permutations: 200,
});
const byReform = (
  scenario: Scenario,
  year: number,
  measure: MeasureName,
  method?: 'stacked' | 'one-at-a-time',
): Result => decompose(scenario, { ...asked(measure, method), by: 'reform', years: [year] });

/** Both in units of 1e-24: off by no more than this. */
function isNear(found: bigint, { over, under }: Fraction, most: bigint): boolean {
  const off = found * under - over;
  return (off < 0n ? -off : off) <= most * under;
}
const quantum = 10n ** 12n;

/** Requirements among the reforms: each may need the one before it. */
const linked = fc
  .tuple(reforms(5), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([written, links]) =>
    written.map((one, i) => (i > 0 && links[i] ? one.replace('{id:', `{requires: r${i}, id:`) : one)),
  );

describe('by reform', () => {
  it('the parts are the means over all orders of whole runs, to one quantum, in money and in points of GDP', () => {
    fc.assert(
      fc.property(model, linked, someYear, someMeasure, (parts, written, year, measure) => {
        const scenario = scenarioOf(parts, fitted(parts, written));
        const table = tableIn(byReform(scenario, year, measure), 'by-reform');
        const found = columnIn(table, 'part');
        const expected = reformsByOrders(scenario, year, measure);
        for (const [id, part] of Object.entries(expected))
          expect(isNear(scaled(found[id] ?? ''), part, quantum)).toBe(true);
        if (!table.columns.some(({ id }) => id === 'pointsOfGdp')) return;
        const points = columnIn(table, 'pointsOfGdp');
        // The reference rounds each run's share at 24 places: so it is off by a few of those itself.
        for (const [id, part] of Object.entries(sharesByOrders(scenario, year, measure)))
          expect(isNear(scaled(points[id] ?? ''), part, 3n)).toBe(true);
      }),
      runs,
    );
  }, 60_000);

  it('the parts add up to the difference to the last digit, by every method, and those of the share to its difference', () => {
    const method = fc.constantFrom(undefined, 'stacked' as const, 'one-at-a-time' as const);
    fc.assert(
      fc.property(model, linked, someYear, method, (parts, written, year, how) => {
        const scenario = scenarioOf(parts, fitted(parts, written));
        const result = byReform(scenario, year, 'economicCost', how);
        const [after, before] = result.runs.map(({ headline }) => headline);
        const table = tableIn(result, 'by-reform');
        const [cost, points] = ['part', 'pointsOfGdp'].map((id) =>
          Object.values(columnIn(table, id)).map(String),
        );
        const moved = (name: string): bigint =>
          scaled(after?.[name]?.value ?? '') - scaled(before?.[name]?.value ?? '');
        expect(sumOf(cost ?? [])).toBe(moved('economicCost'));
        expect(sumOf(points ?? [])).toBe(moved('shareOfGdp'));
      }),
      runs,
    );
  }, 60_000);

  it('a file with the reforms in another order gives the same bytes', () => {
    fc.assert(
      fc.property(model, linked, someYear, (parts, written, year) => {
        const fit = fitted(parts, written);
        const [there, back] = [scenarioOf(parts, fit), scenarioOf(parts, fit.toReversed())];
        expect(JSON.stringify(byReform(there, year, 'economicCost'))).toBe(
          JSON.stringify(byReform(back, year, 'economicCost')),
        );
      }),
      runs,
    );
  });

  it('two reforms that do the same have the same part, to one quantum; one that does nothing has none', () => {
    const share = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(model, reforms(2), share, someYear, (parts, written, less, year) => {
        const twins = ['x', 'y'].map(
          (id) => `{id: ${id}, select: {procedure: a}, scale: {time: ${less} % less}}`,
        );
        const none = '{id: none, select: {procedure: b}, scale: {time: 0 % less}}';
        const scenario = scenarioOf(parts, fitted(parts, [...written, ...twins, none]));
        const found = columnIn(tableIn(byReform(scenario, year, 'economicCost'), 'by-reform'), 'part');
        const [x, y] = [scaled(found['x'] ?? ''), scaled(found['y'] ?? '')];
        expect([-quantum, 0n, quantum]).toContain(x - y);
        expect(found['none']).toBe('0');
      }),
      runs,
    );
  });
});

describe('by driver', () => {
  const [volume] = drivers;
  it('the parts are the means over all orders in which columns, prices and GDP change over, in plans put together for it', () => {
    expect(volume).toBe('volume');
    fc.assert(
      fc.property(model, reforms(3), fc.boolean(), (parts, written, each) => {
        const growth = 'growth: {cases: 3 % per year, wages: 2 % per year}';
        const scenario = scenarioOf(parts, fitted(parts, written), [growth]);
        const basis = each ? ('each' as const) : 2025;
        const result = decompose(scenario, {
          ...asked('economicCost'),
          basis,
          by: 'driver',
          years: [2025, 2029],
        });
        const { baseline } = scenario;
        const plan = planUnder(scenario, allOf(scenario));
        const table = tableIn(result, 'by-driver');
        const states = [
          { plan: baseline, year: 2025 },
          { plan: baseline, year: 2029 },
          { plan, year: 2029 },
        ] as const;
        for (const [step, cost, points] of [
          [0, 'drift', 'driftPoints'],
          [1, 'byReforms', 'reformPoints'],
        ] as const) {
          const [from, to] = [states[step], states[step + 1] as (typeof states)[number]];
          const mixture = (members: ReadonlySet<string>): bigint => {
            const mixed = frozen(baseline, (column) =>
              drivers.some((driver) => members.has(driver) && columnsOfDriver(driver).includes(column))
                ? to
                : from,
            );
            const usual = step === 0 ? mixed : frozen(baseline, () => states[1]);
            return scaled(toText(measuredAt(mixed, usual, 2029, 'economicCost').total));
          };
          const gdp = (members: ReadonlySet<string>): Fraction => {
            const at = (driver: Driver): number =>
              yearOfGdp(
                { ...baseline, economy: { ...baseline.economy, basis: { year: basis } } },
                members.has(driver) ? to.year : from.year,
              );
            const text = toText(
              gdpInPrices(baseline, createEvaluator(baseline, baseline, 2025), at('gdp'), at('prices')),
            );
            const [digits = '', decimals = ''] = text.split('.');
            return fraction(BigInt(digits + decimals), 10n ** BigInt(decimals.length));
          };
          // Orders of all nine would be 362,880: those that move in no row are left out.
          const moving = drivers.filter((driver) => {
            const some =
              columnsOfDriver(driver).length > 0 && mixture(new Set([driver])) !== mixture(new Set());
            const many =
              columnsOfDriver(driver).length > 0 &&
              mixture(new Set(drivers)) !== mixture(new Set(drivers.filter((one) => one !== driver)));
            return some || many || (each && step === 0 && (driver === 'gdp' || driver === 'prices'));
          });
          const found = columnIn(table, cost);
          const expected = byOrders(moving, (members) => fraction(mixture(members)));
          for (const driver of moving)
            expect(isNear(scaled(found[driver] ?? ''), expected[driver] as Fraction, quantum)).toBe(true);
          const shares = byOrders(moving, (members) => {
            const { over, under } = gdp(members);
            return fraction(mixture(members) * under, over);
          });
          const foundPoints = columnIn(table, points);
          for (const driver of moving)
            expect(isNear(scaled(foundPoints[driver] ?? ''), shares[driver] as Fraction, 3n)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('rows add up to the last digit; on a fixed basis prices and GDP are zero', () => {
    fc.assert(
      fc.property(model, reforms(4), fc.boolean(), (parts, written, each) => {
        const scenario = scenarioOf(parts, fitted(parts, written), ['growth: {cases: 3 % per year}']);
        const basis = each ? ('each' as const) : 2024;
        const result = decompose(scenario, {
          ...asked('economicCost'),
          basis,
          by: 'driver',
          years: [2024, 2030],
        });
        const table = tableIn(result, 'by-driver');
        const [last, , first] = result.runs.map(({ headline }) => headline);
        for (const [column, name] of [
          ['both', 'economicCost'],
          ['pointsOfGdp', 'shareOfGdp'],
        ] as const) {
          const cells = Object.values(columnIn(table, column)).map(String);
          expect(sumOf(cells)).toBe(scaled(last?.[name]?.value ?? '') - scaled(first?.[name]?.value ?? ''));
        }
        const points = columnIn(table, 'pointsOfGdp');
        expect([points['gdp'] === '0', points['prices'] === '0']).toEqual([!each, !each]);
      }),
      runs,
    );
  });
});
