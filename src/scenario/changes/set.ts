/** Any figure of the selected lines: `set` gives its new value, `scale` its part or its shift. */
import { mapOf, may, type MapOf } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import type { ColumnName } from '../../plan/columns.js';
import type { FigureKind } from '../../model/figure-kinds.js';
import type { Row } from '../../plan/plan.js';
import { change, type WrittenChange } from '../value.js';
import { changeKind, type Effect, type Site } from './change.js';
import { ifSameDays } from './days.js';
import { linesOf, namesLines, reportNothing, waitingIn, withCell, withFees } from './lines.js';

type Rule = {
  readonly kind: FigureKind;
  readonly columns: readonly ColumnName[];
  /** Which of the selected rows have such a figure. */
  readonly rows: (rows: readonly Row[], site: Site) => readonly Row[];
};
const lines = (kind: FigureKind, ...columns: ColumnName[]): Rule => ({ kind, columns, rows: linesOf });
/** The columns that stand in all rows of a procedure: only where the procedure has them. */
const everywhere = (kind: FigureKind, ...columns: ColumnName[]): Rule => ({
  kind,
  columns,
  rows: (rows) => rows,
});

export const settable = {
  time: lines('time', 'time'),
  money: lines('money', 'money'),
  staff: lines('number', 'staff'),
  quantity: lines('number', 'quantity'),
  wage: lines('wage', 'wage'),
  overhead: lines('share', 'overhead'),
  businessAsUsual: lines('share', 'usualShare'),
  visits: everywhere('number', 'visits'),
  rework: everywhere('share', 'rework'),
  counted: everywhere('cases', 'counted'),
  population: everywhere('population', 'population'),
  frequency: everywhere('frequency', 'frequency'),
  compliance: everywhere('share', 'compliance'),
  fee: { kind: 'amount', columns: ['money'], rows: withFees },
  resolution: {
    kind: 'days',
    columns: ['resolution'],
    rows: waitingIn,
  },
  blocked: {
    kind: 'amount',
    columns: ['blocked'],
    rows: waitingIn,
  },
} as const satisfies Record<string, Rule>;

const fieldsOf = <K extends keyof typeof settable>(...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, may(change(settable[key].kind))])) as {
    readonly [key in K]: ReturnType<typeof may<NonNullable<ReturnType<ReturnType<typeof change>>>>>;
  };

const keys = Object.keys(settable) as (keyof typeof settable)[];
const fields = { ...fieldsOf(...keys), note: may(text) };
type Written = MapOf<typeof fields>;

/** What stands in the map: the figure of its key, in the rows that have one. */
export function effectsOf(written: Written, site: Site): readonly Effect[] {
  return keys.flatMap((key) => {
    const value = written[key];
    if (!value) return [];
    const rule: Rule = settable[key];
    return rule.columns.flatMap((column) => {
      const rows = standing(column, value.operation, rule.rows(site.rows, site), site);
      if (rows.length > 0) return ifSameDays(site.change(value, key, column, rows), value.figure, rows, site);
      reportNothing(site, value.figure.span, key);
      return [];
    });
  });
}

/** The rows in which the column counts. Where lines have no such figure, only a value that is set for lines by their names is meant for them. */
function standing(
  column: ColumnName,
  operation: WrittenChange['operation'],
  rows: readonly Row[],
  site: Site,
): readonly Row[] {
  const able = rows.filter((row) => counts(column, row, site));
  if (column !== 'time' && column !== 'money') return able;
  const own = withCell(able, column, site);
  return own.length === 0 && operation === 'set' && namesLines(site) ? able : own;
}

function counts(column: ColumnName, row: Row, { draft }: Site): boolean {
  const { variants } = row;
  switch (column) {
    case 'time':
      return row.class !== 'undivided';
    case 'staff':
      return draft.cell('time', row.index) !== undefined;
    case 'money':
    case 'quantity':
    case 'usualShare':
      return true;
    case 'overhead':
      return ['factors', 'fringe-pay', 'labour-cost'].includes(variants.fullRate ?? variants.rate ?? '');
    case 'visits':
      return variants.occurrences === 'visit';
    case 'rework':
      return variants.again === 'repeated' || variants.completed === 'submissions';
    case 'compliance':
      return variants.completed === 'frequency' || variants.completed === 'validity';
    default:
      return draft.cell(column, row.index) !== undefined;
  }
}

export const set = changeKind<Written>({
  name: 'set',
  read: mapOf(fields, 'what is set'),
  about:
    'Gives figures of the selected lines or procedures another value: `{time: 20 min}`, of each line that takes time. Two reforms may not set the same figure in the same year.',
  example: {
    reform: 'select: {procedure: permit, activity: fill-forms}\nset: {time: 30 min}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '65000',
    arithmetic: '1,000 cases x 0.5 h x 30 EUR/h = 15,000 EUR in the place of 1,000 x 1 h x 30 = 30,000',
  },
  effects: effectsOf,
});

export const scale = changeKind<Written>({
  name: 'scale',
  read: mapOf(fields, 'what is scaled'),
  about:
    'Makes figures of the selected lines or procedures smaller or larger: `{time: 20 % less}`, `{rework: 2 points less}`, `{time: 15 min less}`.',
  example: {
    reform: 'select: {procedure: permit}\nscale: {time: 20 % less}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '70000',
    arithmetic: 'time costs 50,000 EUR; a fifth of it, 10,000 EUR, is saved',
  },
  effects: effectsOf,
});
