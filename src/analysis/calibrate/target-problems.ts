/** Targets that the model gives no single value of, or that select nothing. */
import { wrong, type Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Calibration, Plan } from '../../plan/plan.js';
import { placeIn, selectionProblem } from '../select.js';
import { openMeasureIn } from '../solve/askable.js';

export const targetProblems = (calibration: Calibration | undefined, plan: Plan): readonly Diagnostic[] =>
  (calibration?.targets ?? []).flatMap(({ measure, year, select, selectAt, place }) => {
    const unselected = selectionProblem(select, plan, year);
    if (unselected) {
      const { message, help } = unselected;
      return [wrong('BRD408', placeIn(selectAt, unselected) ?? place, message, help)];
    }
    const open = openMeasureIn({ measure, year, select }, plan);
    return open ? [wrong('BRD844', place, open.message, open.help)] : [];
  });
