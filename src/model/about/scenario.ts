/** The keys of a scenario and of its reforms. What a kind of reform does is said where it is read. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

const name = 'The name for readers: a text, or one for each of `{en, es, de}`.';
const select =
  'What it is about: `{authority: SAT, tag: citizen-facing}`. Keys are and, lists are or, `*` stands for any characters.';
const that = {
  text: 'The measure that was published, such as `administrativeBurden`, or `shareOfGdp`.',
  examples: ['shareOfGdp', 'administrativeBurden'],
};

const ofProcedures = (what: string, example: string): string =>
  `Procedures of ${what}: \`${example}\`, or a list of them; \`*\` stands for any characters.`;
const ofLines = (what: string, example: string): string =>
  `Lines ${what}: \`${example}\`, or a list of them; \`*\` stands for any characters.`;

/** The figures of lines and procedures that a reform can give or change. */
const settable = {
  time: 'The work time of the selected lines: `20 min`, or a change: `20 % less`, `15 min less`.',
  money: 'The money of the selected lines: `30 EUR`, or a change: `10 % less`.',
  quantity: 'How often the selected lines are done in one occurrence: `1`, or a change: `50 % less`.',
  staff: 'How many people do the selected lines: `2`, or a change: `50 % less`.',
  wage: 'What an hour costs in the selected lines: `40 EUR/h`, or a change: `10 % more`.',
  overhead: 'The overhead on the wage of the selected lines: `25 %`, or a change: `5 points less`.',
  businessAsUsual:
    'The share of the selected lines that people would do anyway: `20 %`, or a change: `5 points more`.',
  visits: 'Visits per case in the selected channels: `1`, or a change: `50 % less`.',
  rework: 'Extra submissions per completed case: `5 %`, or a change: `2 points less`.',
  counted: 'The counted cases of a year: `4 M cases per year`, or a change: `10 % less`.',
  population: 'How many there are that must: `5 M firms`, or a change: `10 % less`.',
  frequency: 'How often each must: `1 per 2 years`, or a change: `50 % less`.',
  compliance: 'The share of them that do: `95 %`, or a change: `3 points more`.',
  fee: 'What is paid to government per case: `0 EUR`, or a change: `20 % less`. A transfer, in no cost.',
  resolution: 'How long the answer takes: `20 days`, or a change: `30 % less`.',
  blocked: 'The money that lies idle while the answer is awaited: `50_000 EUR`, or a change: `20 % less`.',
  note,
} as const satisfies AboutMap;

