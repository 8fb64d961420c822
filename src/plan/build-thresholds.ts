/** Thresholds of materiality: each with the measure it is of, and its amount as a figure. */
import { wrong } from '../diagnostic/diagnostic.js';
import type { WrittenFigure } from '../model/figure.js';
import { inherit } from '../source/provenance.js';
import { standingOf } from '../model/standing.js';
import type { Threshold } from '../model/materiality.js';
import type { Builder } from './builder.js';
import { reportUnit } from './measure-unit.js';
import type { PlanThreshold } from './plan.js';

export function buildThresholds(builder: Builder): readonly PlanThreshold[] {
  const { materiality, saidBy } = builder.model.method;
  const speaker = saidBy.get('materiality');
  const around = speaker ? standingOf(speaker) : builder.model.standing;
  return (materiality ?? []).flatMap((one, i) => buildThreshold(one, i, around, builder) ?? []);
}

function buildThreshold(
  threshold: Threshold,
  i: number,
  around: Builder['model']['standing'],
  builder: Builder,
): PlanThreshold | undefined {
  const { that, addressee, per } = threshold;
  const written = limitOf(threshold, builder);
  const index =
    written && builder.figures.add(written, `materiality/${i + 1}`, inherit(around, standingOf(threshold)));
  if (!written || index === undefined) return undefined;
  reportUnit(that.value, index, written.span, builder);
  return {
    measure: that.value,
    ...(addressee ? { addressee: addressee.value } : {}),
    per: per?.value ?? 'model',
    limit: index,
    isReachedByItself: threshold.from !== undefined,
    place: that.span,
  };
}

/** One amount, and whether it counts itself. */
function limitOf({ from, above, that, written }: Threshold, { report }: Builder): WrittenFigure | undefined {
  if (from && above) {
    const message = 'a threshold is reached "from" an amount, or only "above" it, not both';
    report(wrong('BRD446', above.span, message, 'keep one of them'));
  }
  // What stands there and was wrong is told there.
  if (!from && !above && !written.entries.some(({ key }) => key === 'from' || key === 'above')) {
    const message = `the threshold of ${that.value} lacks its amount`;
    const help = 'for example: from: 100 k EUR, which reaches it, or above: 100 k EUR, which does not';
    report(wrong('BRD446', that.span, message, help));
  }
  return from ?? above;
}
