/** A figure says until when it may be trusted; after that day it should be looked up again. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import type { Check } from './check.js';

export const freshnessCheck: Check = ({ figures }, { today }) =>
  figures.flatMap(({ bestBefore }) => {
    if (!bestBefore || bestBefore.value >= today) return [];
    const help = 'look it up again, and give it a later date';
    return [
      doubtful(
        'BRD715',
        bestBefore.span,
        `the figure was good until ${bestBefore.value}, and today is ${today}`,
        help,
      ),
    ];
  });
