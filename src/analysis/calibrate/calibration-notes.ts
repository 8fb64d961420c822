/** What a reader of a fit must know: that it verifies nothing, what was missed, what held it back, what the targets say nothing of. */
import { percent } from '../../quantity/display.js';
import { divide, isZero, magnitude, subtract } from '../../quantity/exact.js';
import { roundedIn, textIn } from '../../quantity/written-number.js';
import type { Note } from '../../result/result.js';
import { boundIn, type FittedTarget, type FittedUnknown } from './fitted.js';

export function calibrationNotes(
  unknowns: readonly FittedUnknown[],
  targets: readonly FittedTarget[],
): readonly Note[] {
  const note = (id: string, text: string): Note => ({ id, text });
  const missed = targets.filter(({ reached }) => !reached);
  const share = ({ after, target }: FittedTarget): string =>
    isZero(target) ? '' : ` (${percent(divide(subtract(after, target), magnitude(target)), 2)})`;
  return [
    missed.length === 0
      ? note(
          'reached',
          'All targets are reached, with the least change of the unknowns: the sum of ((fitted - prior) / prior)^2.',
        )
      : note(
          'missed',
          `Within their ranges the unknowns do not reach: ${missed.map((one) => `${one.id}${share(one)}`).join(', ')}. What is left are the least squares of the relative misses.`,
        ),
    note('verifies-nothing', 'What was fitted reproduces its targets and verifies nothing.'),
    ...unknowns.flatMap(({ parameter, scale, low, high, value, idle }) => {
      const bound = boundIn(value, low, high);
      if (idle)
        return [
          note(`idle/${parameter.name}`, `No target depends on ${parameter.name}: nothing says what it is.`),
        ];
      if (bound === 'inside') return [];
      const end = textIn(scale, roundedIn(scale, value, 4));
      return [
        note(
          `binds/${parameter.name}`,
          `The range of ${parameter.name} binds: it is fitted to its ${bound === 'at its low end' ? 'low' : 'high'} end, ${end}.`,
        ),
      ];
    }),
    ...(unknowns.length > targets.length
      ? [
          note(
            'undetermined',
            'There are more unknowns than targets: the targets alone do not determine them, and the least change chooses.',
          ),
        ]
      : []),
  ];
}
