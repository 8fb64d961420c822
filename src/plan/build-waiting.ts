/** The waiting of a procedure: days beyond readiness, and what they cost by the segment's named method. */
import { disagree, wrong } from '../diagnostic/diagnostic.js';
import { entryOf } from '../document/node.js';
import type { Formula } from '../formula/formula.js';
import { inherit } from '../source/provenance.js';
import type { Resolution } from '../model/procedure.js';
import { standingOf } from '../model/standing.js';
import { addRow, cell, present, type Builder, type RowCells } from './builder.js';
import { changeOfWaiting, type Waited } from './change-of-waiting.js';
import { isAuthority, periodsOf, reportNoCases, type Scene } from './scene.js';
import { daysOf, type DayKind } from './days.js';
import type { Row } from './plan.js';

const parts = ['apply', 'legal', 'effective', 'ready'] as const;

export function addWaiting(scene: Scene, builder: Builder): void {
  const written = scene.own.resolution ?? scene.procedure.resolution;
  if (!written) return;
  const around = inherit(scene.standing, standingOf(written));
  const cells = Object.fromEntries(
    parts.map((key) => [key, cell(written[key], `${scene.pathOf('resolution')}/${key}`, around, builder)]),
  );
  const resolution = cells['effective'] ?? cells['legal'];
  if (!resolution) {
    if (!entryOf(written.written, 'effective') && !entryOf(written.written, 'legal'))
      builder.report(
        wrong(
          'BRD202',
          written.at,
          'the resolution lacks its period',
          'for example: legal: 30 business days',
        ),
      );
    return;
  }
  const days = sameDays(written, cells, builder);
  if (!days || !scene.cases?.completed) {
    if (days) reportNoCases(scene, builder);
    return;
  }
  const own = waitedOf({ ...cells, resolution }, written, scene, builder);
  if (!own) return;
  const valued = valuation(scene, days, written, builder);
  const row = {
    class: 'waiting',
    at: { ...scene.at, side: 'user', item: '(waiting)' },
    timing: scene.timing.is,
    ...periodsOf(scene),
    variants: {
      completed: scene.cases.completed,
      delayCost: valued.method,
      waitingBeyond: own.is,
    },
    unmonetised: false,
    days,
    resolution: cells['effective'] ? 'effective' : 'legal',
    place: written.at,
  } as const;
  const timing = present({ due: scene.timing.due });
  addRow(builder, row, scene.cases.cells, scene.variant?.cells, present(own.cells), timing, valued.cells);
}

/** In a model of changes, readiness is held against the waiting before and after, each by itself. */
function waitedOf(
  cells: Waited['cells'] & { readonly resolution: Formula },
  written: Resolution,
  scene: Scene,
  builder: Builder,
): Waited | undefined {
  const { apply, resolution, ready } = cells;
  const plain = { apply, resolution, ready };
  if (builder.model.file.kind?.value !== 'change') return { is: 'level', cells: plain };
  if (!written.ready || !ready) return { is: 'change', cells: plain };
  return changeOfWaiting({ apply, resolution, ready }, written, scene.at.duty, builder);
}

/** All parts of a resolution are in days of one kind. */
function sameDays(
  written: Resolution,
  cells: Readonly<Record<string, Formula | undefined>>,
  { figures, report }: Builder,
): DayKind | undefined {
  const found = parts.flatMap((key) => {
    const days = daysOf([cells[key]], figures.list);
    const figure = written[key];
    return days && figure ? [{ key, days, span: figure.span }] : [];
  });
  const first = found[0];
  const other = found.find(({ days }) => days !== first?.days);
  if (!first || !other) return first?.days;
  report(
    disagree(
      'BRD604',
      other.span,
      { span: first.span, text: `and this in ${first.days}s` },
      `"${other.key}" is in ${other.days}s`,
      'say both in the same kind of days; they do not convert',
    ),
  );
  return undefined;
}

type Valued = { readonly method: NonNullable<Row['variants']['delayCost']>; readonly cells: RowCells };
const nothing: Valued = { method: 'none', cells: {} };

function valuation(scene: Scene, days: DayKind, written: Resolution, builder: Builder): Valued {
  const { opportunity } = scene.segment;
  // What is written is checked, whether the segment's method uses it or not.
  const capital = capitalCells(scene, builder);
  if (opportunity.method === 'none' || isAuthority(scene)) return nothing;
  if (opportunity.method === 'idle-capital')
    return capital ? idleCapital(capital, days, written, builder) : nothing;
  if (opportunity.days && opportunity.days !== days) {
    builder.report(
      wrong(
        'BRD604',
        written.at,
        `the waiting is in ${days}s, and its value for segment "${scene.segment.id}" is per ${opportunity.days}`,
        'say both in the same kind of days; they do not convert',
      ),
    );
    return nothing;
  }
  return { method: opportunity.method, cells: opportunity.cells };
}

/** Only a procedure that blocks capital has an idle-capital cost. */
function idleCapital(capital: RowCells, days: DayKind, written: Resolution, builder: Builder): Valued {
  const daysPerYear = builder.daysPerYear[days];
  if (!daysPerYear) {
    const span = (written.effective ?? written.legal)?.span ?? written.at;
    builder.report(
      wrong(
        'BRD603',
        span,
        'waiting in business days is valued by the year, and the model does not say how many a year has',
        'in model.yaml: economy: {businessDaysPerYear: 250 business days}',
      ),
    );
  }
  return { method: 'idle-capital', cells: { ...capital, ...present({ daysPerYear }) } };
}

function capitalCells(scene: Scene, builder: Builder): RowCells | undefined {
  const capital = scene.own.capital ?? scene.procedure.capital;
  if (!capital) return undefined;
  const around = inherit(scene.standing, standingOf(capital));
  const of = (key: 'blocked' | 'cases' | 'return') =>
    cell(capital[key], `${scene.pathOf('capital')}/${key}`, around, builder);
  return present({ blocked: of('blocked'), blockedShare: of('cases'), return: of('return') });
}
