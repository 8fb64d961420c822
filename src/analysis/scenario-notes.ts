/** What a reader of a scenario must know beside what holds for every run: what grows by itself, what stands beside the path and is not fitted. */
import type { Note } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { activeOf, allOf } from '../scenario/subset.js';
import { writtenValue } from './written.js';

const note = (id: string, text: string): Note => ({ id, text });

export const scenarioNotes = (scenario: Scenario): readonly Note[] => [
  ...growth(scenario),
  ...published(scenario),
  ...idle(scenario),
  ...costs(scenario),
];

const what: Readonly<Record<string, string>> = {
  gdp: 'GDP, beyond its last known year',
  deflator: 'the deflator, beyond its last known year',
  population: 'the population, beyond its last known year',
  cases: 'cases and those who must, from the year of the model',
  wages: 'wages and the value of time, from the year of the model',
};

/** Each rate with its status, for nobody has seen the years to come. */
function growth({ baseline }: Scenario): readonly Note[] {
  const rates = baseline.figures.filter(({ path }) => /^growth\/\w+$/.test(path));
  if (rates.length === 0)
    return [
      note(
        'growth',
        'Nothing grows by itself but what the model says: the scenario names no growth of cases, wages or the economy.',
      ),
    ];
  return rates.map((rate) => {
    const key = rate.path.replace('growth/', '');
    const status = rate.standing.status?.value ?? 'unstated';
    return note(
      rate.path,
      `With or without reforms: ${what[key] ?? key}, ${writtenValue(rate.text)} (${status}).`,
    );
  });
}

function published({ waypoints, tests }: Scenario): readonly Note[] {
  return [
    ...(waypoints.length > 0
      ? [note('waypoints', 'What was published for a year stands beside the path; nothing is fitted to it.')]
      : []),
    ...(tests.length > 0
      ? [
          note(
            'tests',
            'Tests compare what the scenario comes to with published figures; one that lies outside has failed.',
          ),
        ]
      : []),
  ];
}

/** Reforms that do nothing, and why. */
function idle(scenario: Scenario): readonly Note[] {
  const active = activeOf(scenario.reforms, allOf(scenario));
  return scenario.reforms
    .filter(({ id }) => !active.has(id))
    .map(({ id, within }) =>
      within === undefined
        ? note(`reform/${id}`, `"${id}" does nothing: a reform that it requires is not in force.`)
        : note(
            `reform/${id}`,
            `"${id}" counts nothing by itself: its effect is in the one published for "${within}".`,
          ),
    );
}

const costs = ({ reforms }: Scenario): readonly Note[] =>
  reforms.some(({ cost }) => cost.once ?? cost.yearly)
    ? [note('reformCost', 'What the reforms themselves cost is a measure of its own, in no burden.')]
    : [];
