/** The tables of institutions. A new one is a file, a name in `model/layout-names.ts` and a line here. */
import type { LayoutName } from '../../model/layout-names.js';
import { unitValues } from './by-line.js';
import { erfuellungsaufwand } from './erfuellungsaufwand.js';
import { oneForOne } from './one-for-one.js';
import { pra } from './pra.js';
import { rbe } from './rbe.js';
import type { Layout } from './sheet.js';
import { transactions } from './transactions.js';
import { wfa } from './wfa.js';

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  pra,
  erfuellungsaufwand,
  rbe,
  wfa,
  'one-for-one': oneForOne,
  transactions,
  'unit-values': unitValues,
};
