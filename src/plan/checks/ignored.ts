/** What is written and enters no formula: it was meant to change a number, and changes none. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import type { Check } from './check.js';
import { ignoredInLine } from './ignored-lines.js';
import { ignoredInModel } from './ignored-model.js';
import { ignoredInProcedure } from './ignored-procedures.js';
import { linesIn } from './lines.js';

export const ignoredCheck: Check = (_, { model, sound }) => {
  // What an error swallowed is not missing.
  if (!sound) return [];
  return [
    ...linesIn(model).flatMap((line) => ignoredInLine(line, model)),
    ...model.procedures.flatMap(({ procedure }) => ignoredInProcedure(procedure, model)),
    ...ignoredInModel(model),
  ].map(({ span, key, why, help }) => doubtful('BRD721', span, `"${key}" has no effect here: ${why}`, help));
};
