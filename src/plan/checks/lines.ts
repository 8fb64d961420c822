/** The lines of a model, each with whom it asks: what several checks walk over. */
import type { Line } from '../../model/line.js';
import type { Model } from '../../model/load.js';
import type { ModelFile } from '../../model/model.js';
import type { Procedure } from '../../model/procedure.js';
import { filledIn } from '../../model/taken.js';
import { partsOfLine } from '../grades.js';

export const lineParts = ['requirements', 'activities', 'outlays', 'administration', 'undivided'] as const;

export type PlacedLine = {
  readonly procedure: Procedure;
  readonly part: (typeof lineParts)[number];
  readonly line: Line;
  /** Whether it is one of several wage grades of a line, which takes nothing from a pack. */
  readonly isGrade: boolean;
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
        isGrade: whole.grades !== undefined,
        segments: line.segment ? all.filter((id) => line.segment?.some(({ value }) => value === id)) : all,
      })),
    ),
  );
}

/** All lines, with what those without a time or an amount of their own take from packs. */
export const linesIn = ({ procedures, packs, file }: Model): readonly PlacedLine[] =>
  procedures.flatMap(({ procedure }) => {
    const lines = linesOf(procedure);
    return packs.length === 0
      ? lines
      : lines.map((placed) => ({ ...placed, line: filled(placed, packs, file) }));
  });

function filled(
  { part, line, segments, isGrade }: PlacedLine,
  packs: Model['packs'],
  { segments: all }: ModelFile,
): Line {
  if (isGrade || (part !== 'activities' && part !== 'administration')) return line;
  const who = part === 'administration' ? part : all.get(segments[0] ?? '')?.body?.addressee.value;
  return who ? filledIn(line, who, packs) : line;
}
