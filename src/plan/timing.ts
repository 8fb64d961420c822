/** When a duty falls due: every year, once, or every K years from a year. */
import { stage, type Formula } from '../formula/formula.js';
import type { Standing } from '../source/provenance.js';
import type { Procedure } from '../model/procedure.js';
import { cell, type Builder } from './builder.js';

export type Timing = { readonly is: 'recurring' | 'one-off'; readonly due?: Formula };

export function timingOf({ timing }: Procedure, path: string, standing: Standing, builder: Builder): Timing {
  if (!timing) return { is: 'recurring' };
  if ('value' in timing) return { is: timing.value };
  const years = cell(timing.every, `${path}/timing/every`, standing, builder);
  if (!years) return { is: 'recurring' };
  builder.stages.push({ kind: 'every', years, from: timing.from.value });
  return { is: 'recurring', due: stage(builder.stages.length - 1) };
}
