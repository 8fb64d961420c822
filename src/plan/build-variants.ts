/**
 * Variants: forms of one procedure, each with its share of the cases, and with its own fee, validity, resolution, capital or rework where it
 * says them. Where cases are counted, a share is of them; where they are derived, of those who must.
 */
import { inherit, type Standing } from '../source/provenance.js';
import type { Procedure } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { cell, present, type Builder } from './builder.js';
import type { Own, VariantCells } from './scene.js';
import { reportLackingShares, reportShares } from './shares.js';

/** One, without an id, where the procedure has no variants. */
export type VariantView = {
  readonly cells: VariantCells | undefined;
  readonly own: Own;
  readonly standing: Standing;
};

export function variantsOf(
  { variants }: Procedure,
  path: string,
  standing: Standing,
  builder: Builder,
): readonly VariantView[] {
  if (!variants || variants.size === 0) return [{ cells: undefined, own: {}, standing: {} }];
  reportShares(variants, 'variants', builder.report);
  reportLackingShares(variants, 'variant', builder.report);
  return [...variants].flatMap(([id, { body }], i) => {
    if (!body) return [];
    const own = standingOf(body);
    const inside = inherit(standing, own);
    const share = cell(body.share, `${path}/variants/${id}/share`, inside, builder);
    return [
      { cells: { id, first: i === 0, cells: present({ variantShare: share }) }, own: body, standing: own },
    ];
  });
}
