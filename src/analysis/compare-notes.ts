/** In what scenarios differ: what grows by itself, and which reforms they have. */
import type { Note } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { writtenValue } from './written.js';

/** What grows by itself, as it is written: `cases 2 % per year, gdp 3 % per year`; the empty text where nothing does. */
export const growthOf = ({ baseline }: Scenario): string =>
  baseline.figures
    .filter(({ path }) => /^growth\/[^/]+$/.test(path))
    .map(({ path, text }) => `${path.slice('growth/'.length)} ${writtenValue(text)}`)
    .join(', ');

type Subject = { readonly scenario: Scenario; readonly apart: boolean };

export const compareNotes = (all: readonly Subject[]): readonly Note[] => [
  ...growthNotes(all),
  ...reformNotes(all.map(({ scenario }) => scenario)),
];

function growthNotes(all: readonly Subject[]): readonly Note[] {
  const said = (one: Subject): string => {
    const growth = growthOf(one.scenario);
    return growth === '' ? 'nothing' : growth;
  };
  const [first] = all as readonly [Subject, ...Subject[]];
  if (!all.some(({ apart }) => apart))
    return growthOf(first.scenario) === ''
      ? []
      : [{ id: 'growth', text: `What grows without any reform, in the baseline too: ${said(first)}.` }];
  return [
    ...all.map((one) => ({
      id: `growth:${one.scenario.id}`,
      text: `What grows without any reform, in "${one.scenario.id}" and its baseline: ${said(one)}.`,
    })),
    {
      id: 'growth',
      text: 'The scenarios assume different growth, so each is compared with a baseline of its own.',
    },
  ];
}

function reformNotes(scenarios: readonly Scenario[]): readonly Note[] {
  const idsOf = ({ reforms }: Scenario): readonly string[] => reforms.map(({ id }) => id).sort();
  const common = scenarios.map(idsOf).reduce((a, b) => a.filter((id) => b.includes(id)));
  if (scenarios.length === 1)
    return common.length === 0 ? [] : [{ id: 'reforms', text: `The reforms are: ${common.join(', ')}.` }];
  return [
    ...(common.length === 0
      ? []
      : [{ id: 'reforms', text: `All scenarios have the reforms: ${common.join(', ')}.` }]),
    ...scenarios.map((scenario) => {
      const own = idsOf(scenario).filter((id) => !common.includes(id));
      return {
        id: `reforms:${scenario.id}`,
        text:
          own.length === 0
            ? `Of its own, "${scenario.id}" has no reforms.`
            : `Of its own, "${scenario.id}" has the reforms: ${own.join(', ')}.`,
      };
    }),
  ];
}
