/** Whether a fitted value lies in the range that was written for it: what was fitted may come out as nobody would believe. */
import { compare } from '../quantity/exact.js';
import type { Figure } from '../plan/plan.js';
import type { Note } from '../result/result.js';
import { writtenText, writtenValue } from './written.js';

/** Nothing where no range was written. */
export function plausible({ path, text, body, ends, distribution }: Figure): readonly Note[] {
  const [low, high] = [distribution?.ends.get('low'), distribution?.ends.get('high')];
  if (body.is !== 'number' || !ends || !low || !high) return [];
  const { value } = body;
  const lies = compare(value, ends.low) < 0 ? 'below' : compare(value, ends.high) > 0 ? 'above' : 'inside';
  const name = path.replace(/^figures\//, '');
  const range = `${writtenText(low.span)} to ${writtenText(high.span)}`;
  return [
    {
      id: `plausible/${path}`,
      text: `${name} is fitted: ${shortened(writtenValue(text))} lies ${lies} its plausible range ${range}.`,
    },
  ];
}

/** A fitted number has twenty digits, of which a reader needs a few: cut, never rounded across an end of the range. */
const shortened = (text: string): string => text.replace(/^([+-]?\d+\.\d{3})\d+/, '$1...');
