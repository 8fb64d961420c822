/** A new duty: lines that are added to procedures, or a procedure that is new as a whole. */
import { disagree } from '../../diagnostic/diagnostic.js';
import { constant, times, type Formula } from '../../formula/formula.js';
import { activity, identified, type Line } from '../../model/line.js';
import type { Procedure } from '../../model/procedure.js';
import { procedure } from '../../model/procedure.js';
import { listOf, mapOf, may, type MapOf } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import { standingFields, standingOf } from '../../model/standing.js';
import { one, zero } from '../../quantity/exact.js';
import { dimensionless } from '../../quantity/unit.js';
import { inherit } from '../../source/provenance.js';
import { addLines } from '../../plan/build-lines.js';
import { addProcedure } from '../../plan/build-procedure.js';
import type { Row } from '../../plan/plan.js';
import { builderOn, rowsBuilt, sceneOf } from '../draft-builder.js';
import { changeKind, type Effect, type Site } from './change.js';
import { grouped, indices, proceduresIn, reportNothing, takesWhole } from './lines.js';

const fields = {
  requirements: may(listOf(identified, 'requirements')),
  activities: may(listOf(activity, 'activities')),
  outlays: may(listOf(identified, 'outlays')),
  administration: may(listOf(activity, 'lines of the administration')),
  procedure: may(procedure),
  note: may(text),
  ...standingFields,
} as const;
type Written = MapOf<typeof fields>;

const parts = ['requirements', 'activities', 'outlays', 'administration'] as const;

export const addObligation = changeKind<Written>({
  name: 'add-obligation',
  read: mapOf(fields, 'an obligation'),
  about:
    'A new duty. `requirements`, `activities`, `outlays` and `administration` are lines as a model has them, and are added to every procedure that is selected, with its cases and channels; `procedure` is a new one, as a model has it. They stand in the baseline without any cases, and come into force with the reform.',
  example: {
    reform:
      'select: {procedure: permit}\nadd-obligation: {activities: [{do: report-completion, time: 30 min}]}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '95000',
    arithmetic: '1,000 cases x 0.5 h x 30 EUR/h = 15,000 EUR more',
  },
  extend: (written, site) => {
    addNewProcedure(written, site);
    addNewLines(written, site);
  },
  effects: (written, site) => {
    const rows = site.draft.rows.filter(isOf(written));
    const groups = grouped(rows, ({ index }) => awake(site.draft.cell('due', index)));
    return [...groups].map(([argument, own]): Effect => ({
      column: 'due',
      rows: indices(own),
      operation: 'set',
      argument,
      phase: 'structure',
    }));
  },
});

const linesIn = (written: Written): readonly Line[] => parts.flatMap((part) => written[part] ?? []);

/** Rows that the reform added, and their like in a channel that another reform opens. */
function isOf(written: Written): (row: Row) => boolean {
  const places = new Set(linesIn(written).map(({ id }) => id.span));
  return ({ place, at }) => places.has(place) || at.procedure === written.procedure?.id.value;
}

const nought = constant(zero, dimensionless);
const unity = constant(one, dimensionless);

/** Until the reform nothing is due: zero times what will be. */
const asleep = (due: Formula = unity): Formula => times(nought, due);
const awake = (due: Formula | undefined): Formula =>
  due?.op === 'multiply' && due.terms[0] === nought ? (due.terms[1] as Formula) : unity;

function addNewProcedure({ procedure: added, ...written }: Written, site: Site): void {
  if (!added) return;
  const { draft, report } = site;
  const { value, span } = added.id;
  const other = draft.rows.find(({ at }) => at.procedure === value);
  if (other) {
    const help = `for example: ${value}-2`;
    report(
      disagree(
        'BRD401',
        span,
        { span: other.place, text: 'the first one' },
        `a second procedure "${value}"`,
        help,
      ),
    );
    return;
  }
  const builder = builderOn(site);
  addProcedure({ procedure: added, around: inherit(site.around, standingOf(written)) }, builder);
  draft.name(`procedure:${value}`, added.name);
  for (const { row, cells } of rowsBuilt(builder)) draft.addRow(row, { ...cells, due: asleep(cells.due) });
}

function addNewLines(written: Written, site: Site): void {
  const lines = linesIn(written);
  if (lines.length === 0) {
    if (!written.procedure)
      reportNothing(
        site,
        site.at,
        'a new duty',
        'for example: add-obligation: {activities: [{do: report, time: 30 min}]}',
      );
    return;
  }
  if (!takesWhole(site)) return;
  const { draft } = site;
  const around = inherit(site.around, standingOf(written));
  for (const known of proceduresIn(site)) {
    reportTwice(known, lines, site);
    const own = { ...bare(known), ...Object.fromEntries(parts.map((part) => [part, written[part]])) };
    // Of the model's own rows: what other reforms add has no lines of its own.
    const rows = site.rows.filter(
      ({ at, index }) => at.procedure === known.id.value && index < draft.plan.rows.length,
    );
    for (const alike of grouped(rows, ({ at }) => `${at.segment}\u0000${at.variant ?? ''}`).values()) {
      const builder = builderOn(site);
      const scene = sceneOf(own as Procedure, alike, around, builder, site);
      if (scene) addLines(scene, builder);
      for (const { row, cells } of rowsBuilt(builder))
        draft.addRow(row, { ...cells, due: asleep(cells.due) });
    }
  }
}

/** A procedure with nothing that it asks for. */
const bare = ({ undivided: _, ...kept }: Procedure): Omit<Procedure, 'undivided'> => kept;

function reportTwice(known: Procedure, lines: readonly Line[], { report }: Site): void {
  const there = parts.flatMap((part) => known[part] ?? []);
  for (const { id } of lines) {
    const other = there.find((one) => one.id.value === id.value);
    if (!other) continue;
    const message = `"${known.id.value}" has a line "${id.value}" already`;
    const help = `give it another id, for example: ${id.value}-2`;
    report(disagree('BRD401', id.span, { span: other.id.span, text: 'the first one' }, message, help));
  }
}
