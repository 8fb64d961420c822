/** The keys of a file of checks. */
import type { AboutMap } from './entry.js';
import { scenarioMaps } from './scenario.js';
import { note, standing } from './standing.js';

const rounding =
  'How a computed value is brought to the digits of the published one: `half-up` (away from zero, the usual way), `half-even`, `down` (towards zero), `up`, or `none`.';
const inUnit = 'in the unit of what is checked, or in % with `changeFrom`';

export const checksMaps = {
  'a file of checks': {
    ...standing,
    note,
    balduque: 'What the file is, and in which version of the format; its first line.',
    title: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    description: 'What the checks are about: a text, or one for each of `{en, es, de}`.',
    model:
      'The id of the model: of the `model.yaml` beside this file, or in a folder above or its `models`, such as `mexico-federal`.',
    sources: "Where its figures come from, beside the model's: `{bt-drs-21-6129: {title: Gesetzentwurf}}`.",
    rounding: { text: `${rounding} Of all checks that do not say their own.`, usual: 'half-up' },
    checks:
      'What has to hold, each after a "- ": `{id: headline, that: shareOfGdp, between: [4.20 %, 4.30 %]}`.',
  },
  'a check': {
    ...standing,
    id: 'The name of the check for results, such as `headline-2012`.',
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    that: {
      text: 'What is checked: a measure such as `complianceCost`, `shareOfGdp`, `perCapita`; a named figure, `figures.digital-cases`; or a part of a tariff, `tariffs.manager.rate`.',
      examples: ['shareOfGdp', 'administrativeBurden', 'figures.some-name', 'tariffs.clerk.rate'],
    },
    scenario:
      'The scenario under which it is computed: a path, or the id of a file in `scenarios/`; `a+b` combines two. Without it, the model as it stands.',
    year: "The year that it is about, such as 2017; without it, the model's, or the last of the scenario.",
    select: 'What it is of: `{authority: IMSS}`. Without it, of everything. What selects nothing fails.',
    per: 'Divides by the population of a segment, such as `firms`, or by the cases: `case`.',
    over: {
      text: "Checks a figure over the model's `horizon` in place of that of a year: `total`, `average` (a year), `presentValue` or `annuity`.",
    },
    changeFrom:
      'Checks the change from another run in the same year: `baseline`, or a scenario. A limit in % is of that run; one in the unit of the measure is of the difference.',
    equals: `The published figure, as it is printed, with its unit: \`-62_995 k EUR\`. The computed value is rounded to its scale and digits and must equal it; ${inUnit}.`,
    between: `The two ends between which the value must lie, both included: \`[4.20 %, 4.30 %]\`; ${inUnit}.`,
    warnBelow: `Warns below this figure: \`10 M EUR\`; ${inUnit}.`,
    errorBelow: `Fails below this figure: \`8 M EUR\`; ${inUnit}.`,
    warnAbove: `Warns above this figure: \`0 %\`; ${inUnit}.`,
    errorAbove: `Fails above this figure: \`5 %\`; ${inUnit}.`,
    decimals:
      'With `equals`: to how many decimals of its scale the value is rounded, where the printed figure does not show it: `0`, or `-2` for hundreds.',
    rounding: { text: `With \`equals\`: ${rounding}`, usual: 'half-up' },
    tolerance: 'With `equals`: by how much the rounded value may differ: `1 k EUR`. Without it, by nothing.',
    follows:
      '`false` where the published figure does not follow from its own inputs: the check passes only while it does not hold, and its `note` says why.',
    level: {
      text: 'What it is if it does not hold: an `error`, or a warning (`warn`).',
      usual: 'error',
    },
    note: 'Anything that a reader must know: the arithmetic of an inferred figure, why a printed one does not follow.',
  },
  'a selection of a check': {
    ...scenarioMaps['a selection'],
    tariff: 'A wage grade, by the id of its tariff: `clerk`; or a list of them.',
    component: 'A component of costs: `time`, `money`, `waiting` or `undivided`, or a list of them.',
    status: 'How firm the figures of a line are: `published`, `inferred`, `assumed` or `fitted`.',
    grade: 'The quality of the figures of a line: `A` to `D`.',
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
