/** What a reader of a decomposition must know: how the parts were found, what is zero and why, whether figure and share part ways. */
import { fromQuanta } from '../quantity/quanta.js';
import { scaled } from '../quantity/display.js';
import { exact, leafPlaces } from '../quantity/exact.js';
import { measure } from '../plan/measures.js';
import type { Plan } from '../plan/plan.js';
import type { Finding, Note } from '../result/result.js';
import type { Scenario } from '../scenario/scenario.js';
import { activeOf, allOf } from '../scenario/subset.js';
import type { Parts } from './decompose-ledger.js';
import { mostExact } from './decompose-ledger.js';
import type { How } from './decompose-reforms.js';
import type { State } from './decompose-state.js';
import { isOpenIn } from './headline.js';
import { gdpBasis } from './notes.js';

const note = (id: string, text: string): Note => ({ id, text });

/** How the parts were found. */
export function methodNotes(what: 'reform' | 'driver', { method }: How): readonly Note[] {
  if (method === 'stacked')
    return [
      note(
        'method',
        what === 'reform'
          ? 'Stacked: each reform after all that begin before it, or in the same year with an id before its own. These parts depend on that order; --method shapley has none.'
          : 'Stacked: each driver after those above it. These parts depend on that order; --method shapley has none.',
      ),
    ];
  if (method === 'one-at-a-time')
    return [
      note(
        'method',
        'One at a time: what each does alone, from where all begin. These parts do not add up; what is left stands as interaction.',
      ),
    ];
  return [
    note(
      'method',
      what === 'reform'
        ? 'Shapley values: the mean of what a reform changes over all orders in which the reforms could come. Interaction is this part less what the reform does alone; "last" is what it does after all others.'
        : 'Shapley values: the mean of what a driver changes over all orders in which the drivers could move, row by row.',
    ),
  ];
}

export function exactnessNotes(
  found: readonly Parts[],
  players: number,
  { method, permutations, seed }: How,
): readonly Note[] {
  if (method !== 'shapley' || players === 0) return [];
  const sampled = Math.max(...found.map((one) => one.sampled));
  const most = Math.max(...found.map((one) => one.most));
  if (sampled === 0)
    return [note('exactness', `Exact: of ${players} reforms, at most ${most} meet in one line.`)];
  return [
    note(
      'exactness',
      `Up to ${most} reforms meet in one line. Lines in which more than ${mostExact} do were sampled: ${sampled}, by ${permutations} orders drawn from the seed ${seed}; the standard error stands beside. The others are exact, and all parts add up.`,
    ),
  ];
}

/** Reforms that stand with zero. */
export function idleNotes({ reforms }: Scenario, years: readonly number[]): readonly Note[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const active = activeOf(reforms, allOf({ reforms }));
  return [...reforms]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, within, requires, from, until }) => {
      if (within !== undefined)
        return [note(`zero/${id}`, `"${id}" is zero: its effect is contained in that of "${within}".`)];
      const lacking = requires.find((other) => !active.has(other));
      if (!active.has(id) && lacking !== undefined)
        return [
          note(`zero/${id}`, `"${id}" is zero: it requires "${lacking}", which does nothing by itself.`),
        ];
      if (from > last) return [note(`later/${id}`, `"${id}" changes nothing here: it begins in ${from}.`)];
      return until !== undefined && until < first
        ? [note(`over/${id}`, `"${id}" changes nothing here: it ended in ${until}.`)]
        : [];
    });
}

/** Drivers that cannot be anything but zero. */
export function driverNotes({ economy }: Plan, { subject }: How): readonly Note[] {
  const amounts = note(
    'zero/prices-gdp',
    'In amounts, prices and GDP are zero by construction: amounts are in the prices of one year, and GDP is in none of them.',
  );
  const inMoney = measure(subject.measure).unit === 'currency' && !subject.oneOff;
  if (economy.gdp === undefined || !inMoney) return [amounts];
  const { basis } = economy;
  const shares =
    basis.year === 'each'
      ? 'Reforms move neither prices nor GDP: there these are zero by construction, and in the drift they are not.'
      : `Shares are of the GDP of ${basis.year} alone, so prices and GDP are zero by construction; --gdp each lets them move.`;
  return [amounts, note('zero/shares', shares)];
}

export const driftNote: Note = {
  id: 'drift',
  text: 'Drift is what happens without any reform; what the reforms do is counted after it, at the volumes, tariffs and prices of the last year.',
};

/** A total that nobody has divided has money alone to move in. */
export const undividedNotes = ({ rows }: Plan, { subject }: How): readonly Note[] =>
  rows.some((row) => row.class === 'undivided') &&
  measure(subject.measure).leaves.some(({ component }) => component === 'undivided')
    ? [
        note(
          'undivided',
          'Lines that are known only as a whole (undivided) move as money, whatever moves behind them.',
        ),
      ]
    : [];

export const basisNotes = (plan: Plan, year: number): readonly Note[] => gdpBasis(plan, year);

export const openNotes = (plan: Plan, { subject }: How): readonly Note[] =>
  isOpenIn(subject.measure, new Map(), plan)
    ? [
        note(
          'open',
          'The measure is known only between two ends, for some lines are undivided. What is decomposed is its identified part.',
        ),
      ]
    : [];

/** The amount rose while its share fell, or the reverse: whoever quotes one of the two misleads. */
export function partingWays(before: State, after: State, { subject }: How, plan: Plan): readonly Finding[] {
  const amount = after.quanta - before.quanta;
  const share = (after.shareQuanta ?? 0n) - (before.shareQuanta ?? 0n);
  if (amount === 0n || share === 0n || amount > 0n === share > 0n) return [];
  const size = scaled(exact(fromQuanta(amount < 0n ? -amount : amount, leafPlaces)));
  const message =
    amount > 0n
      ? `${subject.id} rose by ${size} ${plan.currency} a year from ${before.year} to ${after.year}, and its share of GDP fell, for GDP grew by more`
      : `${subject.id} fell by ${size} ${plan.currency} a year from ${before.year} to ${after.year}, and its share of GDP rose, for GDP fell by more`;
  return [{ code: 'BRD831', severity: 'warning', message }];
}
