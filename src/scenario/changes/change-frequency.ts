/** What is due more or less often. */
import { wrong } from '../../diagnostic/diagnostic.js';
import { mapOf, may, must, type MapOf } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import type { Row } from '../../plan/plan.js';
import { change } from '../value.js';
import { changeKind, type Site } from './change.js';
import { isByCase, reportNothing, takesWhole } from './lines.js';

const fields = { frequency: must(change('frequency'), '1 per year'), note: may(text) } as const;
type Written = MapOf<typeof fields>;

export const changeFrequency = changeKind<Written>({
  name: 'change-frequency',
  read: mapOf(fields, 'another frequency'),
  about:
    'The selected procedures are due more or less often: `{frequency: 1 per year}` where the model has a frequency, `{frequency: 50 % less}` where cases are counted, too. What is counted per entity stays as it is.',
  example: {
    reform: 'select: {procedure: permit}\nchange-frequency: {frequency: 50 % less}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '40000',
    arithmetic: '500 cases in the place of 1,000, and half of 80,000 EUR',
  },
  effects: ({ frequency }, site) => {
    if (!takesWhole(site)) return [];
    const rows = site.rows.filter(isByCase);
    const { span } = frequency.figure;
    if (rows.length === 0) reportNothing(site, span, 'cases', 'select procedures that are filed');
    const of = (...kinds: readonly string[]): readonly Row[] =>
      rows.filter(({ variants }) => kinds.includes(variants.completed ?? ''));
    const [derived, counted, valid] = [of('frequency'), of('counted', 'submissions'), of('validity')];
    if (valid[0])
      reportOther(valid[0], 'comes by its validity', 'extend-validity: {to: 10 years}', span, site);
    if (counted[0] && frequency.operation !== 'scale')
      reportOther(counted[0], 'has its cases counted', 'frequency: 50 % less', span, site);
    return [
      ...(derived.length === 0 ? [] : site.change(frequency, 'frequency', 'frequency', derived)),
      ...(counted.length === 0 ? [] : site.change(frequency, 'frequency', 'counted', counted)),
    ];
  },
});

function reportOther(
  { at }: Row,
  why: string,
  example: string,
  span: Parameters<typeof wrong>[1],
  { report }: Site,
): void {
  report(
    wrong(
      'BRD806',
      span,
      `"${at.procedure}" ${why}, and has no frequency to change`,
      `for example: ${example}`,
    ),
  );
}
