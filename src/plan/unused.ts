/** Tariffs, segments, named figures and sources that nothing refers to: often a slip in the name. */
import { doubtful, type Report } from '../diagnostic/diagnostic.js';
import type { Standing } from '../source/provenance.js';
import type { Said } from '../source/text.js';
import type { Model } from '../model/load.js';
import type { Figures } from './figures.js';

export function reportUnused(
  { file, own, procedures }: Model,
  used: ReadonlySet<string>,
  { list, named }: Pick<Figures, 'list' | 'named'>,
  report: Report,
): void {
  const ids = (map: ReadonlyMap<string, { readonly id: Said<string> }> | undefined) =>
    [...(map?.values() ?? [])].map(({ id }) => id);
  if (procedures.length === 0) return;
  reportOf('tariff', ids(own.tariffs), (id) => used.has(`tariff ${id}`), report);
  reportOf('segment', ids(file.segments), (id) => used.has(`segment ${id}`), report);
  reportOf('figure', ids(file.figures), (id) => named.has(id), report);
  const cited = new Set<string>();
  const cite = ({ source }: Standing): void => {
    for (const { value } of source ?? []) cited.add(value);
  };
  for (const { standing, alternatives } of list) {
    cite(standing);
    for (const other of alternatives ?? []) cite(other.standing);
  }
  reportOf('source', ids(own.sources), (id) => cited.has(id), report);
}

function reportOf(
  what: string,
  ids: readonly Said<string>[],
  isUsed: (id: string) => boolean,
  report: Report,
): void {
  for (const { value, span } of ids) {
    if (!isUsed(value))
      report(
        doubtful('BRD704', span, `nothing refers to the ${what} "${value}"`, 'leave it out, or refer to it'),
      );
  }
}
