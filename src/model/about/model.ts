/** The keys of `model.yaml` that are not about its economy. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

const { status, source, asOf, grade, answers } = standing;
const what = 'What the file is, and in which version of the format; its first line.';
const measures = [
  'economicCost',
  'administrativeBurden',
  'administrativeCost',
  'complianceCost',
  'opportunityCost',
];

/** What both a model and a pack may say of the method. */
export const methodKeys: AboutMap = {
  headline: { text: 'The measure that leads the results; without it, `economicCost`.', examples: measures },
  work: 'How many hours a person works: `{day: 8 h, month: 134 h, year: 1_600 h}`. It makes `person-days`, `person-months` and `person-years` units of work time.',
  roundLines:
    'Rounds every line and then sums, as some official totals do: `{decimals: 0, mode: half-up}`, or by unit `{hours: {decimals: 0, mode: half-up}}`. Without it, sums are exact.',
  derivation:
    'In which order `explain` writes the factors of a cost, as the handbook does: `[cases, time, wage]`. It changes no number.',
  horizon:
    'Over how many years it is added up, and how it is brought to an amount a year: `{years: 10, annualise: average}`, or `{years: 10, annualise: annuity, rate: 7 %}`.',
  excludes:
    'What the method leaves out, shown with every result: a list of texts, each one text or one for each of `{en, es, de}`: `[Costs of enforcement]`.',
  layout:
    "The institution's own table, which `run` adds: `pra`, `erfuellungsaufwand`, `rbe`, `wfa`, `one-for-one`, `transactions` or `unit-values`; `none` for no table.",
  materiality:
    'From which amounts on something matters, shown as flags: `[{that: complianceCost, addressee: firms, from: 100 k EUR}]`.',
};

