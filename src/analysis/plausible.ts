/** Whether a fitted value lies in the range that was written for it: what was fitted may come out as nobody would believe. */
import type { Figure } from '../plan/plan.js';
import type { Note } from '../result/result.js';
import { verdictIn } from './solve/verdict.js';
import { writtenText, writtenValue } from './written.js';

/** Nothing where no range was written. */
export function plausible({ path, text, body, ends, distribution }: Figure): readonly Note[] {
  const [low, high] = [distribution?.ends.get('low'), distribution?.ends.get('high')];
  if (body.is !== 'number' || !ends || !low || !high) return [];
  const name = path.replace(/^figures\//, '');
  const subject = `${name} is fitted: ${shortened(writtenValue(text))}`;
  const verdict = verdictIn(body.value, ends);
  return [
    {
      id: `plausible/${path}`,
      text: whereItLies(subject, verdict, writtenText(low.span), writtenText(high.span)),
    },
  ];
}

/** `a is fitted: 23.1 % lies inside its plausible range 10 % to 40 %.` */
export function whereItLies(
  subject: string,
  verdict: 'inside' | 'below' | 'above',
  low: string,
  high: string,
): string {
  if (verdict === 'below') return `${subject} lies below its plausible range ${low} to ${high}.`;
  if (verdict === 'above') return `${subject} lies above its plausible range ${low} to ${high}.`;
  return `${subject} lies inside its plausible range ${low} to ${high}.`;
}

/** A fitted number has twenty digits, of which a reader needs a few: cut, never rounded across an end of the range. */
const shortened = (text: string): string => text.replace(/^([+-]?\d+\.\d{3})\d+/, '$1...');
