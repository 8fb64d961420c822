/** Published totals to compare with. They are never fitted to. */
import { wrong } from '../diagnostic/diagnostic.js';
import { describe, type Node } from '../document/node.js';
import { inherit } from '../source/provenance.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import type { Anchor } from '../model/model.js';
import { inLanguage } from '../model/scalars.js';
import { standingOf } from '../model/standing.js';
import type { Builder } from './builder.js';
import type { PlanAnchor, Selection } from './plan.js';

export const buildAnchors = ({ file }: Model, builder: Builder): readonly PlanAnchor[] =>
  (file.anchors ?? []).flatMap((anchor) => buildAnchor(anchor, builder) ?? []);

function buildAnchor(anchor: Anchor, { figures, model, report }: Builder): PlanAnchor | undefined {
  const ends = anchor.between ?? (anchor.value ? [anchor.value, anchor.value] : []);
  if (ends.length !== 2) {
    report(
      wrong(
        'BRD202',
        anchor.id.span,
        `anchor "${anchor.id.value}" needs the two ends of "between", or a "value"`,
        'for example: between: [18.4 bn MXN, 23.0 bn MXN]',
      ),
    );
    return undefined;
  }
  const around = inherit(model.standing, standingOf(anchor));
  const title = inLanguage(anchor.name);
  const [low, high] = (ends as readonly [WrittenFigure, WrittenFigure]).map((end, i) =>
    figures.add(end, `anchors/${anchor.id.value}/${i}`, around),
  );
  if (low === undefined || high === undefined) return undefined;
  return {
    id: anchor.id.value,
    ...(title === undefined ? {} : { title }),
    measure: anchor.that.value,
    select: anchor.select ? selectionOf(anchor.select, report) : new Map(),
    low,
    high,
    ...(anchor.prices ? { prices: anchor.prices.value } : {}),
    place: anchor.that.span,
  };
}

function selectionOf(node: Node, report: Builder['report']): Selection {
  if (node.kind !== 'map') {
    report(
      wrong(
        'BRD203',
        node.span,
        `a selection is a map, not ${describe(node)}`,
        'for example: select: {authority: IMSS}',
      ),
    );
    return new Map();
  }
  return new Map(
    node.entries.map(({ key, value }) => {
      const items = value.kind === 'list' ? value.items : [value];
      return [key, items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))] as const;
    }),
  );
}
