/** Why a figure moved: a scenario and a question to a result, by reform or by driver. */
import { measure } from '../plan/measures.js';
import type { GdpBasis } from '../plan/plan.js';
import type { Finding, Note, Result } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { decomposeDrivers } from './decompose-drivers.js';
import {
  basisNotes,
  driftNote,
  driverNotes,
  exactnessNotes,
  idleNotes,
  methodNotes,
  openNotes,
  partingWays,
  undividedNotes,
} from './decompose-notes.js';
import { decomposeReforms, type How } from './decompose-reforms.js';
import { runOf, type State } from './decompose-state.js';
import { driverTable, reformTable, statesTable } from './decompose-tables.js';

export type Question = How & {
  /** Another basis of the shares than the model's. */
  readonly basis?: GdpBasis['year'];
} & (
    | { readonly by: 'reform'; readonly years: readonly number[] }
    | { readonly by: 'driver'; readonly years: readonly [number, number] }
  );

/** @throws EvaluationProblem where a figure has no value in a year that is asked for */
export function decompose(scenario: Scenario, question: Question): Result {
  const own = question.basis === undefined ? scenario : onBasis(scenario, question.basis);
  return question.by === 'reform'
    ? byReform(own, question, question.years)
    : byDriver(own, question, question.years);
}

function onBasis(scenario: Scenario, year: GdpBasis['year']): Scenario {
  const { baseline } = scenario;
  return { ...scenario, baseline: { ...baseline, economy: { ...baseline.economy, basis: { year } } } };
}

function byReform(scenario: Scenario, how: How, years: readonly number[]): Result {
  const { baseline } = scenario;
  const found = years.map((year) => decomposeReforms(scenario, year, how));
  const states = found.flatMap(({ before, after }) => [before, after]);
  return resultOf(scenario, how, {
    // Where it ends comes first: it is what the head of a result shows.
    runs: found.flatMap(({ before, after }) => [after, before]),
    tables: [statesTable(states, how, baseline.currency), reformTable(found, scenario, how)],
    findings: [],
    notes: [
      ...methodNotes('reform', how),
      ...exactnessNotes(
        found.map(({ parts }) => parts),
        found[0]?.players.length ?? 0,
        how,
      ),
      ...idleNotes(scenario, years),
      ...yearNotes(scenario, how, years.at(-1)),
    ],
  });
}

function byDriver(scenario: Scenario, how: How, years: readonly [number, number]): Result {
  const { baseline } = scenario;
  const found = decomposeDrivers(scenario, years, how);
  const [first, middle, last] = found.states;
  const findings = partingWays(first, last, how, baseline);
  return resultOf(scenario, how, {
    runs: [last, middle, first],
    tables: [
      statesTable([...found.states], how, baseline.currency),
      driverTable(found, how, baseline.currency),
    ],
    findings,
    notes: [
      ...findings.map(({ message }): Note => ({ id: 'parting-ways', text: `${message}.` })),
      driftNote,
      ...methodNotes('driver', how),
      ...driverNotes(baseline, how),
      ...undividedNotes(baseline, how),
      ...yearNotes(scenario, how, years[1]),
    ],
  });
}

function yearNotes({ baseline }: Scenario, how: How, year: number | undefined): readonly Note[] {
  const inMoney = measure(how.subject.measure).unit === 'currency' && !how.subject.oneOff;
  return [...openNotes(baseline, how), ...(inMoney ? basisNotes(baseline, year ?? baseline.year) : [])];
}

type Made = Pick<Result, 'tables' | 'notes'> & {
  readonly runs: readonly State[];
  readonly findings: readonly Finding[];
};

function resultOf(scenario: Scenario, { subject }: How, { runs, ...made }: Made): Result {
  const { baseline, title } = scenario;
  return {
    balduque: 'result/1',
    command: 'decompose',
    model: baseline.model,
    title: title === undefined ? baseline.title : `${baseline.title}: ${title}`,
    currency: baseline.currency,
    prices: baseline.prices,
    runs: runs.map((state) => runOf(state, subject, baseline)),
    ...made,
  };
}
