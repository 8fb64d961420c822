/** How many cases: counted in a year, or derived from population, frequency and compliance. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import { stage, type Formula } from '../formula/formula.js';
import { inherit } from '../source/provenance.js';
import type { Cases } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { cell, present, type Builder, type CaseCells } from './builder.js';
import { reportEntities } from './entities.js';
import type { Scene } from './scene.js';

type Partial_ = Pick<Scene, 'procedure' | 'pathOf' | 'standing' | 'segment' | 'own'>;

export function caseCells(scene: Partial_, several: boolean, builder: Builder): CaseCells | undefined {
  const { procedure, own, segment } = scene;
  const rework = cell(own.rework ?? procedure.rework, scene.pathOf('rework'), scene.standing, builder);
  const written = withValidity(own.cases ?? procedure.cases, own.validity);
  if (!written)
    return segment.population || rework
      ? { cells: present({ population: segment.population, rework }) }
      : undefined;
  if (several && !own.cases && written.counted) {
    builder.report(
      wrong(
        'BRD411',
        written.counted.span,
        'cases counted once for several segments',
        'say for each segment its own: for: {citizens: {cases: ...}, firms: {cases: ...}}',
      ),
    );
  }
  reportExclusive(written, builder);
  return derived(written, scene, rework, builder);
}

/** A variant's own validity stands in the place of the procedure's. */
const withValidity = (cases: Cases | undefined, validity: Scene['own']['validity']): Cases | undefined =>
  cases && validity ? { ...cases, validity } : cases;

function derived(
  written: Cases,
  { pathOf, standing, segment, own }: Partial_,
  rework: Formula | undefined,
  builder: Builder,
): CaseCells {
  const around = inherit(standing, standingOf(written));
  const of = (key: 'counted' | 'population' | 'frequency' | 'validity' | 'compliance' | 'entrants') =>
    cell(
      written[key],
      key === 'validity' && own.validity ? pathOf('validity') : `${pathOf('cases')}/${key}`,
      around,
      builder,
    );
  const cells = present({
    counted: of('counted'),
    population: of('population') ?? segment.population,
    frequency: of('frequency'),
    validity: of('validity'),
    compliance: of('compliance'),
    entrants: of('entrants'),
    growth: growthOf(written, pathOf('cases'), around, builder),
    rework,
  });
  reportEntities(written, cells, segment, builder);
  const completed = completedBy(written);
  if (
    (completed === 'frequency' || completed === 'validity') &&
    !cells.population &&
    !entryOf(written.written, 'population') &&
    !segment.written.population
  ) {
    builder.report(
      wrong(
        'BRD410',
        written.at,
        'the population is not known',
        `for example: population: 5 k ${builder.model.context.entities[0] ?? 'persons'}, here or in the segment`,
      ),
    );
  }
  return completed ? { completed, cells } : { cells };
}

const completedBy = ({ counted, of, frequency, validity }: Cases): CaseCells['completed'] => {
  if (counted) return of?.value === 'submissions' ? 'submissions' : 'counted';
  return frequency ? 'frequency' : validity ? 'validity' : undefined;
};

function growthOf(
  written: Cases,
  path: string,
  around: Scene['standing'],
  builder: Builder,
): Formula | undefined {
  const rate = cell(written.growth, `${path}/growth`, around, builder);
  if (!rate) return undefined;
  builder.stages.push({ kind: 'growth', rate, from: builder.model.file.year.value });
  return stage(builder.stages.length - 1);
}

/** The same number said in two ways. */
const exclusive = [
  ['frequency', 'validity', 'frequency is 1 / validity'],
  ['counted', 'frequency', 'counted cases are not derived once more'],
  ['counted', 'validity', 'counted cases are not derived once more'],
  ['counted', 'compliance', 'compliance is in counted cases already'],
] as const;

function reportExclusive(written: Cases, { report }: Builder): void {
  const { growth } = written;
  const byYear = [written.counted, written.population].find(
    (figure) => figure?.form.form === 'series' || figure?.form.form === 'table',
  );
  if (growth && byYear)
    report(
      disagree(
        'BRD208',
        growth.span,
        { span: byYear.span, text: 'these years say how it grows' },
        'a series and a growth say the same in two ways',
        'keep one; beyond the last year a series may say beyond: growth',
      ),
    );
  for (const [one, other, why] of exclusive) {
    const [a, b] = [written[one], written[other]];
    if (a && b)
      report(
        disagree(
          'BRD208',
          b.span,
          { span: a.span, text: `"${one}" stands here` },
          `"${one}" and "${other}" exclude each other: ${why}`,
          'keep one of them',
        ),
      );
  }
}
