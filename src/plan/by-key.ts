/** Figures that may differ by channel, segment or variant: `{office: 90 min, online: 10 min}`. */
import type { Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { WrittenFigure } from '../model/figure.js';
import { cell, type Builder } from './builder.js';

/** The channels, segments and variants that the figure names. */
export const differing = ({ form }: WrittenFigure): readonly Said<string>[] =>
  form.form === 'by' ? form.of.map(({ key }) => key) : [];

export type KeyedFigure = (segment: string, channel?: string, variant?: string) => Formula | undefined;

/** The figure for a segment, a channel and a variant; the segment's own stands before the variant's, and that before the channel's. */
export function byKeys(
  written: WrittenFigure | undefined,
  path: string,
  standing: Standing,
  builder: Pick<Builder, 'figures'>,
): KeyedFigure {
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
  return (...keys) => {
    const [segment, channel, variant] = keys;
    return [segment, variant, channel]
      .map((key) => (key === undefined ? undefined : cells.get(key)))
      .find((found) => found !== undefined);
  };
}
