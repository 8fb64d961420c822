/** Thresholds of materiality: from which amount on a method asks for more, such as full tables. */
import { addressees } from './economy.js';
import { figure } from './read-figure.js';
import { listOf, mapOf, may, must, type MapOf } from './reader.js';
import { choice, id, text } from './scalars.js';
import { standingFields } from './standing.js';

/** What a threshold is compared with: the whole model, or each of its procedures. */
export const wholes = ['model', 'procedure'] as const;

const thresholdFields = {
  that: must(id, 'complianceCost'),
  addressee: may(choice(addressees, 'addressee')),
  per: may(choice(wholes, 'whole of a threshold')),
  /** Reached by the amount itself. */
  from: may(figure('any')),
  /** Passed only by more. */
  above: may(figure('any')),
  note: may(text),
  ...standingFields,
} as const;

export const materiality = listOf(mapOf(thresholdFields, 'a threshold'), 'thresholds');
export type Threshold = MapOf<typeof thresholdFields>;
