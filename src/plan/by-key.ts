/** Figures that may differ by channel or segment: `{office: 90 min, online: 10 min}`. */
import type { Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { WrittenFigure } from '../model/figure.js';
import { cell, type Builder } from './builder.js';

/** The channels and segments that the figure names. */
export const differing = ({ form }: WrittenFigure): readonly Said<string>[] =>
  form.form === 'by' ? form.of.map(({ key }) => key) : [];

/** The figure for a segment and a channel; the segment's own stands before the channel's. */
export function byKeys(
  written: WrittenFigure | undefined,
  path: string,
  standing: Standing,
  builder: Builder,
): (segment: string, channel: string | undefined) => Formula | undefined {
  if (written?.form.form !== 'by') {
    const one = cell(written, path, standing, builder);
    return () => one;
  }
  const cells = new Map(
    written.form.of.map(({ key, figure }) => [
      key.value,
      cell(figure, `${path}/${key.value}`, standing, builder),
    ]),
  );
  return (segment, channel) => cells.get(segment) ?? (channel === undefined ? undefined : cells.get(channel));
}
