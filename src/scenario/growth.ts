/** What grows by itself in a scenario, reform or not: cases and wages from the model's year, the economy beyond its last known year. */
import { children, constant, figure, shared, times, type Formula } from '../formula/formula.js';
import { one } from '../quantity/exact.js';
import { dimensionless } from '../quantity/unit.js';
import { inherit, type Standing } from '../source/provenance.js';
import { standingOf } from '../model/standing.js';
import type { ColumnName } from '../plan/columns.js';
import type { Economy, Figure, Plan } from '../plan/plan.js';
import type { Draft } from './draft.js';
import type { WrittenGrowth } from './scenario-file.js';

export function grow(written: WrittenGrowth, around: Standing, draft: Draft): Economy {
  const { plan } = draft;
  const standing = inherit(around, standingOf(written));
  const rateOf = (key: 'gdp' | 'deflator' | 'population' | 'cases' | 'wages'): Formula | undefined => {
    const said = written[key];
    const index = said && draft.figures.add(said, `growth/${key}`, standing);
    return index === undefined ? undefined : figure(index);
  };
  for (const [key, columns] of grown) {
    const rate = rateOf(key);
    if (!rate) continue;
    const factor = draft.addStage({ kind: 'growth', rate, from: plan.year });
    for (const column of columns) multiplyAll(column, factor, draft);
  }
  const economy: { -readonly [K in keyof Economy]: Economy[K] } = { ...plan.economy };
  for (const key of ['gdp', 'deflator', 'population'] as const) {
    const rate = rateOf(key);
    const index = economy[key];
    if (rate && index !== undefined) economy[key] = beyondItsLast(index, rate, draft);
  }
  return economy;
}

/** A series or a table says itself what each year has. */
function saysItsYears(formula: Formula, { figures }: Pick<Draft, 'figures'>): boolean {
  if (formula.op !== 'figure') return children(formula).some((part) => saysItsYears(part, { figures }));
  const { body } = figures.list[formula.figure] as Figure;
  if (body.is === 'formula') return saysItsYears(body.formula, { figures });
  return body.is === 'series' && formula.at === undefined;
}

/** Cases grow with those who must and with what is counted; a derived count has the growth once, in its population. */
const ofCases: readonly ColumnName[] = ['counted', 'population', 'entrants'];
const grown: readonly (readonly ['cases' | 'wages', readonly ColumnName[]])[] = [
  ['cases', ofCases],
  ['wages', ['wage', 'valueOfDay', 'netIncome', 'standbyCost']],
];

function multiplyAll(column: ColumnName, factor: Formula, draft: Draft): void {
  const made = new Map<Formula, Formula>();
  for (const { index } of draft.rows) {
    const old = draft.cell(column, index);
    if (!old || saysItsYears(old, draft)) continue;
    // A procedure that grows at a rate of its own does not grow twice.
    if (ofCases.includes(column) && draft.cell('growth', index)) continue;
    const known = made.get(old) ?? shared(times(old, factor));
    made.set(old, known);
    draft.put(column, index, known);
  }
}

/** The series holds its last value, and grows from there. */
function beyondItsLast(index: number, rate: Formula, draft: Draft): number {
  const { list } = draft.figures;
  const own = list[index] as Figure;
  const last = own.body.is === 'series' ? own.body.points.at(-1)?.[0] : undefined;
  const from = last ?? draft.plan.year;
  const held: Figure = own.body.is === 'series' ? { ...own, body: { ...own.body, beyond: 'hold' } } : own;
  list.push(held);
  const growth = draft.addStage({ kind: 'growth', rate, from });
  const formula = times(figure(list.length - 1), {
    op: 'during',
    from,
    inside: growth,
    outside: constant(one, dimensionless),
  });
  list.push({ ...own, path: `${own.path}`, body: { is: 'formula', formula } });
  return list.length - 1;
}

/** The plan with the economy of the scenario. */
export const withEconomy = (plan: Plan, economy: Economy): Plan => ({ ...plan, economy });
