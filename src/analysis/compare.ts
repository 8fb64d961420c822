/** Baseline and scenarios side by side, in one year: every measure, and breakdowns by any dimension. */
import type { Scenario } from '../scenario/scenario.js';
import { allOf, planUnder } from '../scenario/subset.js';
import type { Plan } from '../plan/plan.js';
import type { Note, Result, Run } from '../result/result.js';
import type { Compared, Side } from './compared.js';
import { compareNotes, growthOf } from './compare-notes.js';
import { dimensionTable, measureTable } from './compare-table.js';
import { headlineOf } from './headline.js';
import { notesOf } from './notes.js';
import type { RunRequest } from './run.js';
import { matcherOf } from './select.js';
import { breakdown, totalsOf } from './totals.js';
import { shiftingIn } from './shifting.js';
import { valueOf, type Told } from './value.js';

/** Without a `by` of its own it tells the measures, and what the scenarios are worth. */
export type CompareRequest = Omit<RunRequest, 'layout' | 'reformed'>;

/** @param scenarios one or more, all of one model, with ids that differ */
export function compareScenarios(scenarios: readonly Scenario[], request: CompareRequest): Result {
  const all = scenarios.map((scenario) => compared(scenario, scenarios[0] as Scenario, request));
  const { before } = all[0] as Compared;
  const { plan } = before;
  const { by, measures, top, year } = request;
  const told =
    by.length === 0 && request.select.size === 0 ? all.flatMap((one) => toldOf(one, all.length, year)) : [];
  return {
    balduque: 'result/1',
    command: 'compare',
    model: plan.model,
    title: plan.title,
    currency: plan.currency,
    prices: plan.prices,
    runs: all.flatMap((one, i) => [
      ...(i === 0 || one.apart ? [runOf(null, one.before, request)] : []),
      runOf(one.scenario.id, one.after, request),
    ]),
    tables: [
      measureTable(all, request),
      ...by.flatMap((_, i) =>
        measures.map((name) =>
          dimensionTable(all, { at: i, measure: name, leads: name === request.leads, top }),
        ),
      ),
      ...told.flatMap(({ tables }) => tables),
    ],
    findings: [],
    notes: onlyOnce([
      ...compareNotes(all),
      ...told.flatMap(({ notes }) => notes),
      ...all
        .flatMap((one) => [one.before, one.after])
        .flatMap((side) => notesOf(side.plan, side.totals, request)),
    ]),
  };
}

function compared(scenario: Scenario, first: Scenario, request: CompareRequest): Compared {
  const { baseline } = scenario;
  return {
    scenario,
    before: sideOf(baseline, baseline, request),
    after: sideOf(planUnder(scenario, allOf(scenario)), baseline, request),
    apart: growthOf(scenario) !== growthOf(first),
  };
}

function sideOf(plan: Plan, baseline: Plan, { year, select, by, measures, leads }: CompareRequest): Side {
  const breakdowns = by.map((dimension) => breakdown(dimension, measures));
  const matches = matcherOf(select);
  const totals = totalsOf({ plan, baseline, year, matches, breakdowns, probes: [] });
  return { plan, totals, headline: headlineOf(totals, plan, leads, select.size === 0), breakdowns };
}

const runOf = (scenario: string | null, { headline }: Side, request: CompareRequest): Run => ({
  scenario,
  year: request.year,
  ...(request.selected === undefined ? {} : { select: request.selected }),
  leads: request.leads,
  headline,
});

function toldOf({ scenario, after: { plan } }: Compared, count: number, year: number): readonly Told[] {
  const suffix = count === 1 ? '' : `:${scenario.id}`;
  return [valueOf(scenario, plan, suffix), shiftingIn({ scenario, plan, year, suffix })];
}

/** What is true of the baseline and of the scenarios alike is told once, as the first one says it. */
function onlyOnce(notes: readonly Note[]): readonly Note[] {
  const [ids, texts] = [new Set<string>(), new Set<string>()];
  return notes.filter(({ id, text }) => {
    if (ids.has(id) || texts.has(text)) return false;
    ids.add(id);
    texts.add(text);
    return true;
  });
}
