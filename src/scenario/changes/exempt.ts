/** A part of those who must no longer must. */
import { constant, minus } from '../../formula/formula.js';
import { mapOf, may } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import { one, zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import { portion } from '../portion.js';
import { changeKind } from './change.js';
import { indices } from './lines.js';

export const exempt = changeKind({
  name: 'exempt',
  read: mapOf({ share: may(portion()), note: may(text) }, 'an exemption'),
  about:
    'A `share` of the cases that are selected is exempt from the duty; without a share, all of them: a segment, say. Their fees and the work of the administration fall away with them.',
  example: {
    reform: 'select: {procedure: permit, segment: firms}\nexempt: {share: 25 %}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '60000',
    arithmetic: 'a quarter of 80,000 EUR falls away',
  },
  effects: ({ share }, site) => {
    const exempted = share ? site.figure(share, 'share') : constant(one, dimensionless);
    if (!exempted) return [];
    const left = share ? minus(constant(one, dimensionless), exempted) : constant(zero, dimensionless);
    return [{ column: 'due', rows: indices(site.rows), operation: 'scale', argument: left }];
  },
});
