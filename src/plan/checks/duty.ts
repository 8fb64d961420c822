/** What becomes of a duty is said of differences alone. */
import { wrong } from '../../diagnostic/diagnostic.js';
import type { Check } from './check.js';
import { linesOf } from './lines.js';

export const dutyCheck: Check = ({ kind }, { model }) =>
  kind === 'change'
    ? []
    : model.procedures.flatMap(({ procedure }) =>
        [procedure, ...linesOf(procedure).map(({ line }) => line)].flatMap(({ duty }) =>
          duty
            ? [
                wrong(
                  'BRD620',
                  duty.span,
                  `a duty is ${duty.value} in a model of changes, and this is a model of levels`,
                  'in model.yaml: kind: change, with signed differences; or leave it out',
                ),
              ]
            : [],
        ),
      );
