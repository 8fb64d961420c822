/** The keys of a procedure and of the lines in it. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

const name = 'The name for readers: a text, or one for each of `{en, es, de}`.';

const perSegment = {
  cases:
    'How often it happens: `{counted: 4.5 M cases per year, of: completed}`, or `{population: 4.5 M firms, frequency: 1 per year, compliance: 95 %}`, or with `validity: 4 years` in place of the frequency.',
  fee: 'What is paid to government per case: `500 MXN`. A transfer, in no cost.',
  subsidy:
    'What government pays per case to those who must: `200 MXN`. A transfer, in no cost; `regulatoryBurden` takes it off.',
  resolution: 'How long it takes, in days: `{legal: 45 days, effective: 30 days, ready: 5 days}`.',
  capital: 'Money that lies idle while the answer is awaited: `{blocked: 80_000 MXN, return: 8 % per year}`.',
  rework: 'Extra submissions per completed case: `10 %`. It counts on lines with `repeats: true` only.',
} as const;

const duty =
  'What becomes of the duty, in a model of `kind: change`: `new`, `changed` or `abolished`. Figures are signed as written: what falls away is negative.';

const line = {
  ...standing,
  note,
  name,
  time: 'The work time of one occurrence: `25 min`. It may differ by channel or segment: `{office: 90 min, online: 10 min}`.',
  money:
    'What one occurrence costs in money: `40 MXN`. It may differ by channel or segment: `{office: 40 MXN, online: 0 MXN}`.',
  quantity:
    'How often the thing is done in one occurrence of the line: `2` certified copies in each case. Its time and money are of one; without it, once.',
  staff: 'How many persons are at work together: `2`; without it, one.',
  per: {
    text: 'What an occurrence is: `case`, `visit`, `entity-year` (once a year for each entity), `entity-once` (one-off), `lump` (once a year for the whole country).',
    usual: 'case',
  },
  grades:
    'Who works on it, where these are several wage grades: tariffs with the time of each, in place of `time`, `tariff` and `staff`: `{manager: 30 min, technical: {time: 2 h, staff: 2}}`.',
  businessAsUsual:
    'The share that people would do anyway, without the obligation: `20 %`. It is in the cost and not in the burden.',
  repeats: '`true`: done again at every resubmission (`rework`).',
  life: 'How many years a bought thing lasts: `4 years`. Its `money` is divided by them.',
  channel: 'The id of a channel, or a list of ids: the line is only there.',
  segment: 'The id of a segment, or a list of ids: the line is only for them.',
  variant: 'The id of a variant, or a list of ids: the line is only of them.',
  tariff: "The id of another tariff than the segment's.",
  nature: {
    text: 'What kind of obligation it serves: `information` or `substantive`.',
    usual: 'information',
  },
  duty,
  timing:
    "`one-off` or `recurring`, or years of its own, `{from: 2027, until: 2029}`, if it differs from the procedure's.",
} as const;

const whole = {
  ...standing,
  ...perSegment,
  note,
  name,
  id: 'The name of the procedure for selections and results, such as `sat-rfc`.',
  authority: 'Who runs it, such as `SAT`.',
  level: {
    text: 'The level of government: `federal`, `state`, `municipal` ...',
    examples: ['federal', 'state', 'municipal'],
  },
  origin:
    'Where its law comes from: `international`, `eu`, `national`, `regional` or `local`; several where it is in both: `[eu, national]`, told as `eu+national`.',
  kind: {
    text: 'The kind of obligation: `registration`, `permit`, `notice` ...',
    examples: ['registration', 'permit', 'notice', 'report'],
  },
  duty,
  legalBasis: 'The law that asks for it, such as `CFF art. 27`.',
  notPriced:
    'What the procedure costs people that no formula prices, as an annotation: `{learning: high, psychological: The house is searched}`. It enters no number.',
  tags: 'Words to select and group by, one or a list: `[tax, start-up]`.',
  for: 'Who it is for: the id of a segment; or several, each with own figures: `{citizens: {cases: ...}, firms: {cases: ...}}`.',
  variants:
    'Forms of the procedure, by id: `{short: {share: 40 %, validity: 3 years}, long: {share: 60 %, validity: 10 years}}`. Shares add to 100 %.',
  channels:
    'The ways to do it, by id: `{office: {share: 85 %, visits: 2}, online: {share: 15 %}}`. Shares add to 100 %.',
  requirements:
    'Documents and data that are asked for: `[{id: proof-of-address, time: 20 min, money: 30 MXN, repeats: true}]`.',
  activities: 'What people do: `[{do: fill-forms, time: 25 min}]`.',
  outlays: 'What people buy, from third parties: `[{id: scale, money: 900 MXN, life: 4 years}]`.',
  administration: 'What the authority does: `[{do: formal-check, time: 13 min, tariff: officer}]`.',
  undivided:
    'Costs known only as a whole, not as burden and opportunity cost: `[{id: whole, money: 5_000 MXN}]`.',
  timing:
    'When it happens: `recurring` (usual), `one-off`, `{every: 3 years, from: 2014}`, `{from: 2027, until: 2029}`, `{once: 2027}` or `{schedule: {2026: 100 %, 2028: 50 %}}`.',
  residual: '`true`: it stands for the rest of a register, and is never mixed with named procedures.',
} as const satisfies AboutMap;

export const procedureMaps = {
  'the work of a wage grade': {
    time: 'How long one person of the grade works on it each time: `30 min`.',
    staff: 'How many persons of the grade work on it at once: `2`; without it one.',
  },
  'a procedure': whole,
  'what all rows have in common': whole,
  'what is not priced': {
    learning:
      'What it costs to find out that the duty exists and how to meet it: a text, or `low`, `medium`, `high`.',
    psychological: 'Stigma, stress, loss of control: a text, or `low`, `medium`, `high`.',
    note,
  },
  'a variant': {
    ...standing,
    note,
    name,
    share: 'Its share of the cases, or of those who must: `40 %`. The shares of all variants add to 100 %.',
    validity: "For how long what they get is valid: `10 years`; in place of the procedure's.",
    fee: perSegment.fee,
    subsidy: perSegment.subsidy,
    resolution: perSegment.resolution,
    capital: perSegment.capital,
    rework: perSegment.rework,
  },
  'a segment of a procedure': { ...standing, ...perSegment, note },
  cases: {
    ...standing,
    note,
    counted: 'How many there were, in cases a year: `4.5 M cases per year`. `of` says what was counted.',
    of: {
      text: 'What was counted: `completed` cases, or `submissions` with the resubmissions among them.',
      usual: 'completed',
    },
    population:
      "How many are obliged, in one of the model's entities: `4.5 M firms`; without it, the segment's population.",
    frequency: 'How often each of them is: `1 per year`, `1 per 6 years`.',
    validity: 'For how long what they get is valid: `4 years`; in place of the frequency.',
    compliance: 'The share that does as it is obliged: `95 %`.',
    entrants:
      'Who meets the duty for the first time, in entities a year: `90 k firms per year`; for lines with `per: entity-once`.',
    growth:
      "Growth of the cases from the model's year, forward and back: `2 % per year`. Not beside a series.",
  },
  'a channel': {
    ...standing,
    note,
    name,
    share: 'Its share of the cases: `85 %`. The shares of all channels add to 100 %.',
    visits: 'How many visits a case takes: `2`; for lines with `per: visit`.',
    processing: 'What a case costs the administration in money: `120 MXN`.',
    rework: "Extra submissions per completed case in this channel: `30 %`; in place of the procedure's.",
  },
  'a resolution': {
    ...standing,
    note,
    apply: 'Days that applying takes, before the period begins: `10 days`.',
    legal: 'The period that the law sets: `45 days`, or `30 business days`.',
    effective: 'The period that it takes in fact: `30 days`, or `20 business days`.',
    ready:
      'Days until the user could start at all, whatever the authority does: `5 days`. They are no delay.',
    tacitApproval: {
      text: 'What silence means at the end of the legal period: `positive` (granted), `negative` (refused) or `none`.',
    },
  },
  capital: {
    ...standing,
    note,
    blocked: 'The money that lies idle in a case: `80_000 MXN`.',
    cases: 'In what share of the cases money lies idle: `20 %`; without it, in all.',
    return: 'What the money would earn, a year: `8 % per year`.',
  },
  'a timing': {
    every: 'The time from one round to the next: `3 years`.',
    from: 'The first year in which it falls due, or that of the first round, such as 2014.',
    until: 'The last year in which it falls due, such as 2029.',
    once: 'The one year in which it is borne once, such as 2027.',
    schedule:
      'Which part of the yearly cost falls in each year, `{2026: 100 %, 2028: 50 %}`; in years that are not named, none.',
    periods:
      'How many times a year it is paid, for present values, where cases are counted and have no frequency: `4 per year`.',
  },
  'an activity': {
    ...line,
    do: "What is done, such as `fill-forms`; it is the line's id, unless that is said beside it.",
    id: 'The name of the line, where the same thing is done twice: `{do: check, id: check-annex}`. Its time and name are those of what is done.',
    complexity:
      "How hard one execution is: `simple`, `medium` or `complex`. Without a `time`, the line takes that of its pack's table, for whoever does it.",
  },
  'a line': { ...line, id: 'What is asked for or bought, such as `proof-of-address`.' },
} as const satisfies Readonly<Record<string, AboutMap>>;
