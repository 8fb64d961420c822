/** Checks of a figure over the horizon of a model. */
import { wrong } from '../../diagnostic/diagnostic.js';
import type { WrittenCheck } from '../../model/checks-file.js';
import { hasHorizon, isDiscounted, type HorizonName } from '../../plan/horizon-measures.js';
import type { Plan } from '../../plan/plan.js';
import type { Report } from '../../diagnostic/diagnostic.js';
import type { Subject } from './check.js';

const names = {
  total: 'horizonTotal',
  average: 'annualAverage',
  presentValue: 'presentValue',
  annuity: 'annuity',
} as const satisfies Readonly<Record<string, HorizonName>>;

/** The subject over the horizon, where the check says so; undefined after reporting why it cannot be. */
export function overHorizonOf(
  { over, that, year, per }: WrittenCheck,
  subject: Subject,
  { horizon }: Plan,
  report: Report,
): Subject | undefined {
  if (!over) return subject;
  const name = names[over.value];
  const refuse = (message: string, help: string): undefined => {
    report(wrong('BRD435', over.span, message, help));
    return undefined;
  };
  const isYearly = subject.is === 'sum' && subject.as === 'total' && !subject.oneOff;
  if (!isYearly || !hasHorizon(subject.measure))
    return refuse(
      `"over" means nothing for ${that.value}`,
      'it is of money and hours of a year: that: complianceCost',
    );
  if (!horizon)
    return refuse(
      `the model has no horizon, so it has no ${name}`,
      'in model.yaml: horizon: {years: 10, annualise: average}',
    );
  if (isDiscounted(name) && !horizon.discounting)
    return refuse(
      `the horizon has no rate, so it has no ${name}`,
      'in model.yaml: horizon: {years: 10, annualise: annuity, rate: 7 %}',
    );
  if (year) return refuse('what is over a horizon is of all its years', 'leave "year" out');
  if (per?.value === 'case')
    return refuse('what is over a horizon is not divided by the cases of a year', 'leave "per" out');
  return { ...subject, over: name };
}
