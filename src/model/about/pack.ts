/** The keys of a pack. */
import type { AboutMap } from './entry.js';
import { methodKeys } from './model.js';
import { note, standing } from './standing.js';

const oneTime = (how: string): string =>
  `The time of one execution that is ${how}, in minutes or hours: \`20 min\`. Left out where the handbook has none.`;
const timesOf = (whom: string): string =>
  `The times of ${whom}, by complexity: \`{simple: 3 min, medium: 20 min, complex: 300 min}\`.`;

export const packMaps = {
  'a pack': {
    ...standing,
    ...methodKeys,
    balduque: 'What the file is, and in which version of the format; its first line.',
    id: 'The name by which models take the pack, such as `scm-16`.',
    title: 'The name of the pack for readers: a text, or one for each of `{en, es, de}`.',
    description: 'What the pack holds and where it is from: a text, or one for each of `{en, es, de}`.',
    institution: 'Whose method it is, for readers: a text, or one for each of `{en, es, de}`.',
    vintage: 'Which edition of the handbook its figures are of: `2026 edition`.',
    currency:
      'The currency of its amounts, a code such as `EUR`; a model in another one takes its names and times alone.',
    sources: 'A map from ids to sources: `{scm-manual: {title: Standard Cost Model Manual}}`.',
    activities:
      'Standard activities, by id, with what one execution takes: `{calculate: {name: Calculation, time: {firms: {simple: 2 min}}}}`.',
    kinds: 'Kinds of obligation, by id: `{permit: {name: Application for a permit}}`.',
    figures: 'Figures that models can refer to by name: `{person-year: 1_600 h}`.',
    tariffs: 'Tariffs that models can refer to by name: `{clerk: {wage: 60 EUR/h}}`.',
    note,
  },
  'an activity of a pack': {
    ...standing,
    name: 'The name for readers: a text, or one for each of `{en, es, de}`.',
    time: 'What one execution takes by the handbook, by whom and how hard it is: `{firms: {simple: 3 min, medium: 20 min}}`.',
    money:
      'What one execution costs by the handbook, as an amount: `80 EUR`; by itself it is a unit value without a time.',
    per: {
      text: 'What an execution is, where a line does not say it: `case`, `visit`, `entity-year`, `entity-once` or `lump`.',
      usual: 'case',
    },
    note,
  },
  'times by addressee': {
    citizens: timesOf('citizens'),
    firms: timesOf('firms'),
    community: timesOf('community organisations'),
    administration: timesOf('the administration'),
  },
  'the times of an activity': {
    ...standing,
    simple: oneTime('simple'),
    medium: oneTime('of medium complexity'),
    complex: oneTime('complex'),
    fixed:
      'The time of one execution, where the handbook has one time only, whatever the complexity: `15 min`.',
    note,
  },
  'an entry': { name: 'The name for readers: a text, or one for each of `{en, es, de}`.', note },
} as const satisfies Readonly<Record<string, AboutMap>>;
