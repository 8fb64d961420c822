/** The institution's own table of a run, where the model's method or the command asks for one. */
import type { LayoutChoice } from '../model/layout-names.js';
import type { Plan, Selection } from '../plan/plan.js';
import type { Note, Table } from '../result/result.js';
import { layouts } from './layouts/registry.js';
import { sheetOf } from './layouts/sheet.js';

type Asked = {
  readonly year: number;
  readonly select: Selection;
  readonly layout?: LayoutChoice;
};

/** @param plan what is shown, under reforms or not @param baseline the same without reforms */
export function laidOut(
  plan: Plan,
  baseline: Plan,
  { year, select, layout = plan.layout }: Asked,
): { readonly tables: readonly Table[]; readonly notes: readonly Note[] } {
  if (layout === undefined || layout === 'none') return { tables: [], notes: [] };
  return layouts[layout](sheetOf(plan, baseline, year, select));
}
