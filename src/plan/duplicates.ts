/** Ids that name two things. */
import { disagree, type Report } from '../diagnostic/diagnostic.js';
import type { Said } from '../source/text.js';
import type { Model } from '../model/load.js';

const parts = ['requirements', 'activities', 'outlays', 'administration', 'undivided'] as const;

export function reportDuplicates({ procedures, file }: Model, report: Report): void {
  reportTwice(
    procedures.map(({ procedure }) => procedure.id),
    'procedure',
    report,
  );
  reportTwice(
    (file.anchors ?? []).map(({ id }) => id),
    'anchor',
    report,
  );
  for (const { procedure } of procedures) {
    for (const part of parts)
      reportTwice(
        (procedure[part] ?? []).map(({ id }) => id),
        `line of ${part}`,
        report,
        part === 'activities' || part === 'administration',
      );
  }
}

function reportTwice(ids: readonly Said<string>[], what: string, report: Report, isActivity = false): void {
  const seen = new Map<string, Said<string>>();
  for (const id of ids) {
    const first = seen.get(id.value);
    if (first)
      report(
        disagree(
          'BRD401',
          id.span,
          { span: first.span, text: 'the first one' },
          `a second ${what} "${id.value}"`,
          isActivity
            ? `give it an id beside: {do: ${id.value}, id: ${id.value}-2}`
            : `for example: ${id.value}-2`,
        ),
      );
    else seen.set(id.value, id);
  }
}
