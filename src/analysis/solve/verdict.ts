/** Where a value lies in the range that was written for it. */
import { compare, type Exact } from '../../quantity/exact.js';

export type Ends = { readonly low: Exact; readonly high: Exact };

export const verdictIn = (value: Exact, { low, high }: Ends): 'inside' | 'below' | 'above' =>
  compare(value, low) < 0 ? 'below' : compare(value, high) > 0 ? 'above' : 'inside';
