/**
 * Whether a value is what a check demands, and by how much it is or is not. A printed figure is compared at its own scale and digits: the value
 * is brought to the scale, rounded as the check says, and must be the same number.
 */
import {
  compare,
  exact,
  isNegative,
  magnitude,
  round,
  smaller,
  subtract,
  type Exact,
} from '../../quantity/exact.js';
import { sharePlaces } from '../gdp.js';
import { boundNames, type Bounds, type Check, type Demand, type Limit } from './check.js';

export type Verdict = 'passed' | 'warned' | 'failed' | 'does not follow';

/** Everything in the base unit. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly value: Exact;
  /** Of what is compared with a printed figure. */
  readonly rounded?: Exact;
  /** Of a printed figure: rounded value less printed; else how far inside of the nearest limit, negative outside. */
  readonly margin: Exact;
  /** The limit that is nearest, or that is not kept. */
  readonly limit: Limit;
  /** Whether what the file says holds, whatever is made of it. */
  readonly holds: boolean;
};

type Comparison = Omit<Judgement, 'verdict' | 'value'> & { readonly warns?: boolean };

export function judged(check: Check, measured: Exact): Judgement {
  const value = settled(measured, check);
  const found = compared(check.demand, value);
  const kept = found.rounded && { rounded: round(found.rounded, sharePlaces, 'half-even') };
  const margin = round(found.margin, sharePlaces, 'half-even');
  return { ...found, ...kept, margin, value, verdict: verdictOf(check, found) };
}

function verdictOf({ follows, level }: Check, { holds, warns }: Comparison): Verdict {
  const failure = level === 'warn' ? 'warned' : 'failed';
  if (!follows) return holds ? failure : 'does not follow';
  if (holds) return 'passed';
  return warns ? 'warned' : failure;
}

/**
 * Sums of leaves are known to some 1e-12 for each leaf, so that what lies within a billionth of a boundary lies on it: three times 20 minutes are an
 * hour, also where it is rounded down. Shares are given with 24 places, and single figures with 60 digits.
 */
function settled(value: Exact, { subject, per, relative, demand }: Check): Exact {
  const isSum = subject.is === 'sum' && subject.as === 'total' && !per && !relative;
  if (!isSum) return round(value, subject.is === 'single' ? 40 : 20, 'half-even');
  return round(value, isFine(demand) ? 12 : 9, 'half-even');
}

/** Whether a limit is finer than a millionth of the base unit. */
const isFine = (demand: Demand): boolean =>
  demand.is === 'equals' && compare(quantumOf(demand.printed, demand.decimals), exact('0.000001')) < 0;

/** The last printed digit, in the base unit. */
const quantumOf = ({ scale }: Limit, decimals: number): Exact =>
  magnitude(scale.toBase(exact(`1e${-decimals}`)));

function compared(demand: Demand, value: Exact): Comparison {
  switch (demand.is) {
    case 'equals':
      return equal(demand, value);
    case 'between':
      return between(demand, value);
    case 'bounds':
      return bounded(demand.bounds, value);
  }
}

function equal(
  { printed, decimals, rounding, tolerance }: Extract<Demand, { readonly is: 'equals' }>,
  value: Exact,
): Comparison {
  const { scale } = printed;
  // A division by 60 leaves an error in the 60th digit, which must not tip an exact tie.
  const inScale = round(scale.fromBase(value), 30, 'half-even');
  const rounded = scale.toBase(rounding === 'none' ? inScale : round(inScale, decimals, rounding));
  const same = rounding === 'none' ? inScale : round(inScale, decimals, rounding);
  const number = round(scale.fromBase(printed.value), 30, 'half-even');
  const margin = scale.toBase(subtract(same, number));
  const holds = tolerance ? compare(magnitude(margin), tolerance.value) <= 0 : compare(same, number) === 0;
  return { holds, margin, limit: printed, rounded };
}

function between({ low, high }: Extract<Demand, { readonly is: 'between' }>, value: Exact): Comparison {
  const [above, below] = [subtract(value, low.value), subtract(high.value, value)];
  const margin = smaller(above, below);
  return { holds: !isNegative(margin), margin, limit: compare(above, below) <= 0 ? low : high };
}

/** What is not kept leads, an error before a warning; else the nearest. */
function bounded(bounds: Bounds, value: Exact): Comparison {
  const found = boundNames.flatMap((name) => {
    const limit = bounds[name];
    if (!limit) return [];
    const inside = name.endsWith('Below') ? subtract(value, limit.value) : subtract(limit.value, value);
    return [{ limit, margin: inside, warns: name.startsWith('warn') }];
  });
  const broken = found.filter(({ margin }) => isNegative(margin));
  const worst = broken.find(({ warns }) => !warns) ?? broken[0];
  const nearest = found.reduce((best, one) => (compare(one.margin, best.margin) < 0 ? one : best));
  const { limit, margin, warns } = worst ?? nearest;
  return { holds: !worst, margin, limit, ...(worst ? { warns } : {}) };
}
