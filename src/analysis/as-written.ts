/** How a figure stands in an explained formula: by its own name, and minutes as the source gives them. */
import { readable } from '../quantity/display.js';
import { compare, exact, multiply, round, type Exact } from '../quantity/exact.js';
import { baseUnitText, type Unit } from '../quantity/unit.js';
import type { Figure } from '../plan/plan.js';
import { writtenValue } from './written.js';

/** What the model calls it: `digital-cases` of its `figures`. */
export const ownName = ({ path }: Figure): string | undefined => /^figures\/([^/]+)$/.exec(path)?.[1];

const sixty = exact(60);

/** `-1/60 h/case` of `-1 min`: exact, where a decimal would be cut off, and the minutes stay to be seen. */
export function minutesOf(value: Exact, unit: Unit, { text, body }: Figure): string | undefined {
  const isMinutes = body.is === 'number' && /^[-+\d._]+ ?(?:min|mins|minutes?)\b/.test(writtenValue(text));
  if (!isMinutes || compare(value, round(value, 0, 'down')) === 0) return undefined;
  return `${readable(multiply(value, sixty), 6)}/60 ${baseUnitText(unit)}`;
}
