// Worked examples that institutions have published: each is a model in models/published with its figures as checks. The figures of
// test/reference/published-cases.json were written down and computed apart from this tool; the models must have all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAsked } from '../../src/command/check.js';
import { checkFiles, modelsNear } from '../../src/io/checks.js';
import { modelFiles } from '../../src/io/files.js';
import { scenarioIds, scenarioPlace } from '../../src/io/scenarios.js';
import { compare, exact, magnitude, subtract, type Exact } from '../../src/quantity/exact.js';
import type { Outcome } from '../../src/analysis/checking/outcome.js';
import type { CheckWorld } from '../../src/source/world.js';
import { root } from '../support/run.js';

type Fact = {
  readonly id: string;
  readonly label: string;
  readonly expected: string;
  readonly decimals: number;
  readonly rounding: 'half-up' | 'down';
  readonly kind: 'published' | 'computed';
  /** Computed apart, from the inputs alone. */
  readonly exact: string;
  readonly follows: boolean;
  /** A reduction that the source prints without its sign. */
  readonly reduction?: true;
  /** Rounded on the line already, as the source does, before lines are added. */
  readonly onTheLine?: true;
};
type Case = { readonly id: string; readonly title: string; readonly checks: readonly Fact[] };

const cases = JSON.parse(
  readFileSync(join(root, 'test/reference/published-cases.json'), 'utf8'),
) as readonly Case[];

const folder = join(root, 'models/published');
/** @param change what a file holds in the test's world */
const world = (change: (path: string, text: string) => string = (_, text) => text): CheckWorld =>
  ({
    model: (path: string) => {
      const files = modelFiles(path);
      const read = (name: string) => {
        const found = files.read(name);
        return 'text' in found ? { text: change(join(path, name), found.text) } : found;
      };
      return { ...files, read };
    },
    packs: { ...modelFiles(join(root, 'models/packs')), show: (path: string) => `packs/${path}` },
    today: '2026-01-01',
    scenario: scenarioPlace,
    scenarioIds,
    checks: checkFiles,
    modelsNear,
  }) as unknown as CheckWorld;

const { files } = checkAsked([folder], world(), 'en');
const outcomesOf = (id: string): readonly Outcome[] =>
  files.find(({ plan }) => plan?.model === id)?.outcomes ?? [];

const signed = (text: string, { reduction }: Fact): string => (reduction ? `-${text}` : text);

/** The measured value in the unit that the check is written in: thousands of EUR, millions of vehicles. */
function inOwnUnit({ check: { demand }, judgement }: Outcome) {
  if (demand.is !== 'equals' || !judgement) throw new Error('is no check of a printed figure');
  return {
    measured: demand.printed.scale.fromBase(judgement.value),
    printed: demand.printed.scale.fromBase(demand.printed.value),
    demand,
  };
}

/** The reference has eight decimals at most. */
const agrees = (measured: Exact, reference: string): boolean =>
  compare(magnitude(subtract(measured, exact(reference))), exact('5e-9')) <= 0;

describe.each(cases)('$id: $title', ({ id, checks }) => {
  it.each(checks)('$label', (fact) => {
    const outcome = outcomesOf(id).find(({ check }) => check.id === fact.id);
    expect(outcome, `models/published/${id}/checks.yaml has no check ${fact.id}`).toBeDefined();
    const { measured, printed, demand } = inOwnUnit(outcome as Outcome);
    const { check, verdict } = outcome as Outcome;
    expect(compare(printed, exact(signed(fact.expected, fact)))).toBe(0);
    expect({ decimals: demand.decimals, rounding: demand.rounding }).toEqual({
      decimals: fact.decimals,
      rounding: fact.rounding,
    });
    expect(check.follows).toBe(fact.follows);
    expect(verdict).toBe(fact.follows ? 'passed' : 'does not follow');
    expect(check.status).toBe(fact.kind === 'published' ? 'published' : 'inferred');
    const explains = fact.follows && fact.kind === 'published' ? true : check.note !== undefined;
    expect(explains, 'a note says why').toBe(true);
    const reference = fact.onTheLine ? fact.expected : fact.exact;
    expect(agrees(measured, signed(reference, fact)), `${reference} was computed apart`).toBe(true);
  });
});

describe('the models', () => {
  it('say first where they are from', () => {
    const heads = files.map(({ path }) => readFileSync(path.replace(/checks\.yaml$/, 'model.yaml'), 'utf8'));
    expect(heads.filter((text) => !text.startsWith('# '))).toEqual([]);
    expect(heads.length).toBeGreaterThanOrEqual(cases.length);
  });

  /** In each of these one figure is changed, and a check that names it must fail. */
  const changed: readonly (readonly [string, string, string, string])[] = [
    ['de-1', 'value: 99 M cases', 'value: 98 M cases', 'citizens'],
    ['de-1', 'time: 1_600 h', 'time: 1_700 h', 'one-off'],
    ['de-4', 'vehicles: 66.9 M', 'vehicles: 65.9 M', 'cases'],
    ['de-6', 'wage: 80 EUR/h', 'wage: 81 EUR/h', 'per-firm'],
    ['at-1', 'time: 0.25 h', 'time: 0.26 h', 'time'],
    ['at-firms', 'money: 120 EUR', 'money: 121 EUR', 'per-firm'],
    ['au-a', 'time: 22 h', 'time: 23 h', 'ten-years'],
    ['au-c', 'after: 19 days', 'after: 20 days', 'ten-years'],
    ['au-e', 'multiplier: 1.75', 'multiplier: 1.76', 'work-rate'],
    ['ca-1', 'years: 10', 'years: 11', 'annuity-factor'],
    ['ca-rule', 'wage: 30 CAD/h', 'wage: 31 CAD/h', 'burden'],
    ['es-unit-values', 'population: 12_000 firms', 'population: 12_001 firms', 'before'],
    ['us-1', '0.05 h', '0.06 h', 'hours-2'],
    ['us-3', 'wage: 20.53', 'wage: 20.54', 'cost-2'],
    ['us-4', 'wage: 40 USD/h', 'wage: 41 USD/h', 'agency-2'],
    ['us-6', 'manager-fringe: 21.75', 'manager-fringe: 21.76', 'manager-loaded'],
    ['us-7', 'fringe: 40.9 %', 'fringe: 41 %', 'fringe'],
    ['us-8', 'frequency: 75 per year', 'frequency: 76 per year', 'total'],
    ['us-11', '2_700_000 workers', '2_700_001 workers', 'hours'],
    ['pe-2', 'taxes: 248 h', 'taxes: 249 h', 'sum'],
    ['uk-1', 'post: 6.62 GBP', 'post: 6.82 GBP', 'post'],
    ['uk-2', 'processing: 3 GBP', 'processing: 4 GBP', 'department'],
    ['uk-3', 'processing: 1.28 GBP', 'processing: 1.29 GBP', 'vehicle-tax'],
    ['eu-1', 'share-netherlands: 3.6 %', 'share-netherlands: 3.7 %', 'netherlands'],
  ];

  it.each(changed)('%s with another figure fails: %s', (id, from, to, failing) => {
    let found = false;
    const other = world((path, text) => {
      if (!path.endsWith(join(id, 'model.yaml'))) return text;
      found = text.includes(from);
      return text.replace(from, to);
    });
    const [file] = checkAsked([join(folder, id)], other, 'en').files;
    expect(found).toBe(true);
    const failed = file?.outcomes?.filter(({ verdict }) => verdict === 'failed').map(({ check }) => check.id);
    expect(failed).toContain(failing);
  });
});
