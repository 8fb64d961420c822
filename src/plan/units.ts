/** The unit of any name in a row, inferred through every formula. */
import { inferUnit } from '../formula/infer-unit.js';
import { multiplyUnits, unit, dimensionless, type Dimensions, type Unit } from '../quantity/unit.js';
import { columns, isColumn } from './columns.js';
import { formulas, isFormula } from './formulas.js';
import { fullName } from './references.js';
import type { Row } from './plan.js';

/** What the placeholders of the columns' units stand for in a row. */
export type RowUnits = { readonly currency: string; readonly entity: string };

const occurrenceOf: Readonly<Record<string, Dimensions>> = {
  case: { case: 1 },
  visit: { visit: 1 },
  'entity-year': { entity: 1 },
  'entity-once': { entity: 1 },
  entrant: { entity: 1 },
  lump: {},
};

export function unitOfName(row: Pick<Row, 'variants' | 'days'>, name: string, names: RowUnits): Unit {
  if (isColumn(name)) return placed(columns[name].dimensions, row, names);
  const full = fullName(row as Row, name);
  if (full === 'rate/unmonetised') return unit({ [names.currency]: 1, h: -1 });
  if (full === 'delayCost/none') return unit({ [names.currency]: 1, year: -1 });
  if (!isFormula(full)) return dimensionless;
  return inferUnit(formulas[full], {
    reference: (inner) => unitOfName(row, inner, names),
    figure: () => dimensionless,
    zero: true,
  });
}

function placed(
  dimensions: Dimensions,
  { variants, days }: Pick<Row, 'variants' | 'days'>,
  { currency, entity }: RowUnits,
): Unit {
  const parts = Object.entries(dimensions).map(([name, power]) => {
    if (name === 'currency') return unit({ [currency]: power });
    if (name === 'entity') return unit({ [entity]: power });
    if (name === 'days') return unit({ [days ?? 'day']: power });
    if (name !== 'occurrence') return unit({ [name]: power });
    const of = Object.entries(occurrenceOf[variants.occurrences ?? 'case'] ?? {});
    return unit(
      Object.fromEntries(of.map(([noun, one]) => [noun === 'entity' ? entity : noun, one * power])),
    );
  });
  return parts.reduce(multiplyUnits, dimensionless);
}
