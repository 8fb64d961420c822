/** What a line's figures are per must be what the line is per: 30 min per visit, in a line per case, would be wrong by the visits. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { Unit } from '../quantity/unit.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Line, Per } from '../model/line.js';
import type { Builder } from './builder.js';

export function reportUnitsOfLine(line: Line, per: Per, builder: Builder): void {
  for (const figure of [line.time, line.money])
    for (const point of figure ? points(figure) : []) reportPoint(point, per, builder);
}

/** The figures that hold the numbers: of a series its points, of one by channel each. */
function points(figure: WrittenFigure): readonly WrittenFigure[] {
  const { form } = figure;
  if (form.form === 'series') return [...form.points.values()].flatMap(points);
  return form.form === 'by' ? form.of.flatMap((one) => points(one.figure)) : [figure];
}

function reportPoint({ form, span }: WrittenFigure, per: Per, builder: Builder): void {
  if (form.form !== 'point') return;
  const { report, model } = builder;
  const said = nounsBelow(form.unit);
  const odd = said.find((noun) => !allowed(per, builder).includes(noun));
  if (odd === undefined) return;
  const message =
    odd === 'year' ? `money a year, in a line per ${per}` : `a figure per ${odd}, in a line per ${per}`;
  const help =
    odd === 'year'
      ? `for example: 40 ${model.context.currency}, or per: lump`
      : `say it per ${per}, or the line per: ${odd}`;
  report(wrong('BRD309', span, message, help));
}

const nounsBelow = ({ dimensions }: Unit): readonly string[] =>
  Object.keys(dimensions).filter((name) => (dimensions[name] ?? 0) < 0);

function allowed(per: Per, { model }: Builder): readonly string[] {
  if (per === 'case' || per === 'visit') return [per];
  if (per === 'lump') return ['year'];
  return per === 'entity-year' ? ['year', ...model.context.entities] : model.context.entities;
}
