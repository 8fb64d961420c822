// A simplified formula has the value of the unsimplified, in every row and under every name.
import { describe, expect, it } from 'vitest';
import { createSimplifier } from '../../src/analysis/simplify.js';
import { createEvaluator } from '../../src/evaluate/exact.js';
import { children, type Formula } from '../../src/formula/formula.js';
import { measureNames, measures } from '../../src/plan/measures.js';
import type { Plan, Row } from '../../src/plan/plan.js';
import { quantise, toText, type Exact } from '../../src/quantity/exact.js';
import { planIn, planOf } from '../support/run.js';

const leafNames = (row: Row): readonly string[] =>
  measureNames.flatMap((name) =>
    measures[name].leaves.flatMap((leaf) =>
      (leaf.on as readonly string[]).includes(row.class) ? [leaf.formula] : [],
    ),
  );

const namesIn = (formula: Formula): readonly string[] => [
  ...(formula.op === 'reference' && formula.of === undefined ? [formula.name] : []),
  ...children(formula).flatMap(namesIn),
];

const settled = (value: Exact): string => toText(quantise(value));

/** How many names were compared. */
function compareAll(plan: Plan): number {
  let compared = 0;
  for (const row of plan.rows) {
    const at = createEvaluator(plan, plan, plan.year);
    const ofName = createSimplifier(row, plan);
    const seen = new Set<string>();
    const waiting = [...leafNames(row)];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const simple = ofName(name);
      const where = `${row.at.procedure}/${row.at.item}/${row.at.channel ?? ''} ${name}`;
      // At the digits of a leaf: a sum and a difference of 60 digits may differ in the last of them.
      expect([where, settled(at.formula(row, simple))]).toEqual([where, settled(at.value(row, name))]);
      compared++;
      waiting.push(...namesIn(simple));
    }
  }
  return compared;
}

const everything = (kind: string) =>
  planOf({
    head: `kind: ${kind}\nsplit: {opportunityShare: {range: {low: 15 %, high: 65 %}}}`,
    economy: '{businessDaysPerYear: 250 business days}',
    tariffs:
      '{worker: {wage: 10 EUR/h, fringe: 20 %, overhead: 25 %}, free: unmonetised, multiplied: {wage: 10 EUR/h, multiplier: 1.75}}',
    segments:
      '{people: {addressee: citizens, tariff: free, population: 100 persons, opportunity: {method: citizen-wait, valueOfDay: 5 EUR/day}}, firms: {addressee: firms, tariff: worker, population: 30 firms, opportunity: idle-capital}}',
    procedures: [
      `{id: a, for: {people: {cases: {frequency: 2 per year, compliance: 90 %}}, firms: {cases: {validity: 3 years, entrants: 4 firms per year}, rework: 10 %}}, channels: {office: {share: 60 %, visits: 2, processing: 3 EUR}, online: {share: 40 %}}, activities: [{do: x, time: 20 min, money: 1 EUR, businessAsUsual: 30 %, repeats: true}, {do: y, time: 10 min, businessAsUsual: 100 %}, {do: z, time: 7 min, per: visit, staff: 2, tariff: multiplied}, {do: learn, time: 2 h, per: entity-once}, {do: filter, money: 9 EUR, nature: substantive, businessAsUsual: 10 %}], outlays: [{id: device, money: 100 EUR, life: 3 years, per: entity-year, businessAsUsual: 5 %}, {id: stamp, money: 2 EUR}], fee: {office: 4 EUR, online: 3 EUR}, resolution: {legal: ${kind === 'change' ? '{before: 40 days, after: 30 days}' : '30 days'}, ready: 2 days}, capital: {blocked: 1_000 EUR, return: 5 % per year}}`,
      '{id: b, for: firms, cases: {counted: 7 cases per year, of: submissions, growth: 3 % per year}, rework: 25 %, timing: {every: 2 years, from: 2024}, undivided: [{id: u, money: 11 EUR}], administration: [{do: check, time: 5 min, tariff: worker, money: 1 EUR}], resolution: {effective: 30 business days}, capital: {blocked: 1_000 EUR, cases: 50 %, return: 5 % per year}}',
    ],
  });

describe('a simplified formula', () => {
  it.each(['models/minimal', 'models/mexico'])('keeps its value in %s', (path) => {
    expect(compareAll(planIn(path))).toBeGreaterThan(50);
  });

  it.each(['level', 'change'])(
    'keeps its value with everything the language has, in a model of %ss',
    (kind) => {
      expect(compareAll(everything(kind))).toBeGreaterThan(200);
    },
  );

  it('of a line with nothing beside its time is time x wage x cases', () => {
    const plan = planOf({
      procedures: [
        '{id: a, for: people, cases: {counted: 1 case per year}, activities: [{do: x, time: 1 h}]}',
      ],
    });
    const row = plan.rows.find(({ at }) => at.item === 'x') as Row;
    const ofName = createSimplifier(row, plan);
    expect(namesIn(ofName('timeBurden'))).toEqual(['timeCost']);
    expect(namesIn(ofName('timeCost'))).toEqual(['time', 'wage', 'counted']);
    expect(toText(createEvaluator(plan, plan, 2024).formula(row, ofName('moneyBurden')))).toBe('0');
  });
});
