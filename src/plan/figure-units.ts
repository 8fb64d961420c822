/** Whether figures are in the units that their places need, and the points of a series in one. */
import { wrong, type Report } from '../diagnostic/diagnostic.js';
import { baseUnitText, sameDimensions, unit, type Unit } from '../quantity/unit.js';
import type { WrittenFigure } from '../model/figure.js';
import { exampleOf, fit, needsUnit, whatIs } from '../model/figure-kinds.js';
import type { Model } from '../model/load.js';
import type { Figure } from './plan.js';

type Units = { readonly model: Model; readonly list: readonly Figure[]; readonly report: Report };

/** All points of a series are in one unit. */
export function mixesUnits(
  indices: readonly (readonly [number, number])[],
  points: ReadonlyMap<number, WrittenFigure> | undefined,
  { list, report }: Units,
): boolean {
  const first = indices[0] && (list[indices[0][1]] as Figure);
  const other = indices.find(
    ([, index]) => first && !sameDimensions((list[index] as Figure).unit, first.unit),
  );
  const span = other && points?.get(other[0])?.span;
  if (!first || !other || !span) return false;
  const found = unitName((list[other[1]] as Figure).unit);
  report(
    wrong(
      'BRD309',
      span,
      `this point is in ${found}, the first in ${unitName(first.unit)}`,
      'all points of a series are in one unit',
    ),
  );
  return true;
}

export function fitKind(
  { kind, span }: WrittenFigure,
  found: Unit,
  bare: boolean,
  { model, report }: Pick<Units, 'model' | 'report'>,
): Unit | undefined {
  const fitted = fit(kind, found, model.context);
  if (fitted) return fitted;
  const example = exampleOf(kind, model.context);
  if (bare && needsUnit(kind, model.context))
    report(wrong('BRD308', span, `${whatIs(kind)} needs a unit`, `for example: ${example}`));
  else
    report(
      wrong(
        'BRD309',
        span,
        `${whatIs(kind)} is needed here, and this is in ${unitName(found)}`,
        isMonths(kind, found)
          ? 'a month has no fixed number of days: say how many, such as 180 days'
          : `for example: ${example}`,
      ),
    );
  return undefined;
}

/** Waiting is counted in days of one kind, and nothing is converted into them. */
const isMonths = (kind: WrittenFigure['kind'], { dimensions }: Unit): boolean =>
  kind === 'days' && baseUnitText(unit(dimensions)) === 'year';

const unitName = (found: Unit): string =>
  baseUnitText(found) === '1' ? 'no unit (or %)' : baseUnitText(found);
