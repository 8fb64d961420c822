/** How a model names a table of procedures. */
import { procedure } from './procedure.js';
import { mapOf, may, must, raw } from './reader.js';
import { text } from './scalars.js';
import type { MapShape, Shape } from './shape.js';
import { standingFields } from './standing.js';

/** A column, and the unit of its cells where they are plain numbers. */
export const columnMap = mapOf({ column: must(text, 'minutes'), unit: may(text) }, 'a column');

const columns: Shape = {
  is: 'ids',
  what: 'columns',
  of: { is: 'either', of: [text.shape, columnMap.shape] },
};

/** A procedure of which every key may be left to the table. */
const common: MapShape = {
  is: 'map',
  what: 'what all rows have in common',
  fields: Object.fromEntries(
    Object.entries((procedure.shape as MapShape).fields).map(([key, field]) => [
      key,
      { ...field, needed: false },
    ]),
  ),
};

export const registerMap = mapOf(
  {
    table: must(text, 'data/register.csv'),
    columns: may(raw(columns)),
    common: may(raw(common)),
    note: may(text),
    ...standingFields,
  },
  'a table of procedures',
);
