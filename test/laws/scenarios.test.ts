// Laws of scenarios, on models and reforms made at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/exact.js';
import { run } from '../../src/analysis/run.js';
import { add, compare, exact, isZero, toText, zero, type Exact } from '../../src/quantity/exact.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { allOf, planUnder } from '../../src/scenario/subset.js';
import { scenarioOf } from '../support/reforms.js';
import { fitted, model, reform, reforms } from './made.js';

const runs = { numRuns: 40 };
const someYear = fc.integer({ min: 2024, max: 2030 });

const headline = (scenario: Scenario, asked: ReadonlySet<string>, year: number): string => {
  const plan = planUnder(scenario, asked);
  const request = { year, select: new Map(), by: [], measures: [], leads: 'economicCost' } as const;
  const { runs: found } = run(scenario.baseline, { ...request, reformed: { scenario: 's', plan } });
  return JSON.stringify(found[0]?.headline);
};

describe('for any model', () => {
  it('the empty scenario is the identity', () => {
    fc.assert(
      fc.property(model, someYear, (parts, year) => {
        const scenario = scenarioOf(parts, []);
        expect(planUnder(scenario, allOf(scenario))).toBe(scenario.baseline);
        const without = { ...scenario, baseline: scenario.baseline };
        expect(headline(scenario, new Set(), year)).toBe(headline(without, allOf(scenario), year));
      }),
      runs,
    );
  });

  it('the baseline is the same whatever reforms stand beside it', () => {
    fc.assert(
      fc.property(model, reforms(4), someYear, (parts, written, year) => {
        const scenario = scenarioOf(parts, fitted(parts, written));
        expect(headline(scenario, new Set(), year)).toBe(headline(scenarioOf(parts, []), new Set(), year));
      }),
      runs,
    );
  });

  it('reforms of different procedures commute: together they save what each saves by itself', () => {
    const both = fc.tuple(reform('x', ['a']), reform('y', ['b']));
    fc.assert(
      fc.property(model, both, someYear, (parts, written, year) => {
        const scenario = scenarioOf(parts, fitted(parts, written));
        const cost = (...ids: string[]): Exact => costOf(scenario, new Set(ids), year);
        expect(toText(add(cost('x', 'y'), cost()))).toBe(toText(add(cost('x'), cost('y'))));
      }),
      runs,
    );
  });

  it('the order of the file changes no byte', () => {
    fc.assert(
      fc.property(model, reforms(5), someYear, (parts, written, year) => {
        const fit = fitted(parts, written);
        const [there, back] = [scenarioOf(parts, fit), scenarioOf(parts, fit.toReversed())];
        expect(headline(there, allOf(there), year)).toBe(headline(back, allOf(back), year));
      }),
      runs,
    );
  });

  it('no measure of a model of levels is negative under any reforms', () => {
    fc.assert(
      fc.property(model, reforms(5), someYear, (parts, written, year) => {
        const scenario = scenarioOf(parts, fitted(parts, written));
        const found = JSON.parse(headline(scenario, allOf(scenario), year)) as Record<
          string,
          { value?: string }
        >;
        for (const [name, { value = '0' }] of Object.entries(found))
          expect([name, value.startsWith('-')]).toEqual([name, false]);
      }),
      runs,
    );
  });

  it('shares of channels add to 1, and none passes what it was or its ceiling', () => {
    fc.assert(
      fc.property(model, reforms(5), someYear, (parts, written, year) => {
        const fit = fitted(parts, written);
        const scenario = scenarioOf(parts, fit);
        const [before, after] = [scenario.baseline, planUnder(scenario, allOf(scenario))];
        const at = createEvaluator(after, before, year);
        const was = createEvaluator(before, before, year);
        for (const procedure of ['a', 'b', 'c'])
          for (const segment of ['people', 'shops']) {
            const rows = after.rows.filter(
              (row) => row.class === 'cases' && row.at.procedure === procedure && row.at.segment === segment,
            );
            const shares = rows.map((row) => at.value(row, 'channelShare'));
            const sum = shares.reduce(add, zero);
            expect(compare(roundedTo50(sum), exact(1))).toBe(0);
            rows.forEach((row, i) => {
              if (row.at.channel !== 'online') return;
              const most = ceilingOf(fit, procedure, segment);
              const today = was.value(row, 'channelShare');
              const bound = compare(most, today) > 0 ? most : today;
              expect(compare(shares[i] as Exact, bound) <= 0 || isZero(shares[i] as Exact)).toBe(true);
            });
          }
      }),
      runs,
    );
  });
});

function costOf(scenario: Scenario, asked: ReadonlySet<string>, year: number): Exact {
  const found = JSON.parse(headline(scenario, asked, year)) as { economicCost: { value: string } };
  return exact(found.economicCost.value);
}

/** A quotient errs in the 60th digit. */
const roundedTo50 = (a: Exact): Exact => exact(Number(toText(a)).toFixed(12));

/** The highest ceiling that a reform of the procedure has for the segment. */
function ceilingOf(written: readonly string[], procedure: string, segment: string): Exact {
  const own = written.filter((one) => one.includes(`procedure: ${procedure}}`));
  const ends = own.flatMap((one) => new RegExp(`ceiling: {.*?${segment}: (\\d+) %`).exec(one)?.[1] ?? []);
  return exact(String(Math.max(0, ...ends.map(Number)) / 100));
}