export const scenarioMaps = {
  'a scenario': {
    ...standing,
    note,
    balduque: 'What the file is, and in which version of the format; its first line.',
    id: 'The name of the scenario for the command line and for results, such as `mexico-2012-2017`.',
    title: name,
    description: 'What the scenario is about: a text, or one for each of `{en, es, de}`.',
    model: 'The id of the model that it is for, such as `mexico-federal`; it runs on no other.',
    years: 'The first and the last year, both included: `2012..2018`.',
    growth:
      "What grows by itself from the model's year, reforms or not: `{cases: 1 % per year, gdp: 2 % per year}`.",
    discount: 'How later years are discounted for the present value: `{rate: 3 % per year}`.',
    sources: "Where its figures come from, beside the model's: `{idb-2018: {title: Wait no more}}`.",
    figures: "Figures with a name, beside the model's, for its reforms: `{reach: 60 %}`.",
    calibration:
      'Which of its figures are unknown, within their ranges, and the published totals that they are fitted to.',
    waypoints:
      'What was published for its years, shown beside the path and never fitted to: `{2013: {value: 4.04 %, source: asf-2013}}`.',
    tests:
      'What was published and not used, beside what the scenario comes to; each may fail, and the result says so.',
    reforms:
      'What changes, each after a "- ": `{id: a, select: {procedure: b}, eliminate: {}}`. Their order means nothing.',
  },
  growth: {
    ...standing,
    note,
    gdp: 'How GDP grows beyond its last known year: `2 % per year`.',
    deflator: 'How the price index grows beyond its last known year: `3 % per year`.',
    population: "How the country's population grows beyond its last known year: `1 % per year`.",
    cases: "How cases, and those who must, grow from the model's year: `1 % per year`.",
    wages: "How wages, and the value of a day, grow from the model's year beyond prices: `1.5 % per year`.",
  },
  'a discount': {
    ...standing,
    rate: 'By how much a year later is worth less, at constant prices: `3 % per year`.',
    year: "The year to whose beginning values are discounted, such as 2012; without it, the model's `year`.",
    timing: {
      text: 'When in its year a cost falls: `start`, `middle` or `end`.',
      usual: 'end',
    },
    why: 'The reason for this rate.',
  },
  'a waypoint': {
    ...standing,
    note,
    value: 'What was published for the year: `4.04 %`, or `20 bn MXN`.',
    that: { ...that, usual: 'shareOfGdp' },
  },
  'a test': {
    ...standing,
    note,
    id: 'The name of the test for results, such as `imss-after`.',
    name,
    that,
    year: 'The year that it is about, such as 2017: one of the years of the scenario.',
    select,
    changeFrom: {
      text: 'Compares the fall from the `baseline`, the scenario without its reforms, as a share of it.',
      examples: ['baseline'],
    },
    between: 'The two ends of what was published: `[13.2 bn MXN, 14.5 bn MXN]`, or `[25 %, 40 %]`.',
  },
  'a reform': {
    ...standing,
    note,
    id: 'The name of the reform in the scenario, such as `gob-mx`; the order of application depends on it and on nothing else.',
    title: name,
    select: `${select} Without it, the whole model.`,
    from: "Its first year, such as 2014; without it, the scenario's.",
    until: 'Its last year, such as 2016; without it, it stays.',
    phaseIn: 'What share of its effect has arrived by year: `{2014: 30 %, 2016: 100 %}`.',
    requires: 'The id of a reform without which it does nothing, or a list of them: `digital-id`.',
    excludes: 'The id of a reform that it cannot stand beside, or a list of them: `paper-kiosks`.',
    partOf:
      'The id of the whole in whose published effect its own is contained; where the scenario has both, the part counts nothing.',
    cost: 'What the reform itself costs, in no burden: `{once: 120 M MXN, yearly: 15 M MXN}`.',
    law: 'Whether it was made by law: `true`; `false` where figures were only estimated anew.',
  },
  'the cost of a reform': {
    ...standing,
    note,
    once: 'What it costs in its first year: `120 M MXN`.',
    yearly: 'What it costs in every year in which it is in force: `15 M MXN`.',
  },
  'a selection': {
    procedure: 'Procedures by id: `sat-*`, or a list of them; `*` stands for any characters.',
    authority: ofProcedures('an authority', 'SAT'),
    level: ofProcedures('a level', 'federal'),
    origin: ofProcedures('an origin of the law', 'national'),
    kind: ofProcedures('a kind of obligation', 'registration'),
    part: ofProcedures('a part of the model', 'named'),
    tag: ofProcedures('a tag', 'citizen-facing'),
    segment: ofLines('for a segment', 'firms-micro'),
    addressee: ofLines('for a kind of addressee', 'firms'),
    side: ofLines('of a side', 'administration'),
    channel: ofLines('in a channel', 'office'),
    variant: ofLines('of a variant', 'renewal'),
    nature: ofLines('of a nature', 'information'),
    tariff: ofLines('of a wage grade, by its tariff', 'clerk'),
    item: ofLines('by the word for what is done, asked or bought', 'fill-forms'),
    activity: ofLines('by activity', 'fill-forms'),
    requirement: ofLines('by requirement', 'proof-of-address'),
    outlay: ofLines('by outlay', 'archive'),
  },
  'an adoption': {
    note,
    curve:
      "How people come to it, from today's share towards the ceiling: `linear`, `logistic`, `bass`, or `table` (shares by year).",
    ceiling:
      'The share of cases that can come to use it, mostly an indicator by year: `internet-users`, `60 %`; it may differ by segment. Without it, all.',
    until: 'With `linear`: the year in which the ceiling is reached, such as 2018.',
    midpoint: 'With `logistic`: the year in which half the way is gone, such as `2015`.',
    steepness: 'With `logistic`: how fast, a year, such as `1.1`.',
    innovation: 'With `bass`: the share that comes by itself in a year: `3 %`.',
    imitation: 'With `bass`: how strongly those who came draw others: `40 %`.',
    shares: 'With `table`: the share of cases that use it by year: `{2014: 5 %, 2018: 40 %}`.',
  },
  'a digitisation': {
    to: 'The channel that people come to use, such as `online`; where a procedure lacks it, it is opened.',
    from: 'The channels that lose the cases, such as `office`; without it, all others in proportion.',
    adoption: 'How fast and how far: `{curve: linear, ceiling: internet-users, until: 2018}`.',
    time: 'The time in a channel that is opened: `74 % less` than the share-weighted others, or `10 min`.',
    money: 'The money of the lines in a channel that is opened: `50 % less` than the share-weighted others.',
    processing: 'What a case costs the administration in a channel that is opened: `6 MXN`.',
    fee: 'What is paid to government in a channel that is opened: `20 % less`, or `0 MXN`.',
    note,
  },
  'an exemption': {
    share: 'The share of the selected cases that is exempt: `25 %`; without it, all.',
    note,
  },
  'what is set': settable,
  'what is scaled': settable,
} as const satisfies Readonly<Record<string, AboutMap>>;
