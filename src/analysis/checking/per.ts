/** What a measure is divided by: the population of a segment, or the cases. */
import { wrong, type Report } from '../../diagnostic/diagnostic.js';
import { suggestion } from '../../diagnostic/suggest.js';
import type { Model } from '../../model/load.js';
import { standingOf } from '../../model/standing.js';
import { createFigures } from '../../plan/figures.js';
import type { Plan } from '../../plan/plan.js';
import { inherit } from '../../source/provenance.js';
import type { Said } from '../../source/text.js';
import type { Per } from './check.js';

/** The population is as the model says it for the year: the growth of a scenario is none of it. */
export function perOf(said: Said<string>, plan: Plan, model: Model, report: Report): Per | undefined {
  if (said.value === 'case') return { by: 'case' };
  const entry = model.file.segments.get(said.value);
  if (!entry) {
    const help = suggestion(said.value, [...model.file.segments.keys(), 'case'], 'segments');
    report(wrong('BRD403', said.span, `there is no segment "${said.value}"`, help));
    return undefined;
  }
  const { body } = entry;
  const silent = (): void => undefined;
  const figures = createFigures(model, silent, () => plan.economy.deflator, [...plan.figures]);
  const around = inherit(model.standing, body ? standingOf(body) : {});
  const figure =
    body?.population && figures.add(body.population, `segments/${said.value}/population`, around);
  if (figure !== undefined)
    return { by: 'segment', segment: said.value, figure, plan: { ...plan, figures: figures.list } };
  const help = 'give the segment its population: population: 2.1 M persons';
  report(wrong('BRD866', said.span, `the segment "${said.value}" has no population`, help));
  return undefined;
}
