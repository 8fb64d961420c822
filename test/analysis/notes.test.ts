// What a reader of the numbers is told.
import { describe, expect, it } from 'vitest';
import { planOf, resultOf, type Sketch } from '../support/run.js';

const notes = (parts: Sketch) =>
  Object.fromEntries(resultOf(planOf(parts)).notes.map(({ id, text }) => [id, text]));
const line =
  '{id: a, for: people, cases: {counted: {value: 1 case per year, alternatives: [{value: 3 cases per year, source: s}]}}, activities: [{do: x, time: 1 h}]}';

describe('notes', () => {
  it('name every default that lines relied on', () => {
    const found = notes({ procedures: [line] });
    expect(Object.keys(found).filter((id) => id.startsWith('default/'))).toEqual([
      'default/staff',
      'default/fringe',
      'default/overhead',
      'default/usualShare',
      'default/channelShare',
    ]);
  });

  it('tell a range that was read at its midpoint, and none whose value was said', () => {
    const procedure = (money: string): Sketch => ({
      procedures: [
        `{id: a, for: people, cases: {counted: 1 case per year}, outlays: [{id: x, money: ${money}}]}`,
      ],
    });
    const id = 'midpoint';
    const text =
      'Computed at the midpoint of a range that gives no value: procedures/a/outlays/x/money. The midpoint of inputs is not the midpoint of outputs.';
    expect(notes(procedure('{range: {low: 1 EUR, high: 3 EUR}}'))[id]).toBe(text);
    expect(notes(procedure('{value: 2 EUR, range: {low: 1 EUR, high: 3 EUR}}'))[id]).toBeUndefined();
    expect(notes(procedure('{range: {low: 1 EUR, mode: 2 EUR, high: 3 EUR}}'))[id]).toBeUndefined();
  });

  it('tell what other sources say, and that it was not used', () => {
    const found = notes({ head: 'sources: {s: {title: S}}', procedures: [line] });
    expect(found['alternative/procedures/a/cases/counted/1']).toContain(
      'used 1 case per year, another source says 3 cases per year (s)',
    );
  });

  it('tell a fitted figure', () => {
    const found = notes({
      head: 'figures: {factor: {value: 2, status: fitted, note: So that it is 20.}}',
      procedures: [
        '{id: a, for: people, cases: {counted: {product: [1 case per year, factor]}}, activities: [{do: x, time: 1 h}]}',
      ],
    });
    expect(found['fitted/figures/factor']).toContain('reproduced, not verified. So that it is 20.');
  });

  it("do not call Australia's published method nobody's", () => {
    const found = notes({
      segments:
        '{people: {addressee: firms, tariff: worker, opportunity: {method: delay-income, netIncome: 1 EUR/day}}}',
      procedures: [
        '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}], resolution: {effective: 2 days}}',
      ],
    });
    expect(found['opportunity']).toContain('delay-income');
    // METHODS: delay-income is published (Australia, Regulatory Burden Measurement); the other two are our own.
    expect(found['opportunity']).not.toContain("no institution's own formula");
  });
});
