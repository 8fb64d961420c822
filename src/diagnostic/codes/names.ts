/** BRD4xx: names that must exist, once, and shares that must fit. */
import { entry } from './entry.js';

export const nameCodes = {
  BRD401: entry('id used twice', 'An id names one thing.', '[{id: a}, {id: a}]', '[{id: a}, {id: b}]'),
  BRD402: entry('unknown tariff', 'The model has no such tariff.', 'tariff: clerc', 'tariff: clerk'),
  BRD403: entry('unknown segment', 'The model has no such segment.', 'for: citizen', 'for: citizens'),
  BRD404: entry('unknown channel', 'The procedure has no such channel.', 'channel: onlin', 'channel: online'),
  BRD405: entry(
    'unknown source',
    'The list of sources has no such id.',
    'source: encig',
    'source: encig-2017',
  ),
  BRD406: entry(
    'shares do not add up',
    "The shares of a procedure's channels add to 100 %.",
    '{office: {share: 80 %}, online: {share: 30 %}}',
    '{office: {share: 70 %}, online: {share: 30 %}}',
  ),
  BRD407: entry('unknown measure', 'There is no such measure.', 'headline: cost', 'headline: economicCost'),
  BRD408: entry(
    'nothing selected',
    'The selection matches nothing in the model.',
    '--select authority=SATT',
    '--select authority=SAT',
  ),
  BRD409: entry(
    'time without a tariff',
    "A line with time needs a tariff: its own, or its segment's. Hours without a price have a tariff, too: `tariffs: {own-time: unmonetised}`.",
    'activities: [{do: wait, time: 5 min}]',
    'tariff: clerk',
  ),
  BRD410: entry(
    'number of entities unknown',
    'A line per entity, or cases made of a frequency, need the population that meets the duty.',
    'cases: {frequency: 2 per year}',
    'cases: {population: 5 k firms, frequency: 2 per year}',
  ),
  BRD411: entry(
    'cases unknown',
    'The procedure must say how many cases a year there are, where a line or waiting depends on them.',
    '{id: a, for: firms}',
    'cases: {counted: 4 k cases per year}',
  ),
  BRD412: entry(
    'line without cost',
    'A line says a time, an amount of money, or both.',
    'activities: [{do: wait}]',
    'activities: [{do: wait, time: 5 min}]',
  ),
  BRD413: entry(
    'unknown pack',
    'A pack is shipped with the tool and taken by its name; there is none of this name.',
    'packs: [scm-61]',
    'packs: [scm-16]',
  ),
  BRD414: entry(
    'amount of a pack in another currency',
    "A pack's amounts are in its own currency. A model in another one may take its names and times, and says amounts itself.",
    '{do: file-in-francs}',
    '{do: file-in-francs, money: 15 MXN, note: A survey of ours}',
  ),
  BRD415: entry(
    "pack's figure replaced without a reason",
    'A model may replace a figure or tariff of its pack. Whoever reads the result must learn why: say it in a note.',
    '{wage: 55 EUR/h}',
    '{wage: 55 EUR/h, note: Our own survey of 2024}',
  ),
  BRD416: entry(
    'nearly a name of the catalogue',
    'The pack has a catalogue of activities and kinds of obligation. Other names may be used, but this one looks like a slip in one of its names.',
    '{do: familiarization, time: 5 min}',
    '{do: familiarisation, time: 5 min}',
  ),
  BRD447: entry(
    'no such activity in the packs',
    'The line says neither a time nor money, so it counts on a pack of the model; no pack has an activity of its name, and one has a name nearly the same.',
    '{do: prepare-raport}',
    '{do: prepare-report}',
  ),
  BRD417: entry(
    'packs that disagree',
    'Two packs of the model say different things of its method, such as which measure leads. The model must say which holds, or leave one pack out. What each of them excludes stands side by side.',
    'packs: [one-institution, another-institution]',
    'headline: complianceCost',
  ),
  BRD418: entry(
    'packs that say the same',
    'Two packs of the model give a tariff, a figure or an activity of the same name. The model must say which holds, or leave one pack out.',
    '{do: pay-in-both}',
    '{do: pay-in-both, time: 4 min, note: As the newer handbook has it}',
  ),
  BRD419: entry(
    'complexity not said',
    "The pack's table has several times for the activity, by how hard it is: simple, medium or complex. The line must say which, or its own time.",
    '{do: prepare-data}',
    '{do: prepare-data, complexity: medium}',
  ),
  BRD420: entry(
    'no such time in the pack',
    'The pack knows the activity, and has no time for this complexity or this addressee: it is not guessed. The line must say the time itself.',
    'administration: [{do: calculate, complexity: complex, tariff: clerk}]',
    'administration: [{do: calculate, complexity: medium, tariff: clerk}]',
  ),
  BRD421: entry(
    'complexity of what no pack knows',
    'A complexity takes a time from the table of a pack, and no pack of the model has one for this activity.',
    '{do: stand-in-line, complexity: medium}',
    '{do: stand-in-line, time: 20 min}',
  ),
  BRD422: entry(
    "pack's value replaced without a reason",
    "A line may say its own time or money in the place of the pack's. Whoever reads the result must learn why: say it in a note.",
    '{do: prepare-data, complexity: medium, time: 12 min}',
    '{do: prepare-data, complexity: medium, time: 12 min, note: Measured in five firms}',
  ),
} as const;
