/** Tables of which people see more or less than programs: the others stay as they are. */
import type { Table } from '../result/result.js';
import type { Language } from '../vocabulary/labels.js';
import type { Say } from '../vocabulary/say.js';
import { fittedForPeople } from './fitted.js';
import { turned } from './turned.js';

export const forPeople = (table: Table, language: Language, say: Say): Table =>
  fittedForPeople(turned(table, language, say), language, say);
