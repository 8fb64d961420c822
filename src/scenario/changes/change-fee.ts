/** What is paid for a case becomes less, or more. */
import { mapOf, may, must } from '../../model/reader.js';
import { text } from '../../model/scalars.js';
import { change } from '../value.js';
import { changeKind } from './change.js';
import { reportNothing, withFees } from './lines.js';

const fields = { fee: must(change('amount'), '0 MXN'), note: may(text) } as const;

export const changeFee = changeKind({
  name: 'change-fee',
  read: mapOf(fields, 'another fee'),
  about:
    'The fee of the selected procedures is another one: `{fee: 0 MXN}`, `{fee: 20 % less}`. A fee is no burden: it moves money from those who pay to the administration, and has a measure of its own, `fees`.',
  example: {
    reform: 'select: {procedure: permit}\nchange-fee: {fee: 20 % less}',
    measure: 'fees',
    before: '100000',
    after: '80000',
    arithmetic: '1,000 cases x 100 EUR = 100,000 EUR, and a fifth less',
  },
  effects: ({ fee }, site) => {
    const rows = withFees(site.rows);
    const help = 'select procedures that have one; a model may say fee: 0 MXN';
    if (rows.length === 0) reportNothing(site, fee.figure.span, 'a fee', help);
    return rows.length === 0 ? [] : site.change(fee, 'fee', 'money', rows);
  },
});
