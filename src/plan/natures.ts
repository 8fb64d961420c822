/** Lines that do not say their nature, and so count as information duties: told where it parts one number from another. */
import type { Span } from '../source/text.js';
import type { Model } from '../model/load.js';
import type { Row } from './plan.js';

const parts = ['requirements', 'activities', 'outlays'] as const;

/**
 * Where the ids of such lines stand. It matters in a model of changes, where the compliance cost leads, and beside substantive lines; elsewhere
 * every line is of an information duty, and there is nothing to tell.
 */
export function unsaidNatures({ file, method, procedures }: Model, rows: readonly Row[]): ReadonlySet<Span> {
  const matters =
    file.kind?.value === 'change' ||
    method.headline?.value === 'complianceCost' ||
    rows.some((row) => row.class === 'substantive');
  if (!matters) return new Set();
  return new Set(
    procedures.flatMap(({ procedure }) =>
      parts.flatMap((part) =>
        (procedure[part] ?? []).flatMap(({ id, nature }) => (nature === undefined ? [id.span] : [])),
      ),
    ),
  );
}
