/** Figures that follow from others, as formulas over them; what is added or subtracted is in one unit. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { annuity, constant, minus, over, plus, rounded, times, type Formula } from '../formula/formula.js';
import { toBase } from '../quantity/base.js';
import { exact, one, type Exact } from '../quantity/exact.js';
import { isProblem, parseFigureText } from '../quantity/figure-text.js';
import {
  baseUnitText,
  dimensionless,
  divideUnits,
  multiplyUnits,
  sameDimensions,
  type Unit,
} from '../quantity/unit.js';
import type { Form, WorkedOut, WrittenFigure, WrittenRounding } from '../model/figure.js';
import type { Model } from '../model/load.js';

type WorkedOutForm = Extract<Form, { readonly form: 'worked-out' }>;

/** A part as the formula uses it. */
type Part = { readonly written: WrittenFigure; readonly unit: Unit; readonly formula: Formula };

type World = { readonly model: Model; readonly report: Report };

/**
 * @param parts of the form, in its order
 * @returns undefined after reporting
 */
export function workedOut(
  { by, rounding }: WorkedOutForm,
  parts: readonly Part[],
  span: WrittenFigure['span'],
  world: World,
): { readonly unit: Unit; readonly formula: Formula } | undefined {
  if (by === 'change' && world.model.file.kind?.value !== 'change') return reportLevel(span, world);
  const unit = unitOf(by, parts, world);
  if (!unit) return undefined;
  const formula = formulaOf(
    by,
    parts.map((part) => part.formula),
  );
  if (!rounding) return { unit, formula };
  const step = stepOf(rounding, unit, world);
  const decimals = constant(exact(rounding.decimals.value), dimensionless);
  return step && { unit, formula: rounded(formula, decimals, rounding.mode.value, step) };
}

function unitOf(by: WorkedOut, parts: readonly Part[], world: World): Unit | undefined {
  const units = parts.map(({ unit }) => unit);
  const [first = dimensionless, second = dimensionless] = units;
  switch (by) {
    case 'product':
      return units.reduce(multiplyUnits, dimensionless);
    case 'quotient':
      return divideUnits(first, second);
    case 'annuity':
      return dimensionless;
    default: {
      const other = parts.find(({ unit }) => !sameDimensions(unit, first));
      return other ? reportMixed(by, other, first, world) : first;
    }
  }
}

function formulaOf(by: WorkedOut, parts: readonly Formula[]): Formula {
  const [first, second] = parts as [Formula, Formula];
  switch (by) {
    case 'product':
      return times(...parts);
    case 'sum':
      return parts.length === 1 ? first : plus(...parts);
    case 'difference':
      return minus(first, second);
    case 'quotient':
      return over(first, second);
    case 'annuity':
      return annuity(first, second);
    case 'change':
      return minus(second, first);
  }
}

function reportLevel(span: WrittenFigure['span'], { report }: World): undefined {
  const message = 'a change from before to after, in a model of levels';
  report(
    wrong('BRD324', span, message, 'say kind: change at the head of the model, or the one figure that holds'),
  );
  return undefined;
}

const mixed = {
  sum: 'what is added is in one unit',
  difference: 'what is subtracted is in one unit',
  change: 'before and after are in one unit',
} as const;

function reportMixed(by: WorkedOut, { written, unit }: Part, first: Unit, { report }: World): undefined {
  const help = mixed[by as keyof typeof mixed];
  const message = `this is in ${nameOf(unit)}, the first in ${nameOf(first)}`;
  report(wrong('BRD323', written.span, message, help));
  return undefined;
}

const nameOf = (unit: Unit): string => (baseUnitText(unit) === '1' ? 'no unit (or %)' : baseUnitText(unit));

/** So many base units are one of the unit that is rounded in. A time has no obvious one: 20 min are 0.3 h. */
function stepOf(
  { unit: said, at }: WrittenRounding,
  unit: Unit,
  { model, report }: World,
): Exact | undefined {
  if (!said) {
    const { h = 0, year = 0 } = unit.dimensions;
    if (h <= 0 && year <= 0) return one;
    const example = h > 0 ? 'min' : 'months';
    const help = `for example: round: {decimals: 0, mode: half-up, unit: ${example}}`;
    report(wrong('BRD325', at, 'in which unit a time is rounded is not said', help));
    return undefined;
  }
  const parsed = parseFigureText(said.value === '1' ? '1' : `1 ${said.value}`, model.reading.words);
  if (!isProblem(parsed) && sameDimensions(parsed.unit, unit)) return toBase(parsed.value, parsed.unit);
  report(
    wrong(
      'BRD325',
      said.span,
      `"${said.value}" is no unit of this figure, which is in ${nameOf(unit)}`,
      undefined,
    ),
  );
  return undefined;
}
