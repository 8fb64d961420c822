/** Forms that come filled in with what an authority knows. */
import { mapOf, may, must, oneOrMore } from '../../model/reader.js';
import { id, text } from '../../model/scalars.js';
import { portion } from '../portion.js';
import { change } from '../value.js';
import { changeKind } from './change.js';
import { namedLines, reportNothing, withCell } from './lines.js';

const fields = {
  activities: must(oneOrMore(id), '[fill-forms]'),
  time: must(change('time'), '60 % less'),
  share: may(portion()),
  note: may(text),
} as const;

export const prefill = changeKind({
  name: 'prefill',
  read: mapOf(fields, 'a prefilled form'),
  about:
    'The `activities` (or requirements) that are named take less `time`, because a form comes with the data that an authority has. `share`: the share of the cases in which it has them; without it, all.',
  example: {
    reform: 'select: {procedure: permit}\nprefill: {activities: [fill-forms], time: 60 % less, share: 50 %}',
    measure: 'administrativeBurden',
    before: '80000',
    after: '71000',
    arithmetic: 'half of 1,000 cases save 60 % of 30 EUR: 500 x 18 = 9,000 EUR',
  },
  effects: ({ activities, time, share }, site) => {
    const named = namedLines(activities, ['activities', 'requirements'], site);
    const rows = withCell(named, 'time', site);
    if (named.length > 0 && rows.length === 0)
      reportNothing(
        site,
        time.figure.span,
        'time, of the activities that are named',
        'name those that take time',
      );
    const reach = share && site.figure(share, 'share');
    if (rows.length === 0 || (share && !reach)) return [];
    return site.change(time, 'time', 'time', rows).map((effect) => (reach ? { ...effect, reach } : effect));
  },
});
