/** The keys of the kinds of reform. What a kind does as a whole is said where it is read. */
import type { AboutMap } from './entry.js';
import { note, standing } from './standing.js';

const requirements = 'The ids of the requirements that it is about: `[proof-of-address]`, or one id.';

export const reformKindMaps = {
  'an obligation': {
    ...standing,
    note,
    requirements: 'Requirements that are added, as a procedure has them: `[{id: plan, money: 30 EUR}]`.',
    activities:
      'Activities that are added, as a procedure has them: `[{do: report-completion, time: 30 min}]`.',
    outlays: 'Outlays that are added, as a procedure has them: `[{id: archive, money: 5 EUR}]`.',
    administration:
      'Lines of the administration that are added, as a procedure has them: `[{do: check, time: 10 min, tariff: officer}]`.',
    procedure:
      'A new procedure, as a model has it: `{id: notice, for: firms, cases: {counted: 400 cases per year}}`.',
  },
  'another fee': {
    fee: 'What is paid to government per case from then on: `0 MXN`, or a change: `20 % less`.',
    note,
  },
  'another frequency': {
    frequency: 'How often it is due from then on: `1 per 2 years`, or a change: `50 % less`.',
    note,
  },
  'a dropped requirement': { requirements, note },
  'a longer validity': {
    to: 'How long it is valid from then on: `10 years`.',
    from: 'How long it was valid before, where cases are counted: `3 years`.',
    renewals: {
      text: 'When people come again: `cohorts` (what was issued before still runs out after its old time) or `spread` (evenly from the first year).',
      usual: 'cohorts',
    },
    note,
  },
  'a merger': {
    into: 'The id of the procedure that remains, such as `fire-safety`.',
    time: 'What the time of its lines is from then on, mostly a change: `10 % more`.',
    money: 'What the money of its lines is from then on, mostly a change: `5 % more`.',
    fee: 'Its fee from then on: `20 EUR`, or a change: `10 % more`.',
    note,
  },
  'a notice instead of a permit': {
    keep: 'The ids of the requirements that are still asked for: `[plan]`, or one id; without it, none.',
    time: 'How the time of the lines that remain changes: `20 % less`.',
    processing: 'What a case costs the administration from then on: `6 EUR`, or a change: `50 % less`.',
    fee: 'What is paid to government per case from then on: `0 EUR`, or a change: `20 % less`.',
    note,
  },
  'a once-only rule': {
    requirements,
    share:
      'The share of cases in which an authority holds it already: `65 %`; it may differ by segment or channel. Without it, all.',
    note,
  },
  'a prefilled form': {
    activities: 'The ids of the activities, or requirements, that take less time: `[fill-forms]`, or one id.',
    time: 'How their time changes where the data are there: `60 % less`, or `5 min`.',
    share: 'The share of cases in which the authority has the data: `50 %`; without it, all.',
    note,
  },
  'a shorter resolution': {
    legal:
      'The legal period from then on: `20 days`, or a change: `30 % less`. It counts where the model has no other.',
    effective: 'How long it really takes from then on: `20 days`, or a change: `40 % less`.',
    apply: 'How long it takes until an application is complete: `5 days`, or a change: `50 % less`.',
    ready: 'The day before which nobody could start anyway: `5 days`, or a change: `50 % less`.',
    note,
  },
  'a tacit approval': {
    after: 'When silence is consent: `30 days`; without it, when the legal period ends.',
    share: 'The share of cases in which people make use of it: `80 %`; without it, all.',
    note,
  },
} as const satisfies Readonly<Record<string, AboutMap>>;
