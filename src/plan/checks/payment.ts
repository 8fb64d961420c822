/** Money paid to government is a transfer: the procedure's `fee`, in no cost, and no burden. */
import { doubtful } from '../../diagnostic/diagnostic.js';
import { isPayment } from '../../vocabulary/review-words.js';
import { spanText } from '../../source/text.js';
import type { Check } from './check.js';
import { linesIn } from './lines.js';

export const paymentCheck: Check = (_, { model }) =>
  linesIn(model).flatMap(({ part, line: { id, name, money } }) => {
    if (!money || part === 'administration' || part === 'undivided') return [];
    const { en, es, de } = name ?? {};
    if (![id.value, en, es, de].some((text) => text !== undefined && isPayment(text))) return [];
    const written =
      money.form.form === 'point' || money.form.form === 'name' ? spanText(money.span) : undefined;
    return [
      doubtful(
        'BRD709',
        id.span,
        `"${id.value}" sounds like money paid to government, and it is counted as a cost`,
        `a transfer is the procedure's fee, in no cost: fee: ${written ?? `40 ${model.context.currency}`}`,
      ),
    ];
  });
