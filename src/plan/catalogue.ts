/** Names of activities and kinds that are nearly one of a pack's catalogue: other names are free, a slip in one is asked about. */
import { doubtful, wrong, type Report } from '../diagnostic/diagnostic.js';
import { nearest } from '../diagnostic/suggest.js';
import type { Said } from '../source/text.js';
import { entryOf } from '../document/node.js';
import { activityOf, type Line } from '../model/line.js';
import type { Model } from '../model/load.js';

export function reportNearMisses(model: Model, report: Report): void {
  const { packs, procedures } = model;
  const activities = ofActivities(model);
  const kinds = packs.flatMap((pack) => [...(pack.kinds?.keys() ?? [])]);
  for (const { procedure } of procedures) {
    const lines = [...(procedure.activities ?? []), ...(procedure.administration ?? [])];
    for (const line of lines) {
      const missed = missedIn(line, activities);
      if (missed === undefined) reportOne(activityOf(line), activities, 'activity', report);
      else reportMissed(activityOf(line), missed, activities, report);
    }
    if (procedure.kind) reportOne(procedure.kind, kinds, 'kind', report);
  }
}

const ofActivities = ({ packs }: Model): readonly string[] =>
  packs.flatMap((pack) => [...(pack.activities?.keys() ?? [])]);

/** Whether a line without time and money is told as a slip in the name of an activity, which would have given them. */
export const isMissed = (line: Line, model: Model): boolean =>
  missedIn(line, ofActivities(model)) !== undefined;

/** A line that takes nothing of its own counts on the pack; with a complexity, its time is asked for elsewhere. */
function missedIn(line: Line, known: readonly string[]): string | undefined {
  const { value } = activityOf(line);
  const isEmpty = !['time', 'money', 'grades', 'complexity'].some((key) => entryOf(line.written, key));
  return isEmpty && !known.includes(value) ? nearest(value, known) : undefined;
}

function reportMissed(
  { value, span }: Said<string>,
  near: string,
  known: readonly string[],
  report: Report,
): void {
  const message = `no pack of the model has the activity "${value}", and the line has neither time nor money of its own`;
  const names = [near, ...known.filter((one) => one !== near)].slice(0, mostNames);
  const more = known.length > names.length ? ', ...' : '';
  report(
    wrong('BRD447', span, message, `did you mean "${near}"? The activities: ${names.join(', ')}${more}`),
  );
}

/** More names than this are no help. */
const mostNames = 12;

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