export const modelMaps = {
  'hours of work': {
    ...standing,
    day: 'The hours of a person-day: `8 h`.',
    month: 'The hours of a person-month: `134 h`.',
    year: 'The hours of a person-year: `1_600 h`, or `200 person-days`.',
  },
  'a model': {
    status,
    source,
    asOf,
    grade,
    answers,
    note,
    balduque: what,
    id: 'The name of the model for other files and programs, such as `mexico-federal`.',
    title: 'The name of the model for readers: a text, or one for each of `{en, es, de}`.',
    description: 'What the model is about: a text, or one for each of `{en, es, de}`.',
    kind: {
      text: 'What its figures are: `level` (a state of affairs) or `change` (signed differences to one).',
      usual: 'level',
    },
    year: 'The year of the figures, such as 2012; results are of this year unless another is asked for.',
    prices: "The price year of the results, such as 2009; without it, the model's `year`.",
    currency: {
      text: 'The currency of the results and of every amount, a code such as `MXN`.',
      examples: ['EUR', 'USD', 'MXN'],
    },
    entities:
      'Who or what is counted, plural to singular: `{persons: person, firms: firm}`. They are units of figures: `2.1 M persons`.',
    sources:
      'Where figures come from: a map from ids, `{encig-2017: {title: Survey of public services}}`, or the path of a file `balduque: sources/1` that holds one.',
    economy: 'GDP, price index and population, and whose GDP the share is of.',
    figures:
      'Figures with a name, for products and for places that need the same number twice: `{residual-factor: 1.75}`.',
    indicators: 'Figures shown beside the result, in no formula: `{internet-users: 59.5 %}`.',
    packs: 'What a handbook gives to every model, by the names of packs: `[scm-16]`.',
    tariffs:
      'What an hour of work costs, by id: `{clerk: {wage: 60 MXN/h, overhead: 25 %}}`, or the path of a file `balduque: tariffs/1`.',
    segments: 'Who is asked, by id: `{citizens: {addressee: citizens, tariff: citizen}}`.',
    procedures: {
      text: 'The procedures: a file, a pattern such as `procedures/*.yaml`, a table, the procedures themselves, or a list of these.',
      examples: ['procedures.yaml', 'procedures/*.yaml'],
    },
    split:
      "Within which bounds the opportunity cost's share of the economic cost lies where `undivided` lines leave it open.",
    anchors: 'Published totals to compare with, never fitted to.',
    calibration:
      'Named figures that are not known, and the published totals that `balduque calibrate` fits them to.',
    ...methodKeys,
  },
  'a file of sources': {
    balduque: what,
    title: 'What the file is about: a text, or one for each of `{en, es, de}`.',
    note,
    sources: 'A map from ids to sources: `{encig-2017: {title: Survey of public services, year: 2017}}`.',
  },
  'a file of procedures': {
    ...standing,
    balduque: what,
    title: 'What the file is about: a text, or one for each of `{en, es, de}`.',
    note,
    procedures:
      'The procedures, each after a "- ": `{id: sat-rfc, for: citizens, cases: {counted: 4.5 M cases per year}}`.',
  },
  'a file of tariffs': {
    ...standing,
    balduque: what,
    title: 'What the file is about: a text, or one for each of `{en, es, de}`.',
    note,
    tariffs: 'What an hour of work costs, by id: `{clerk: {wage: 60 MXN/h, overhead: 25 %}}`.',
  },
  'a table of procedures': {
    ...standing,
    table: 'The CSV file, in the folder of the model; a row is a procedure: `data/register.csv`.',
    columns:
      'Which column says what, by path: `{id: key, cases.counted: {column: volume, unit: cases per year}}`. Without it, the header holds the paths.',
    common: 'What every row says unless its cells say otherwise: `{level: federal, for: citizens}`.',
    note,
  },
  'a column': {
    column: 'The name of the column in the first line of the table: `minutes`.',
    unit: 'The unit of its cells, where they are plain numbers: `min`, `cases per year`.',
  },
  'a source': {
    title: 'The title as it is printed: `Survey of public services`.',
    publisher: 'Who published it: `INEGI`.',
    year: 'When it was published: `2017`.',
    url: 'Where it can be read: `https://example.org/report.pdf`.',
    read: 'How much of it was seen: `full`, `part`, `title`, `second-hand` (cited by another source) or `not-seen`.',
    note,
  },
  'a split': {
    opportunityShare: {
      text: "The opportunity cost's share of the economic cost, with its bounds: `{range: {low: 15 %, high: 65 %}}`.",
    },
  },
  'an anchor': {
    ...standing,
    id: 'The name of the published total, such as `imss-before`.',
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    that: { text: 'The measure that was published, such as `administrativeBurden`.', examples: measures },
    select:
      'The part of the model that it is about, by dimension: `{authority: IMSS, level: [federal, state]}`.',
    between: 'The two ends of what was published, in money of a year or hours: `[18.4 bn MXN, 23.0 bn MXN]`.',
    value: 'What was published, where it was one number: `20 bn MXN`.',
    note,
  },
  'a rounding of lines': {
    decimals: 'How many decimals of every line are kept, such as 0; -3 rounds to thousands.',
    mode: 'What becomes of the rest: `half-up` (a half away from zero), `half-even`, `down` (towards zero) or `up` (away from it).',
    hours: 'How the hours of a line are rounded: `{decimals: 0, mode: half-up}`.',
    money: 'How the money of a line is rounded: `{decimals: -3, mode: half-up}` to thousands.',
  },
  'a threshold': {
    ...standing,
    that: { text: 'The measure that is compared, such as `complianceCost`.', examples: measures },
    addressee: 'Whose: `citizens`, `firms`, `community`, `administration` or `mixed`; without it, of all.',
    per: {
      text: 'What is compared: the whole `model`, or each `procedure`.',
      usual: 'model',
    },
    from: 'The amount from which on it is reached, itself included: `100 k EUR`. Changes are compared without their sign.',
    above: 'The amount above which it is reached, itself not included: `100 k EUR`.',
    note,
  },
  'a rounding': {
    decimals: 'How many decimals of the currency are kept, such as 0; -3 rounds to thousands.',
    mode: 'What becomes of a half: `half-up` (away from zero) or `half-even`; `down` cuts off, `up` rounds every remainder away from zero.',
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
