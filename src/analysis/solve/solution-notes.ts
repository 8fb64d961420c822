/** What a reader of a solved value must know: that it verifies nothing, what the target asked of the range, what was assumed. */
import { percent, scaled } from '../../quantity/display.js';
import type { Exact } from '../../quantity/exact.js';
import { textIn, roundedIn } from '../../quantity/written-number.js';
import type { Note } from '../../result/result.js';
import type { Seen } from './solve.js';
import { verdictIn } from './verdict.js';

export function notesOfSolution(seen: Seen): readonly Note[] {
  const { request, range, found } = seen;
  const { name, figure } = request.parameter;
  const short = (value: Exact): string => textIn(request.scale, roundedIn(request.scale, value, 4));
  const notes: (readonly [string, string])[] = [
    ['solved', outcomeText(seen, short)],
    ['verifies-nothing', 'A solved value reproduces its target and verifies nothing.'],
  ];
  if (figure.ends) {
    const verdict = verdictIn(found.best.x, figure.ends);
    const ends = `${short(figure.ends.low)} to ${short(figure.ends.high)}`;
    const lies = verdict === 'inside' ? 'inside its plausible range' : `${verdict} its plausible range`;
    notes.push(['plausible', `${name}: ${short(found.best.x)} lies ${lies} ${ends}.`]);
  }
  if (range.from === 'assumed')
    notes.push([
      'range',
      `${name} has no range of its own: it was looked for from ${short(range.low)} to ${short(range.high)}. --within says another.`,
    ]);
  if (found.crossings > 1)
    notes.push([
      'crossings',
      `Several values reach the target: the measure was seen to pass it ${found.crossings} times on a coarse grid, and the value nearest to the present one is given.`,
    ]);
  else if (found.turns)
    notes.push([
      'turns',
      'The measure both rises and falls over the range, so that other values may reach the target too.',
    ]);
  if (found.holes > 0)
    notes.push([
      'holes',
      `At ${found.holes} of the values tried, the ends of the range included, the measure has no value; they were left out.`,
    ]);
  return notes.map(([id, text]) => ({ id, text }));
}

function outcomeText({ request, found, unit }: Seen, short: (value: Exact) => string): string {
  const { name } = request.parameter;
  const amount = (value: Exact): string => amountIn(value, unit);
  const { best, ends } = found;
  switch (found.outcome) {
    case 'reached':
      return `With ${name} = ${short(best.x)} the target is reached.`;
    case 'no effect':
      return `${name} has no effect on the measure: it is ${amount(best.y)} at every value tried.`;
    case 'jumps':
      return `The measure jumps over the target at ${name} = ${short(best.x)}, and no value takes it there; the nearest is ${amount(best.y)}.`;
    case 'out of reach':
      return `The target lies outside what the range reaches: ${amount(ends[0].y)} at ${short(ends[0].x)}, ${amount(ends[1].y)} at ${short(ends[1].x)}. The nearest is ${amount(best.y)} at ${short(best.x)}.`;
  }
}

/** For people: `2.70 %`, `516.9 bn MXN/year`. */
export const amountIn = (value: Exact, unit: string): string =>
  unit === '1' ? percent(value, 4).replace(/(\.\d\d\d*?)0+ %$/, '$1 %') : `${scaled(value)} ${unit}`;
