/** What is asked of a search, and what was seen of it: for its table and its notes. */
import type { Exact } from '../../quantity/exact.js';
import type { Scale } from '../../quantity/written-number.js';
import type { NamedFigure } from '../../plan/named-figure.js';
import type { RunRequest } from '../run.js';
import type { Sought } from '../target.js';
import type { Found } from './root.js';
import type { Ends } from './verdict.js';

export type SolveRequest = {
  readonly parameter: NamedFigure;
  readonly scale: Scale;
  readonly sought: Sought;
  readonly target: Exact;
  /** A range asked for; without it, the figure's own, else one that is assumed. */
  readonly within?: Ends;
  /** What the result's headline is of. */
  readonly run: Omit<RunRequest, 'reformed' | 'by' | 'measures'>;
  readonly scenario?: string;
};

export type Range = Ends & { readonly from: 'written' | 'asked' | 'assumed' };

export type Seen = {
  readonly request: SolveRequest;
  readonly range: Range;
  readonly found: Found;
  readonly before: Exact;
  readonly unit: string;
};
