// Laws that hold for any model, tried on models made at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions, isAdditive } from '../../src/analysis/dimensions.js';
import { run } from '../../src/analysis/run.js';
import { isMeasure } from '../../src/plan/measures.js';
import type { MeasureValue, Result } from '../../src/result/result.js';
import { compile, scaled, sumOf } from '../support/run.js';
import { made, yamlOf, type Made, type Writing } from '../support/model-yaml.js';

function resultOf(
  model: Made,
  writing: Writing = {},
  by: readonly (typeof dimensions)[number][] = [],
): Result {
  const { plan, diagnostics } = compile({ 'model.yaml': yamlOf(model, writing) });
  if (!plan) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return run(plan, {
    year: 2024,
    select: new Map(),
    by,
    measures: ['economicCost', 'hours', 'fees'],
    leads: 'economicCost',
  });
}

const headlineOf = ({ runs }: Result): Readonly<Record<string, MeasureValue>> => runs[0]?.headline ?? {};
/** All that a measure says: its value, or its ends and what is identified. */
const numbersOf = ({ value, range, identified }: MeasureValue): readonly bigint[] =>
  [value, range?.low, range?.high, identified].flatMap((text) => (text === undefined ? [] : [scaled(text)]));

const options = { numRuns: 40, seed: 20_240_607 };

describe('for any model', () => {
  it('doubling all populations and counted cases doubles every annual measure', () => {
    const law = fc.property(made, (model) => {
      const [once, twice] = [headlineOf(resultOf(model)), headlineOf(resultOf(model, { people: 2 }))];
      const annual = Object.keys(once).filter(isMeasure);
      expect(annual.map((name) => [name, ...numbersOf(twice[name] as MeasureValue)])).toEqual(
        annual.map((name) => [name, ...numbersOf(once[name] as MeasureValue).map((n) => 2n * n)]),
      );
      // A share is rounded at its 24th place.
      const share = (of: typeof once): bigint => scaled(of['shareOfGdp']?.value ?? '');
      expect([-1n, 0n, 1n]).toContain(share(twice) - 2n * share(once));
    });
    fc.assert(law, options);
  });

  it('hours instead of minutes change no digit of any measure', () => {
    const law = fc.property(made, (model) => {
      expect(headlineOf(resultOf(model, { hours: true }))).toEqual(headlineOf(resultOf(model)));
    });
    fc.assert(law, options);
  });

  it('a currency worth a seventh makes all money seven times as much, and no share of GDP', () => {
    const law = fc.property(made, (model) => {
      const [one, seven] = [headlineOf(resultOf(model)), headlineOf(resultOf(model, { money: 7 }))];
      expect(seven['shareOfGdp']?.value).toBe(one['shareOfGdp']?.value);
      const names = Object.keys(one).filter(isMeasure);
      const factor = (name: string): bigint => (one[name]?.unit.startsWith('EUR') ? 7n : 1n);
      expect(names.map((name) => [name, ...numbersOf(seven[name] as MeasureValue)])).toEqual(
        names.map((name) => [name, ...numbersOf(one[name] as MeasureValue).map((n) => factor(name) * n)]),
      );
    });
    fc.assert(law, options);
  });

  it('the order of the procedures changes no byte of the result', () => {
    const law = fc.property(made, (model) => {
      const order = model.procedures.map((_, i) => model.procedures.length - 1 - i);
      for (const by of [[], ['procedure', 'authority', 'item'] as const])
        expect(JSON.stringify(resultOf(model, { order }, by))).toBe(JSON.stringify(resultOf(model, {}, by)));
    });
    fc.assert(law, options);
  });

  it('every additive breakdown adds up to the headline, to the last digit', () => {
    const additive = dimensions.filter(isAdditive);
    const law = fc.property(made, (model) => {
      const result = resultOf(model, {}, additive);
      const headline = headlineOf(result);
      for (const table of result.tables) {
        for (const [i, { id }] of table.columns.slice(1).entries()) {
          const sum = sumOf(table.rows.map((row) => row[i + 1] ?? ''));
          expect([table.id, id, sum]).toEqual([table.id, id, scaled(table.total?.[i + 1] ?? '')]);
          expect([table.id, id, sum]).toEqual([table.id, id, scaled(headline[id]?.value ?? '')]);
        }
      }
    });
    fc.assert(law, options);
  });

  it('burden and opportunity cost make the economic cost, open or not', () => {
    const law = fc.property(made, (model) => {
      const headline = headlineOf(resultOf(model));
      const cost = scaled(headline['economicCost']?.value ?? '');
      const ends = (name: string): readonly [bigint, bigint] => {
        const { value, range } = headline[name] as MeasureValue;
        return [scaled(range?.low ?? value ?? ''), scaled(range?.high ?? value ?? '')];
      };
      const [burden, waiting] = [ends('administrativeBurden'), ends('opportunityCost')];
      expect(burden[0] + waiting[1]).toBe(cost);
      expect(burden[1] + waiting[0]).toBe(cost);
    });
    fc.assert(law, options);
  });

  it('the order of the procedures changes no note either', () => {
    const procedure = (id: string): string =>
      `  - {id: ${id}, for: people, cases: {counted: {value: 5 cases per year, status: fitted, alternatives: [{value: 7 cases per year}]}}, activities: [{do: x, time: 1 h}]}`;
    const notes = (...ids: string[]): unknown => {
      const head =
        'balduque: model/1\nid: m\nyear: 2024\ncurrency: EUR\nentities: {persons: person}\nstatus: assumed\ntariffs: {w: {wage: 10 EUR/h}}\nsegments: {people: {addressee: citizens, tariff: w}}\nprocedures:';
      const { plan } = compile({ 'model.yaml': [head, ...ids.map(procedure), ''].join('\n') });
      if (!plan) throw new Error('no plan');
      return run(plan, { year: 2024, select: new Map(), by: [], measures: [], leads: 'economicCost' }).notes;
    };
    expect(notes('b', 'a')).toEqual(notes('a', 'b'));
  });
});
