/** Names of activities and kinds that are nearly one of a pack's catalogue: other names are free, a slip in one is asked about. */
import { doubtful, type Report } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/suggest.js';
import type { Said } from '../source/text.js';
import type { Model } from '../model/load.js';

export function reportNearMisses({ packs, procedures }: Model, report: Report): void {
  const activities = packs.flatMap((pack) => [...(pack.activities?.keys() ?? [])]);
  const kinds = packs.flatMap((pack) => [...(pack.kinds?.keys() ?? [])]);
  for (const { procedure } of procedures) {
    const lines = [...(procedure.activities ?? []), ...(procedure.administration ?? [])];
    for (const { id } of lines) reportOne(id, activities, 'activity', report);
    if (procedure.kind) reportOne(procedure.kind, kinds, 'kind', report);
  }
}

function reportOne(said: Said<string>, known: readonly string[], what: string, report: Report): void {
  if (known.length === 0 || known.includes(said.value)) return;
  const near = slipIn(said.value, known);
  if (near === undefined) return;
  const message = `"${said.value}" is nearly the ${what} "${near}" of the model's packs`;
  report(doubtful('BRD416', said.span, message, `did you mean "${near}"?`));
}

/** Another name is free, and catalogues are large: one letter, or two of a long name that begins alike. `retain-data` is no `obtain-data`. */
const slipIn = (name: string, known: readonly string[]): string | undefined =>
  nearest(name, known, 1) ??
  (name.length > 12
    ? nearest(
        name,
        known.filter((one) => one.slice(0, 4) === name.slice(0, 4)),
        2,
      )
    : undefined);
