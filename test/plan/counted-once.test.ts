// What is counted per entity or as a lump happens once, however many channels its line names; and a figure that differs by channel is
// never dropped there in silence.
import { describe, expect, it } from 'vitest';
import { compile, resultOf, sketch, valuesIn } from '../support/run.js';

/** The cost, or the codes of what is wrong: refusing is as right as computing; another number is not. */
function outcome(line: string, measure = 'economicCost'): string {
  const { plan, diagnostics } = compile(
    sketch({
      procedures: [
        `{id: a, for: people, cases: {counted: 100 cases per year}, channels: {office: {share: 50 %}, online: {share: 50 %}}, ${line}}`,
      ],
    }),
  );
  return plan ? (valuesIn(resultOf(plan))(measure) ?? 'open') : diagnostics.map(({ code }) => code).join(' ');
}

describe('in a procedure with two channels', () => {
  it.each([
    // 100 persons x 1 h x 10 EUR
    ['entity-year', 'economicCost', '1000'],
    ['entity-once', 'oneOffEconomicCost', '1000'],
    // once for the whole country: 1 h x 10 EUR
    ['lump', 'economicCost', '10'],
  ])('a line per %s that names both is counted once', (per, measure, cost) => {
    const line = `activities: [{do: x, time: 1 h, per: ${per}, channel: [office, online]}]`;
    expect(outcome(line, measure)).toMatch(new RegExp(`^(${cost}|BRD\\d+)$`));
  });

  it.each([
    [
      'time of a line per entity',
      'activities: [{do: x, time: {office: 1 h, online: 2 h}, per: entity-year}]',
    ],
    ['money of a lump', 'outlays: [{id: x, money: {office: 100 EUR, online: 20 EUR}, per: lump}]'],
  ])('the %s, said by channel, does not become nothing', (_, line) => {
    expect(outcome(line)).not.toBe('0');
  });
});
