/** The lines of a model, each with whom it asks: what several checks walk over. */
import type { Line } from '../../model/line.js';
import type { Model } from '../../model/load.js';
import type { Procedure } from '../../model/procedure.js';
import { partsOfLine } from '../grades.js';

export const lineParts = ['requirements', 'activities', 'outlays', 'administration', 'undivided'] as const;

export type PlacedLine = {
  readonly procedure: Procedure;
  readonly part: (typeof lineParts)[number];
  readonly line: Line;
  /** Ids of the segments that it is for. */
  readonly segments: readonly string[];
};

export const segmentsOf = ({ for: whom }: Procedure): readonly string[] =>
  whom instanceof Map ? [...whom.keys()] : [(whom as { readonly value: string }).value];

export function linesOf(procedure: Procedure): readonly PlacedLine[] {
  const all = segmentsOf(procedure);
  return lineParts.flatMap((part) =>
    (procedure[part] ?? []).flatMap((whole) =>
      partsOfLine(whole).map(({ line }) => ({
        procedure,
        part,
        line,
        segments: line.segment ? all.filter((id) => line.segment?.some(({ value }) => value === id)) : all,
      })),
    ),
  );
}

export const linesIn = ({ procedures }: Model): readonly PlacedLine[] =>
  procedures.flatMap(({ procedure }) => linesOf(procedure));
