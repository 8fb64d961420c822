/** A file of checks: what a model has to come to, by which sources, and how the published figures were rounded. */
import { figure } from './read-figure.js';
import { sourceList } from './model.js';
import { listOf, mapOf, may, must, oneOrMore, type Field, type MapOf } from './reader.js';
import { choice, id, text, wholeNumber, wording, year, yesNo } from './scalars.js';
import { selectorKeys } from './selection-keys.js';
import { standingFields } from './standing.js';
import type { Said } from '../source/text.js';

/** How a computed value is brought to the digits of a published one; `half-up` and `up` go away from zero. */
export const checkRoundings = ['half-up', 'half-even', 'down', 'up', 'none'] as const;
export type CheckRounding = (typeof checkRoundings)[number];

/** What a check may be of: what a reform may pick, and what only a result knows. */
export const checkSelectionKeys = [...selectorKeys, 'component', 'status', 'grade'] as const;
export type CheckSelectionKey = (typeof checkSelectionKeys)[number];

const selectionFields = Object.fromEntries(
  checkSelectionKeys.map((key) => [key, may(oneOrMore(text))]),
) as Readonly<Record<CheckSelectionKey, Field<readonly Said<string>[], false>>>;
const selection = mapOf(selectionFields, 'a selection of a check');
export type CheckSelection = MapOf<typeof selectionFields>;

/** Which figure of the model's horizon, in place of that of a year. */
export const overWords = ['total', 'average', 'presentValue', 'annuity'] as const;

const checkFields = {
  id: must(id, 'headline-2012'),
  name: may(wording),
  that: must(id, 'shareOfGdp'),
  scenario: may(text),
  year: may(year),
  select: may(selection),
  per: may(id),
  over: may(choice(overWords, 'figure over a horizon')),
  changeFrom: may(text),
  equals: may(figure('any')),
  between: may(listOf(figure('any'), 'the ends')),
  warnBelow: may(figure('any')),
  errorBelow: may(figure('any')),
  warnAbove: may(figure('any')),
  errorAbove: may(figure('any')),
  decimals: may(wholeNumber),
  rounding: may(choice(checkRoundings, 'way of rounding')),
  tolerance: may(figure('any')),
  follows: may(yesNo),
  level: may(choice(['error', 'warn'] as const, 'level of a check')),
  note: may(text),
  ...standingFields,
} as const;
const check = mapOf(checkFields, 'a check');
export type WrittenCheck = MapOf<typeof checkFields>;

const fields = {
  balduque: must(text, 'checks/1'),
  title: may(wording),
  description: may(wording),
  model: must(id, 'mexico-federal'),
  sources: may(sourceList),
  rounding: may(choice(checkRoundings, 'way of rounding')),
  checks: must(listOf(check, 'checks'), '[{id: a, that: shareOfGdp, between: [4.20 %, 4.30 %]}]'),
  note: may(text),
  ...standingFields,
} as const;
export const checksFile = mapOf(fields, 'a file of checks');
export type ChecksFile = MapOf<typeof fields>;
