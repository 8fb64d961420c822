// Every kind of reform together with every other, decomposed and computed the long way: no kind may touch a row that its patches do not name.
import { describe, expect, it } from 'vitest';
import { decompose } from '../../src/analysis/decompose.js';
import { changeKinds } from '../../src/scenario/changes/registry.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { reformsByOrders } from '../reference/decompose.js';
import { usual } from '../support/decompose.js';
import { loadTrial, trialOf } from '../support/permit-town.js';
import { columnIn, scaled, tableIn } from '../support/run.js';

/** The worked examples of the kinds in one scenario; some of them exclude each other. */
const together = (...kinds: readonly string[]): Scenario | undefined =>
  loadTrial(
    trialOf(
      ...changeKinds.flatMap(({ name, example }) =>
        kinds.filter((kind) => kind === name).map(() => example.reform),
      ),
    ),
  ).scenario;

const names = changeKinds.map(({ name }) => name);
const all = names.flatMap((a, i) => names.slice(i).map((b) => ({ a, b, scenario: together(a, b) })));
const pairs = all.flatMap(({ a, b, scenario }) => (scenario ? [{ a, b, scenario }] : []));

describe('the parts of two reforms are the means over both orders of whole runs', () => {
  it.each(pairs)('$a and $b', ({ a, b, scenario }) => {
    for (const measure of ['economicCost', 'processingCost', 'burdenHours'] as const) {
      const subject = { id: measure, measure, oneOff: false };
      // The example of digitise says its shares for one year alone.
      const year = [a, b].includes('digitise') ? 2020 : 2030;
      const result = decompose(scenario, { ...usual, subject, by: 'reform', years: [year] });
      const found = columnIn(tableIn(result, 'by-reform'), 'part');
      for (const [id, { over, under }] of Object.entries(reformsByOrders(scenario, year, measure))) {
        const off = scaled(found[id] ?? '') * under - over;
        expect((off < 0n ? -off : off) <= 10n ** 12n * under).toBe(true);
      }
    }
  });

  it('most pairs can stand together', () => {
    expect(pairs.length).toBeGreaterThan(all.length / 2);
  });
});
