/** A scenario in a year: the run under its reforms, and what belongs to a scenario alone: its path by year, its tests, its reforms. */
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import type { Result, Table } from '../result/result.js';
import { cannotAdoptTable } from './cannot-adopt.js';
import { pathTable } from './path.js';
import { reformTable } from './reform-table.js';
import { run, type RunRequest } from './run.js';
import { testTable } from './scenario-tests.js';
import { shiftingIn } from './shifting.js';
import { valueOf } from './value.js';

export function runScenario(scenario: Scenario, request: Omit<RunRequest, 'reformed'>): Result {
  const plan = planUnder(scenario, allOf(scenario));
  const result = run(scenario.baseline, { ...request, reformed: { scenario: scenario.id, plan } });
  const isWhole = request.by.length === 0 && request.select.size === 0;
  const own: readonly (Table | undefined)[] = isWhole
    ? [
        pathTable(scenario, plan, request.leads),
        testTable(scenario, plan),
        reformTable(scenario, request.year),
        cannotAdoptTable(scenario, plan, request.year),
      ]
    : [];
  const told = isWhole ? [valueOf(scenario, plan), shiftingIn({ scenario, plan, year: request.year })] : [];
  return {
    ...result,
    ...(scenario.title === undefined ? {} : { title: `${result.title}: ${scenario.title}` }),
    tables: [
      ...own.filter((table) => table !== undefined),
      ...told.flatMap(({ tables }) => tables),
      ...result.tables,
    ],
    notes: [...told.flatMap(({ notes }) => notes), ...result.notes],
  };
}
