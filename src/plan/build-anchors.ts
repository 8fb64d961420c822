/** Published totals to compare with. They are never fitted to. */
import { doubtful, wrong } from '../diagnostic/diagnostic.js';
import { describe, entryOf, type Node } from '../document/node.js';
import { inherit } from '../source/provenance.js';
import type { WrittenFigure } from '../model/figure.js';
import type { Model } from '../model/load.js';
import type { Anchor } from '../model/model.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import { standingOf } from '../model/standing.js';
import type { Builder } from './builder.js';
import { reportUnit } from './measure-unit.js';
import type { PlanAnchor, Selection } from './plan.js';

export const buildAnchors = (
  { file }: Model,
  builder: Builder,
  language: keyof Wording,
): readonly PlanAnchor[] =>
  (file.anchors ?? []).flatMap((anchor) => buildAnchor(anchor, builder, language) ?? []);

function buildAnchor(
  anchor: Anchor,
  { figures, model, report }: Builder,
  language: keyof Wording,
): PlanAnchor | undefined {
  const ends = anchor.between ?? (anchor.value ? [anchor.value, anchor.value] : []);
  if (ends.length !== 2) {
    const written = entryOf(anchor.written, 'between')?.value;
    // Both ends stand there, and one was wrong.
    if (written?.kind === 'list' && written.items.length === 2) return undefined;
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
  const title = inLanguage(anchor.name, language);
  const [low, high] = (ends as readonly [WrittenFigure, WrittenFigure]).map((end, i) =>
    figures.add(end, `anchors/${anchor.id.value}/${i}`, around),
  );
  if (low === undefined || high === undefined) return undefined;
  reportUnits(anchor, [low, high], { figures, model, report });
  reportPrices(anchor, model, report);
  return {
    id: anchor.id.value,
    ...(title === undefined ? {} : { title }),
    measure: anchor.that.value,
    select: anchor.select ? selectionOf(anchor.select, report) : new Map(),
    ...(anchor.select?.kind === 'map' ? { selectAt: anchor.select } : {}),
    low,
    high,
    ...(anchor.prices ? { prices: anchor.prices.value } : {}),
    place: anchor.that.span,
  };
}

/** Published and modelled are in the same unit, of a year or not; the first end at fault is told. */
function reportUnits(
  { that, between, value }: Anchor,
  ends: readonly number[],
  builder: Pick<Builder, 'figures' | 'model' | 'report'>,
): void {
  ends.some((index, i) => reportUnit(that.value, index, (between?.[i] ?? value)?.span ?? that.span, builder));
}

/** Without a deflator, prices of two years are not brought together. */
function reportPrices({ prices }: Anchor, { file }: Model, report: Builder['report']): void {
  const own = file.prices?.value ?? file.year.value;
  if (!prices || prices.value === own || file.economy?.deflator) return;
  report(
    doubtful(
      'BRD602',
      prices.span,
      `published in prices of ${prices.value}, modelled in prices of ${own}, and no deflator`,
      'give economy a deflator; until then they are compared as they stand',
    ),
  );
}

export function selectionOf(node: Node, report: Builder['report']): Selection {
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
