/** A plan in the making: the model's, and the rows, figures and stages that a scenario adds to it. The model's own plan stays as it is. */
import type { Formula } from '../formula/formula.js';
import { stage } from '../formula/formula.js';
import { columnNames, type ColumnName } from '../plan/columns.js';
import { createFigures, type Figures } from '../plan/figures.js';
import type { Cells, Figure, Plan, Row, Stage } from '../plan/plan.js';
import type { Report } from '../diagnostic/diagnostic.js';
import type { Model } from '../model/load.js';
import { inLanguage, type Wording } from '../model/scalars.js';

export type Draft = {
  readonly plan: Plan;
  readonly model: Model;
  readonly rows: Row[];
  readonly stages: Stage[];
  readonly figures: Figures;
  readonly cell: (column: ColumnName, row: number) => Formula | undefined;
  /** A row beside the others, with these cells. */
  readonly addRow: (
    row: Omit<Row, 'index'>,
    cells: { readonly [K in ColumnName]?: Formula | undefined },
  ) => void;
  /** What a thing that the scenario adds is called: `procedure:permit`. */
  readonly name: (key: string, wording: Wording | undefined) => void;
  readonly addStage: (stage: Stage) => Formula;
  /** A cell of the baseline itself: only for rows that were added. */
  readonly put: (column: ColumnName, row: number, formula: Formula) => void;
  readonly done: () => Plan;
};

/** @param model the model, with the names that the scenario may use */
export function createDraft(plan: Plan, model: Model, report: Report, language: keyof Wording = 'en'): Draft {
  const rows = [...plan.rows];
  const stages = [...plan.stages];
  const list: Figure[] = [...plan.figures];
  const figures = withKnown(
    plan,
    createFigures(model, report, () => plan.economy.deflator, list),
  );
  const titles = new Map(plan.titles);
  const added: { [K in ColumnName]?: (Formula | undefined)[] } = {};
  const cell = (column: ColumnName, row: number): Formula | undefined =>
    (added[column] ?? plan.cells[column])?.[row];
  const put = (column: ColumnName, row: number, formula: Formula): void => {
    const own = (added[column] ??= [...(plan.cells[column] ?? [])]);
    while (own.length < row) own.push(undefined);
    own[row] = formula;
  };
  return {
    plan,
    model,
    rows,
    stages,
    figures,
    cell,
    put,
    name: (key, wording) => {
      const title = inLanguage(wording, language);
      if (title !== undefined) titles.set(key, title);
    },
    addRow: (row, cells) => {
      const index = rows.length;
      rows.push({ ...row, index });
      for (const column of columnNames) {
        const formula = cells[column];
        if (formula) put(column, index, formula);
      }
    },
    addStage: (one) => {
      stages.push(one);
      return stage(stages.length - 1);
    },
    done: () => ({
      ...plan,
      rows,
      stages,
      titles,
      figures: list,
      cells: { ...plan.cells, ...(added as Cells) },
    }),
  };
}

/** A figure of the model that is asked for again, such as a tariff's wage, is the one that stands there already. */
function withKnown(plan: Plan, figures: Figures): Figures {
  let places: Map<string, number> | undefined;
  return {
    ...figures,
    add: (written, path, around) => {
      places ??= new Map(plan.figures.map((one, i) => [one.path, i]));
      const known = places.get(path);
      const how = known === undefined ? undefined : plan.figures[known]?.provenance;
      if (how?.how === 'written' && how.span === written.span) return known;
      return figures.add(written, path, around);
    },
  };
}

/** All cells of a row. */
export const cellsOf = (draft: Draft, row: Row): { readonly [K in ColumnName]?: Formula } =>
  Object.fromEntries(
    columnNames.flatMap((column) => {
      const formula = draft.cell(column, row.index);
      return formula ? [[column, formula] as const] : [];
    }),
  );
