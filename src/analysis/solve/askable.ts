/** What cannot be asked of a search: a measure that has no single value, a parameter that is no number. */
import { suggestion } from '../../diagnostic/suggest.js';
import type { Plan } from '../../plan/plan.js';
import { isOpenIn } from '../headline.js';
import { namedFigure, namesIn, type NamedFigure } from '../../plan/named-figure.js';
import { measureBehind, shareName, type Sought } from '../target.js';

export type Refused = { readonly message: string; readonly help: string };

/** Undefined: it has a single value. */
export function openMeasureIn(sought: Sought, plan: Plan): Refused | undefined {
  const { measure, select } = sought;
  if (measure === shareName && plan.economy.gdp === undefined)
    return {
      message: 'the model gives no GDP, so there is no share of GDP',
      help: 'name a measure: economicCost',
    };
  const behind = measureBehind(sought, plan);
  if (!isOpenIn(behind, select, plan)) return undefined;
  return {
    message: `${behind} is known only between two ends here, so no value of it can be a target`,
    help: 'economicCost is known: it holds the lines of which only the whole is',
  };
}

export function namedFigureOf(plan: Plan, name: string): NamedFigure | Refused {
  const found = namedFigure(plan, name);
  if (found === 'other')
    return {
      message: `the figure "${name}" is not one number`,
      help: 'a series, a product or another name has no single value that could be replaced',
    };
  if (found) return found;
  return { message: `there is no figure "${name}"`, help: suggestion(name, namesIn(plan), 'named figures') };
}
