/** Keys of a procedure that enter no formula. */
import type { WrittenFigure } from '../../model/figure.js';
import type { Model } from '../../model/load.js';
import type { Cases, OneSegment, Procedure } from '../../model/procedure.js';
import { compare, isZero, one } from '../../quantity/exact.js';
import { ignored, type Ignored } from './ignored-entry.js';
import { linesOf, segmentsOf, type PlacedLine } from './lines.js';

/** The procedure, or what it says for one of its segments. */
type Part = Procedure | OneSegment;

export function ignoredInProcedure(procedure: Procedure, model: Model): readonly Ignored[] {
  const lines = linesOf(procedure);
  const { for: whom } = procedure;
  const own = whom instanceof Map ? [...whom.values()].flatMap(({ body }) => body ?? []) : [];
  const parts: readonly Part[] = [procedure, ...(own as readonly OneSegment[])];
  return [
    ...parts.flatMap(({ cases }) => (cases ? inCases(cases, lines) : [])),
    ...reworkAndRepeats(procedure, parts, lines),
    ...visits(procedure, lines),
    ...capital(procedure, parts, model),
  ];
}

function inCases(cases: Cases, lines: readonly PlacedLine[]): readonly Ignored[] {
  const { counted, frequency, validity } = cases;
  const known = counted ?? frequency ?? validity;
  const learns = lines.some(({ line }) => line.per?.value === 'entity-once');
  return [
    ...(counted
      ? []
      : ignored('of', cases, 'no cases were counted', 'say how many: counted: 4 k cases per year')),
    ...(known
      ? []
      : ['growth', 'compliance'].flatMap((key) =>
          ignored(key, cases, 'no number of cases is said', 'say how often: frequency: 1 per year'),
        )),
    ...(learns
      ? []
      : ignored('entrants', cases, 'no line is per entity-once', 'give what newcomers do: per: entity-once')),
  ];
}

/** Resubmissions cost what is repeated; and they are taken off submissions that were counted. */
function reworkAndRepeats(
  { channels, variants }: Procedure,
  parts: readonly Part[],
  lines: readonly PlacedLine[],
): readonly Ignored[] {
  const repeated = lines.find(({ line }) => line.repeats?.value)?.line;
  const forms = [...(channels?.values() ?? []), ...(variants?.values() ?? [])].flatMap(
    ({ body }) => body ?? [],
  );
  const again = [...parts, ...forms].find(({ rework }) => rework);
  if (repeated && !again)
    return ignored('repeats', repeated, 'the procedure has no rework', 'say how often: rework: 10 %');
  const submissions = parts.some(({ cases }) => cases?.of?.value === 'submissions');
  if (!again || repeated || submissions || isPoint(again.rework, isZero)) return [];
  return ignored('rework', again, 'no line is repeated', 'mark what is done again: repeats: true');
}

const isPoint = (figure: WrittenFigure | undefined, holds: (value: typeof one) => boolean): boolean =>
  figure?.form.form === 'point' && holds(figure.form.value);

function visits({ channels }: Procedure, lines: readonly PlacedLine[]): readonly Ignored[] {
  return [...(channels ?? [])].flatMap(([id, { body }]) => {
    const counts = lines.some(
      ({ line: { per, channel } }) =>
        per?.value === 'visit' && (!channel || channel.some(({ value }) => value === id)),
    );
    if (!body?.visits || counts || isPoint(body.visits, (value) => compare(value, one) === 0)) return [];
    const help = 'give what happens at each visit: per: visit';
    return ignored('visits', body, `no line of the channel "${id}" is per visit`, help);
  });
}

/** Capital that stands idle has a cost only where waiting is valued by it. */
function capital(procedure: Procedure, parts: readonly Part[], { file }: Model): readonly Ignored[] {
  const said = parts.find((part) => part.capital);
  if (!said) return [];
  const methods = segmentsOf(procedure).map((id) => {
    const opportunity = file.segments.get(id)?.body?.opportunity;
    return opportunity && ('method' in opportunity ? opportunity.method.value : opportunity.value);
  });
  const help = 'in the segment: opportunity: idle-capital';
  if (!methods.includes('idle-capital'))
    return ignored('capital', said, 'no segment of the procedure values its waiting by it', help);
  if (parts.some(({ resolution }) => resolution)) return [];
  return ignored('capital', said, 'nothing is waited for', 'say how long: resolution: {legal: 45 days}');
}
