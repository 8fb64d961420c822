/** Entities: who is counted. Firms are not persons; a procedure and its segment must count the same. */
import { disagree } from '../diagnostic/diagnostic.js';
import { children, type Formula } from '../formula/formula.js';
import type { Cases } from '../model/procedure.js';
import type { Builder, RowCells, SegmentCells } from './builder.js';
import type { Figure } from './plan.js';

/** The entity that a cell counts: of a population or of entrants. */
export function entityIn(
  cell: Formula,
  figures: readonly Figure[],
  entities: readonly string[],
): string | undefined {
  if (cell.op === 'figure') {
    const dimensions = figures[cell.figure]?.unit.dimensions ?? {};
    return entities.find((entity) => dimensions[entity] === 1);
  }
  return children(cell)
    .map((part) => entityIn(part, figures, entities))
    .find((entity) => entity !== undefined);
}

/** The population and the entrants of a procedure are counted in the entities of its segment. */
export function reportEntities(
  written: Cases,
  cells: RowCells,
  segment: SegmentCells,
  builder: Builder,
): void {
  const { figures, model, report } = builder;
  const own = segment.entity;
  const place = segment.written.population?.span;
  if (own === undefined || place === undefined) return;
  for (const key of ['population', 'entrants'] as const) {
    const [cell, said] = [cells[key], written[key]];
    const found = cell && said && entityIn(cell, figures.list, model.context.entities);
    if (!said || found === undefined || found === own) continue;
    const other = { span: place, text: `the segment "${segment.id}" counts this` };
    report(
      disagree(
        'BRD309',
        said.span,
        other,
        `${key} is in another entity (${found}) than its segment (${own})`,
        `count both in the same: for example 5 k ${plural(own, builder)}`,
      ),
    );
  }
}

const plural = (singular: string, { model }: Builder): string =>
  [...(model.file.entities ?? [])].find(([, one]) => one === singular)?.[0] ?? singular;
