/** A leaf is as firm as its weakest figure. What the model is silent about changes no number and weakens nothing. */
import { children, type Formula } from '../formula/formula.js';
import { grades, statuses, type Grade, type Status } from '../source/provenance.js';
import { shortcut } from '../plan/gross.js';
import type { Figure, Plan, Row, Stage } from '../plan/plan.js';
import { argumentsOf } from '../plan/uses.js';
import { lookUp, slotCount, slotOf } from './names.js';

export type Evidence = { readonly status: Status; readonly grade: Grade };

export type EvidenceReader = (row: Row, name: string) => Evidence;

/**
 * A status and a grade in one number, for this runs once for every leaf: rank of the status x 16 + rank of the grade, each from 1; 0 says
 * nothing. The weakest of two is the larger rank of each.
 */
type Weakness = number;

const weakness = (status: Status, grade: Grade): Weakness =>
  (statuses.indexOf(status) + 1) * 16 + grades.indexOf(grade) + 1;
const weakest = (a: Weakness, b: Weakness): Weakness => Math.max(a & ~15, b & ~15) | Math.max(a & 15, b & 15);
const silent = weakness('unstated', 'ungraded');

/** Every possible answer, made once. */
const answers: ReadonlyMap<Weakness, Evidence> = new Map(
  statuses.flatMap((status) => grades.map((grade) => [weakness(status, grade), { status, grade }] as const)),
);

export function createEvidence(plan: Plan, year: number): EvidenceReader {
  const ofFigures: (Weakness | undefined)[] = [];
  const ofNames: (Weakness | undefined)[] = Array.from({ length: slotCount }, () => undefined);
  let current = -1;

  const ofFigure = (index: number): Weakness => {
    const known = ofFigures[index];
    if (known !== undefined) return known;
    const found = figureWeakness(plan.figures[index] as Figure, year, ofFigure, (f) => walk(f, undefined));
    ofFigures[index] = found;
    return found;
  };
  const ofName = (row: Row, name: string): Weakness => {
    if (row.index !== current) {
      current = row.index;
      ofNames.fill(undefined);
    }
    const slot = slotOf(name);
    const known = ofNames[slot];
    if (known !== undefined) return known;
    const found = walk(lookUp(row, name, plan), row);
    ofNames[slot] = found;
    return found;
  };
  const walk = (f: Formula, row: Row | undefined): Weakness => {
    if (f.op === 'figure') return ofFigure(f.figure);
    if (f.op === 'reference') return row ? ofName(row, f.name) : 0;
    let weak = 0;
    const parts = f.op === 'stage' ? argumentsOf(plan.stages[f.stage] as Stage) : children(f);
    for (const part of parts) weak = weakest(weak, walk(part, row));
    return weak;
  };
  // The time of a line is not weakened by its money, nor the other way round.
  return (row, name) => answers.get(ofName(row, shortcut(row, name, plan) ?? name) || silent) as Evidence;
}

function figureWeakness(
  { provenance, body, standing }: Figure,
  year: number,
  of: (index: number) => Weakness,
  walk: (f: Formula) => Weakness,
): Weakness {
  if (provenance.how === 'default') return 0;
  if (body.is === 'formula') return walk(body.formula);
  if (body.is === 'number')
    return weakness(standing.status?.value ?? 'unstated', standing.grade?.value ?? 'ungraded');
  const exactly = body.points.find(([at]) => at === year);
  return exactly ? of(exactly[1]) : body.points.reduce((weak, [, index]) => weakest(weak, of(index)), 0);
}
