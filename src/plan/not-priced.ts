/** Annotations on what no formula prices: learning and psychological costs, by procedure. */
import type { Model } from '../model/load.js';
import { inLanguage, type Wording } from '../model/scalars.js';
import type { NotPriced } from './plan.js';

export const notPricedIn = ({ procedures }: Model, language: keyof Wording): readonly NotPriced[] =>
  procedures.flatMap(({ procedure: { id, notPriced } }) => {
    if (!notPriced) return [];
    const [learning, psychological] = [notPriced.learning, notPriced.psychological].map((words) =>
      inLanguage(words, language),
    );
    return [
      {
        procedure: id.value,
        ...(learning === undefined ? {} : { learning }),
        ...(psychological === undefined ? {} : { psychological }),
        ...(notPriced.note ? { note: notPriced.note.value } : {}),
      },
    ];
  });
