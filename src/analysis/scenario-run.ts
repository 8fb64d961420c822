/** A scenario in a year: the run under its reforms, and what belongs to a scenario alone: its path by year, its tests, its reforms. */
import { createEvaluator } from '../evaluate/exact.js';
import { isMeasure } from '../plan/measures.js';
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import type { Result, Table } from '../result/result.js';
import { tryOutHorizon } from './horizon/horizon.js';
import { beyondNote } from './horizon/notes.js';
import { cannotAdoptTable } from './cannot-adopt.js';
import { pathTable, yearsOf } from './path.js';
import { reformTable } from './reform-table.js';
import { run, tryOut, type RunRequest } from './run.js';
import { scenarioNotes } from './scenario-notes.js';
import { testTable } from './scenario-tests.js';
import { shiftingIn } from './shifting.js';
import { valueOf } from './value.js';

export function runScenario(scenario: Scenario, request: Omit<RunRequest, 'reformed'>): Result {
  const plan = planUnder(scenario, allOf(scenario));
  const result = run(scenario.baseline, { ...request, reformed: { scenario: scenario.id, plan } });
  // An institution's table that was asked for stands alone, as in a run of the baseline.
  const isAlone = request.layout !== undefined && request.layout !== 'none';
  const isWhole = request.by.length === 0 && request.select.size === 0 && !isAlone;
  const own: readonly (Table | undefined)[] = isWhole
    ? [
        pathTable(scenario, plan, request.leads),
        testTable(scenario, plan),
        reformTable(scenario, request.year),
        cannotAdoptTable(scenario, plan, request.year),
      ]
    : [];
  const grows = scenario.baseline.figures.some(({ path }) => path === 'growth/cases');
  const told = isWhole ? [valueOf(scenario, plan), shiftingIn({ scenario, plan, year: request.year })] : [];
  return {
    ...result,
    ...(scenario.title === undefined ? {} : { title: `${result.title}: ${scenario.title}` }),
    tables: [
      ...own.filter((table) => table !== undefined),
      ...told.flatMap(({ tables }) => tables),
      ...result.tables,
    ],
    notes: [
      ...scenarioNotes(scenario),
      ...(plan.horizon ? beyondNote(plan.horizon, scenario.years) : []),
      ...told.flatMap(({ notes }) => notes),
      ...result.notes.filter(({ id }) => id !== 'default/growth' || !grows),
    ],
  };
}

/**
 * Computes all that a run of the scenario computes, for whichever of its years, and keeps nothing: what has no value is thrown.
 * @throws EvaluationProblem
 */
export function tryOutScenario(scenario: Scenario): void {
  const { baseline, waypoints, discount } = scenario;
  const plan = planUnder(scenario, allOf(scenario));
  for (const year of yearsOf(scenario)) {
    tryOut(baseline, baseline, year);
    tryOut(plan, baseline, year);
    reformTable(scenario, year);
  }
  tryOutHorizon(plan, baseline);
  pathTable(scenario, plan, isMeasure(plan.headline) ? plan.headline : 'economicCost');
  testTable(scenario, plan);
  valueOf(scenario, plan);
  for (const { year, figure } of waypoints) createEvaluator(baseline, baseline, year).figure(figure);
  if (discount) createEvaluator(baseline, baseline, discount.year).figure(discount.rate);
}
