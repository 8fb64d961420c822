/** The duty, or the selected lines of it, is abolished. */
import { constant } from '../../formula/formula.js';
import { mapOf } from '../../model/reader.js';
import { zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import { changeKind } from './change.js';

export const eliminate = changeKind({
  name: 'eliminate',
  read: mapOf({}, 'an elimination'),
  about:
    'The selected procedures, or the lines that the selection names, are no longer asked for. What people do anyway (business as usual) remains as a cost and not as a burden.',
  example: {
    reform: 'select: {procedure: permit, requirement: plan}\neliminate: {}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '50000',
    arithmetic: '1,000 cases x 30 EUR for the plan = 30,000 EUR less',
  },
  effects: (_, { rows }) => [
    {
      column: 'due',
      rows: rows.map(({ index }) => index),
      operation: 'scale',
      argument: constant(zero, dimensionless),
      phase: 'eliminate',
    },
  ],
});
