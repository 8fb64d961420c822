/** Proofs and papers that are no longer asked for. */
import { constant } from '../../formula/formula.js';
import { mapOf, may, must, oneOrMore } from '../../model/reader.js';
import { id, text } from '../../model/scalars.js';
import { zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import { changeKind } from './change.js';
import { indices, namedLines } from './lines.js';

const fields = { requirements: must(oneOrMore(id), '[proof-of-address]'), note: may(text) } as const;

export const dropRequirement = changeKind({
  name: 'drop-requirement',
  read: mapOf(fields, 'a dropped requirement'),
  about:
    'The `requirements` that are named are no longer asked for, in any channel. What people do anyway (business as usual) remains as a cost and not as a burden.',
  example: {
    reform: 'select: {procedure: permit}\ndrop-requirement: {requirements: [plan]}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '50000',
    arithmetic: '1,000 cases x 30 EUR for the plan = 30,000 EUR less',
  },
  effects: ({ requirements }, site) => [
    {
      column: 'due',
      rows: indices(namedLines(requirements, ['requirements'], site)),
      operation: 'scale',
      argument: constant(zero, dimensionless),
      phase: 'eliminate',
    },
  ],
});
